#include "core/mail/idn.h"

#include <QList>

#include <unicode/uidna.h>

#include <algorithm>

namespace core::mail
{

namespace
{

constexpr qsizetype longestName = 253; // RFC 1035 §2.3.4 without the root's own length octet
constexpr qsizetype longestLabel = 63;

/// One table for the whole program: it is immutable and safe to share between threads.
const UIDNA *rules()
{
    static const UIDNA *const table = [] {
        UErrorCode status = U_ZERO_ERROR;
        const UIDNA *opened = uidna_openUTS46(
            UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE | UIDNA_CHECK_BIDI
                | UIDNA_CHECK_CONTEXTJ | UIDNA_CHECK_CONTEXTO | UIDNA_USE_STD3_RULES,
            &status);
        return U_SUCCESS(status) ? opened : nullptr;
    }();
    return table;
}

bool isHostCharacter(char16_t c)
{
    // The underscore is no host name character, but mail domains with it exist and resolve.
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
        || c == u'_';
}

bool isAsciiName(QStringView domain)
{
    if (domain.isEmpty() || domain.size() > longestName)
        return false;
    for (const QStringView label : domain.split(u'.')) {
        if (label.isEmpty() || label.size() > longestLabel || label.front() == u'-' || label.back() == u'-')
            return false;
        if (!std::all_of(label.begin(), label.end(), [](QChar c) { return isHostCharacter(c.unicode()); }))
            return false;
    }
    return true;
}

bool hasALabel(QStringView domain)
{
    return domain.startsWith(QStringView(u"xn--"), Qt::CaseInsensitive)
        || domain.contains(QStringView(u".xn--"), Qt::CaseInsensitive);
}

using Conversion
    = int32_t (*)(const UIDNA *, const UChar *, int32_t, UChar *, int32_t, UIDNAInfo *, UErrorCode *);

std::optional<QString> converted(Conversion convert, QStringView domain)
{
    // Four times the longest name: enough for any answer that could pass, and a bound for the rest.
    char16_t buffer[1024];
    if (!rules() || domain.size() > 1000)
        return std::nullopt;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = convert(rules(), domain.utf16(), int32_t(domain.size()), buffer,
                                   int32_t(std::size(buffer)), &info, &status);
    if (U_FAILURE(status) || info.errors != 0 || length > int32_t(std::size(buffer)))
        return std::nullopt;
    return QString(reinterpret_cast<const QChar *>(buffer), length);
}

} // namespace

std::optional<QByteArray> toAscii(QStringView domain)
{
    const bool isAscii
        = std::all_of(domain.begin(), domain.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii) {
        if (!isAsciiName(domain) || (hasALabel(domain) && !converted(uidna_nameToASCII, domain)))
            return std::nullopt;
        return domain.toLatin1();
    }
    const std::optional<QString> name = converted(uidna_nameToASCII, domain);
    if (!name || !isAsciiName(*name))
        return std::nullopt;
    return name->toLatin1();
}

QString toUnicode(QByteArrayView asciiDomain)
{
    const QString domain = QString::fromLatin1(asciiDomain.data(), asciiDomain.size());
    if (!hasALabel(domain))
        return domain;
    return converted(uidna_nameToUnicode, domain).value_or(domain);
}

} // namespace core::mail
