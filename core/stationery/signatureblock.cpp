#include "core/stationery/signatureblock.h"

#include "core/html/dom.h"
#include "core/html/html.h"
#include "core/stationery/signature.h"

#include <algorithm>

namespace core::stationery
{

using html::Markup;
using Kind = html::Markup::Kind;

namespace
{

const QString hyphens = QStringLiteral("-- ");

/// What stands in it is somebody else's, or is not shown as a part of the letter.
bool isApart(QStringView tag)
{
    static const QStringList tags{
        QStringLiteral("blockquote"), QStringLiteral("template"), QStringLiteral("noscript"),
        QStringLiteral("iframe"),     QStringLiteral("object"),   QStringLiteral("svg"),
        QStringLiteral("math"),       QStringLiteral("select"),   QStringLiteral("xmp"),
        QStringLiteral("noembed"),    QStringLiteral("noframes")};
    return tags.contains(tag);
}

bool isSignature(const QString &letter, const Markup &piece)
{
    const Markup::Attribute *id = piece.attribute(u"id");
    return piece.kind == Kind::StartTag && piece.name == u"div" && id
        && html::decodedValue(letter, id->value) == u"signature";
}

/// Every tag between the two that has another end has it between them.
bool isWhole(const QList<Markup> &pieces, const QList<int> &partners, int start, int end)
{
    for (int i = start + 1; i < end; ++i) {
        const Markup &piece = pieces[i];
        if (piece.isUnfinished)
            return false;
        const bool isInside = partners[i] > start && partners[i] < end;
        const bool isStart
            = piece.kind == Kind::StartTag && !html::isVoid(piece.name) && !html::mayStayOpen(piece.name);
        if (!isInside && (isStart || piece.kind == Kind::EndTag))
            return false;
    }
    return true;
}

struct Element {
    Span whole;
    Span inside;
};

std::optional<Element> find(const QString &letter)
{
    if (!letter.contains(QStringLiteral("signature"), Qt::CaseInsensitive))
        return {};
    const QList<Markup> pieces = html::markupOf(letter);
    const QList<int> partners = html::partnersOf(pieces);
    std::optional<Element> last;
    for (int i = 0; i < pieces.size(); ++i) {
        const bool isStart = pieces[i].kind == Kind::StartTag;
        const int partner = partners[i];
        if (isStart && isApart(pieces[i].name)) {
            if (partner < 0)
                break; // it never ends
            i = partner;
        } else if (isSignature(letter, pieces[i]) && partner > i && isWhole(pieces, partners, i, partner)) {
            const qsizetype start = pieces[i].span.start;
            const qsizetype inner = pieces[i].span.end();
            last = {{start, pieces[partner].span.end() - start}, {inner, pieces[partner].span.start - inner}};
            i = partner;
        }
    }
    return last;
}

/// Below the letter: before its body ends.
qsizetype placeBelow(const QString &letter)
{
    const QList<Markup> pieces = html::markupOf(letter);
    for (const QString &tag : {QStringLiteral("body"), QStringLiteral("html")}) {
        for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
            if (piece->kind == Kind::EndTag && piece->name == tag)
                return piece->span.start;
        }
    }
    return letter.size();
}

QString element(const QString &signature)
{
    const QString below = signature.endsWith(u'\n') ? QString() : QStringLiteral("\n");
    return QStringLiteral("<div id=\"signature\">\n") + withHyphens(signature) + below
        + QStringLiteral("</div>");
}

/// Ways in which the same signature may have been written; longest first.
QStringList spellings(const QString &signature)
{
    if (signature.isEmpty())
        return {};
    using Links = html::PlainTextOptions::Links;
    QStringList all{signatureLines(signature)};
    for (const Links links : {Links::Automatic, Links::Footnotes}) {
        const QString text = html::toPlainText(withHyphens(signature), {.links = links});
        const qsizetype start = text.lastIndexOf(QStringLiteral("\n") + hyphens + u'\n') + 1;
        if (!all.contains(text.mid(start)))
            all.append(text.mid(start));
    }
    std::sort(all.begin(), all.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return all;
}

/// Where the lines of hyphens are, the last one first.
QList<qsizetype> beginnings(const QString &letter)
{
    QList<qsizetype> found;
    for (qsizetype at = letter.size(); at >= 0;) {
        const qsizetype start = at == 0 ? 0 : letter.lastIndexOf(u'\n', at - 1) + 1;
        if (QStringView(letter).sliced(start, at - start) == hyphens)
            found.append(start);
        at = start - 1;
    }
    return found;
}

/// How much of the text from @p start on is one of @p spellings, and that not only in part; 0: nothing.
qsizetype unchanged(const QString &letter, qsizetype start, const QStringList &spellings)
{
    const QStringView rest = QStringView(letter).sliced(start);
    for (const QString &lines : spellings) {
        if (!rest.startsWith(lines))
            continue;
        const QStringView after = rest.sliced(lines.size());
        if (after.isEmpty() || after == u"\n" || after.startsWith(u"\n\n"))
            return lines.size();
    }
    return 0;
}

std::optional<Span> unchangedBlock(const QString &letter, const QString &signature)
{
    const QStringList all = spellings(signature);
    const QList<qsizetype> starts = all.isEmpty() ? QList<qsizetype>() : beginnings(letter);
    for (const qsizetype start : starts) {
        if (const qsizetype length = unchanged(letter, start, all))
            return Span{start, length};
    }
    return {};
}

/// So many paragraphs, to the end of a line.
qsizetype endOfParagraphs(const QString &letter, qsizetype start, qsizetype paragraphs)
{
    qsizetype end = start;
    for (qsizetype at = start; at <= letter.size();) {
        const qsizetype next = letter.indexOf(u'\n', at);
        const qsizetype stop = next < 0 ? letter.size() : next;
        const QStringView line = QStringView(letter).sliced(at, stop - at);
        if (line.startsWith(u'>') || (line.isEmpty() && --paragraphs == 0))
            break;
        if (!line.isEmpty())
            end = stop;
        at = stop + 1;
    }
    return end;
}

} // namespace

QString Replacement::appliedTo(const QString &whole) const
{
    return whole.left(span.start) + text + whole.mid(span.end());
}

std::optional<Span> htmlBlock(const QString &letter)
{
    const auto found = find(letter);
    return found ? std::optional(found->whole) : std::nullopt;
}

QString signatureInHtml(const QString &letter)
{
    const auto found = find(letter);
    return found ? withoutHyphens(letter.mid(found->inside.start, found->inside.length)) : QString();
}

bool isSameSignature(const QString &left, const QString &right)
{
    return left.simplified() == right.simplified();
}

Replacement htmlReplacement(const QString &letter, const QString &signature)
{
    const auto block = htmlBlock(letter);
    if (!block && signature.isEmpty())
        return {};
    if (!block)
        return {{placeBelow(letter), 0}, element(signature) + u'\n'};
    if (!signature.isEmpty())
        return {*block, element(signature)};
    const bool endsLine = block->end() < letter.size() && letter[block->end()] == u'\n';
    return {{block->start, block->length + (endsLine ? 1 : 0)}, {}};
}

QString signatureLines(const QString &signature)
{
    return html::toPlainText(withHyphens(signature), {.links = html::PlainTextOptions::Links::Inline});
}

bool standsInText(const QString &letter, const QString &signature)
{
    return unchangedBlock(letter, signature).has_value();
}

std::optional<Span> textBlock(const QString &letter, const QString &former)
{
    if (const auto found = unchangedBlock(letter, former))
        return found;
    const QList<qsizetype> starts = beginnings(letter);
    if (starts.isEmpty())
        return {};
    const qsizetype paragraphs
        = former.isEmpty() ? 1 : signatureLines(former).count(QStringLiteral("\n\n")) + 1;
    return Span{starts.first(), endOfParagraphs(letter, starts.first(), paragraphs) - starts.first()};
}

Replacement textReplacement(const QString &letter, const QString &signature, const QString &former)
{
    const auto block = textBlock(letter, former);
    if (!block && signature.isEmpty())
        return {};
    if (!block) {
        const QString above = letter.endsWith(QStringLiteral("\n\n")) ? QString()
            : letter.endsWith(u'\n')                                  ? QStringLiteral("\n")
                                                                      : QStringLiteral("\n\n");
        return {{letter.size(), 0}, above + signatureLines(signature)};
    }
    if (!signature.isEmpty())
        return {*block, signatureLines(signature)};
    // The empty line that set it off goes along: the one below, or else the one above.
    const QStringView below = QStringView(letter).sliced(block->end());
    if (below.startsWith(u"\n\n"))
        return {{block->start, block->length + 2}, {}};
    const bool isSetOff = block->start > 1 && letter[block->start - 2] == u'\n';
    const qsizetype above = isSetOff ? 1 : 0;
    return {{block->start - above, block->length + above}, {}};
}

} // namespace core::stationery
