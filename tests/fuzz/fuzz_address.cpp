#include "core/mail/idn.h"
#include "core/mail/text.h"
#include "core/mime/fieldwriter.h"
#include "core/mime/header.h"

#include <cstdlib>

using namespace core;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void addressIsSafe(const mail::AddrSpec &address)
{
    const QByteArray wire = address.toWire();
    for (const char c : wire)
        require(uchar(c) >= 0x20 && c != 0x7f);
    require(!address.asciiDomain().isEmpty() && wire.size() <= 254);
    require(mail::AddrSpec::parse(address.toString()) == address);
}

/// What was understood can be written, and is understood the same again.
void listComesBack(const std::optional<mail::AddressList> &list)
{
    if (!list)
        return;
    for (const mail::Mailbox &person : mail::mailboxes(*list))
        addressIsSafe(person.address);
    const QByteArray body = mime::encodeAddresses(*list, 2, true);
    mime::FieldWriter writer;
    require(!body.isEmpty() && writer.add("To", body));
    const auto again = mime::parseAddresses(QByteArrayView(body));
    require(again && mime::encodeAddresses(*again, 2, true) == body);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView octets(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = mail::guessedText(octets);
    if (const auto address = mail::AddrSpec::parse(text))
        addressIsSafe(*address);
    if (const auto ascii = mail::toAscii(text))
        require(mail::toAscii(mail::toUnicode(*ascii)).has_value());
    listComesBack(mime::parseAddresses(octets));
    listComesBack(mime::parseAddresses(QStringView(text)));
    return 0;
}
