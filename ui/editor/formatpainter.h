#pragma once

#include <QObject>
#include <QTextBlockFormat>
#include <QTextCharFormat>

#include "ui/editor/lists.h"

#include <optional>

class QTextEdit;

namespace ui::editor
{

/// Takes the format of one place and gives it to others: marks, face, size and colours of characters, and
/// style, list, side, indent and direction of paragraphs. Links stay with the text they are on.
///
/// Whole paragraphs, several, or none (only a cursor, which also means the word it is in) get all of it; a
/// few words of a paragraph only what is of characters.
class FormatPainter : public QObject
{
    Q_OBJECT

public:
    enum class Times { Once, UntilStopped };

    FormatPainter(QTextEdit *text, QObject *parent);

    void take(); ///< From the selection's start, or the cursor.
    void give(); ///< To the selection or the cursor; one step of undo. Nothing if nothing was taken.

    /// Takes, and gives to what the mouse selects or clicks next. Escape stops it.
    void start(Times times);
    void stop();
    bool isActive() const { return m_times.has_value(); }

signals:
    void activeChanged(bool active);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Format {
        QTextCharFormat characters;
        QTextBlockFormat paragraph;
        std::optional<ListKind> list;
        int level = 1;
    };

    QTextEdit *m_text;
    std::optional<Format> m_format;
    std::optional<Times> m_times;
};

} // namespace ui::editor
