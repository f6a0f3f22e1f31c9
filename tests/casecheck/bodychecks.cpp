#include "mimechecks.h"

#include "core/mime/flowed.h"
#include "core/mime/read.h"
#include "core/mime/transferencoding.h"

#include <QBuffer>
#include <QJsonArray>

using namespace core;

namespace
{

/// Whole, and the same octet by octet: blocks may end anywhere.
template<typename Make>
std::optional<QByteArray> inAnyBlocks(const Make &make, const QByteArray &octets)
{
    const QByteArray whole = mime::filtered(*make(), octets);
    QByteArray single;
    const std::unique_ptr<mime::OctetFilter> filter = make();
    for (const char c : octets)
        filter->feed(QByteArrayView(&c, 1), single);
    filter->finish(single);
    return whole == single ? std::optional(whole) : std::nullopt;
}

} // namespace

QString checkQpEncode(const QJsonObject &testCase)
{
    const QByteArray text = testCase[QStringLiteral("text")].toString().toUtf8();
    const auto encoded = inAnyBlocks(mime::quotedPrintableEncoder, text);
    if (!encoded)
        return QStringLiteral("depends on the blocks it comes in");
    for (QByteArray line : encoded->split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.size() > 76)
            return QStringLiteral("a line of %1").arg(line.size());
        if (line.endsWith(' ') || line.endsWith('\t'))
            return QStringLiteral("white space at a line's end");
        if (line.contains('\r'))
            return QStringLiteral("a bare CR");
    }
    const QByteArray wanted = mime::filtered(*mime::lineEndFilter(), text);
    const QByteArray back = mime::filtered(*mime::transferDecoder("quoted-printable"), *encoded);
    return difference(QString::fromUtf8(wanted), QString::fromUtf8(back));
}

QString checkQpDecode(const QJsonObject &testCase)
{
    const QByteArray raw = testCase[QStringLiteral("raw")].toString().toLatin1();
    const auto decoded = inAnyBlocks([] { return mime::transferDecoder("quoted-printable"); }, raw);
    if (!decoded)
        return QStringLiteral("depends on the blocks it comes in");
    return difference(testCase[QStringLiteral("expect_hex")].toString(),
                      QString::fromLatin1(decoded->toHex()));
}

QString checkCteChoice(const QJsonObject &testCase)
{
    mail::Draft draft = plainDraft();
    draft.body.text = testCase[QStringLiteral("text")].toString();
    if (testCase.contains(QStringLiteral("text_repeat"))) {
        const QJsonArray repeat = testCase[QStringLiteral("text_repeat")].toArray();
        draft.body.text = repeat[0].toString().repeated(repeat[1].toInt());
    }
    mime::WriteOptions options;
    if (testCase[QStringLiteral("server_8bitmime")].toBool())
        options.transport = mime::Transport::EightBit;
    const bool isSigned = testCase[QStringLiteral("signed")].toBool();
    if (isSigned)
        options.sign = [](QIODevice &) {
            return mime::DetachedSignature{"application/pkcs7-signature", "sha-256", {}, "x"};
        };
    const WrittenMessage message = written(draft, options);
    QBuffer source;
    source.setData(message.octets);
    source.open(QIODevice::ReadOnly);
    const auto root = mime::read(source);
    if (message.isRefused || !root || (isSigned && root->children.empty()))
        return QStringLiteral("not written");
    const QByteArray got = (isSigned ? root->children.front() : *root).transferEncoding;
    const QJsonArray expected = testCase[QStringLiteral("expect_any_of")].toArray();
    return expected.contains(QString::fromLatin1(got)) ? QString()
                                                       : QStringLiteral("got ") + QString::fromLatin1(got);
}

namespace
{

QList<mime::FlowedParagraph> paragraphsOf(const QJsonObject &testCase)
{
    const int depth = testCase[QStringLiteral("quote_depth")].toInt();
    QList<mime::FlowedParagraph> paragraphs;
    for (QString line : testCase[QStringLiteral("text")].toString().split(u'\n')) {
        for (int i = 0; i < depth && line.startsWith(u'>'); ++i)
            line = line.mid(line.startsWith(QStringLiteral("> ")) ? 2 : 1);
        paragraphs.append({depth, line});
    }
    return paragraphs;
}

QString trimmedEnd(QString text)
{
    while (text.endsWith(u' ') && text != QStringLiteral("-- "))
        text.chop(1);
    return text;
}

QString checkFlowedEncoding(const QJsonObject &testCase)
{
    const QList<mime::FlowedParagraph> paragraphs = paragraphsOf(testCase);
    const QString wire = mime::toFlowed(paragraphs);
    const QJsonArray accept = testCase[QStringLiteral("accept")].toArray();
    if (!accept.isEmpty() && !accept.contains(wire))
        return QStringLiteral("none of the right answers: ") + shown(wire);
    const QStringList lines = wire.split(QStringLiteral("\r\n"));
    for (const QString &line : lines) {
        if (line.size() > 78 && line.left(78).trimmed().contains(u' '))
            return QStringLiteral("a line of %1").arg(line.size());
        if (line.endsWith(QStringLiteral("  ")))
            return QStringLiteral("more than one space at a line's end");
        const int depth = testCase[QStringLiteral("quote_depth")].toInt();
        if (depth > 0 && !line.startsWith(QString(depth, u'>')))
            return QStringLiteral("a line without its quote marks");
    }
    const QList<mime::FlowedParagraph> back = mime::fromFlowed(wire);
    if (back.size() != paragraphs.size())
        return QStringLiteral("%1 paragraphs came back").arg(back.size());
    for (qsizetype i = 0; i < back.size(); ++i) {
        if (back[i].quoteDepth != paragraphs[i].quoteDepth || back[i].text != trimmedEnd(paragraphs[i].text))
            return difference(paragraphs[i].text, back[i].text);
    }
    return {};
}

} // namespace

QString checkFormatFlowed(const QJsonObject &testCase)
{
    if (testCase[QStringLiteral("direction")].toString() == QStringLiteral("encode"))
        return checkFlowedEncoding(testCase);
    QJsonArray got;
    for (const mime::FlowedParagraph &paragraph :
         mime::fromFlowed(testCase[QStringLiteral("wire")].toString()))
        got.append(QJsonArray{paragraph.quoteDepth, paragraph.text});
    const QJsonArray wanted = testCase[QStringLiteral("expect")].toArray();
    if (got.size() != wanted.size())
        return QStringLiteral("%1 paragraphs").arg(got.size());
    for (qsizetype i = 0; i < got.size(); ++i) {
        if (got[i] != wanted[i])
            return difference(wanted[i].toArray()[1].toString(), got[i].toArray()[1].toString());
    }
    return {};
}
