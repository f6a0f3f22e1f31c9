#include "core/diagnosis/parameters.h"

#include "core/diagnosis/quantities.h"
#include "core/diagnosis/references.h"

namespace core::diagnosis
{

namespace
{

QString named(const QRegularExpressionMatch &match, const QString &name)
{
    return match.hasMatch() && match.regularExpression().namedCaptureGroups().contains(name)
        ? match.captured(name).trimmed()
        : QString();
}

void fillFromRule(const QRegularExpressionMatch &match, Cause cause, Parameters &parameters)
{
    parameters.retryAfter = durationOf(named(match, QStringLiteral("retryafter")));
    const QString limit = named(match, QStringLiteral("limit"));
    parameters.limit = cause == Cause::ContentSize ? octetCountOf(limit) : countOf(limit);
    parameters.blocklist = named(match, QStringLiteral("blocklist"));
    parameters.address = named(match, QStringLiteral("address"));
    parameters.ip = named(match, QStringLiteral("ip"));
    parameters.helpUrl = named(match, QStringLiteral("url"));
    parameters.reference = named(match, QStringLiteral("reference"));
}

bool isAboutWaiting(Cause cause)
{
    switch (classOf(cause)) {
    case CauseClass::Rate:
    case CauseClass::Server:
    case CauseClass::Unknown:
    case CauseClass::Reputation:
        return true;
    default:
        return cause == Cause::AuthTooManyAttempts || cause == Cause::AuthTempfail
            || cause == Cause::RecipientFull;
    }
}

bool isAboutListing(Cause cause)
{
    return classOf(cause) == CauseClass::Reputation || cause == Cause::ContentUrl;
}

} // namespace

Parameters parametersOf(Cause cause, const Words &words, const QRegularExpressionMatch &match)
{
    Parameters parameters;
    fillFromRule(match, cause, parameters);
    const QString &text = words.text;
    if (!parameters.retryAfter && isAboutWaiting(cause))
        parameters.retryAfter = retryAfterIn(text);
    parameters.retryAt = retryAtIn(text);
    if (parameters.limit == 0)
        parameters.limit = limitIn(text, cause);
    if (isAboutListing(cause)) {
        if (parameters.blocklist.isEmpty())
            parameters.blocklist = blocklistIn(text);
        parameters.listingUrl = listingUrlIn(text);
    }
    if (parameters.helpUrl.isEmpty())
        parameters.helpUrl = urlIn(text);
    if (parameters.address.isEmpty())
        parameters.address = addressIn(text);
    if (parameters.ip.isEmpty())
        parameters.ip = ipIn(text);
    if (parameters.reference.isEmpty())
        parameters.reference = referenceIn(text);
    return parameters;
}

} // namespace core::diagnosis
