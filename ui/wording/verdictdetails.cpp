#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

#include <QLocale>

#include <algorithm>

namespace ui::wording
{

using core::diagnosis::Cause;
using core::diagnosis::Certainty;
using core::diagnosis::Verdict;
using core::smtp::Stage;

namespace
{

bool isSure(const Verdict &verdict)
{
    return verdict.certainty == Certainty::Sure;
}

/// Of our own connection, not of one that a server tells about.
bool isOurs(const Verdict &verdict)
{
    return verdict.evidence.rule.startsWith(u"connection.") || verdict.evidence.words.isEmpty();
}

void addBreak(Said &said, const Verdict &verdict)
{
    const bool isSilence = verdict.cause == Cause::NetworkTimeout;
    if (!isOurs(verdict)) {
        if (isSilence)
            said.title = isSure(verdict) ? Phrases::tr("The server says that the time ran out")
                                         : Phrases::tr("The server's time probably ran out");
        else
            said.title = isSure(verdict) ? Phrases::tr("The server says that the connection was cut")
                                         : Phrases::tr("A connection of the server was probably cut");
        said.why.clear();
        said.advice = Phrases::tr("Try again later. If it stays so, ask whoever runs the server.");
        return;
    }
    if (verdict.stage == Stage::Accepted) {
        said.why
            = Phrases::tr("The whole message was handed over, but the server's confirmation did not come.");
        said.advice = Phrases::tr(
            "Look into the Sent folder of the mailbox or ask a recipient before you send it again.");
        return;
    }
    if (verdict.stage > Stage::Connect && isSure(verdict)) {
        said.why.clear();
        said.advice = isSilence ? silentSentence(verdict.stage) : lostSentence(verdict.stage);
    } else if (verdict.stage > Stage::Hello) {
        said.advice = Phrases::tr("Nothing was delivered. Try again.");
    }
}

void addNetwork(Said &said, const Verdict &verdict, const VerdictContext &context)
{
    if (verdict.cause == Cause::NetworkTimeout || verdict.cause == Cause::NetworkReset)
        addBreak(said, verdict);
    if (verdict.cause == Cause::DnsServerNotFound && context.host.isEmpty()) {
        said.title = isSure(verdict) ? Phrases::tr("The server's name does not exist")
                                     : Phrases::tr("The server's name probably does not exist");
        said.advice = Phrases::tr("Check the server's name in the account settings.");
    }
}

void addAuth(Said &said, const Verdict &verdict, const VerdictContext &context)
{
    const QString secret = ownSecret(context);
    if (verdict.cause == Cause::AuthAppPasswordRequired && !secret.isEmpty()) {
        said.title = filledTitle(isSure(verdict) ? Phrases::tr("%1 wants its %2, not the password")
                                                 : Phrases::tr("%1 probably wants its %2"),
                                 serverName(verdict.cause, context), secret);
        said.advice = Phrases::tr("Get the %1 in the settings of the mailbox on the web and enter it here as "
                                  "the password.")
                          .arg(secret);
    }
    if (verdict.cause == Cause::AuthBadCredentials && !secret.isEmpty())
        said.advice = Phrases::tr("Enter the %1 again, not the login password. The user name is mostly the "
                                  "whole address.")
                          .arg(secret);
    if (verdict.cause == Cause::AuthIpNotAllowed && !verdict.parameters.ip.isEmpty())
        said.why = Phrases::tr("The address %1 is not among those that may use the account.")
                       .arg(named(verdict.parameters.ip));
}

void addSender(Said &said, const Verdict &verdict, const VerdictContext &context)
{
    if (verdict.cause == Cause::SenderPtr && !verdict.parameters.ip.isEmpty())
        said.more << Phrases::tr("The address is %1.").arg(named(verdict.parameters.ip));
    if (verdict.cause != Cause::SenderNotOwned)
        return;
    if (!context.from.isEmpty())
        said.why = Phrases::tr("The server does not let this account send as %1.").arg(named(context.from));
    if (context.user.contains(u'@') && context.user.compare(context.from, Qt::CaseInsensitive) != 0)
        said.advice = Phrases::tr("Set From to %1, or have the other address added to your account by your "
                                  "provider.")
                          .arg(named(context.user));
}

void addReputation(Said &said, const Verdict &verdict)
{
    const QString list = named(verdict.parameters.blocklist, 24);
    if (verdict.cause == Cause::ReputationIpBlocklist && !list.isEmpty())
        said.title = filledTitle(
            isSure(verdict) ? Phrases::tr("The sending server's address is on a list of %1")
                            : Phrases::tr("The sending server's address is probably on a list of %1"),
            list);
    if (verdict.cause != Cause::ReputationDomain && !verdict.parameters.ip.isEmpty())
        said.more << Phrases::tr("The address is %1.").arg(named(verdict.parameters.ip));
}

void addRecipient(Said &said, const Verdict &verdict)
{
    const QString address = named(verdict.parameters.address);
    if (address.isEmpty())
        return;
    if (verdict.cause == Cause::RecipientUnknown)
        said.title = filledTitle(isSure(verdict) ? Phrases::tr("%1 does not exist")
                                                 : Phrases::tr("%1 probably does not exist"),
                                 address);
    else
        said.more << Phrases::tr("It is about %1.").arg(address);
}

void addLimit(Said &said, const Verdict &verdict)
{
    const qint64 limit = verdict.parameters.limit;
    if (limit <= 0)
        return;
    if (verdict.cause == Cause::ContentSize)
        said.more << Phrases::tr("It takes up to %1.").arg(size(limit));
    else if (verdict.cause == Cause::RateRecipients)
        said.more << Phrases::tr("At most %n recipient(s) are taken at a time.", nullptr,
                                 int(std::min<qint64>(limit, 99'999)));
    else if (rateCauses.has(verdict.cause))
        said.more << Phrases::tr("The limit is %1.").arg(QLocale().toString(limit));
}

QString waitSentence(const core::diagnosis::Parameters &heard)
{
    if (heard.retryAt.isValid())
        return Phrases::tr("The server names %1 as the time to try again.").arg(clockTime(heard.retryAt));
    if (heard.retryAfter && heard.retryAfter->count() > 0)
        return Phrases::tr("The server asks to wait %1.").arg(timeSpan(*heard.retryAfter));
    return {};
}

/// What the server says about the time to wait is better than the usual.
void addWait(Said &said, const Verdict &verdict)
{
    const QString wait = waitSentence(verdict.parameters);
    if (wait.isEmpty() || verdict.retry != core::diagnosis::Retry::Later)
        return;
    const Cause cause = verdict.cause;
    if (cause == Cause::AuthTooManyAttempts)
        said.advice = running({wait, Phrases::tr("Check user name and password meanwhile.")});
    else if (verdict.actor == core::diagnosis::Actor::Nobody)
        said.advice = running({wait, Phrases::tr("Send again after that; nothing has to be changed.")});
    else
        said.more << wait;
}

} // namespace

void addDetails(Said &said, const Verdict &verdict, const VerdictContext &context)
{
    const Cause cause = verdict.cause;
    if (networkCauses.has(cause))
        addNetwork(said, verdict, context);
    else if (authCauses.has(cause))
        addAuth(said, verdict, context);
    else if (senderCauses.has(cause))
        addSender(said, verdict, context);
    else if (reputationCauses.has(cause))
        addReputation(said, verdict);
    else if (recipientCauses.has(cause))
        addRecipient(said, verdict);
    addLimit(said, verdict);
    const QString special = providerAdvice(verdict, context);
    if (special.isEmpty())
        addWait(said, verdict);
    else
        said.advice = special;
}

} // namespace ui::wording
