#include "core/mime/encodedword.h"
#include "core/mime/header.h"
#include "core/mime/syntax.h"

#include <algorithm>

namespace core::mime
{

namespace
{

struct Span {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The part that has to be encoded: from the first word that needs it to the last. "Re:" and what else
/// is plain around it stays readable for threading and filters. Where more than one space would
/// border on an encoded-word it goes into it, because readers are careless with those.
Span spanToEncode(const QString &text)
{
    Span span{text.size(), 0};
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(u' ', at);
        end = end < 0 ? text.size() : end;
        if (needsEncodedWords(QStringView(text).mid(at, end - at))) {
            span.start = std::min(span.start, at);
            span.end = end;
        }
        at = end + 1;
    }
    if (span.start >= span.end) // it takes several words together to look encoded, or only the ends are bare
        return {0, text.size()};
    const bool isSingleBefore
        = span.start >= 2 && text[span.start - 1] == u' ' && text[span.start - 2] != u' ';
    const bool isSingleAfter
        = span.end + 1 < text.size() && text[span.end] == u' ' && text[span.end + 1] != u' ';
    return {isSingleBefore ? span.start : 0, isSingleAfter ? span.end : text.size()};
}

} // namespace

QByteArray encodeText(QStringView text, qsizetype nameLength)
{
    const QString line = oneLine(text);
    Folding body(nameLength);
    // White space at the ends would be lost, or make a line of nothing else.
    const bool hasBareEnds = !line.isEmpty() && (line.front() == u' ' || line.back() == u' ');
    if (!hasBareEnds && !needsEncodedWords(line)) {
        body.addWords(line.toLatin1());
        return body.bytes();
    }

    const Span span = hasBareEnds ? Span{0, line.size()} : spanToEncode(line);
    const QStringView before = QStringView(line).left(span.start);
    const QStringView after = QStringView(line).mid(span.end);
    if (before.contains(QStringView(u"=?")) || after.contains(QStringView(u"?="))) {
        addEncodedWords(body, line); // the plain rest could be taken for half an encoded-word
        return body.bytes();
    }
    if (!before.isEmpty())
        body.addWords(before.chopped(1).toLatin1());
    addEncodedWords(body, QStringView(line).mid(span.start, span.end - span.start));
    if (!after.isEmpty())
        body.addWords(after.toLatin1());
    return body.bytes();
}

QString decodeText(QByteArrayView fieldBody)
{
    const QByteArray line = unfolded(fieldBody);
    return decodeEncodedWords(QByteArrayView(line).trimmed());
}

} // namespace core::mime
