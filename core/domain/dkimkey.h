#pragma once

#include <QByteArray>
#include <QList>

namespace core::domain
{

/// A DKIM key as a verifier reads it out of "SELECTOR._domainkey.DOMAIN", RFC 6376 §3.6.1 and RFC 8463.
struct DkimKey {
    enum class State {
        Usable,
        Revoked, ///< p= is empty.
        Syntax, ///< No list of tags, no p=, or another version: detail.
        NotAKey, ///< p= is no base64, or not a key of its kind.
        UnknownKind, ///< k= is neither rsa nor ed25519: detail.
        NotForMail, ///< s= leaves e-mail out: detail.
        NoUsableHash, ///< h= leaves sha256 out (RFC 8301 §3.1): detail.
        TooShort, ///< Less than 1024 bits: nobody may accept it, RFC 8301 §3.2.
    };
    enum class Kind { Rsa, Ed25519 };

    State state = State::Syntax;
    Kind kind = Kind::Rsa;
    int bits = 0; ///< Of an RSA key.
    bool isTesting = false; ///< t=y: verifiers treat a broken signature as none.
    bool isStrict = false; ///< t=s: i= has to be of exactly this domain.
    QByteArray detail = {};

    bool operator==(const DkimKey &) const = default;
};

/// RFC 8301 §3.2: signers should use at least this.
constexpr int recommendedDkimBits = 2048;

/// Whether a TXT record below _domainkey is meant as a key at all, however wrong it is.
bool looksLikeDkimKey(const QByteArray &text);
DkimKey parseDkimKey(const QByteArray &text);

} // namespace core::domain
