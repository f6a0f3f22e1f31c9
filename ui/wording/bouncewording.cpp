#include "ui/wording/bouncewording.h"

#include "ui/wording/phrases.h"

#include <algorithm>

namespace ui::wording
{

using core::bounce::Action;
using core::bounce::Bounce;
using core::bounce::Kind;

namespace
{

int countOf(const Bounce &bounce, Action action)
{
    return int(std::count_if(bounce.recipients.cbegin(), bounce.recipients.cend(),
                             [action](const auto &recipient) { return recipient.action == action; }));
}

Explanation of(const QString &title, const QString &text)
{
    return {.title = title, .text = text, .serverWords = {}, .whoActs = {}, .stage = {}};
}

QString failureTitle(const Bounce &bounce)
{
    const int failed = countOf(bounce, Action::Failed);
    if (bounce.recipients.size() == 1 && !bounce.recipients[0].address.isEmpty())
        return Phrases::tr("The message did not reach %1").arg(harmless(bounce.recipients[0].address));
    if (failed == 0 || bounce.recipients[0].address.isEmpty())
        return Phrases::tr("The message came back");
    return Phrases::tr("The message did not reach %n recipient(s)", "", failed);
}

QString failureText(const Bounce &bounce)
{
    if (bounce.recipients.isEmpty() || bounce.recipients[0].address.isEmpty())
        return Phrases::tr("The report does not say whom it is about. What it says is in the details.");
    const int delayed = countOf(bounce, Action::Delayed);
    if (delayed > 0)
        return Phrases::tr("%n recipient(s) are still being tried.", "", delayed);
    const int reached = countOf(bounce, Action::Delivered) + countOf(bounce, Action::Relayed)
        + countOf(bounce, Action::Expanded);
    if (reached > 0)
        return Phrases::tr("%n recipient(s) got it.", "", reached);
    if (bounce.recipients.size() > 1)
        return Phrases::tr("Choose a recipient to see why.");
    return {};
}

/// Names that people know, for those that have one.
QString dialectName(const QString &dialect)
{
    static const std::pair<const char *, const char *> names[] = {
        {"qq", QT_TRANSLATE_NOOP("Wording", "QQ Mail")},
        {"exmail", QT_TRANSLATE_NOOP("Wording", "Tencent Exmail")},
        {"netease", QT_TRANSLATE_NOOP("Wording", "NetEase Mail")},
        {"aliyun-mail", QT_TRANSLATE_NOOP("Wording", "Alibaba Mail")},
        {"sina", QT_TRANSLATE_NOOP("Wording", "Sina Mail")},
        {"gmail", "Gmail"},
        {"office365", "Microsoft 365"},
        {"exchange", "Exchange"},
        {"postfix", "Postfix"},
        {"exim", "Exim"},
        {"qmail", "qmail"},
        {"sendmail", "Sendmail"},
        {"courier", "Courier"},
        {"opensmtpd", "OpenSMTPD"},
        {"domino", "Domino"},
        {"groupwise", "GroupWise"},
        {"yahoo", "Yahoo"},
        {"aol", "AOL"},
        {"icloud", "iCloud"},
        {"zoho", "Zoho"},
        {"yandex", "Yandex"},
        {"mailru", "Mail.ru"},
        {"amazon-ses", "Amazon SES"},
        {"mdaemon", "MDaemon"},
        {"coremail", "Coremail"},
        {"communigate", "CommuniGate"},
    };
    for (const auto &[id, name] : names) {
        if (dialect == QLatin1String(id))
            return Phrases::tr(name);
    }
    return {};
}

} // namespace

Explanation explain(const Bounce &bounce)
{
    switch (bounce.kind) {
    case Kind::Failure:
        return of(failureTitle(bounce), failureText(bounce));
    case Kind::Delay:
        return of(Phrases::tr("The message has not arrived yet"),
                  Phrases::tr("The server keeps trying by itself, and writes again if it gives up. There is "
                              "nothing to do yet; "
                              "sending it again would make two of it."));
    case Kind::Success:
        return of(
            Phrases::tr("The message was delivered"),
            Phrases::tr("This is a receipt: the next server took the message. There is nothing to do."));
    case Kind::AutoReply:
        return of(Phrases::tr("This is an automatic reply"),
                  Phrases::tr("A program answered for the recipient, as during a vacation. It is not a "
                              "failure: such answers "
                              "are sent for messages that arrived."));
    case Kind::ReadReceipt:
        return of(Phrases::tr("This is a read receipt"),
                  Phrases::tr("The recipient's program tells that it showed or handled the message. There is "
                              "nothing to do."));
    case Kind::FeedbackReport:
        return of(
            Phrases::tr("This is a complaint about a message"),
            Phrases::tr(
                "The message arrived, and somebody marked it as unwanted. Take the recipient off the list it "
                "was sent to."));
    case Kind::NotABounce:
        break;
    }
    return of(Phrases::tr("This does not look like a bounce"),
              Phrases::tr("Nothing in it says that a message could not be delivered. Its text is below."));
}

QString actionText(Action action)
{
    switch (action) {
    case Action::Failed:
        return Phrases::tr("did not get it");
    case Action::Delayed:
        return Phrases::tr("still being tried");
    case Action::Delivered:
        return Phrases::tr("got it");
    case Action::Relayed:
        return Phrases::tr("passed on to the next server");
    case Action::Expanded:
        return Phrases::tr("passed on to the members of a list");
    }
    return {};
}

QString reporterText(const Bounce &bounce)
{
    const QString name = dialectName(bounce.dialect);
    const QString server = harmless(bounce.reportingServer);
    if (name.isEmpty() && server.isEmpty())
        return {};
    if (name.isEmpty() || server.isEmpty())
        return Phrases::tr("Reported by %1").arg(name + server);
    //: %1: a host name; %2: a program or provider.
    return Phrases::tr("Reported by %1 (%2)").arg(server, name);
}

QString harmless(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        line = core::smtp::readable(line.toUtf8());
    }
    return lines.join(u'\n');
}

} // namespace ui::wording
