#include "core/bounce/deliverystatus.h"

#include "core/bounce/addresses.h"
#include "core/bounce/message.h"
#include "core/bounce/words.h"
#include "core/mail/text.h"
#include "core/mime/header.h"

#include <QRegularExpression>

namespace core::bounce
{

namespace
{

/// "rfc822; bob@example.com": the part before the semicolon, lower case, and the part behind it.
std::pair<QString, QString> typed(const QByteArray &body)
{
    const QString text = mail::guessedText(body).trimmed();
    const qsizetype semicolon = text.indexOf(u';');
    if (semicolon < 0 || semicolon > 40)
        return {{}, text};
    return {text.left(semicolon).trimmed().toLower(), text.mid(semicolon + 1).trimmed()};
}

/// "\x{4E2D}" of utf-8-addr-xtext, RFC 6533 §3.
QString withoutEscapes(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\x\\{([0-9A-Fa-f]{2,6})\\}"));
    QString plain;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        const char32_t code = match.captured(1).toUInt(nullptr, 16);
        const bool isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        plain += isCharacter ? QString::fromUcs4(&code, 1) : match.captured();
        from = match.capturedEnd();
    }
    return plain.append(QStringView(text).mid(from));
}

QString addressIn(const QByteArray &body)
{
    const QString text = withoutEscapes(typed(body).second);
    const QString address = firstAddress(text);
    return address.isEmpty() ? text.left(320).trimmed() : address;
}

std::optional<Action> actionIn(const QByteArray &body)
{
    const QByteArray word = body.trimmed().toLower();
    if (word.startsWith("fail"))
        return Action::Failed;
    if (word.startsWith("delay"))
        return Action::Delayed;
    if (word.startsWith("deliver"))
        return Action::Delivered;
    if (word.startsWith("relay"))
        return Action::Relayed;
    if (word.startsWith("expand"))
        return Action::Expanded;
    return {};
}

std::optional<Action> actionOf(const QByteArray &status)
{
    switch (status.isEmpty() ? '\0' : status.front()) {
    case '2':
        return Action::Delivered;
    case '4':
        return Action::Delayed;
    case '5':
        return Action::Failed;
    default:
        return {};
    }
}

Recipient recipientOf(const Fields &fields)
{
    Recipient recipient;
    recipient.address = addressIn(fieldOf(fields, "final-recipient"));
    const QString original = addressIn(fieldOf(fields, "original-recipient"));
    const QString actual = addressIn(fieldOf(fields, "x-actual-recipient"));
    if (!firstAddress(actual).isEmpty() && firstAddress(recipient.address).isEmpty())
        recipient.address = actual;
    if (recipient.address.isEmpty())
        recipient.address = original;
    if (original.compare(recipient.address, Qt::CaseInsensitive) != 0)
        recipient.originalAddress = original;
    recipient.status = statusIn(mail::guessedText(fieldOf(fields, "status")));
    recipient.action
        = actionIn(fieldOf(fields, "action")).value_or(actionOf(recipient.status).value_or(Action::Failed));
    recipient.remoteServer = hostIn(typed(fieldOf(fields, "remote-mta")).second);
    const auto [kind, words] = typed(fieldOf(fields, "diagnostic-code"));
    // Some forget the type, and their text may have a semicolon.
    const bool isKind = kind.isEmpty() || !kind.contains(u' ');
    recipient.words = (isKind ? words : mail::guessedText(fieldOf(fields, "diagnostic-code"))).left(maxWords);
    return recipient;
}

} // namespace

DeliveryStatus readDeliveryStatus(const QByteArray &octets)
{
    DeliveryStatus status;
    QByteArray all = octets;
    all.replace("\r\n", "\n").replace('\r', '\n').replace('\0', ' ');
    Fields group;
    const auto endGroup = [&] {
        const bool isRecipient
            = !fieldOf(group, "final-recipient").isEmpty() || !fieldOf(group, "original-recipient").isEmpty();
        if (isRecipient && status.recipients.size() < maxRecipients)
            status.recipients.append(recipientOf(group));
        else if (isRecipient)
            status.isTruncated = true;
        if (const QByteArray server = fieldOf(group, "reporting-mta"); !server.isEmpty())
            status.reportingServer = hostIn(typed(server).second);
        if (const QByteArray date = fieldOf(group, "arrival-date"); !date.isEmpty())
            status.arrivedAt = mime::decodeDate(date).value_or(QDateTime());
        group.clear();
    };
    qsizetype start = 0;
    while (start < all.size()) {
        qsizetype end = all.indexOf('\n', start);
        end = end < 0 ? all.size() : end;
        const QByteArray line = all.mid(start, end - start);
        start = end + 1;
        if (line.trimmed().isEmpty()) {
            endGroup();
        } else if (line.front() == ' ' || line.front() == '\t') {
            if (!group.isEmpty() && group.last().second.size() < maxWords)
                group.last().second += ' ' + line.trimmed();
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0 && group.size() < 200) {
            const QByteArray name = line.left(colon).trimmed().toLower();
            // Broken mailers leave out the empty line between two recipients.
            if (name == "final-recipient" && !fieldOf(group, name).isEmpty())
                endGroup();
            group.append({name, line.mid(colon + 1).trimmed()});
        }
    }
    endGroup();
    return status;
}

} // namespace core::bounce
