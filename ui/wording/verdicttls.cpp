#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

// Encryption and certificates.
constexpr CauseText texts[] = {
    {Cause::TlsImplicitOnPlain, QT_TRANSLATE_NOOP("Wording", "This port of %1 begins without encryption"),
     QT_TRANSLATE_NOOP("Wording", "This port of %1 probably begins without encryption"),
     QT_TRANSLATE_NOOP("Wording",
                       "The account asks for TLS from the first moment, and the server speaks clear text "
                       "there. Nothing secret was sent."),
     QT_TRANSLATE_NOOP("Wording", "Use port 587 with STARTTLS, or port 465 with TLS.")},
    {Cause::TlsStarttlsUnavailable,
     QT_TRANSLATE_NOOP("Wording", "No encryption is to be had from %1 at this port"),
     QT_TRANSLATE_NOOP("Wording", "There is probably no encryption from %1 at this port"),
     QT_TRANSLATE_NOOP("Wording",
                       "The server does not offer STARTTLS here, or something on the way removed the offer. "
                       "Nothing secret was sent."),
     QT_TRANSLATE_NOOP("Wording", "Use port 465 with TLS, or port 587 with STARTTLS.")},
    {Cause::TlsStarttlsTempfail, QT_TRANSLATE_NOOP("Wording", "%1 cannot encrypt at the moment"),
     QT_TRANSLATE_NOOP("Wording", "%1 can probably not encrypt at the moment"),
     QT_TRANSLATE_NOOP("Wording", "It refused STARTTLS for now, so nothing secret was sent."),
     QT_TRANSLATE_NOOP("Wording", "Try again later, or use port 465 with TLS.")},
    {Cause::TlsRequired, QT_TRANSLATE_NOOP("Wording", "The server wants encryption first"),
     QT_TRANSLATE_NOOP("Wording", "The server probably wants encryption first"), nullptr,
     QT_TRANSLATE_NOOP("Wording",
                       "Choose TLS with port 465 or STARTTLS with port 587 in the account settings.")},
    {Cause::TlsCertExpired, QT_TRANSLATE_NOOP("Wording", "The certificate of %1 has expired"),
     QT_TRANSLATE_NOOP("Wording", "The certificate of %1 has probably expired"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was sent, not even the password."),
     QT_TRANSLATE_NOOP("Wording",
                       "If this computer's date is right, only whoever runs the server can renew the "
                       "certificate; if not, set the clock.")},
    {Cause::TlsCertNotYetValid, QT_TRANSLATE_NOOP("Wording", "The certificate of %1 is not valid yet"),
     QT_TRANSLATE_NOOP("Wording", "The certificate of %1 is probably not valid yet"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was sent, not even the password."),
     QT_TRANSLATE_NOOP("Wording",
                       "Mostly the clock of this computer is wrong: set date and time, then try again.")},
    {Cause::TlsCertHostname,
     QT_TRANSLATE_NOOP("Wording", "The certificate belongs to another server than %1"),
     QT_TRANSLATE_NOOP("Wording", "The certificate is probably for another server than %1"),
     QT_TRANSLATE_NOOP("Wording", "Nothing was sent, not even the password."),
     QT_TRANSLATE_NOOP("Wording",
                       "Enter a name that is in the certificate, if that is the server you mean. Otherwise "
                       "do not go on: somebody may be in between.")},
    {Cause::TlsCertUntrusted, QT_TRANSLATE_NOOP("Wording", "The certificate of %1 cannot be trusted"),
     QT_TRANSLATE_NOOP("Wording", "The certificate of %1 can probably not be trusted"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Nobody whom this computer trusts vouches for it, so nothing was sent, not even the password."),
     QT_TRANSLATE_NOOP("Wording",
                       "For a server of your own, add its certificate to the account. For a public provider "
                       "do not go on, but try another network.")},
    {Cause::TlsCertWeak, QT_TRANSLATE_NOOP("Wording", "The certificate of %1 is too weak"),
     QT_TRANSLATE_NOOP("Wording", "The certificate of %1 is probably too weak"),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Its key or signature does not protect well any more. Nothing was sent, not even the password."),
     QT_TRANSLATE_NOOP(
         "Wording",
         "Only whoever runs the server can replace it. Some providers have another server name that works.")},
    {Cause::TlsProtocol, QT_TRANSLATE_NOOP("Wording", "No agreement on encryption with %1"),
     QT_TRANSLATE_NOOP("Wording", "There is probably no common encryption with %1"),
     QT_TRANSLATE_NOOP("Wording", "The server and Hongyan share no TLS version or cipher. Nothing was sent."),
     QT_TRANSLATE_NOOP("Wording",
                       "Hongyan speaks TLS 1.2 and newer. Try another port or server name of the provider, "
                       "or ask whoever runs the server to update it.")},
    {Cause::TlsHandshakeCut, QT_TRANSLATE_NOOP("Wording", "Encryption with %1 was cut short"),
     QT_TRANSLATE_NOOP("Wording", "Encryption with %1 was probably cut short"),
     QT_TRANSLATE_NOOP("Wording", "The connection ended before both sides had agreed. Nothing was sent."),
     QT_TRANSLATE_NOOP("Wording",
                       "Try again. If it stays so, check port and encryption, and whether a firewall or "
                       "virus scanner looks into mail.")},
    {Cause::TlsRemotePolicy,
     QT_TRANSLATE_NOOP("Wording", "The recipient's server fails the rules for encryption"),
     QT_TRANSLATE_NOOP("Wording", "The recipient's server probably fails the rules for encryption"),
     QT_TRANSLATE_NOOP("Wording",
                       "Its certificate or its DNS does not fit what its domain promises (MTA-STS or DANE)."),
     QT_TRANSLATE_NOOP("Wording",
                       "The recipient's administrator has to repair that; send again afterwards.")},
    {Cause::TlsPlainOnImplicit,
     QT_TRANSLATE_NOOP("Wording", "This port of %1 wants TLS from the first moment"),
     QT_TRANSLATE_NOOP("Wording", "This port of %1 probably wants TLS from the start"),
     QT_TRANSLATE_NOOP("Wording",
                       "The account begins in clear text there, and the server waits for encryption. Nothing "
                       "secret was sent."),
     QT_TRANSLATE_NOOP("Wording", "Choose TLS for this port, or port 587 with STARTTLS.")},
    {Cause::TlsIntercepted, QT_TRANSLATE_NOOP("Wording", "Somebody opens the connection to %1"),
     QT_TRANSLATE_NOOP("Wording", "Somebody probably opens the connection to %1"),
     QT_TRANSLATE_NOOP("Wording",
                       "On the way a certificate of another maker is shown. Virus scanners and company "
                       "networks do that, and attackers. Nothing was sent, not even the password."),
     QT_TRANSLATE_NOOP("Wording",
                       "Try another network, switch off the mail check of the virus scanner, or ask who runs "
                       "this network.")},
    {Cause::TlsCertRevoked, QT_TRANSLATE_NOOP("Wording", "The certificate of %1 was withdrawn"),
     QT_TRANSLATE_NOOP("Wording", "The certificate of %1 was probably withdrawn"),
     QT_TRANSLATE_NOOP("Wording",
                       "It must not be trusted any more, so nothing was sent, not even the password."),
     QT_TRANSLATE_NOOP("Wording",
                       "Tell whoever runs the server, and try again once it has a new certificate.")},
    {Cause::TlsInjection, QT_TRANSLATE_NOOP("Wording", "Data was slipped in before encryption began with %1"),
     QT_TRANSLATE_NOOP("Wording", "Data was probably slipped in before encryption began"),
     QT_TRANSLATE_NOOP("Wording",
                       "Somebody or something on the way may be tampering with the connection, so it was "
                       "closed and nothing was sent."),
     QT_TRANSLATE_NOOP("Wording", "Use another network, or port 465 with TLS.")},
};
static_assert(cover(texts, tlsCauses));

} // namespace

std::span<const CauseText> tlsTexts()
{
    return texts;
}

} // namespace ui::wording
