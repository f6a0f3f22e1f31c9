#pragma once

#include "core/smtp/types.h"

namespace core::smtp
{

/// One command line. Whoever holds one knows that it has a single line end, its own: what could end
/// the line early, or hide in it, was refused when it was made.
class Command
{
public:
    /// A verb with what follows it, "EHLO client.example". Nothing if there is a control octet in it.
    static std::optional<Command> make(QByteArrayView line);

    QByteArray verb() const; ///< Upper case, for errors: never a parameter.
    QByteArray line() const { return m_line; } ///< Without CRLF.
    QByteArray toWire() const { return m_line + "\r\n"; }

private:
    explicit Command(QByteArray line)
        : m_line(std::move(line))
    {
    }

    QByteArray m_line;
};

/// The parameter of EHLO, RFC 5321 §4.1.1.1 and §4.1.3. A wish that is no host name (an underscore is
/// forgiven and becomes a hyphen), or none at all, gives a literal that reveals nothing: host names end
/// up in the Received fields of every recipient, and strict Postfixes refuse "localhost".
QByteArray clientName(QByteArrayView wish);

/// "RCPT TO:<…>", with ORCPT and NOTIFY where @p dsn asks for them and @p offered allows it.
QByteArray rcptLine(const AddrSpec &recipient, const Dsn &dsn, const Capabilities &offered);

/// What MAIL has to say about one message, besides its sender.
struct MailNeeds {
    qint64 sizeBytes = 0;
    BodyKind body = BodyKind::SevenBit;
    bool needsSmtpUtf8 = false;
    bool requireTls = false;
};
/// "MAIL FROM:<…>" with the parameters that are needed and offered.
QByteArray mailLine(const std::optional<AddrSpec> &sender, const MailNeeds &needs, const Dsn &dsn,
                    const Capabilities &offered);

} // namespace core::smtp
