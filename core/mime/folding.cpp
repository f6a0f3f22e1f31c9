#include "core/mime/folding.h"

#include <algorithm>

namespace core::mime
{

namespace
{

constexpr qsizetype longestPlainLine = 78;
constexpr qsizetype longestEncodedLine = 76;
constexpr qsizetype longestEncodedWord = 75;

} // namespace

Folding::Folding(qsizetype nameLength)
    : m_column(nameLength + 2)
{
}

qsizetype Folding::limit(Piece kind) const
{
    return kind == Piece::EncodedWord || m_lineHasEncodedWord ? longestEncodedLine : longestPlainLine;
}

void Folding::startLine()
{
    m_bytes += "\r\n";
    m_column = 0;
    m_lineHasEncodedWord = false;
}

void Folding::add(QByteArrayView piece, Piece kind, QByteArrayView space)
{
    if (m_isEmpty) {
        // Beside the name at any length, if it can be: there are readers that take a line end right after
        // the colon for a space of the text. An encoded-word must keep its limit.
        if (kind == Piece::EncodedWord && m_column + piece.size() > longestEncodedLine) {
            startLine();
            m_bytes += ' ';
            m_column = 1;
        }
    } else {
        if (m_column + space.size() + piece.size() > limit(kind))
            startLine();
        m_bytes += space;
        m_column += space.size();
    }
    m_bytes += piece;
    m_column += piece.size();
    m_isEmpty = false;
    m_lineHasEncodedWord = m_lineHasEncodedWord || kind == Piece::EncodedWord;
}

void Folding::addWords(QByteArrayView text, QByteArrayView space)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    const char *at = text.begin();
    while (at != text.end()) {
        const char *word = std::find_if_not(at, text.end(), isSpace);
        const char *after = std::find_if(word, text.end(), isSpace);
        if (at == text.begin() && word == at)
            add(QByteArrayView(word, after), Piece::Plain, space);
        else
            add(QByteArrayView(word, after), Piece::Plain, QByteArrayView(at, word));
        at = after;
    }
}

void Folding::addGlued(QByteArrayView text)
{
    m_bytes += text;
    m_column += text.size();
}

qsizetype Folding::roomForEncodedWord() const
{
    const qsizetype space = m_isEmpty ? 0 : 1;
    return std::clamp(longestEncodedLine - m_column - space, qsizetype(0), longestEncodedWord);
}

} // namespace core::mime
