#pragma once

#include "core/mime/linescanner.h"
#include "core/mime/read.h"

namespace core::mime
{

/// How much header a message may have; beyond it reading it is not worth the memory.
struct HeaderLimits {
    qint64 partBytes = 1024 * 1024;
    qint64 messageBytes = 16 * 1024 * 1024;
    qsizetype fields = 10'000;
};

/// How a header ended.
enum class HeaderEnd { EmptyLine, Body, Delimiter, EndOfFile, TooLong };

/// Reads fields until the empty line (which is taken) or a line that can be no field (which is put back:
/// the body starts there). @p isDelimiter tells lines that end the part. Lines that are no fields though they
/// have a colon, and the "From " line of an mbox file, become fields without a name, so that nothing is lost.
HeaderEnd readFields(LineScanner &scanner, QList<Field> &fields, const HeaderLimits &limits,
                     const std::function<bool(QByteArrayView line)> &isDelimiter);

} // namespace core::mime
