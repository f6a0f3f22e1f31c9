#include "core/practice/certificate.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <chrono>
#include <memory>
#include <optional>

namespace core::practice
{

namespace
{

using namespace std::chrono_literals;

template<auto free>
struct Free {
    template<typename Thing>
    void operator()(Thing *thing) const
    {
        free(thing);
    }
};
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using X509Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;

constexpr auto lifetime = std::chrono::duration_cast<std::chrono::seconds>(24h * 3652);
// A computer whose clock was wrong when the certificate was made shall not refuse it afterwards.
constexpr auto clockSlack = std::chrono::duration_cast<std::chrono::seconds>(24h);

QString opensslError()
{
    char text[256] = {};
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    ERR_clear_error();
    return QString::fromLatin1(text);
}

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

QByteArray contentOf(BIO *bio)
{
    char *start = nullptr;
    const long size = BIO_get_mem_data(bio, &start);
    return QByteArray(start, size);
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

struct Validity {
    long fromSeconds; ///< From now.
    long untilSeconds;
};

struct Names {
    const char *common;
    const char *alternative;
};

Names namesOf(Scenario::Flaw flaw)
{
    return flaw == Scenario::Flaw::OtherName ? Names{"mail.example.com", "DNS:mail.example.com"}
                                             : Names{"localhost", "DNS:localhost,IP:127.0.0.1"};
}

Validity validityOf(Scenario::Flaw flaw)
{
    constexpr auto day = std::chrono::duration_cast<std::chrono::seconds>(24h).count();
    switch (flaw) {
    case Scenario::Flaw::Expired:
        return {-100 * day, -10 * day};
    case Scenario::Flaw::NotYetValid:
        return {10 * day, 100 * day};
    case Scenario::Flaw::None:
    case Scenario::Flaw::OtherName:
        break;
    }
    return {-long(clockSlack.count()), long(lifetime.count())};
}

bool describe(X509 *certificate, EVP_PKEY *key, const Validity &validity, const char *commonName)
{
    unsigned char serial[16] = {};
    if (RAND_bytes(serial, sizeof serial) != 1)
        return false;
    serial[0] &= 0x7f; // Positive, RFC 5280 §4.1.2.2.
    const std::unique_ptr<BIGNUM, Free<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
    X509_NAME *name = X509_get_subject_name(certificate);
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate))
        && X509_set_version(certificate, 2) == 1
        && X509_gmtime_adj(X509_getm_notBefore(certificate), validity.fromSeconds)
        && X509_gmtime_adj(X509_getm_notAfter(certificate), validity.untilSeconds)
        && X509_set_pubkey(certificate, key) == 1
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                      reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0)
        && X509_set_issuer_name(certificate, name) == 1;
}

/// Not an authority: a key that lies in a user's folder must not be able to vouch for other names, even
/// for somebody who trusts this certificate everywhere.
bool restrict(X509 *certificate, const char *names)
{
    return addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_alt_name, names)
        && addExtension(certificate, NID_subject_key_identifier, "hash")
        && addExtension(certificate, NID_authority_key_identifier, "keyid:always");
}

Result<Certificate, QString> make(Scenario::Flaw flaw)
{
    const Names names = namesOf(flaw);
    const Key key(EVP_EC_gen("P-256"));
    const X509Certificate certificate(X509_new());
    if (!key || !certificate || !describe(certificate.get(), key.get(), validityOf(flaw), names.common)
        || !restrict(certificate.get(), names.alternative)
        || X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return opensslError();

    const Bio certificatePem(BIO_new(BIO_s_mem()));
    const Bio keyPem(BIO_new(BIO_s_mem()));
    if (!certificatePem || !keyPem || PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1
        || PEM_write_bio_PKCS8PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return opensslError();
    return Certificate{contentOf(certificatePem.get()), contentOf(keyPem.get())};
}

bool isUsable(const Certificate &kept)
{
    const Bio certificatePem = reading(kept.certificate);
    const Bio keyPem = reading(kept.key);
    const X509Certificate certificate(PEM_read_bio_X509(certificatePem.get(), nullptr, nullptr, nullptr));
    // An own empty pass phrase, or a damaged file that looks encrypted would ask at the terminal.
    const Key key(PEM_read_bio_PrivateKey(keyPem.get(), nullptr, nullptr, const_cast<char *>("")));
    const bool usable = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1
        && X509_cmp_current_time(X509_get0_notBefore(certificate.get())) < 0
        && X509_cmp_current_time(X509_get0_notAfter(certificate.get())) > 0
        && X509_check_host(certificate.get(), "localhost", 0, 0, nullptr) == 1
        && X509_check_ip_asc(certificate.get(), "127.0.0.1", 0) == 1;
    ERR_clear_error();
    return usable;
}

std::optional<Certificate> load(const QString &certificatePath, const QString &keyPath)
{
    constexpr qint64 plenty = 64 * 1024;
    QFile certificateFile(certificatePath);
    QFile keyFile(keyPath);
    if (!certificateFile.open(QIODevice::ReadOnly) || !keyFile.open(QIODevice::ReadOnly))
        return {};
    Certificate kept{certificateFile.read(plenty), keyFile.read(plenty)};
    if (!isUsable(kept))
        return {};
    return kept;
}

std::optional<QString> save(const QString &path, const QByteArray &pem)
{
    QSaveFile file(path);
    // The mode is set while the file is still empty: no moment in which others could read the key.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(pem) != pem.size() || !file.commit())
        return path + QStringLiteral(": ") + file.errorString();
    return {};
}

} // namespace

Result<Certificate, QString> keptCertificate(const QString &folder)
{
    const QString certificatePath = folder + QStringLiteral("/cert.pem");
    const QString keyPath = folder + QStringLiteral("/key.pem");
    if (auto kept = load(certificatePath, keyPath))
        return *kept;
    if (!QDir().mkpath(folder))
        return QStringLiteral("cannot make the folder %1").arg(folder);

    auto made = make(Scenario::Flaw::None);
    if (!made)
        return made.error();
    // The key first: whatever happens in between, a pair that does not fit is made anew.
    if (auto error = save(keyPath, made->key))
        return *error;
    if (auto error = save(certificatePath, made->certificate))
        return *error;
    return made;
}

Result<Certificate, QString> flawedCertificate(Scenario::Flaw flaw)
{
    return make(flaw);
}

} // namespace core::practice
