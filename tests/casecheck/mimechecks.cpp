#include "mimechecks.h"

QMap<QString, CaseCheck> mimeChecks()
{
    return {
        {QStringLiteral("rfc2047_decode"), checkRfc2047Decode},
        {QStringLiteral("rfc2047_encode"), checkRfc2047Encode},
        {QStringLiteral("rfc2231_decode"), checkRfc2231Decode},
        {QStringLiteral("rfc2231_encode"), checkRfc2231Encode},
        {QStringLiteral("address_parse"), checkAddressParse},
        {QStringLiteral("address_format"), checkAddressFormat},
        {QStringLiteral("qp_encode"), checkQpEncode},
        {QStringLiteral("qp_decode"), checkQpDecode},
        {QStringLiteral("cte_choice"), checkCteChoice},
        {QStringLiteral("format_flowed"), checkFormatFlowed},
        {QStringLiteral("idn"), checkIdn},
        {QStringLiteral("date"), checkDate},
        {QStringLiteral("date_parse"), checkDateParse},
        {QStringLiteral("list_unsubscribe"), checkListUnsubscribe},
        {QStringLiteral("structure"), checkStructure},
        {QStringLiteral("eml"), checkEml},
        {QStringLiteral("injection"), checkInjection},
    };
}
