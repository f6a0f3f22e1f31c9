#include "core/doctor/trustanchor.h"

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <memory>
#include <optional>

namespace core::doctor
{

namespace
{

template<auto free>
struct Free {
    template<typename Thing>
    void operator()(Thing *thing) const
    {
        free(thing);
    }
};
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Store = std::unique_ptr<X509_STORE, Free<X509_STORE_free>>;
using Lookup = std::unique_ptr<X509_STORE_CTX, Free<X509_STORE_CTX_free>>;

Certificate toOpenSsl(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &octets, long(der.size())));
}

QSslCertificate fromOpenSsl(X509 *certificate)
{
    unsigned char *octets = nullptr;
    const int size = i2d_X509(certificate, &octets);
    if (size <= 0)
        return QSslCertificate();
    const QByteArray der(reinterpret_cast<const char *>(octets), size);
    OPENSSL_free(octets);
    return QSslCertificate(der, QSsl::Der);
}

/// OpenSSL's own, because it reads from the disk only what it is asked for: all of the system's
/// authorities take 0.1 s, in which a cancel would not be heard.
Store makeStore(const QList<QSslCertificate> &added)
{
    Store store(X509_STORE_new());
    X509_STORE_set_default_paths(store.get());
    for (const QSslCertificate &authority : added) {
        if (const Certificate one = toOpenSsl(authority))
            X509_STORE_add_cert(store.get(), one.get());
    }
    return store;
}

std::optional<QSslCertificate> issuerOf(const QSslCertificate &certificate, const Store &store)
{
    const Certificate child = toOpenSsl(certificate);
    const Lookup lookup(X509_STORE_CTX_new());
    X509 *issuer = nullptr;
    if (!child || X509_STORE_CTX_init(lookup.get(), store.get(), child.get(), nullptr) != 1
        || X509_STORE_CTX_get1_issuer(&issuer, lookup.get(), child.get()) != 1)
        return std::nullopt;
    const Certificate authority(issuer);
    if (X509_verify(child.get(), X509_get0_pubkey(authority.get())) != 1)
        return std::nullopt;
    return fromOpenSsl(authority.get());
}

QString nameOf(const QSslCertificate &authority)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::OrganizationalUnitName,
                            QSslCertificate::Organization}) {
        if (const QString name = authority.subjectInfo(part).value(0); !name.isEmpty())
            return name;
    }
    return {};
}

/// Compares the text: parsing some hundred certificates would take longer than reading them.
bool isShipped(const QSslCertificate &authority, const QString &folder)
{
    const QByteArray wanted = authority.toDer().toBase64();
    QDirIterator files(folder, {QStringLiteral("*.crt"), QStringLiteral("*.pem")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().replace('\r', "").replace('\n', "").contains(wanted))
            return true;
    }
    return false;
}

} // namespace

QString shippedAuthorities()
{
    return QStringLiteral("/usr/share/ca-certificates");
}

void findRoot(smtp::TlsDetails &tls, const QList<QSslCertificate> &added, const QString &shippedFolder)
{
    const Store store = makeStore(added);
    // From the server's own upwards: a chain may carry more than is needed, or end in a certificate that
    // another, older authority signed too.
    for (const smtp::CertificateFacts &facts : tls.chain) {
        const QSslCertificate certificate(facts.pem);
        if (certificate.isNull())
            continue;
        if (const auto root = issuerOf(certificate, store)) {
            tls.rootAuthority = nameOf(*root);
            tls.isRootLocal = QDir(shippedFolder).exists() && !isShipped(*root, shippedFolder);
            break;
        }
    }
    ERR_clear_error(); // an unknown issuer is no error here, and must not be taken for Qt's
}

} // namespace core::doctor
