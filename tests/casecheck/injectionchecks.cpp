#include "mimechecks.h"

#include "core/mime/header.h"
#include "core/mime/read.h"
#include "core/mime/rewrite.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTemporaryDir>

#include <functional>

using namespace core;

namespace
{

/// A letter with the value put somewhere, or nothing where the types cannot hold it.
struct Attempt {
    mail::Draft draft = plainDraft();
    mime::Stamp stamp = fixedStamp();
};
using PutIn = std::function<bool(Attempt &, const QString &)>;

bool always(const std::function<void()> &put)
{
    put();
    return true;
}

mail::Attachment &onlyAttachment(Attempt &attempt)
{
    if (attempt.draft.attachments.isEmpty())
        attempt.draft.attachments.append(
            {.fileName = QStringLiteral("a.txt"), .mediaType = "text/plain", .content = QByteArray("x")});
    return attempt.draft.attachments.first();
}

bool putAddress(Attempt &attempt, const QString &value)
{
    const auto address = mail::AddrSpec::parse(value);
    const auto list = mime::parseAddresses(QByteArrayView(value.toUtf8()));
    if (address)
        attempt.draft.to = {mail::Mailbox{QString(), *address}};
    else if (list)
        attempt.draft.to = *list;
    return address || list;
}

const QMap<QString, PutIn> &places()
{
    static const QMap<QString, PutIn> map = {
        {QStringLiteral("subject"),
         [](Attempt &a, const QString &v) { return always([&] { a.draft.subject = v; }); }},
        {QStringLiteral("from-name"),
         [](Attempt &a, const QString &v) { return always([&] { a.draft.from->name = v; }); }},
        {QStringLiteral("to-name"),
         [](Attempt &a, const QString &v) {
             return always([&] { a.draft.to = {mail::Mailbox{v, a.draft.from->address}}; });
         }},
        {QStringLiteral("reply-to-name"),
         [](Attempt &a, const QString &v) {
             return always([&] { a.draft.replyTo = {mail::Mailbox{v, a.draft.from->address}}; });
         }},
        {QStringLiteral("to-address"), putAddress},
        {QStringLiteral("envelope-from"), putAddress},
        {QStringLiteral("custom-header-name"),
         [](Attempt &a, const QString &v) {
             return always([&] { a.draft.headers = {{v.toUtf8(), QStringLiteral("x")}}; });
         }},
        {QStringLiteral("custom-header-name-colon"),
         [](Attempt &a, const QString &v) {
             return always([&] { a.draft.headers = {{v.toUtf8(), QStringLiteral("x")}}; });
         }},
        {QStringLiteral("custom-header-value"),
         [](Attempt &a, const QString &v) { return always([&] {
                                                a.draft.headers = {{"X-A", v}};
                                            }); }},
        {QStringLiteral("message-id"),
         [](Attempt &a, const QString &v) { return always([&] { a.stamp.messageId = v.toUtf8(); }); }},
        {QStringLiteral("boundary"),
         [](Attempt &a, const QString &v) {
             return always([&] {
                 a.stamp.boundary = v.toUtf8();
                 onlyAttachment(a);
             });
         }},
        {QStringLiteral("in-reply-to"),
         [](Attempt &a, const QString &v) { return always([&] { a.draft.inReplyTo = v.toUtf8(); }); }},
        {QStringLiteral("references"),
         [](Attempt &a, const QString &v) { return always([&] { a.draft.references = {v.toUtf8()}; }); }},
        {QStringLiteral("content-id"),
         [](Attempt &a, const QString &v) {
             return always([&] {
                 a.draft.body.html = QStringLiteral("<p>x</p>");
                 onlyAttachment(a).role = mail::Attachment::Role::Inline;
                 onlyAttachment(a).contentId = v.toUtf8();
             });
         }},
        {QStringLiteral("attachment-filename"),
         [](Attempt &a, const QString &v) { return always([&] { onlyAttachment(a).fileName = v; }); }},
        {QStringLiteral("attachment-content-type"),
         [](Attempt &a, const QString &v) {
             return always([&] { onlyAttachment(a).mediaType = v.toUtf8(); });
         }},
        {QStringLiteral("content-type-charset"),
         [](Attempt &a, const QString &v) {
             return always([&] { onlyAttachment(a).mediaType = "text/plain; charset=" + v.toUtf8(); });
         }},
        {QStringLiteral("description"),
         [](Attempt &a, const QString &v) { return always([&] { onlyAttachment(a).description = v; }); }},
        {QStringLiteral("calendar-method"),
         [](Attempt &a, const QString &v) {
             return always([&] {
                 a.draft.calendar = mail::Calendar{v.toUtf8(), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"};
             });
         }},
        {QStringLiteral("list-unsubscribe"),
         [](Attempt &a, const QString &v) {
             return always([&] { a.draft.listUnsubscribe = mail::ListUnsubscribe{{v.toUtf8()}, false}; });
         }},
        // The disposition is an enumeration: there is nothing a value could be put into.
        {QStringLiteral("disposition"), [](Attempt &, const QString &) { return false; }},
    };
    return map;
}

QString forbiddenIn(const QByteArray &octets, const QJsonObject &testCase)
{
    for (const QJsonValue &forbidden : testCase[QStringLiteral("forbidden_on_wire")].toArray()) {
        if (octets.contains(forbidden.toString().toUtf8()))
            return QStringLiteral("on the wire: ") + shown(forbidden.toString());
    }
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const bool isCrlf = octets[i] == '\r' && i + 1 < octets.size() && octets[i + 1] == '\n';
        if (octets[i] == '\0' || (octets[i] == '\r' && !isCrlf)
            || (octets[i] == '\n' && (i == 0 || octets[i - 1] != '\r')))
            return QStringLiteral("a bare line end or NUL");
    }
    return {};
}

/// A file that is opened: sent as it is, and taken up again as a draft.
QString checkOpenedFile(const QJsonObject &testCase)
{
    QBuffer eml;
    eml.setData("From: a@example.com\r\n" + testCase[QStringLiteral("value")].toString().toUtf8()
                + "\r\nTo: b@example.com\r\n\r\nText\r\n");
    eml.open(QIODevice::ReadOnly);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (mime::prepareReady(eml, out, fixedStamp())) {
        if (const QString found = forbiddenIn(out.data(), testCase); !found.isEmpty())
            return found;
    }
    QTemporaryDir folder;
    const auto draft = mime::toDraft(eml, folder.path());
    return draft ? forbiddenIn(written(*draft).octets, testCase) : QString();
}

} // namespace

QString checkInjection(const QJsonObject &testCase)
{
    const QString where = testCase[QStringLiteral("where")].toString();
    if (where.startsWith(QStringLiteral("eml-open")))
        return checkOpenedFile(testCase);
    const auto put = places().find(where);
    if (put == places().end())
        return elsewhere;
    Attempt attempt;
    if (!(*put)(attempt, testCase[QStringLiteral("value")].toString()))
        return {};
    const WrittenMessage message = written(attempt.draft, {}, attempt.stamp);
    return message.isRefused ? QString() : forbiddenIn(message.octets, testCase);
}
