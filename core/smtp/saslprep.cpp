#include "core/smtp/sasl.h"

#include <unicode/usprep.h>

namespace core::smtp
{

std::optional<QByteArray> saslPrep(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UStringPrepProfile *profile = usprep_openByType(USPREP_RFC4013_SASLPREP, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    // NFKC at most makes eighteen characters of one.
    QString prepared(text.size() * 18 + 1, u'\0');
    const int32_t length = usprep_prepare(
        profile, reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()),
        reinterpret_cast<UChar *>(prepared.data()), static_cast<int32_t>(prepared.size()),
        // A password may have characters newer than RFC 3454's Unicode 3.2: emoji, for one.
        USPREP_ALLOW_UNASSIGNED, nullptr, &status);
    usprep_close(profile);
    if (U_FAILURE(status))
        return std::nullopt;
    return prepared.left(length).toUtf8();
}

} // namespace core::smtp
