#include "core/domain/dkimkey.h"

#include "core/domain/taglist.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace core::domain
{

using State = DkimKey::State;

namespace
{

constexpr int leastBits = 1024;
constexpr qsizetype ed25519Size = 32; // RFC 8032
constexpr qsizetype largestKey = 8192;

using PublicKey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// A SubjectPublicKeyInfo, or the bare RSAPublicKey that some publish: §3.6.1 names the one, its erratum the
/// other.
int rsaBits(const QByteArray &der)
{
    const auto *octets = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *at = octets;
    PublicKey key(d2i_PUBKEY(nullptr, &at, der.size()), &EVP_PKEY_free);
    if (!key) {
        at = octets;
        key.reset(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, der.size()));
    }
    return key && EVP_PKEY_base_id(key.get()) == EVP_PKEY_RSA ? EVP_PKEY_bits(key.get()) : 0;
}

std::optional<QByteArray> decoded(QByteArray base64)
{
    base64.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || base64.size() > largestKey)
        return std::nullopt;
    return *result;
}

bool allows(const std::optional<QByteArray> &list, QByteArrayView word)
{
    if (!list)
        return true;
    const QList<QByteArray> words = splitTrimmed(list->toLower(), ':');
    return words.contains(word) || (word == "email" && words.contains("*"));
}

State stateOfKey(const QByteArray &material, DkimKey &key)
{
    const auto der = decoded(material);
    if (!der)
        return State::NotAKey;
    if (key.kind == DkimKey::Kind::Ed25519)
        return der->size() == ed25519Size ? State::Usable : State::NotAKey;
    key.bits = rsaBits(*der);
    if (key.bits == 0)
        return State::NotAKey;
    return key.bits < leastBits ? State::TooShort : State::Usable;
}

} // namespace

bool looksLikeDkimKey(const QByteArray &text)
{
    const QByteArray start = text.trimmed().left(16).toLower();
    const QByteArray packed = QByteArray(text).replace(' ', "").toLower();
    return start.startsWith("v=dkim") || packed.startsWith("p=") || packed.contains(";p=");
}

DkimKey parseDkimKey(const QByteArray &text)
{
    DkimKey key;
    const auto tags = parseTags(text);
    const auto failed = [&key](State state, const QByteArray &detail) {
        key.state = state;
        key.detail = detail;
        return key;
    };
    if (!tags || tags->isEmpty())
        return failed(State::Syntax, text.left(80));
    const auto version = tagValue(*tags, "v");
    if (version && (*version != "DKIM1" || tags->first().name != "v")) // §3.6.1: the first tag if it is there
        return failed(State::Syntax, "v=" + *version);
    const auto material = tagValue(*tags, "p");
    if (!material)
        return failed(State::Syntax, text.left(80));
    const QList<QByteArray> flags = splitTrimmed(tagValue(*tags, "t").value_or(QByteArray()), ':');
    key.isTesting = flags.contains("y");
    key.isStrict = flags.contains("s");
    const QByteArray kind = tagValue(*tags, "k").value_or("rsa");
    if (kind != "rsa" && kind != "ed25519")
        return failed(State::UnknownKind, kind);
    key.kind = kind == "rsa" ? DkimKey::Kind::Rsa : DkimKey::Kind::Ed25519;
    if (material->isEmpty())
        return failed(State::Revoked, {});
    const auto service = tagValue(*tags, "s");
    const auto hashes = tagValue(*tags, "h");
    if (!allows(service, "email"))
        return failed(State::NotForMail, *service);
    if (!allows(hashes, "sha256"))
        return failed(State::NoUsableHash, *hashes);
    key.state = stateOfKey(*material, key);
    return key;
}

} // namespace core::domain
