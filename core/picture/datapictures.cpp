#include "core/picture/datapictures.h"

#include "core/picture/strip.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::picture
{

namespace
{

constexpr qsizetype longestHead = 1000; // from "data:" to the comma

bool isWhite(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isBase64(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+'
        || c == u'/';
}

/// One character of an address as it is written: itself, "%2B" or "&#x2B;".
struct Unit {
    QChar character;
    qsizetype length = 1;

    bool isWritten() const { return length == 1; }
};

Unit unitAt(QStringView text, qsizetype at)
{
    bool isNumber = false;
    if (text[at] == u'%') {
        const QStringView digits = text.sliced(at + 1, std::min<qsizetype>(2, text.size() - at - 1));
        if (const ushort code = digits.toUShort(&isNumber, 16); isNumber && digits.size() == 2)
            return {QChar(code), 3};
    } else if (text[at] == u'&' && text.sliced(at).startsWith(u"&#")) {
        const qsizetype end = text.sliced(at, std::min<qsizetype>(10, text.size() - at)).indexOf(u';');
        const QStringView number = end > 2 ? text.sliced(at + 2, end - 2) : QStringView();
        const bool isHex = number.startsWith(u'x', Qt::CaseInsensitive);
        const ushort code = isHex ? number.sliced(1).toUShort(&isNumber, 16) : number.toUShort(&isNumber);
        if (isNumber)
            return {QChar(code), end + 1};
    }
    return {text[at], 1};
}

/// What is around an address: whether white space in it is none of its own.
struct Around {
    QChar end; ///< The quote or bracket that ends it; null where a blank does.
};

bool isAddressAttribute(QStringView name)
{
    return name.endsWith(u"src", Qt::CaseInsensitive) || name.endsWith(u"href", Qt::CaseInsensitive)
        || name.compare(u"background", Qt::CaseInsensitive) == 0
        || name.compare(u"poster", Qt::CaseInsensitive) == 0
        || name.compare(u"data", Qt::CaseInsensitive) == 0;
}

/// Looks back from where an address begins, a bounded way.
Around aroundAt(QStringView text, qsizetype start)
{
    QStringView before = text.sliced(std::max<qsizetype>(0, start - 200), std::min<qsizetype>(200, start));
    before = before.trimmed();
    const QChar opening = before.isEmpty() ? QChar() : before.back();
    if (opening != u'"' && opening != u'\'' && opening != u'(')
        return {};
    before = before.chopped(1).trimmed();
    if (opening == u'(')
        return {before.endsWith(u"url", Qt::CaseInsensitive) ? QChar(u')') : QChar()};
    if (before.endsWith(u'('))
        return {before.chopped(1).trimmed().endsWith(u"url", Qt::CaseInsensitive) ? opening : QChar()};
    if (!before.endsWith(u'='))
        return {};
    before = before.chopped(1).trimmed();
    qsizetype name = before.size();
    while (name > 0 && (before[name - 1].isLetterOrNumber() || before[name - 1] == u'-'))
        --name;
    return {isAddressAttribute(before.sliced(name)) ? opening : QChar()};
}

/// Base64 and its place in the text, without white space around it.
struct Base64 {
    qsizetype start = 0;
    qsizetype end = 0;
    QByteArray characters; ///< No white space, nothing encoded.
    bool isWhole = false; ///< Ends where its surroundings say so.
};

/// Whether what follows base64 cannot have been meant as more of it.
bool isBoundary(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return true;
    const QChar next = unitAt(text, at).character;
    return !next.isLetterOrNumber() && !QStringView(u"=-_%").contains(next);
}

Base64 base64At(QStringView text, qsizetype at, const Around &around)
{
    const bool mayBreak = !around.end.isNull();
    Base64 found;
    while (mayBreak && at < text.size() && isWhite(text[at]))
        ++at;
    found.start = found.end = at;
    qsizetype padding = 0;
    while (at < text.size()) {
        if (padding == 0 && isBase64(text[at])) { // nearly all of it
            const QStringView rest = text.sliced(at);
            const qsizetype length = std::find_if_not(rest.begin(), rest.end(), isBase64) - rest.begin();
            found.characters += rest.first(length).toLatin1();
            found.end = at += length;
            continue;
        }
        const Unit unit = unitAt(text, at);
        const bool isPadding = unit.character == u'=' && padding < 2;
        if (isPadding || (padding == 0 && isBase64(unit.character))) {
            padding += isPadding ? 1 : 0;
            found.characters += unit.character.toLatin1();
            found.end = at + unit.length;
        } else if (!isWhite(unit.character) || (unit.isWritten() && !mayBreak)) {
            break;
        }
        at += unit.length;
    }
    found.isWhole = mayBreak ? at < text.size() && text[at] == around.end : isBoundary(text, at);
    // <img src=data:…/>: the stroke makes one character too many.
    if (!mayBreak && found.characters.size() % 4 == 1 && found.characters.endsWith('/')
        && text[found.end - 1] == u'/') {
        found.characters.chop(1);
        --found.end;
    }
    return found;
}

/// Empty for what browsers would not decode either.
QByteArray decoded(const Base64 &base64)
{
    if (!base64.isWhole || base64.characters.size() % 4 == 1)
        return {};
    const auto result
        = QByteArray::fromBase64Encoding(base64.characters, QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

/// Where the base64 of the address at @p start begins; -1 if it is none of a picture.
qsizetype dataStart(QStringView text, qsizetype start)
{
    static const QRegularExpression head(
        QStringLiteral("^data:\\s*image(?:/|%2f|&#x2f;|&#47;)[^<>]*?;\\s*base64\\s*,"),
        QRegularExpression::CaseInsensitiveOption);
    const QStringView near = text.sliced(start, std::min(longestHead, text.size() - start));
    const QRegularExpressionMatch match = head.match(near.toString());
    if (!match.hasMatch()
        || near.left(match.capturedEnd()).lastIndexOf(u"data:", -1, Qt::CaseInsensitive) > 0)
        return -1;
    return start + match.capturedEnd();
}

} // namespace

bool mayHaveDataPictures(QStringView text)
{
    return text.contains(u"data:", Qt::CaseInsensitive) && text.contains(u"base64", Qt::CaseInsensitive);
}

CleanText withoutDetails(const QString &text)
{
    CleanText result;
    qsizetype done = 0;
    qsizetype next = 0;
    while ((next = text.indexOf(u"data:", next, Qt::CaseInsensitive)) >= 0) {
        const qsizetype start = dataStart(text, next);
        if (start < 0) {
            next += 5;
            continue;
        }
        Base64 base64 = base64At(text, start, aroundAt(text, next));
        if (!base64.isWhole)
            base64 = base64At(text, start, {});
        next = std::max(base64.end, start);
        const QByteArray octets = decoded(base64);
        const auto clean = stripped(octets);
        if (!clean) {
            // Also of what does not decode as it stands: another program may be more forgiving.
            const QByteArray any = octets.isEmpty() ? QByteArray::fromBase64(base64.characters) : octets;
            if (const Details left = kindOf(any) == Kind::Unknown ? Details() : detailsOf(any);
                !left.isEmpty())
                result.unclean.append(left);
            continue;
        }
        if (clean->isSame)
            continue;
        result.removed.append(clean->removed);
        result.text += QStringView(text).sliced(done, base64.start - done);
        result.text += QString::fromLatin1(clean->octets.toBase64());
        done = base64.end;
    }
    result.text += QStringView(text).sliced(done);
    return result;
}

} // namespace core::picture
