#include "core/mime/read.h"

#include "core/mime/header.h"
#include "core/mime/parameters.h"
#include "core/mime/readfields.h"
#include "core/mime/syntax.h"

#include <algorithm>
#include <functional>

namespace core::mime
{

namespace
{

constexpr int mostLevels = 50;
constexpr int mostParts = 2000;
constexpr qsizetype longestBoundary = 200; // 70 by RFC 2046 §5.1.1; some senders do not count

/// The last part of a path of whatever system, without what a file system or a screen would choke on.
QString safeFileName(const QString &name)
{
    QString safe = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    safe.removeIf([](QChar c) {
        return isControl(c.unicode()) || c == QChar(QChar::LineSeparator)
            || c == QChar(QChar::ParagraphSeparator);
    });
    safe = safe.trimmed().left(200);
    const bool isDots = std::all_of(safe.begin(), safe.end(), [](QChar c) { return c == u'.'; });
    return isDots ? QString() : safe;
}

/// What the fields say about a part.
void interpret(Part &part, const QByteArray &defaultType)
{
    part.contentType = parseParametrised(part.fieldBody("Content-Type"));
    part.mediaType = part.contentType.value.contains('/') ? part.contentType.value : defaultType;
    part.disposition = parseParametrised(part.fieldBody("Content-Disposition"));
    const QByteArray encoding = part.fieldBody("Content-Transfer-Encoding").toLower();
    part.transferEncoding
        = encoding.left(encoding.indexOf(' ') < 0 ? encoding.size() : encoding.indexOf(' '));
    QByteArray id = part.fieldBody("Content-ID");
    if (id.startsWith('<') && id.endsWith('>'))
        id = id.mid(1, id.size() - 2);
    part.contentId = id;
    const QString name = part.disposition.parameter("filename");
    part.fileName = safeFileName(name.isEmpty() ? part.contentType.parameter("name") : name);
}

bool isUnencoded(const QByteArray &encoding)
{
    return encoding.isEmpty() || encoding == "7bit" || encoding == "8bit" || encoding == "binary";
}

/// One pass over the lines; the open multiparts are a stack, and each line is compared with the boundaries
/// on it only when it starts with two hyphens.
class StructureReader
{
public:
    explicit StructureReader(QIODevice &source)
        : m_scanner(source)
    {
    }

    std::optional<ReadError> error;

    void readPart(Part &part, int level, const QByteArray &defaultType)
    {
        part.headerOffset = m_scanner.endOffset();
        const HeaderEnd end = readFields(m_scanner, part.fields, m_limits,
                                         [this](QByteArrayView line) { return meetsDelimiter(line); });
        part.fieldsEndOffset = part.headerOffset;
        for (const Field &field : part.fields)
            part.fieldsEndOffset += field.raw.size();
        m_limits.messageBytes -= part.fieldsEndOffset - part.headerOffset;
        if (end == HeaderEnd::TooLong || m_limits.messageBytes < 0)
            return fail(ReadError::Kind::HeaderTooLong);
        interpret(part, defaultType);
        part.bodyOffset = end == HeaderEnd::Body ? m_scanner.offset() : m_scanner.endOffset();
        if (end == HeaderEnd::Delimiter)
            part.bodyOffset = m_scanner.offset();
        m_contentEnd = part.bodyOffset;
        if (end == HeaderEnd::EmptyLine || end == HeaderEnd::Body)
            readBody(part, level);
        else if (end == HeaderEnd::EndOfFile)
            m_met = {};
        part.bodySize = std::max<qint64>(0, m_contentEnd - part.bodyOffset);
    }

private:
    /// Which open multipart a delimiter belongs to; -1 at the end of the file.
    struct Delimiter {
        int level = -1;
        bool isClose = false;
    };

    void readBody(Part &part, int level)
    {
        const QByteArray boundary = part.contentType.parameter("boundary").toUtf8();
        const bool isMultipart = part.mediaType.startsWith("multipart/") && !boundary.isEmpty()
            && boundary.size() <= longestBoundary;
        const bool isMessage = (part.mediaType == "message/rfc822" || part.mediaType == "message/global")
            && isUnencoded(part.transferEncoding);
        if (!isMultipart && !isMessage)
            return skipToDelimiter();
        if (level >= mostLevels)
            return fail(ReadError::Kind::TooDeep);
        if (isMultipart)
            readMultipart(part, level, boundary);
        else
            readChild(part, level, "text/plain");
    }

