#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Actor;
using core::diagnosis::Cause;
using core::diagnosis::CauseClass;
using core::diagnosis::Verdict;

namespace
{

bool isKnown(const Verdict &verdict)
{
    return verdict.cause != Cause::Unknown && verdict.certainty != core::diagnosis::Certainty::Unknown;
}

/// Recipient, Administrator or Provider.
Actor readerOf(const Verdict &verdict)
{
    if (verdict.actor == Actor::Recipient || verdict.actor == Actor::Administrator
        || verdict.actor == Actor::Provider)
        return verdict.actor;
    if (!isKnown(verdict))
        return Actor::Provider;
    const Actor usual = usualActor(verdict.cause);
    if (usual == Actor::Recipient || usual == Actor::Administrator || usual == Actor::Provider)
        return usual;
    const CauseClass causeClass = classOf(verdict.cause);
    return causeClass == CauseClass::Recipient || causeClass == CauseClass::Content ? Actor::Recipient
                                                                                    : Actor::Provider;
}

QStringList opening(Actor reader)
{
    if (reader == Actor::Recipient)
        return {
            Phrases::tr("Dear mail administrator,"),
            {},
            Phrases::tr("A message to an address at your organisation was not accepted. I would be glad if "
                        "you could look into it.")};
    if (reader == Actor::Administrator)
        return {
            Phrases::tr("Hello,"),
            {},
            Phrases::tr("A message could not be sent from our domain, and the reason seems to be something "
                        "that you can change.")};
    return {Phrases::tr("Dear support team,"),
            {},
            Phrases::tr("A message sent through your service did not get through, and I cannot change the "
                        "reason myself.")};
}

QString recipientOf(const Verdict &verdict, const VerdictContext &context)
{
    if (!context.recipient.isEmpty() || !recipientCauses.has(verdict.cause))
        return context.recipient;
    return verdict.parameters.address;
}

QStringList facts(const Verdict &verdict, const VerdictContext &context, const QString &when)
{
    const auto &evidence = verdict.evidence;
    QStringList lines;
    const auto add = [&lines](const QString &text, const QString &value) {
        if (!value.isEmpty())
            lines << text.arg(named(value, 200));
    };
    add(Phrases::tr("From: %1"), context.from);
    add(Phrases::tr("To: %1"), recipientOf(verdict, context));
    add(Phrases::tr("Time: %1"), when);
    add(Phrases::tr("Outgoing server: %1"), context.host);
    lines << stageName(verdict.stage);
    if (evidence.code != 0)
        add(Phrases::tr("Reply code: %1"),
            (QString::number(evidence.code) + u' ' + QString::fromLatin1(evidence.enhanced)).trimmed());
    add(Phrases::tr("Error on this computer: %1"), evidence.clientError);
    add(Phrases::tr("IP address concerned: %1"), verdict.parameters.ip);
    add(Phrases::tr("Blocklist: %1"), verdict.parameters.blocklist);
    add(Phrases::tr("Reference: %1"), verdict.parameters.reference);
    return lines;
}

QStringList quotation(const QString &words)
{
    if (words.isEmpty())
        return {};
    QStringList lines{{}, Phrases::tr("The server's words:")};
    for (const QString &line : quoted(words).split(u'\n'))
        lines << QStringLiteral("> ") + line;
    return lines;
}

} // namespace

QString administratorLetter(const Verdict &verdict, const VerdictContext &context, const QString &when)
{
    QStringList lines = opening(readerOf(verdict));
    lines << QString() << facts(verdict, context, when) << quotation(verdict.evidence.words) << QString();
    lines
        << (isKnown(verdict)
                ? Phrases::tr("My mail program reads it like this: %1.").arg(explain(verdict, context).title)
                : Phrases::tr("My mail program could not tell the reason from that."));
    lines << QString() << letterRequest(verdict) << QString();
    lines << Phrases::tr(
        "If it helps, I can send the record of the conversation with the server. Thank you.");
    if (!context.from.isEmpty())
        lines << QString() << named(context.from, 200);
    return lines.join(u'\n') + u'\n';
}

} // namespace ui::wording
