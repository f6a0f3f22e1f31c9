#pragma once

#include <QByteArray>

namespace core::mime
{

/// The body of one header field while it grows piece by piece, folded before the piece that would pass
/// the line's limit: 78 characters (RFC 5322 §2.1.1), 76 on a line with an encoded-word (RFC 2047 §2).
/// The white space between two pieces is kept, at the start of the new line where it is folded.
class Folding
{
public:
    enum class Piece { Plain, EncodedWord };

    /// @p nameLength is that of the field's name, which stands with ": " on the first line.
    explicit Folding(qsizetype nameLength);

    /// Adds @p piece, which has no line end in it, after @p space. The first piece follows the ": ".
    void add(QByteArrayView piece, Piece kind = Piece::Plain, QByteArrayView space = " ");
    /// Adds text at whose white space may be folded.
    void addWords(QByteArrayView text, QByteArrayView space = " ");
    /// Adds something that must not be torn from the piece before it, such as a comma.
    void addGlued(QByteArrayView text);

    /// How long an encoded-word may be to fit on this line after one space; on a new line it is 75.
    qsizetype roomForEncodedWord() const;

    bool isEmpty() const { return m_isEmpty; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    qsizetype limit(Piece kind) const;
    void startLine();

    QByteArray m_bytes;
    qsizetype m_column = 0;
    bool m_isEmpty = true;
    bool m_lineHasEncodedWord = false;
};

} // namespace core::mime
