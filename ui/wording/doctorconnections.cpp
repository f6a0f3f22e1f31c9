#include "ui/wording/doctorparts.h"

#include "ui/wording/phrases.h"

namespace ui::wording
{

using core::doctor::Finding;
using Kind = Finding::Kind;

namespace
{

constexpr qsizetype mostQuoted = 120;

DoctorText shutPort(const Finding &finding)
{
    DoctorText words;
    words.title
        = Phrases::tr("Port %1 of %2 does not get through").arg(QString::number(finding.port), finding.host);
    words.text = finding.other
        ? Phrases::tr("Port %1 of the same server answers. Often the network holds up the other one; or "
                      "the server does not use it.")
              .arg(finding.other->port)
        : Phrases::tr("Often the network holds it up; or the server does not use it.");
    return words;
}

DoctorText portal(const Finding &finding)
{
    if (!finding.subject.isEmpty())
        return {Phrases::tr("A web server answers at %1").arg(finding.host),
                Phrases::tr("On port %1 a web page came instead of a mail server's greeting. In a hotel, a "
                            "train or another guest network it may be the page for logging in: open a web "
                            "browser and log in there. Otherwise check the server and the port.")
                    .arg(finding.port),
                {}};
    return {Phrases::tr("This network may want you to log in first"),
            Phrases::tr("What answers for %1 does not seem to be the provider's server. In a hotel, a train "
                        "or another guest network, open a web browser, log in there and try again. "
                        "Something that redirects mail on this network or computer would look the same.")
                .arg(finding.host),
            {}};
}

DoctorText notMail(const Finding &finding)
{
    DoctorText words;
    words.title = Phrases::tr("What answers at %1 is not a server for sending").arg(finding.host);
    if (finding.subject.startsWith(u"* "))
        words.text = Phrases::tr("On port %1 it answers like an IMAP server, which is for receiving. For "
                                 "sending, ports 465 and 587 are usual.")
                         .arg(finding.port);
    else if (finding.subject.startsWith(u"+OK"))
        words.text = Phrases::tr("On port %1 it answers like a POP3 server, which is for receiving. For "
                                 "sending, ports 465 and 587 are usual.")
                         .arg(finding.port);
    else
        words.text = Phrases::tr("On port %1 it said: “%2”. Check the server and the port.")
                         .arg(QString::number(finding.port), finding.subject.left(mostQuoted));
    return words;
}

DoctorText noTls(const Finding &finding)
{
    DoctorText words;
    words.title = Phrases::tr("No agreement on encryption with %1").arg(finding.host);
    words.text = Phrases::tr("The TLS handshake failed on port %1. Check the port.").arg(finding.port);
    if (!finding.subject.isEmpty())
        words.text = Phrases::tr("The TLS handshake failed on port %1: %2. Check the port.")
                         .arg(QString::number(finding.port), finding.subject.left(mostQuoted));
    return words;
}

std::optional<DoctorText> encryptionText(const Finding &finding)
{
    const QString host = finding.host;
    const QString port = QString::number(finding.port);
    switch (finding.kind) {
    case Kind::TlsOnPlainPort:
        return DoctorText{
            Phrases::tr("Port %1 of %2 begins without encryption").arg(port, host),
            Phrases::tr("The server speaks clear text there, while the account asks for TLS from the "
                        "first moment. Nothing secret was said."),
            {}};
    case Kind::PlainOnTlsPort:
        return DoctorText{Phrases::tr("Port %1 of %2 wants TLS from the first moment").arg(port, host),
                          Phrases::tr("The account begins in clear text there, and the server waits for "
                                      "encryption. Nothing secret was said."),
                          {}};
    case Kind::OldTls:
        return DoctorText{Phrases::tr("%1 speaks only outdated encryption").arg(host),
                          Phrases::tr("It has nothing newer than TLS 1.1, which is not safe any more. Only "
                                      "the server's administrator can change that."),
                          {}};
    case Kind::TlsFailed:
        return noTls(finding);
    case Kind::StartTlsNotOffered:
        return DoctorText{Phrases::tr("%1 offers no encryption on port %2").arg(host, port),
                          Phrases::tr("The account asks for STARTTLS, so nothing secret was said. The server "
                                      "may not have it there, or something on the way removed the offer."),
                          {}};
    case Kind::Injection:
        return DoctorText{Phrases::tr("Something slipped into the conversation before the encryption"),
                          Phrases::tr("That is an attack, or a device on the way that does not work "
                                      "properly. Nothing secret was said. Try another network."),
                          {}};
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<DoctorText> connectionText(const Finding &finding)
{
    const QString host = finding.host;
    const QString port = QString::number(finding.port);
    switch (finding.kind) {
    case Kind::NameNotFound:
        return DoctorText{Phrases::tr("There is no server named %1").arg(host),
                          Phrases::tr("Check the spelling of the server's name."),
                          {}};
    case Kind::NameLookupFailed:
        return DoctorText{
            Phrases::tr("The address of %1 could not be looked up").arg(host),
            Phrases::tr("The name service did not answer. Check the connection to the network."),
            {}};
    case Kind::ProxyFailed:
        return DoctorText{Phrases::tr("The proxy did not connect to %1").arg(host),
                          Phrases::tr("Check the proxy in the account's settings."),
                          {}};
    case Kind::PortBlocked:
        return shutPort(finding);
    case Kind::HostSilent:
        return DoctorText{Phrases::tr("%1 cannot be reached on port %2").arg(host, port),
                          Phrases::tr("Nothing answered in time, or there is no way there. Check the server, "
                                      "the port and the connection to the network."),
                          {}};
    case Kind::HostRefuses:
        return DoctorText{
            Phrases::tr("%1 refuses connections on port %2").arg(host, port),
            Phrases::tr("Nobody listens on that port, or a firewall turns everybody away. Check "
                        "the server and the port."),
            {}};
    case Kind::ServerSilent:
        return DoctorText{
            Phrases::tr("%1 does not answer any more").arg(host),
            Phrases::tr("The connection to port %1 stands, but no answer came in time.").arg(port),
            {}};
    case Kind::ConnectionCut:
        return DoctorText{Phrases::tr("The connection to %1 was cut").arg(host),
                          Phrases::tr("The server, or something on the way, hung up on port %1.").arg(port),
                          {}};
    case Kind::Ipv6Silent:
        return DoctorText{Phrases::tr("IPv6 does not get through to %1").arg(host),
                          Phrases::tr("%1 did not answer; IPv4 did. Until that is repaired, each connection "
                                      "begins with a wait.")
                              .arg(finding.subject),
                          {}};
    case Kind::ServerRefused:
        return DoctorText{Phrases::tr("%1 refuses the conversation").arg(host),
                          Phrases::tr("It said no before anybody could sign in."),
                          {}};
    case Kind::CaptivePortal:
        return portal(finding);
    case Kind::NotMailServer:
        return notMail(finding);
    default:
        return encryptionText(finding);
    }
}

} // namespace ui::wording
