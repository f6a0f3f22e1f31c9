#include "ui/wording/replywording.h"

#include "ui/wording/phrases.h"

#include <QLocale>

namespace ui::wording
{

using core::smtp::Error;
using core::smtp::Stage;
using core::smtp::StageEvent;

namespace
{

QString plainLabel(Stage stage, const StageEvent *event)
{
    switch (stage) {
    case Stage::Dns:
        return QStringLiteral("DNS");
    case Stage::Connect:
        return QStringLiteral("TCP");
    case Stage::Tls:
        return event && !event->tls.protocol.isEmpty() ? event->tls.protocol : QStringLiteral("TLS");
    case Stage::Hello:
        return QStringLiteral("EHLO");
    case Stage::Auth:
        return QStringLiteral("AUTH");
    case Stage::Sender:
        return QStringLiteral("MAIL");
    case Stage::Recipients:
        if (event && event->recipientCount > 0)
            return QStringLiteral("RCPT %1/%2").arg(event->acceptedCount).arg(event->recipientCount);
        return QStringLiteral("RCPT");
    case Stage::Data:
        return QStringLiteral("DATA");
    case Stage::Accepted:
        return Phrases::tr("Accepted", "label of a stage: the server took the message");
    }
    return {};
}

QString failedLabel(Stage stage, const StageEvent &event)
{
    const auto kind = event.error ? event.error->kind : Error::Kind::ConnectionLost;
    if (kind == Error::Kind::Cancelled)
        return Phrases::tr("%1 cancelled", "label of a stage, such as “AUTH cancelled”")
            .arg(plainLabel(stage, &event));
    if (stage == Stage::Accepted)
        return kind == Error::Kind::Rejected ? Phrases::tr("Refused", "label of the last stage")
                                             : Phrases::tr("Unknown", "label of the last stage");
    if (stage == Stage::Recipients && event.recipientCount > 0)
        return plainLabel(stage, &event);
    return kind == Error::Kind::Rejected
        ? Phrases::tr("%1 refused", "label of a stage, such as “AUTH refused”").arg(plainLabel(stage, &event))
        : Phrases::tr("%1 failed", "label of a stage, such as “TLS failed”").arg(plainLabel(stage, &event));
}

QString startedSentence(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
        return Phrases::tr("Looking up the address of the server.");
    case Stage::Connect:
        return Phrases::tr("Connecting to the server.");
    case Stage::Tls:
        return Phrases::tr("Agreeing on encryption and checking the certificate.");
    case Stage::Hello:
        return Phrases::tr("Greeting the server and asking what it can do.");
    case Stage::Auth:
        return Phrases::tr("Signing in.");
    case Stage::Sender:
        return Phrases::tr("Naming the sender.");
    case Stage::Recipients:
        return Phrases::tr("Naming the recipients.");
    case Stage::Data:
        return Phrases::tr("Handing over the message.");
    case Stage::Accepted:
        return Phrases::tr("Waiting for the server to confirm the message.");
    }
    return {};
}

QString recipientsSentence(const StageEvent &event)
{
    const QLocale locale;
    if (event.recipientCount <= 0)
        return Phrases::tr("The server takes the message for the recipients.");
    if (event.acceptedCount == event.recipientCount)
        return event.recipientCount == 1 ? Phrases::tr("The server takes the message for the recipient.")
                                         : Phrases::tr("The server takes the message for all %1 recipients.")
                                               .arg(locale.toString(event.recipientCount));
    if (event.acceptedCount == 0)
        return Phrases::tr("The server takes the message for none of the recipients.");
    return Phrases::tr("The server takes the message for %1 of %2 recipients.")
        .arg(locale.toString(event.acceptedCount), locale.toString(event.recipientCount));
}

QString passedSentence(const StageEvent &event)
{
    const QLocale locale;
    switch (event.stage) {
    case Stage::Dns:
        if (event.addresses.isEmpty())
            return Phrases::tr("The address of the server is known.");
        return event.addresses.size() == 1
            ? Phrases::tr("One address was found.")
            : Phrases::tr("%1 addresses were found.").arg(locale.toString(event.addresses.size()));
    case Stage::Connect:
        return event.addresses.isEmpty()
            ? Phrases::tr("The connection stands.")
            : Phrases::tr("The connection to %1 stands.").arg(event.addresses.first());
    case Stage::Tls:
        return event.tls.protocol.isEmpty()
            ? Phrases::tr("The connection is encrypted, and the certificate is in order.")
            : Phrases::tr("The connection is encrypted with %1, and the certificate is in order.")
                  .arg(event.tls.protocol);
    case Stage::Hello:
        if (event.capabilities.isEmpty())
            return Phrases::tr("The server returned the greeting.");
        return event.capabilities.size() == 1
            ? Phrases::tr("The server returned the greeting and offers one extension.")
            : Phrases::tr("The server returned the greeting and offers %1 extensions.")
                  .arg(locale.toString(event.capabilities.size()));
    case Stage::Auth:
        return event.mechanism.isEmpty() ? Phrases::tr("The server accepted the sign-in.")
                                         : Phrases::tr("The server accepted the sign-in with %1.")
                                               .arg(QString::fromLatin1(event.mechanism));
    case Stage::Sender:
        return Phrases::tr("The server accepts the sender.");
    case Stage::Recipients:
        return recipientsSentence(event);
    case Stage::Data:
        return event.sentBytes > 0
            ? Phrases::tr("The message was handed over: %1.").arg(size(event.sentBytes))
            : Phrases::tr("The message was handed over.");
    case Stage::Accepted:
        return Phrases::tr("The server confirmed the message and answers for it from now on.");
    }
    return {};
}

} // namespace

QString stageLabel(Stage stage, const StageEvent *event)
{
    if (event && event->outcome == StageEvent::Outcome::Failed)
        return failedLabel(stage, *event);
    return plainLabel(stage, event);
}

QString stageSentence(const StageEvent &event)
{
    switch (event.outcome) {
    case StageEvent::Outcome::Started:
        return startedSentence(event.stage);
    case StageEvent::Outcome::Passed:
        return passedSentence(event);
    case StageEvent::Outcome::Failed:
        break;
    }
    if (event.error)
        return Phrases::tr("%1.", "a title made a sentence").arg(explain(*event.error, {}, {}).title);
    if (event.stage == Stage::Recipients && event.recipientCount > 0)
        return recipientsSentence(event);
    return Phrases::tr("The conversation ended at this stage.");
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
        return Phrases::tr("Stage: looking up the server");
    case Stage::Connect:
        return Phrases::tr("Stage: connecting");
    case Stage::Tls:
        return Phrases::tr("Stage: encryption");
    case Stage::Hello:
        return Phrases::tr("Stage: greeting");
    case Stage::Auth:
        return Phrases::tr("Stage: signing in");
    case Stage::Sender:
        return Phrases::tr("Stage: naming the sender");
    case Stage::Recipients:
        return Phrases::tr("Stage: naming the recipients");
    case Stage::Data:
        return Phrases::tr("Stage: handing over the message");
    case Stage::Accepted:
        return Phrases::tr("Stage: confirmation by the server");
    }
    return {};
}

} // namespace ui::wording
