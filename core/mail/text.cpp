#include "core/mail/text.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace core::mail
{

namespace
{

enum class BadOctets { Replace, Refuse };

std::optional<QString> converted(QByteArrayView octets, const char *charset, BadOctets badOctets)
{
    if (octets.size() > 512 * 1024 * 1024)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset, &status),
                                                                       &ucnv_close);
    if (U_FAILURE(status) || !converter)
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(),
                        badOctets == BadOctets::Refuse ? UCNV_TO_U_CALLBACK_STOP
                                                       : UCNV_TO_U_CALLBACK_SUBSTITUTE,
                        nullptr, nullptr, nullptr, &status);

    QString text;
    const char *source = octets.data();
    const char *const end = source + octets.size();
    char16_t block[4096];
    do {
        status = U_ZERO_ERROR;
        char16_t *target = block;
        ucnv_toUnicode(converter.get(), &target, block + std::size(block), &source, end, nullptr, true,
                       &status);
        text.append(reinterpret_cast<const QChar *>(block), target - block);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status))
        return std::nullopt;
    return text;
}

bool isAscii(QByteArrayView octets)
{
    return std::all_of(octets.begin(), octets.end(), [](char c) { return uchar(c) < 0x80; });
}

/// Almost any pair of octets is some rare character of GB18030, "üß" of Latin-1 too. Text that people
/// write is made of the characters of GB 2312, so those must be in the majority.
bool readsAsChinese(QByteArrayView octets)
{
    qsizetype common = 0;
    qsizetype rare = 0;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const uchar lead = uchar(octets[i]);
        if (lead < 0x80)
            continue;
        const uchar trail = i + 1 < octets.size() ? uchar(octets[i + 1]) : uchar(0);
        const bool isCommon
            = trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xf7) || (lead >= 0xa1 && lead <= 0xa9));
        ++(isCommon ? common : rare);
        ++i;
    }
    return common > rare;
}

/// Names that senders use for a charset while meaning a larger one.
const char *meantCharset(const QByteArray &name)
{
    struct Alias {
        const char *said;
        const char *meant;
    };
    static constexpr Alias aliases[] = {
        {"gb2312", "gb18030"},          {"gbk", "gb18030"},           {"x-gbk", "gb18030"},
        {"cp936", "gb18030"},           {"gb_2312-80", "gb18030"},    {"chinesegb2312", "gb18030"},
        {"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"},   {"iso8859-1", "windows-1252"},
        {"iso_8859-1", "windows-1252"}, {"euc-kr", "windows-949"},    {"ks_c_5601-1987", "windows-949"},
        {"shift_jis", "windows-31j"},   {"shift-jis", "windows-31j"}, {"iso-8859-8-i", "iso-8859-8"},
        {"big5", "windows-950"},        {"cp-850", "cp850"},          {"iso-8859-9", "windows-1254"},
    };
    for (const Alias &alias : aliases) {
        if (name == alias.said)
            return alias.meant;
    }
    return name.constData();
}

/// The name as it may be given to ICU, which understands options and loads tables by name.
QByteArray cleanName(QByteArrayView charset)
{
    QByteArray name = QByteArray(charset.data(), charset.size()).trimmed().toLower();
    const bool isClean
        = !name.isEmpty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](char c) {
              return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'
                  || c == ':' || c == '+';
          });
    return isClean ? name : QByteArray();
}

} // namespace

QString guessedText(QByteArrayView octets)
{
    if (isAscii(octets))
        return QString::fromLatin1(octets.data(), octets.size());
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(octets);
    if (!utf8.hasError())
        return text;
    if (readsAsChinese(octets)) {
        if (const auto chinese = converted(octets, "gb18030", BadOctets::Refuse))
            return *chinese;
    }
    return converted(octets, "windows-1252", BadOctets::Replace)
        .value_or(QString::fromLatin1(octets.data(), octets.size()));
}

QString decodedText(QByteArrayView octets, QByteArrayView charset)
{
    const QByteArray name = cleanName(charset);
    if (name.isEmpty() || name == "us-ascii" || name == "ascii" || name == "unknown-8bit" || name == "binary")
        return guessedText(octets);
    if (name == "utf-8" || name == "utf8")
        return QString::fromUtf8(octets.data(), octets.size());
    if (const auto text = converted(octets, meantCharset(name), BadOctets::Replace))
        return *text;
    return guessedText(octets);
}

} // namespace core::mail
