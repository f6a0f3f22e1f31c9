#include "core/smtp/tlsfacts.h"

#include <QCryptographicHash>
#include <QMetaEnum>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace core::smtp
{

namespace
{

/// One element of DER.
struct Element {
    uchar tag = 0;
    QByteArrayView content;
};

/// Takes the first element off @p der; nothing where it is malformed.
std::optional<Element> take(QByteArrayView &der)
{
    const auto byte = [&der](qsizetype at) { return static_cast<uchar>(der[at]); };
    if (der.size() < 2)
        return std::nullopt;
    const uchar tag = byte(0);
    qsizetype length = byte(1);
    qsizetype start = 2;
    if (length >= 0x80) {
        const qsizetype count = length & 0x7f;
        if (count < 1 || count > 4 || der.size() < 2 + count)
            return std::nullopt;
        length = 0;
        for (; start < 2 + count; ++start)
            length = length << 8 | byte(start);
    }
    if (length > der.size() - start)
        return std::nullopt;
    const Element element{tag, der.sliced(start, length)};
    der = der.sliced(start + length);
    return element;
}

/// The AlgorithmIdentifier of the certificate's signature, RFC 5280 §4.1.1.2, without its outer tag.
QByteArrayView signatureAlgorithm(QByteArrayView der)
{
    const auto certificate = take(der);
    if (!certificate)
        return {};
    QByteArrayView rest = certificate->content;
    if (!take(rest)) // tbsCertificate
        return {};
    const auto algorithm = take(rest);
    return algorithm ? algorithm->content : QByteArrayView();
}

std::optional<QCryptographicHash::Algorithm> signatureHash(QByteArrayView algorithm)
{
    using Hash = QCryptographicHash;
    const auto oid = take(algorithm);
    if (!oid || oid->tag != 6)
        return std::nullopt;
    const QByteArray id = oid->content.toByteArray().toHex();
    if (id == "2a864886f70d01010a") { // RSASSA-PSS: the hash stands in the parameters, 2.16.840.1.101.3.4.2.x
        const QByteArray parameters = algorithm.toByteArray().toHex();
        const qsizetype at = parameters.indexOf("60864801650304020");
        const QByteArray which = at < 0 ? QByteArray() : parameters.mid(at + 16, 2);
        return which == "03" ? Hash::Sha512 : which == "02" ? Hash::Sha384 : Hash::Sha256;
    }
    static const QHash<QByteArray, Hash::Algorithm> known{
        {"2a864886f70d010104", Hash::Sha256}, // MD5: replaced, RFC 5929 §4.1
        {"2a864886f70d010105", Hash::Sha256}, // SHA-1: replaced
        {"2a864886f70d01010e", Hash::Sha224}, {"2a864886f70d01010b", Hash::Sha256},
        {"2a864886f70d01010c", Hash::Sha384}, {"2a864886f70d01010d", Hash::Sha512},
        {"2a8648ce3d0401", Hash::Sha256}, // ECDSA with SHA-1: replaced
        {"2a8648ce3d040301", Hash::Sha224},   {"2a8648ce3d040302", Hash::Sha256},
        {"2a8648ce3d040303", Hash::Sha384},   {"2a8648ce3d040304", Hash::Sha512},
    };
    const auto found = known.constFind(id);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return {};
    }
}

QString nameOf(QSsl::KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case QSsl::Rsa:
        return QStringLiteral("RSA");
    case QSsl::Dsa:
        return QStringLiteral("DSA");
    case QSsl::Ec:
        return QStringLiteral("EC");
    default:
        return {};
    }
}

} // namespace

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    const auto alternatives = certificate.subjectAlternativeNames();
    facts.names = alternatives.values(QSsl::DnsEntry) + alternatives.values(QSsl::IpAddressEntry);
    facts.names.sort();
    facts.subject = certificate.subjectInfo(QSslCertificate::CommonName).value(0, facts.names.value(0));
    facts.issuer = certificate.issuerInfo(QSslCertificate::CommonName)
                       .value(0, certificate.issuerInfo(QSslCertificate::Organization).value(0));
    facts.notBefore = certificate.effectiveDate();
    facts.notAfter = certificate.expiryDate();
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256).toHex();
    facts.issuerOrganisation = certificate.issuerInfo(QSslCertificate::Organization).value(0);
    const QSslKey key = certificate.publicKey();
    facts.keyAlgorithm = nameOf(key.algorithm());
    facts.keyBits = std::max(0, key.length());
    facts.pem = certificate.toPem();
    return facts;
}

TlsDetails detailsOf(const QSslSocket &socket)
{
    TlsDetails details;
    details.protocol = protocolName(socket.sessionProtocol());
    details.cipher = socket.sessionCipher().name();
    for (const QSslCertificate &certificate : socket.peerCertificateChain())
        details.chain.append(factsOf(certificate));
    return details;
}

QString nameOf(QSslError::SslError problem)
{
    return QString::fromLatin1(QMetaEnum::fromType<QSslError::SslError>().valueToKey(problem));
}

QByteArray serverEndPoint(const QByteArray &certificateDer)
{
    const auto hash = signatureHash(signatureAlgorithm(certificateDer));
    return hash ? QCryptographicHash::hash(certificateDer, *hash) : QByteArray();
}

bool isAboutTrust(QSslError::SslError problem)
{
    switch (problem) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return true;
    default:
        return false;
    }
}

} // namespace core::smtp
