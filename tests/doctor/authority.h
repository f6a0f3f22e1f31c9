#pragma once

#include "tests/smtp/certificates.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <QDateTime>

#include <memory>

/// What a certificate is to say.
struct Wish {
    QByteArray names = "DNS:localhost,IP:127.0.0.1";
    QDateTime from = QDateTime::currentDateTimeUtc().addDays(-30);
    QDateTime to = QDateTime::currentDateTimeUtc().addDays(60);
    int rsaBits = 0; ///< 0: a P-256 key.
};

/// Somebody who issues certificates, honest or not.
class Authority
{
public:
    explicit Authority(const QByteArray &name, const QByteArray &organisation = "Test")
        : m_key(EVP_EC_gen("P-256"))
        , m_certificate(make(name, organisation, longLived(), m_key.get(), {}, "critical,CA:TRUE"))
    {
    }

    QByteArray pem() const { return pemOf(m_certificate.get()); }

    Identity issue(const Wish &wish = {}) const
    {
        const Key key = makeKey(wish);
        const Certificate leaf
            = make("leaf", "Test", wish, key.get(), {m_certificate.get(), m_key.get()}, "CA:FALSE");
        return identity(leaf, key, wish);
    }

    /// Issued by nobody but itself, and named @p name.
    static Identity selfSigned(const Wish &wish = {}, const QByteArray &name = "localhost")
    {
        const Key key = makeKey(wish);
        return identity(make(name, "Test", wish, key.get(), {}, "CA:FALSE"), key, wish);
    }

    static QByteArray pemOf(const Identity &identity) { return identity.certificate.toPem(); }

private:
    template<auto free>
    struct Free {
        template<typename Thing>
        void operator()(Thing *thing) const
        {
            free(thing);
        }
    };
    using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
    using Certificate = std::unique_ptr<X509, Free<X509_free>>;
    using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
    struct Issuer {
        X509 *certificate = nullptr;
        EVP_PKEY *key = nullptr;
    };

    static Wish longLived()
    {
        const auto now = QDateTime::currentDateTimeUtc();
        return {.from = now.addYears(-10), .to = now.addYears(10)};
    }

    static Key makeKey(const Wish &wish)
    {
        return Key(wish.rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(wish.rsaBits)) : EVP_EC_gen("P-256"));
    }

    static void addName(X509_NAME *name, const char *field, const QByteArray &text)
    {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(text.constData()), -1, -1, 0);
    }

    static void setTime(ASN1_TIME *field, const QDateTime &time)
    {
        ASN1_TIME_set(field, static_cast<time_t>(time.toSecsSinceEpoch()));
    }

    static void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
    {
        X509V3_CTX context;
        X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }

    static Certificate make(const QByteArray &name, const QByteArray &organisation, const Wish &wish,
                            EVP_PKEY *key, Issuer issuer, const QByteArray &constraints)
    {
        static int serial = 0;
        Certificate certificate(X509_new());
        X509_set_version(certificate.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
        setTime(X509_getm_notBefore(certificate.get()), wish.from);
        setTime(X509_getm_notAfter(certificate.get()), wish.to);
        X509_set_pubkey(certificate.get(), key);
        X509_NAME *subject = X509_get_subject_name(certificate.get());
        addName(subject, "CN", name);
        addName(subject, "O", organisation);
        X509 *by = issuer.certificate ? issuer.certificate : certificate.get();
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(by));
        extend(certificate.get(), by, NID_basic_constraints, constraints);
        if (constraints == "CA:FALSE")
            extend(certificate.get(), by, NID_subject_alt_name, wish.names);
        X509_sign(certificate.get(), issuer.key ? issuer.key : key, EVP_sha256());
        return certificate;
    }

    static QByteArray contentOf(const Bio &bio)
    {
        char *start = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &start);
        return QByteArray(start, size);
    }

    static QByteArray pemOf(X509 *certificate)
    {
        const Bio bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(bio.get(), certificate);
        return contentOf(bio);
    }

    static Identity identity(const Certificate &certificate, const Key &key, const Wish &wish)
    {
        const Bio bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return {QSslCertificate(pemOf(certificate.get())),
                QSslKey(contentOf(bio), wish.rsaBits > 0 ? QSsl::Rsa : QSsl::Ec)};
    }

    Key m_key;
    Certificate m_certificate;
};
