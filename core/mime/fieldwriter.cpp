#include "core/mime/fieldwriter.h"

#include "core/mime/syntax.h"

#include <QStringDecoder>

#include <algorithm>

namespace core::mime
{

namespace
{

constexpr qsizetype longestLine = 998; // RFC 5322 §2.1.1

bool isCleanLine(QByteArrayView line)
{
    return std::none_of(line.begin(), line.end(),
                        [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

/// @p isFirst: the line stands beside the name, so it may be empty or start with anything.
bool isFine(QByteArrayView line, qsizetype before, bool isFirst)
{
    if (!isCleanLine(line) || before + line.size() > longestLine)
        return false;
    return isFirst || ((line.startsWith(' ') || line.startsWith('\t')) && !line.trimmed().isEmpty());
}

} // namespace

bool FieldWriter::add(QByteArrayView name, QByteArrayView body)
{
    if (!isFieldName(name))
        return false;
    qsizetype start = 0;
    while (true) {
        const qsizetype lineEnd = body.indexOf("\r\n", start);
        const qsizetype end = lineEnd < 0 ? body.size() : lineEnd;
        const bool isFirst = start == 0;
        if (!isFine(body.sliced(start, end - start), isFirst ? name.size() + 2 : 0, isFirst))
            return false;
        if (lineEnd < 0)
            break;
        start = lineEnd + 2;
    }
    const bool hasEightBit = std::any_of(body.begin(), body.end(), [](char c) { return uchar(c) >= 0x80; });
    if (hasEightBit) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(body);
        if (utf8.hasError())
            return false;
    }
    m_hasUtf8 = m_hasUtf8 || hasEightBit;
    m_bytes.append(name.data(), name.size());
    m_bytes += body.isEmpty() || body.startsWith("\r\n") ? ":" : ": ";
    m_bytes.append(body.data(), body.size());
    m_bytes += "\r\n";
    return true;
}

} // namespace core::mime
