#pragma once

#include "core/spelling/words.h"

#include <QLineEdit>

class QMenu;

namespace ui::compose
{

/// The line of the subject. Shows which of its words are misspelt and which fields of a template wait to be
/// filled in; neither is part of the text.
class SubjectEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SubjectEdit(QWidget *parent = nullptr);

    void setMisspelt(const QList<core::spelling::Range> &words); ///< Go when the text changes.
    const QList<core::spelling::Range> &misspelt() const { return m_misspelt; }

    using QLineEdit::cursorRect; ///< In this widget; the cursor is in the middle of it.

signals:
    /// The menu of the right button (or of the menu key) is about to be shown for @p position: add to it.
    void menuWanted(QMenu *menu, int position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QList<core::spelling::Range> m_misspelt;
    QString m_preedit; ///< What an input method shows at the cursor.
    int m_preeditCursor = 0; ///< In it.
};

} // namespace ui::compose
