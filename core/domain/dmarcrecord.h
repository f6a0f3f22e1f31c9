#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace core::domain
{

/// A DMARC record, RFC 9989 §4.7, and what RFC 7489 had in addition.
struct DmarcRecord {
    enum class Policy { None, Quarantine, Reject };
    enum class Alignment { Relaxed, Strict };
    enum class SuffixFlag { Unknown, Yes, No };

    QByteArray text = {};
    std::optional<Policy> policy = {}; ///< p; nothing where it is missing or no policy.
    std::optional<Policy> subdomainPolicy = {}; ///< sp
    std::optional<Policy> missingPolicy = {}; ///< np: for subdomains that do not exist.
    Alignment spf = Alignment::Relaxed; ///< aspf
    Alignment dkim = Alignment::Relaxed; ///< adkim
    bool isTesting = false; ///< t=y, or the old pct=0: receivers act one step more mildly.
    std::optional<int> percent = {}; ///< The old pct; receivers that follow RFC 9989 do not look at it.
    SuffixFlag isSuffix = SuffixFlag::Unknown; ///< psd
    QList<QByteArray> reportAddresses = {}; ///< rua: those that are mailto:, without it and without a size.
    QList<QByteArray> mistakes
        = {}; ///< Tags whose value is not understood, "p=rejct"; they count as missing.

    /// What receivers take for p: "none" where it is missing but reports are asked for; nothing where the
    /// whole record counts for nothing.
    std::optional<Policy> effectivePolicy() const;
    bool operator==(const DmarcRecord &) const = default;
};

/// Whether a TXT record is one for DMARC: "v=DMARC1" is its first tag.
bool isDmarcRecord(const QByteArray &text);
/// Nothing where it is no list of tags. @p text must be a DMARC record.
std::optional<DmarcRecord> parseDmarc(const QByteArray &text);

} // namespace core::domain