    void readMultipart(Part &part, int level, const QByteArray &boundary)
    {
        const int own = int(m_boundaries.size());
        const QByteArray defaultType = part.mediaType == "multipart/digest" ? "message/rfc822" : "text/plain";
        m_boundaries.push_back(boundary);
        skipToDelimiter();
        while (!error && m_met.level == own && !m_met.isClose) {
            if (isNextDelimiterOf(own))
                continue; // two in a row are one
            readChild(part, level, defaultType);
        }
        m_boundaries.resize(size_t(own));
        if (!error && m_met.level == own)
            skipToDelimiter(); // the epilogue
        if (part.children.empty())
            part.mediaType = "text/plain"; // its boundary never came: one leaf
    }

    void readChild(Part &part, int level, const QByteArray &defaultType)
    {
        if (++m_parts > mostParts)
            return fail(ReadError::Kind::TooManyParts);
        // Not in place: a growing vector would copy trees again and again.
        Part child;
        readPart(child, level + 1, defaultType);
        part.children.push_back(std::move(child));
    }

    bool isNextDelimiterOf(int own)
    {
        if (!m_scanner.next()) {
            m_met = {};
            m_contentEnd = m_scanner.endOffset();
            return true;
        }
        if (m_scanner.startsLine() && meetsDelimiter(m_scanner.line()) && m_met.level == own)
            return true;
        m_scanner.putBack();
        return false;
    }

    /// Leaves m_met as what ended the part and m_contentEnd as where its octets end: before the line end
    /// that belongs to the delimiter, RFC 2046 §5.1.1.
    void skipToDelimiter()
    {
        qint64 end = m_scanner.endOffset();
        bool isFirst = true;
        while (m_scanner.next()) {
            const QByteArrayView line = m_scanner.line();
            if (m_scanner.startsLine() && meetsDelimiter(line)) {
                m_contentEnd = isFirst ? m_scanner.offset() : end;
                return;
            }
            isFirst = false;
            end = m_scanner.offset() + LineScanner::withoutEnd(line).size();
        }
        m_met = {};
        m_contentEnd = m_scanner.endOffset();
    }

    /// Whether @p line is a delimiter of an open multipart, the innermost first; says which in m_met.
    bool meetsDelimiter(QByteArrayView line)
    {
        if (!line.startsWith("--") || m_boundaries.empty())
            return false;
        QByteArrayView text = line.sliced(2);
        while (!text.isEmpty() && QByteArrayView(" \t\r\n").contains(text.back()))
            text.chop(1);
        for (int level = int(m_boundaries.size()) - 1; level >= 0; --level) {
            const QByteArrayView boundary = m_boundaries[size_t(level)];
            if (!text.startsWith(boundary))
                continue;
            const QByteArrayView rest = text.sliced(boundary.size());
            if (rest.isEmpty() || rest == QByteArrayView("--")) {
                m_met = {level, !rest.isEmpty()};
                return true;
            }
        }
        return false;
    }

    void fail(ReadError::Kind kind)
    {
        if (!error)
            error = ReadError{kind, {}};
        m_met = {};
    }

    LineScanner m_scanner;
    HeaderLimits m_limits;
    std::vector<QByteArray> m_boundaries;
    Delimiter m_met;
    qint64 m_contentEnd = 0;
    int m_parts = 0;
};

} // namespace

QByteArray Part::fieldBody(QByteArrayView name) const
{
    for (const Field &field : fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.body();
    }
    return {};
}

Result<Part, ReadError> read(QIODevice &source)
{
    if (!source.isReadable() || source.isSequential() || !source.seek(0))
        return ReadError{ReadError::Kind::Device, source.errorString()};
    StructureReader reader(source);
    Part root;
    reader.readPart(root, 0, "text/plain");
    if (reader.error)
        return *reader.error;
    return root;
}

} // namespace core::mime
