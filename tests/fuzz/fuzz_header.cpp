#include "core/mail/text.h"
#include "core/mime/encodedword.h"
#include "core/mime/fieldwriter.h"
#include "core/mime/header.h"
#include "core/mime/parameters.h"
#include "core/mime/syntax.h"

#include <cstdlib>

using namespace core;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Whatever text there is, it becomes a field that cannot be escaped and comes back.
void textComesBack(const QString &text)
{
    const QByteArray body = mime::encodeText(text, 7);
    mime::FieldWriter writer;
    require(writer.add("Subject", body));
    require(mime::decodeText(body) == mime::oneLine(text));
}

void parameterComesBack(const QString &value)
{
    mime::FieldWriter writer;
    const QByteArray disposition
        = mime::withParameters("attachment", mime::encodeParameter("filename", value));
    const QByteArray type = mime::withParameters("a/b", {mime::encodeLegacyParameter("name", value)});
    require(writer.add("Content-Disposition", disposition) && writer.add("Content-Type", type));
    require(mime::parseParametrised(disposition).parameter("filename")
            == mime::parseParametrised(type).parameter("name"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(reinterpret_cast<const char *>(data), qsizetype(size));
    textComesBack(mime::decodeText(octets));
    textComesBack(mail::guessedText(octets));
    for (const auto &[name, value] : mime::parseParametrised(octets).parameters)
        parameterComesBack(value);
    parameterComesBack(mail::guessedText(octets));
    if (const auto date = mime::decodeDate(octets))
        require(mime::decodeDate(mime::encodeDate(*date)) == date);
    return 0;
}
