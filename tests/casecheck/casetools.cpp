#include "mimechecks.h"

#include "core/mime/read.h"

#include <QBuffer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace core;

QByteArray rawOf(const QJsonObject &testCase)
{
    if (testCase.contains(QStringLiteral("raw_hex")))
        return QByteArray::fromHex(testCase[QStringLiteral("raw_hex")].toString().toLatin1());
    return testCase[QStringLiteral("raw")].toString().toUtf8();
}

QString textOf(const QJsonObject &testCase, const QString &key)
{
    const QString unitsKey = key + QStringLiteral("_utf16");
    if (!testCase.contains(unitsKey))
        return testCase[key].toString();
    QString text;
    const QJsonArray units = testCase[unitsKey].toArray();
    for (const QJsonValue &unit : units)
        text += QChar(char16_t(unit.toInt()));
    return text;
}

QString shown(const QString &text)
{
    QString safe;
    for (const QChar c : text.left(400)) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c.isSurrogate() || !c.isPrint())
            safe += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe;
}

QString difference(const QString &wanted, const QString &got)
{
    return wanted == got ? QString()
                         : QStringLiteral("wanted \"%1\", got \"%2\"").arg(shown(wanted), shown(got));
}

namespace
{

const QRegularExpression &encodedWord()
{
    static const QRegularExpression word(QStringLiteral("=\\?([^?\\s]+)\\?([BbQq])\\?([^?\\s]*)\\?="));
    return word;
}

bool isUtf8(const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(octets);
    return !decoder.hasError();
}

/// Independent of the code under test: that decodes leniently, this does not.
QByteArray strictlyDecoded(const QString &encoding, const QByteArray &text)
{
    if (encoding.toUpper() == QStringLiteral("B"))
        return QByteArray::fromBase64(text, QByteArray::AbortOnBase64DecodingErrors);
    QByteArray octets = text;
    octets.replace('_', ' ');
    return QByteArray::fromPercentEncoding(octets, '=');
}

QString brokenWordRule(const QString &line)
{
    auto words = encodedWord().globalMatch(line);
    while (words.hasNext()) {
        const QRegularExpressionMatch word = words.next();
        if (word.capturedLength() > 75)
            return QStringLiteral("an encoded-word of %1 characters").arg(word.capturedLength());
        if (!isUtf8(strictlyDecoded(word.captured(2), word.captured(3).toLatin1())))
            return QStringLiteral("an encoded-word that is not whole characters: ") + word.captured();
        if (line.size() > 76)
            return QStringLiteral("a line of %1 with an encoded-word").arg(line.size());
    }
    return {};
}

} // namespace

int encodedWordCount(const QByteArray &body)
{
    int count = 0;
    auto words = encodedWord().globalMatch(QString::fromLatin1(body));
    for (; words.hasNext(); words.next())
        ++count;
    return count;
}

QString brokenHeaderRule(const QByteArray &name, const QByteArray &body)
{
    static const QRegularExpression quotedWord(QStringLiteral("\"[^\"]*=\\?[^\"]*\\?=[^\"]*\""));
    const QString field = QString::fromLatin1(name + ": " + body);
    for (const QChar c : field) {
        if (c.unicode() >= 0x7f || (c.unicode() < 0x20 && c != u'\t' && c != u'\r' && c != u'\n'))
            return QStringLiteral("a character that may not be in a header");
    }
    const QStringList lines = field.split(QStringLiteral("\r\n"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.contains(u'\r') || line.contains(u'\n'))
            return QStringLiteral("a bare CR or LF");
        if (i > 0 && !line.startsWith(u' ') && !line.startsWith(u'\t'))
            return QStringLiteral("a line end that starts another field");
        if (i > 0 && line.trimmed().isEmpty())
            return QStringLiteral("a line of white space only");
        if (line.size() > 998)
            return QStringLiteral("a line of %1").arg(line.size());
        const QString rest = i == 0 ? line.mid(name.size() + 2) : line.mid(1);
        if (line.size() > 78 && rest.contains(u' '))
            return QStringLiteral("an unfolded line of %1").arg(line.size());
        if (const QString broken = brokenWordRule(line); !broken.isEmpty())
            return broken;
    }
    return quotedWord.match(field).hasMatch() ? QStringLiteral("an encoded-word in quotes") : QString();
}

mail::Draft plainDraft()
{
    mail::Draft draft;
    draft.from = mail::Mailbox{QString(), *mail::AddrSpec::parse(u"me@example.com")};
    draft.to = {mail::Mailbox{QString(), *mail::AddrSpec::parse(u"you@example.com")}};
    draft.subject = QStringLiteral("Subject");
    draft.body.text = QStringLiteral("Text");
    return draft;
}

mime::Stamp fixedStamp()
{
    return {QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::OffsetFromUTC, 3600), "<id@example.com>",
            "seed"};
}

WrittenMessage written(const mail::Draft &draft, const mime::WriteOptions &options, const mime::Stamp &stamp)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto result = mime::write(draft, stamp, out, options);
    return {!result.has_value(), result ? out.data() : QByteArray()};
}
