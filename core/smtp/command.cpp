#include "core/smtp/command.h"

#include <QHostAddress>

#include <algorithm>

namespace core::smtp
{

namespace
{

constexpr qsizetype longestEnvelopeId = 100; // RFC 3461 §4.4

bool isControl(char byte)
{
    return static_cast<unsigned char>(byte) < ' ' || byte == 0x7f;
}

bool isHostName(QByteArrayView name)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.';
    };
    return name.size() <= 255 && name.front() != '.' && name.front() != '-'
        && std::all_of(name.begin(), name.end(), isAllowed);
}

bool isAddressLiteral(QByteArrayView name)
{
    if (!name.startsWith('[') || !name.endsWith(']'))
        return false;
    QByteArray inner = name.sliced(1, name.size() - 2).toByteArray();
    if (inner.startsWith("IPv6:"))
        inner.remove(0, 5);
    return !inner.contains('%') && !QHostAddress(QString::fromLatin1(inner)).isNull();
}

/// utf-8-addr-xtext of RFC 6533 §3: ASCII all the way, so that it also passes without SMTPUTF8.
QByteArray utf8AddressXtext(const QString &address)
{
    QByteArray out;
    for (const char32_t c : address.toUcs4()) {
        if (c > ' ' && c < 0x7f && c != '+' && c != '=' && c != '\\')
            out += static_cast<char>(c);
        else
            out += "\\x{" + QByteArray::number(static_cast<uint>(c), 16).toUpper() + '}';
    }
    return out;
}

QByteArray originalRecipient(const AddrSpec &recipient)
{
    if (recipient.needsSmtpUtf8())
        return "utf-8;" + utf8AddressXtext(recipient.toString());
    return "rfc822;" + xtext(recipient.toWire());
}

QByteArray notifyValue(const Dsn &dsn)
{
    if (dsn.never)
        return "NEVER";
    QByteArrayList wishes;
    if (dsn.onSuccess)
        wishes.append("SUCCESS");
    if (dsn.onFailure)
        wishes.append("FAILURE");
    if (dsn.onDelay)
        wishes.append("DELAY");
    return wishes.join(',');
}

} // namespace

std::optional<Command> Command::make(QByteArrayView line)
{
    if (line.isEmpty() || std::any_of(line.begin(), line.end(), isControl))
        return std::nullopt;
    return Command(line.toByteArray());
}

QByteArray Command::verb() const
{
    const qsizetype blank = m_line.indexOf(' ');
    return (blank < 0 ? m_line : m_line.left(blank)).toUpper();
}

QByteArray clientName(QByteArrayView wish)
{
    QByteArray name = wish.toByteArray();
    name.replace('_', '-');
    if (!name.isEmpty() && (isAddressLiteral(name) || isHostName(name)))
        return name;
    return "[127.0.0.1]";
}

QByteArray xtext(QByteArrayView text)
{
    QByteArray out;
    for (const char byte : text) {
        if (byte > ' ' && byte < 0x7f && byte != '+' && byte != '=') {
            out += byte;
        } else {
            out += '+';
            out += QByteArray(1, byte).toHex().toUpper();
        }
    }
    return out;
}

QByteArray rcptLine(const AddrSpec &recipient, const Dsn &dsn, const Capabilities &offered)
{
    QByteArray line = "RCPT TO:<" + recipient.toWire() + '>';
    const QByteArray notify = notifyValue(dsn);
    if (!notify.isEmpty() && offered.has("DSN"))
        line += " NOTIFY=" + notify + " ORCPT=" + originalRecipient(recipient);
    return line;
}

QByteArray mailLine(const std::optional<AddrSpec> &sender, const MailNeeds &needs, const Dsn &dsn,
                    const Capabilities &offered)
{
    QByteArray line = "MAIL FROM:<" + (sender ? sender->toWire() : QByteArray()) + '>';
    if (offered.has("SIZE"))
        line += " SIZE=" + QByteArray::number(needs.sizeBytes);
    if (needs.body == BodyKind::Binary)
        line += " BODY=BINARYMIME";
    else if (needs.body == BodyKind::EightBit)
        line += " BODY=8BITMIME";
    if (needs.needsSmtpUtf8)
        line += " SMTPUTF8";
    if (needs.requireTls)
        line += " REQUIRETLS";
    if (offered.has("DSN")) {
        if (dsn.ret != Dsn::Return::Unset)
            line += dsn.ret == Dsn::Return::Full ? " RET=FULL" : " RET=HDRS";
        const QByteArray id = xtext(dsn.envelopeId);
        // One that is cut could not be matched with anything later, so a long one is left out.
        if (!id.isEmpty() && id.size() <= longestEnvelopeId)
            line += " ENVID=" + id;
    }
    return line;
}

} // namespace core::smtp
