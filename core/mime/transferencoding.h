#pragma once

#include "core/mime/write.h"

#include <QByteArray>

#include <algorithm>
#include <memory>
#include <optional>

namespace core::mime
{

/// How the octets of a part travel, RFC 2045 §6.
enum class TransferEncoding { SevenBit, EightBit, Binary, QuotedPrintable, Base64 };

QByteArray nameOf(TransferEncoding encoding); ///< As in Content-Transfer-Encoding.

/// Octets in, octets out, block by block; blocks may end anywhere. An object serves one part.
class OctetFilter
{
public:
    virtual ~OctetFilter() = default;
    /// Appends to @p out what @p block gives.
    virtual void feed(QByteArrayView block, QByteArray &out) = 0;
    /// Appends what was held back. Nothing may be fed after it.
    virtual void finish(QByteArray &out) { Q_UNUSED(out); }
};

/// CRLF, a bare LF and a bare CR all become CRLF: two readers that disagree on bare ones are how mail is
/// smuggled.
std::unique_ptr<OctetFilter> lineEndFilter();
/// Base64 in lines of 76 characters, the last one ended too.
std::unique_ptr<OctetFilter> base64Encoder();
/// Quoted-printable text: line ends of any kind stay line ends (CRLF), lines are at most 76 long, a
/// "From " and a dot at the start of one are encoded because servers change those.
std::unique_ptr<OctetFilter> quotedPrintableEncoder();

/// What undoes the named encoding; unknown names and the identities pass everything through.
std::unique_ptr<OctetFilter> transferDecoder(QByteArrayView encodingName);

/// The whole of @p octets through @p filter; for what is in memory anyway.
QByteArray filtered(OctetFilter &filter, QByteArrayView octets);

/// What decides how a part may travel, gathered block by block.
class Survey
{
public:
    /// @p boundarySeed is what no part that travels unencoded may contain.
    explicit Survey(QByteArray boundarySeed = {});

    void feed(QByteArrayView block);

    bool hasEightBit() const { return m_hasEightBit; }
    bool hasNul() const { return m_hasNul; }
    bool hasBoundary() const { return m_hasBoundary; }
    bool hasFromLine() const { return m_hasFromLine; } ///< mbox files and some servers put ">" there.
    qint64 longestLine() const { return std::max(m_longest, m_line); } ///< Without its line end.
    qint64 sizeBytes() const { return m_size; }
    qint64 encodedInQ() const { return m_encodedInQ; } ///< Octets that quoted-printable must encode.

private:
    void startLine();

    QByteArray m_seed;
    QByteArray m_tail; ///< The end of the last block, for a seed that lies across two.
    qint64 m_size = 0;
    qint64 m_line = 0;
    qint64 m_longest = 0;
    qint64 m_encodedInQ = 0;
    int m_fromMatched = 0;
    bool m_hasEightBit = false;
    bool m_hasNul = false;
    bool m_hasBoundary = false;
    bool m_hasFromLine = false;
};

enum class Protection { None, Signed };

/// The encoding for a text: as it stands when it is short ASCII lines (or 8-bit ones that the transport
/// takes), else quoted-printable or base64, whichever is shorter. A signed part is always 7-bit safe,
/// RFC 1847 §2.1.
TransferEncoding encodingForText(const Survey &survey, Transport transport,
                                 Protection protection = Protection::None);

/// Whether the octets may travel as message/rfc822, which no encoding may touch (RFC 2046 §5.2.1).
std::optional<TransferEncoding> encodingForMessage(const Survey &survey, Transport transport,
                                                   Protection protection = Protection::None);

} // namespace core::mime
