#pragma once

#include "core/span.h"

#include <QString>

namespace core::html
{

/// Goes over CSS once, from one of its ends (";", "{", "}") to the next: what stands in a comment, a string
/// or round brackets, or behind a backslash, ends nothing (CSS Syntax Level 3 §4). All that reads CSS here
/// reads it with this. Never fails: what is not closed ends with the sheet, a string with its line. Linear
/// time; the text given must outlive it.
class CssReader
{
public:
    /// What stands before an end, without the blanks and comments around it; in a sheet ("{" is among the
    /// ends) without the "<!--" and "-->" that old pages wrap it in, too.
    struct Segment {
        Span span;
        QChar end; ///< Null at the end of the text.
    };

    explicit CssReader(QStringView css)
        : m_css(css)
    {
    }

    bool isAtEnd() const { return m_at >= m_css.size(); }
    /// Up to the first of @p ends, which is passed.
    Segment next(QStringView ends);
    /// From here to the "}" of the block that the reader is in, which is passed; with all blocks inside.
    Span restOfBlock();

    QStringView raw(const Span &span) const { return m_css.sliced(span.start, span.length); }
    /// Without its comments. What stood on their two sides touches: older readers took it so.
    QString text(const Span &span) const;

private:
    void skipBlanks(QStringView ends);

    QStringView m_css;
    qsizetype m_at = 0;
};

} // namespace core::html
