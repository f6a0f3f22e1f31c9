#include "core/mime/write.h"

#include "core/mime/entity.h"
#include "core/mime/parameters.h"
#include "core/mime/sink.h"
#include "core/mime/syntax.h"

#include <QRandomGenerator>
#include <QTemporaryFile>

#include <algorithm>

namespace core::mime
{

namespace
{

/// Takes everything and keeps nothing.
class NullDevice : public QIODevice
{
public:
    NullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override { return length; }
};

std::unique_ptr<OctetFilter> encoderFor(TransferEncoding encoding)
{
    switch (encoding) {
    case TransferEncoding::Base64:
        return base64Encoder();
    case TransferEncoding::QuotedPrintable:
        return quotedPrintableEncoder();
    case TransferEncoding::SevenBit:
    case TransferEncoding::EightBit:
        return lineEndFilter();
    case TransferEncoding::Binary:
        break;
    }
    return transferDecoder({}); // passes everything through
}

/// Whether the octets written last end a line, so that a delimiter can follow.
enum class LineState { Ended, Open };

class EntityWriter
{
public:
    explicit EntityWriter(Sink &sink)
        : m_sink(sink)
    {
    }

    /// The part with its fields and the empty line after them.
    std::optional<WriteError> write(const Entity &part)
    {
        if (!part.isRendered) {
            m_sink.put(part.fields.bytes());
            m_sink.put("\r\n");
        }
        return part.boundary.isEmpty() ? writeLeaf(part) : writeMultipart(part);
    }

    /// The message must end with a line end; the text of a letter of one part may lend it.
    void endMessage(const Entity &root)
    {
        const auto *octets = std::get_if<QByteArray>(&root.content);
        const bool endsItself
            = root.boundary.isEmpty() && octets && (octets->isEmpty() || octets->endsWith("\r\n"));
        if (m_lineState == LineState::Open && !endsItself)
            m_sink.put("\r\n");
    }

    Transport needs() const { return m_needs; }

private:
    std::optional<WriteError> writeMultipart(const Entity &part)
    {
        for (size_t i = 0; i < part.children.size(); ++i) {
            startLine(i == 0 ? LineState::Ended : m_lineState);
            m_sink.put("--" + part.boundary + "\r\n");
            if (auto error = write(part.children[i]))
                return error;
        }
        startLine(m_lineState);
        m_sink.put("--" + part.boundary + "--");
        m_lineState = LineState::Open;
        return m_sink.error();
    }

    void startLine(LineState state)
    {
        if (state == LineState::Open)
            m_sink.put("\r\n");
    }

    std::optional<WriteError> writeLeaf(const Entity &part)
    {
        const std::unique_ptr<OctetFilter> encoder
            = encoderFor(part.isRendered ? TransferEncoding::Binary : part.encoding);
        const auto take = [&](QByteArrayView block) {
            encoder->feed(block, m_sink.buffer());
            m_sink.settle();
            return m_sink.error();
        };
        if (auto error = readBlocks(part.content, part.contentBytes, take))
            return error;
        encoder->finish(m_sink.buffer());
        m_sink.settle();
        // The line end after other encodings is the delimiter's, RFC 2046 §5.1.1.
        const bool endsItsLine = part.encoding == TransferEncoding::Base64 && part.contentBytes > 0;
        m_lineState = endsItsLine ? LineState::Ended : LineState::Open;
        if (part.encoding == TransferEncoding::EightBit)
            m_needs = std::max(m_needs, Transport::EightBit);
        if (part.encoding == TransferEncoding::Binary)
            m_needs = Transport::Binary;
        return m_sink.error();
    }

