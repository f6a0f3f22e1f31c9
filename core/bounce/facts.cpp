#include "core/bounce/facts.h"

#include "core/bounce/dialect.h"
#include "core/bounce/words.h"

namespace core::bounce
{

namespace
{

/// Programs, not providers: their words are the reporting server's own. Providers are found by the host.
bool isProgram(const QString &dialect)
{
    static const QStringList programs{
        QStringLiteral("postfix"),   QStringLiteral("exim"),    QStringLiteral("qmail"),
        QStringLiteral("sendmail"),  QStringLiteral("courier"), QStringLiteral("exchange"),
        QStringLiteral("opensmtpd"), QStringLiteral("domino"),  QStringLiteral("coremail")};
    return programs.contains(dialect);
}

} // namespace

diagnosis::Facts facts(const Bounce &bounce, const Recipient &recipient)
{
    const Anatomy anatomy = anatomyOf(recipient.words);
    diagnosis::Facts facts;
    facts.stage = recipient.stage.value_or(smtp::Stage::Recipients);
    facts.words = anatomy.reply.toUtf8();
    // A status alone is better than nothing, and the only thing that some reports have.
    if (facts.words.isEmpty())
        facts.words = recipient.status;
    else if (anatomy.code == 0 && statusIn(anatomy.reply).isEmpty() && !recipient.status.isEmpty()
             && recipient.status != "5.0.0" && recipient.status != "4.0.0")
        facts.words = recipient.status + ' ' + facts.words;
    facts.provider = providerOf(recipient.remoteServer);
    if (recipient.voice != Voice::RemoteServer) {
        // Who reports, and why nobody else could be reached, is about the way to the recipient all the same.
        // A server that would not send at all would have said so to us, not in a bounce.
        const QString own = providerOf(bounce.reportingServer);
        facts.provider = !own.isEmpty() ? own : bounce.dialect;
    } else if (facts.provider.isEmpty() && recipient.remoteServer.isEmpty() && !isProgram(bounce.dialect)) {
        facts.provider = bounce.dialect;
    }
    facts.speaker = diagnosis::Speaker::Recipient;
    facts.circumstances.from = bounce.original.from;
    facts.circumstances.recipient = recipient.address;
    facts.circumstances.signedIn = true;
    return facts;
}

} // namespace core::bounce
