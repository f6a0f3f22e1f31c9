// Bounces from an enemy: whatever comes is read in bounded memory, and what is made of it keeps its bounds.
#include "core/bounce/facts.h"
#include "core/bounce/read.h"
#include "core/bounce/words.h"

#include <cstdint>
#include <cstdlib>

using namespace core;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void isBounded(const bounce::Bounce &found)
{
    require(found.recipients.size() <= bounce::maxRecipients && found.text.size() <= 64 * 1024);
    require(found.original.subject.size() <= 1000 && found.subject.size() <= 1000);
    require(found.kind != bounce::Kind::NotABounce || found.recipients.isEmpty());
    for (const bounce::Recipient &recipient : found.recipients) {
        require(recipient.words.size() <= bounce::maxWords && !recipient.words.contains(QChar(u'\0')));
        require(recipient.address.size() <= 400 && recipient.status.size() <= 16);
        const diagnosis::Facts facts = bounce::facts(found, recipient);
        require(facts.words.size() <= 4 * bounce::maxWords);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), qsizetype(size));
    const bounce::Bounce found = bounce::read(octets);
    isBounded(found);
    require(bounce::read(octets) == found);
    return 0;
}
