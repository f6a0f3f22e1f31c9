#include "core/mime/flowed.h"
#include "core/mime/read.h"
#include "core/mime/rewrite.h"
#include "core/mime/write.h"
#include "core/mime/writeback.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <cstdlib>

using namespace core;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void isCleanOnTheWire(const QByteArray &message)
{
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < message.size(); ++i) {
        require(message[i] != '\0');
        if (message[i] == '\r')
            require(i + 1 < message.size() && message[i + 1] == '\n');
        if (message[i] == '\n') {
            require(i > 0 && message[i - 1] == '\r' && i - 1 - lineStart <= 998);
            lineStart = i + 1;
        }
    }
    require(message.endsWith("\r\n"));
}

mime::Stamp stamp()
{
    return {QDateTime(QDate(2026, 11, 23), QTime(21, 4), Qt::OffsetFromUTC, 0), "<id@example.com>", "Seed"};
}

void partIsInside(const mime::Part &part, qint64 size)
{
    require(part.headerOffset >= 0 && part.headerOffset <= part.bodyOffset
            && part.bodyOffset + part.bodySize <= size);
    require(!part.fileName.contains(u'/') && !part.fileName.contains(u'\n'));
    for (const mime::Part &child : part.children)
        partIsInside(child, size);
}

void comesBackAsItWas(QBuffer &source)
{
    const auto root = mime::read(source);
    if (!root)
        return;
    partIsInside(*root, source.size());
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    require(mime::writeBack(source, *root, out) && out.data() == source.data());
}

/// A draft of it, whatever it was, is refused or becomes a clean message.
void becomesALetter(QBuffer &source)
{
    QTemporaryDir folder;
    auto draft = mime::toDraft(source, folder.path());
    if (!draft)
        return;
    if (!draft->from)
        draft->from = mail::Mailbox{QString(), *mail::AddrSpec::parse(u"a@example.com")};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (mime::write(*draft, stamp(), out, {.smtpUtf8 = true}))
        isCleanOnTheWire(out.data());
}

void isMadeReady(QBuffer &source)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    source.seek(0);
    if (mime::prepareReady(source, out, stamp()))
        isCleanOnTheWire(out.data());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QBuffer source;
    source.setData(reinterpret_cast<const char *>(data), int(size));
    source.open(QIODevice::ReadOnly);
    comesBackAsItWas(source);
    becomesALetter(source);
    isMadeReady(source);
    const QList<mime::FlowedParagraph> paragraphs = mime::fromFlowed(QString::fromLatin1(source.data()));
    const QString flowed = mime::toFlowed(paragraphs);
    require(mime::toFlowed(mime::fromFlowed(QString(flowed + QStringLiteral("\r\n")))) == flowed);
    return 0;
}
