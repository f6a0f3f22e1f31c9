#include "core/mail/addrspec.h"

#include "core/mail/idn.h"

#include <QHashFunctions>
#include <QList>

#include <algorithm>

namespace core::mail
{

namespace
{

constexpr qsizetype longestLocalPart = 64; // RFC 5321 §4.5.3.1.1, in octets
constexpr qsizetype longestAddress = 254; // §4.5.3.1.3 without the angle brackets

/// Characters beyond ASCII that may stand in a local part, RFC 6531 §3.3 with the care of RFC 8265:
/// what is invisible or a kind of space makes two addresses look the same.
bool isSafeBeyondAscii(QChar c)
{
    constexpr char16_t zeroWidthNonJoiner = 0x200c;
    constexpr char16_t zeroWidthJoiner = 0x200d; // both are letters' neighbours in Persian and Hindi
    if (c == zeroWidthNonJoiner || c == zeroWidthJoiner)
        return true;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return false;
    default:
        return true;
    }
}

bool isAtext(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= 0x80)
        return isSafeBeyondAscii(c);
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9')
        || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isDotAtom(QStringView local)
{
    if (local.isEmpty() || local.front() == u'.' || local.back() == u'.'
        || local.contains(QStringView(u"..")))
        return false;
    return std::all_of(local.begin(), local.end(), [](QChar c) { return c == u'.' || isAtext(c); });
}

/// Quoted-string of RFC 5321 §4.1.2, which has no tabs and no folding in it.
bool isQuotedLocalPart(QStringView local)
{
    if (local.size() < 2 || local.front() != u'"' || local.back() != u'"')
        return false;
    const QStringView inside = local.mid(1, local.size() - 2);
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const QChar c = inside[i];
        if (c == u'"')
            return false;
        if (c == u'\\' && ++i == inside.size())
            return false;
        const QChar meant = inside[i];
        const bool isFine
            = meant.unicode() < 0x80 ? meant >= u' ' && meant <= u'~' : isSafeBeyondAscii(meant);
        if (!isFine)
            return false;
    }
    return true;
}

bool isIpv4(QStringView text)
{
    const QList<QStringView> numbers = text.split(u'.');
    return numbers.size() == 4 && std::all_of(numbers.begin(), numbers.end(), [](QStringView number) {
               const bool areDigits = std::all_of(number.begin(), number.end(),
                                                  [](QChar c) { return c >= u'0' && c <= u'9'; });
               return areDigits && !number.isEmpty() && number.size() <= 3 && number.toInt() <= 255;
           });
}

bool isIpv6(QStringView text)
{
    // The longest is eight groups with an IPv4 tail; what is longer is not worth splitting.
    if (text.size() > 45 || text.count(QStringView(u"::")) > 1 || text.contains(QStringView(u":::")))
        return false;
    const bool hasGap = text.contains(QStringView(u"::"));
    int groups = 0;
    QList<QStringView> parts = text.split(u':');
    if (parts.size() < 3)
        return false;
    if ((parts.first().isEmpty() && !text.startsWith(QStringView(u"::")))
        || (parts.last().isEmpty() && !text.endsWith(QStringView(u"::"))))
        return false;
    if (parts.last().contains(u'.')) {
        if (!isIpv4(parts.takeLast()))
            return false;
        groups = 2;
    }
    for (const QStringView part : parts) {
        if (part.isEmpty())
            continue;
        const bool isHex = std::all_of(part.begin(), part.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        });
        if (!isHex || part.size() > 4)
            return false;
        ++groups;
    }
    return hasGap ? groups <= 7 : groups == 8;
}

bool isAddressLiteral(QStringView domain)
{
    if (domain.size() < 2 || domain.front() != u'[' || domain.back() != u']')
        return false;
    const QStringView inside = domain.mid(1, domain.size() - 2);
    if (inside.startsWith(QStringView(u"IPv6:"), Qt::CaseInsensitive))
        return isIpv6(inside.mid(5));
    return isIpv4(inside);
}

/// The last "@" that is not between quotes; -1 without one.
qsizetype lastUnquotedAt(QStringView text)
{
    qsizetype at = -1;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isQuoted && text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (text[i] == u'@' && !isQuoted)
            at = i;
    }
    return at;
}

} // namespace

std::optional<AddrSpec> AddrSpec::parse(QStringView text)
{
    // No address is anywhere near as long; nothing after this line can be made slow.
    const qsizetype at = text.size() <= 1000 && text.isValidUtf16() ? lastUnquotedAt(text) : -1;
    if (at < 1)
        return std::nullopt;
    const QStringView local = text.left(at);
    const QStringView domain = text.mid(at + 1);
    if ((!isDotAtom(local) && !isQuotedLocalPart(local)) || local.toUtf8().size() > longestLocalPart)
        return std::nullopt;

    AddrSpec address;
    address.m_local = local.toString();
    if (isAddressLiteral(domain)) {
        address.m_domain = domain.toString();
        address.m_asciiDomain = domain.toLatin1();
    } else if (const std::optional<QByteArray> ascii = toAscii(domain)) {
        address.m_asciiDomain = *ascii;
        address.m_domain = toUnicode(*ascii);
    } else {
        return std::nullopt;
    }
    if (address.toWire().size() > longestAddress)
        return std::nullopt;
    return address;
}

bool AddrSpec::needsSmtpUtf8() const
{
    return std::any_of(m_local.begin(), m_local.end(), [](QChar c) { return c.unicode() >= 0x80; });
}

QByteArray AddrSpec::toWire() const
{
    if (needsSmtpUtf8())
        return toString().toUtf8();
    return m_local.toLatin1() + '@' + m_asciiDomain;
}

size_t qHash(const AddrSpec &address, size_t seed) noexcept
{
    return qHashMulti(seed, address.localPart(), address.asciiDomain().toLower());
}

} // namespace core::mail
