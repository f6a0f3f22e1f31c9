#pragma once

#include <QStringView>

#include <optional>

namespace core::html
{

/// Goes over raw HTML once and gives what a parsed tree no longer shows: start tags as they stand, comments
/// and declarations. What a script, a style sheet or another raw text holds is passed over. Never fails,
/// takes linear time; views into the text given.
class MarkupScanner
{
public:
    enum class Kind {
        StartTag,
        Comment, ///< "<!-- … -->"
        Declaration, ///< "<!doctype …>", "<![if …]>", "<?…>"
    };

    struct Piece {
        Kind kind;
        QStringView text; ///< All of it, with its brackets.
        QStringView name; ///< Of a tag; as it is written.
    };

    explicit MarkupScanner(QStringView html)
        : m_html(html)
    {
    }

    std::optional<Piece> next();

private:
    std::optional<Piece> readTag();
    Piece readTo(Kind kind, QStringView end, qsizetype from);
    void passRawText(QStringView name);

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace core::html