    Sink &m_sink;
    LineState m_lineState = LineState::Ended;
    Transport m_needs = Transport::SevenBit;
};

bool isBoundarySeed(const QByteArray &seed)
{
    return !seed.isEmpty() && seed.size() <= 40 && std::all_of(seed.begin(), seed.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

/// The body as the first part of a multipart/signed. It is written out first, because the signature is of
/// its octets; @p file keeps them while the message is written.
Result<Entity, WriteError> signedEntity(const Composition &composition, const Entity &body,
                                        const Signer &sign, QTemporaryFile &file)
{
    if (!file.open())
        return WriteError{WriteError::Kind::Device, file.fileName(), file.errorString()};
    Sink sink(file, {});
    if (auto error = EntityWriter(sink).write(body))
        return *error;
    sink.flush();
    if (sink.error() || !file.flush() || !file.seek(0))
        return WriteError{WriteError::Kind::Device, file.fileName(), file.errorString()};
    const std::optional<DetachedSignature> signature = sign(file);
    if (!signature || !isToken(signature->micalg))
        return WriteError{WriteError::Kind::NotSigned, {}, {}};

    Entity rendered;
    rendered.isRendered = true;
    rendered.content = mail::FileContent{file.fileName()};
    rendered.contentBytes = file.size();
    Result<Entity, WriteError> second = attachmentEntity(
        composition,
        {.fileName = signature->fileName, .mediaType = signature->protocol, .content = signature->octets});
    if (!second)
        return second;
    std::vector<Entity> parts;
    parts.push_back(std::move(rendered));
    parts.push_back(std::move(*second));
    return multipartEntity(composition, "multipart/signed", 'S', std::move(parts),
                           encodeParameter("protocol", QString::fromLatin1(signature->protocol))
                               + QList<QByteArray>{"micalg=" + signature->micalg});
}

} // namespace

Stamp freshStamp(const mail::AddrSpec &from)
{
    // The system's generator: ids that cannot be guessed, and nothing of this computer in them.
    const auto random = [](int length) {
        constexpr QByteArrayView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
        QByteArray text;
        for (int i = 0; i < length; ++i)
            text += alphabet[QRandomGenerator::system()->bounded(int(alphabet.size()))];
        return text;
    };
    QByteArray domain = from.asciiDomain();
    if (domain.startsWith('['))
        domain = "mail.invalid"; // the literal may be an address of the sender's own network
    const QDateTime now = QDateTime::currentDateTime();
    return {now.toOffsetFromUtc(now.offsetFromUtc()), '<' + random(26) + '@' + domain + '>', random(24)};
}

Result<Written, WriteError> write(const mail::Draft &draft, const Stamp &stamp, QIODevice &out,
                                  const WriteOptions &options)
{
    if (!isBoundarySeed(stamp.boundary))
        return badField("boundary", QString::fromLatin1(stamp.boundary.toPercentEncoding()));
    FieldWriter fields;
    if (auto error = addMessageFields(fields, draft, stamp, options))
        return *error;
    const Composition composition{"=_" + stamp.boundary, options.transport,
                                  options.sign ? Protection::Signed : Protection::None};
    Result<Entity, WriteError> root = bodyEntity(composition, draft);
    QTemporaryFile signedOctets;
    if (root && options.sign)
        root = signedEntity(composition, *root, options.sign, signedOctets);
    if (!root)
        return root.error();

    Sink sink(out, options.progress);
    EntityWriter writer(sink);
    sink.put(fields.bytes());
    if (auto error = writer.write(*root))
        return *error;
    writer.endMessage(*root);
    sink.flush();
    if (sink.error())
        return *sink.error();
    return Written{sink.sizeBytes(), writer.needs(), fields.hasUtf8()};
}

Result<Written, WriteError> measure(const mail::Draft &draft, const WriteOptions &options)
{
    if (!draft.from && !options.unsentDraft)
        return WriteError{WriteError::Kind::NoSender, {}, {}};
    const auto anybody = mail::AddrSpec::parse(u"a@mail.invalid");
    NullDevice nowhere;
    return write(draft, freshStamp(draft.from ? draft.from->address : *anybody), nowhere, options);
}

} // namespace core::mime
