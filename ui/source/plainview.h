#pragma once

#include "core/html/html.h"
#include "core/span.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace ui
{
class Button;
class FlowArea;
} // namespace ui

namespace ui::source
{

class FindBar;

/// A letter as plain text: the twin of its HTML, a text of its own, or all there is of it. Says which, and
/// has the way back.
class PlainView : public QWidget
{
    Q_OBJECT

public:
    enum class Role {
        Follows, ///< Made of the HTML.
        Own, ///< Edited by hand; the HTML goes its own way.
        Only, ///< There is no HTML.
    };
    using Links = core::html::PlainTextOptions::Links;

    explicit PlainView(QWidget *parent = nullptr);

    void setText(const QString &text); ///< Nothing of it can be undone.
    void replaceText(const QString &text); ///< One step to undo.
    void replaceText(const core::Span &span, const QString &text); ///< Only there; as silent.
    QString text() const;
    void setRole(Role role);
    void setLinks(Links links);
    void setReadOnly(bool readOnly);
    QPlainTextEdit *editor() const { return m_editor; }
    FindBar *findBar() const { return m_find; }
    void zoom(int steps); ///< 0: back to the size it began with.

signals:
    void edited();
    void followRequested(); ///< The text is to follow the HTML again.
    void onlyRequested(); ///< The letter is to be plain text and nothing else.
    void formattedRequested(); ///< And back.
    void linksChosen(ui::source::PlainView::Links links);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateMarks();

    QLabel *m_state;
    Button *m_follow;
    Button *m_only;
    Button *m_formatted;
    QComboBox *m_links;
    QPlainTextEdit *m_editor;
    FlowArea *m_flow;
    FindBar *m_find;
    QList<core::Span> m_found;
    Role m_role = Role::Follows;
    bool m_isFilling = false;
};

} // namespace ui::source
