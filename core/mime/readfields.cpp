#include "core/mime/readfields.h"

#include "core/mime/syntax.h"

#include <algorithm>

namespace core::mime
{

namespace
{

/// The name of the field that starts with @p line; obsolete syntax has spaces before the colon.
QByteArray nameIn(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1)
        return {};
    const QByteArrayView before = line.first(colon);
    const QByteArrayView name = before.trimmed();
    return isFieldName(name) && name.data() == before.data() ? name.toByteArray() : QByteArray();
}

bool isFieldLike(QByteArrayView line, bool isFirst)
{
    return line.contains(':') || (isFirst && line.startsWith("From "));
}

} // namespace

HeaderEnd readFields(LineScanner &scanner, QList<Field> &fields, const HeaderLimits &limits,
                     const std::function<bool(QByteArrayView line)> &isDelimiter)
{
    const qint64 start = scanner.endOffset();
    while (scanner.next()) {
        const QByteArrayView line = scanner.line();
        if (!scanner.startsLine()) {
            if (!fields.isEmpty())
                fields.last().raw.append(line.data(), line.size());
        } else if (isDelimiter(line)) {
            return HeaderEnd::Delimiter;
        } else if (LineScanner::withoutEnd(line).isEmpty()) {
            return HeaderEnd::EmptyLine;
        } else if ((line.startsWith(' ') || line.startsWith('\t')) && !fields.isEmpty()) {
            fields.last().raw.append(line.data(), line.size());
        } else if (isFieldLike(line, fields.isEmpty())) {
            fields.append({nameIn(line), line.toByteArray()});
        } else {
            scanner.putBack();
            return HeaderEnd::Body;
        }
        if (scanner.endOffset() - start > limits.partBytes || fields.size() > limits.fields)
            return HeaderEnd::TooLong;
    }
    return HeaderEnd::EndOfFile;
}

QByteArray Field::body() const
{
    const qsizetype colon = raw.indexOf(':');
    if (name.isEmpty() || colon < 0)
        return {};
    return unfolded(QByteArrayView(raw).sliced(colon + 1)).trimmed();
}

} // namespace core::mime
