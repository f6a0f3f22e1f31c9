#pragma once

#include "core/smtp/types.h"

#include <QSslCertificate>
#include <QSslError>

class QSslSocket;

namespace core::smtp
{

CertificateFacts factsOf(const QSslCertificate &certificate);
/// What is known of a handshake, finished or not.
TlsDetails detailsOf(const QSslSocket &socket);
/// Qt's name of a problem, such as "HostNameMismatch".
QString nameOf(QSslError::SslError problem);

/// The tls-server-end-point binding, RFC 5929 §4.1: the certificate hashed with the hash of its own
/// signature, SHA-256 at least. Empty where the signature has no such hash (Ed25519).
QByteArray serverEndPoint(const QByteArray &certificateDer);

/// Whether @p problem is only about who vouches for the certificate. Such a one is forgiven when the
/// user trusts exactly this certificate; a wrong name or a bad date never is.
bool isAboutTrust(QSslError::SslError problem);

} // namespace core::smtp
