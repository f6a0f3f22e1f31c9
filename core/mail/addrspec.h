#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::mail
{

/// The bare address between the angle brackets, RFC 5321 §4.1.2 and RFC 6531 §3.3: a dot-atom or
/// quoted local part, "@", and a domain or an address literal. Whoever holds one knows that it has no
/// line end in it, cannot end the command it is put in, and has a domain that exists on the wire.
class AddrSpec
{
public:
    /// Splits at the last unquoted "@". A quoted local part keeps its quotes (dropping them is how
    /// "a> ORCPT=…"@good.example becomes a second parameter).
    static std::optional<AddrSpec> parse(QStringView text);

    QString localPart() const { return m_local; } ///< As on the wire: with its quotes, case kept.
    QString domain() const { return m_domain; } ///< Readable: U-labels, or the literal in brackets.
    QByteArray asciiDomain() const { return m_asciiDomain; }

    QString toString() const { return m_local + u'@' + m_domain; } ///< For people.
    /// For commands and header fields: the domain as A-labels while the local part is ASCII, because
    /// an ASCII local part never needs SMTPUTF8 and must not ask for it. UTF-8 throughout otherwise.
    QByteArray toWire() const;
    bool needsSmtpUtf8() const; ///< The local part has characters beyond ASCII, RFC 6531.

    /// Same mailbox: local parts to the letter, domains without regard to case (RFC 5321 §2.4).
    bool operator==(const AddrSpec &other) const
    {
        return m_local == other.m_local
            && m_asciiDomain.compare(other.m_asciiDomain, Qt::CaseInsensitive) == 0;
    }

private:
    AddrSpec() = default;

    QString m_local;
    QString m_domain;
    QByteArray m_asciiDomain;
};

size_t qHash(const AddrSpec &address, size_t seed = 0) noexcept;

} // namespace core::mail
