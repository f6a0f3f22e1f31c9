#include "app/mailto.h"

#include "core/html/html.h"
#include "core/mime/header.h"

#include <QUrl>

namespace app
{

using core::mail::AddressList;

namespace
{

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8()); // "+" is a plus here, RFC 6068 §5
}

/// A value that stands in one header field: line ends in it are an attempt at a second one.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c < u' ' || c == QChar(0x7f))
            c = u' ';
    }
    return text.trimmed();
}

void append(AddressList &list, const QString &text, QString &unfinished)
{
    if (text.trimmed().isEmpty())
        return;
    if (const auto parsed = core::mime::parseAddresses(QStringView(text)))
        list += *parsed;
    else
        unfinished += (unfinished.isEmpty() ? QString() : QStringLiteral(", ")) + text;
}

void take(MailtoRequest &request, const QString &name, const QString &value)
{
    core::mail::Draft &draft = request.draft;
    if (name == u"to")
        append(draft.to, oneLine(value), request.unfinishedTo);
    else if (name == u"cc")
        append(draft.cc, oneLine(value), request.unfinishedTo);
    else if (name == u"bcc")
        append(draft.bcc, oneLine(value), request.unfinishedTo);
    else if (name == u"subject")
        draft.subject = oneLine(value);
    else if (name == u"body")
        draft.body.text = QString(value).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    else if (name == u"in-reply-to" && oneLine(value).startsWith(u'<') && oneLine(value).endsWith(u'>'))
        draft.inReplyTo = oneLine(value).toLatin1();
    else if (name == u"attach" || name == u"attachment")
        request.attachments += QUrl(value).isLocalFile() ? QUrl(value).toLocalFile() : value;
}

} // namespace

std::optional<MailtoRequest> parseMailto(const QString &uri)
{
    if (!uri.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView rest = QStringView(uri).mid(7);
    const qsizetype question = rest.indexOf(u'?');

    MailtoRequest request;
    // The addresses are split before they are decoded: a "%2C" is part of an address.
    for (const QStringView address : rest.left(question < 0 ? rest.size() : question).split(u','))
        take(request, QStringLiteral("to"), decoded(address));
    if (question >= 0) {
        for (const QStringView pair : rest.mid(question + 1).split(u'&', Qt::SkipEmptyParts)) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals > 0)
                take(request, decoded(pair.left(equals)).toLower(), decoded(pair.mid(equals + 1)));
        }
    }
    if (!request.draft.body.text.isEmpty())
        request.draft.body.html = core::html::fromPlainText(request.draft.body.text);
    return request;
}

} // namespace app
