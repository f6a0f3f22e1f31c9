#include "core/bounce/message.h"

#include "core/html/html.h"
#include "core/mail/text.h"
#include "core/mime/read.h"

#include <QBuffer>

#include <algorithm>

namespace core::bounce
{

namespace
{

constexpr qint64 maxTextBytes = 512 * 1024;
constexpr qint64 maxStatusBytes = 2 * 1024 * 1024;
constexpr qsizetype maxTextLength = 64 * 1024;
constexpr qsizetype maxFields = 500;

Fields fieldsOf(const mime::Part &part)
{
    Fields fields;
    for (const mime::Field &field : part.fields) {
        if (fields.size() >= maxFields)
            break;
        fields.append({field.name.toLower(), field.body()});
    }
    return fields;
}

/// One of these makes a run of "name: text" lines the header of a message. "<bob@b.example>: no such user"
/// looks like a field, too.
bool isMessageHeader(const Fields &fields)
{
    static const QByteArrayList names{"from",       "date",         "subject",     "received",
                                      "message-id", "mime-version", "return-path", "content-type"};
    return std::any_of(fields.cbegin(), fields.cend(),
                       [](const auto &field) { return names.contains(field.first); });
}

QString withLineFeeds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(u'\0'));
    return text;
}

bool looksLikeHtml(const QString &text)
{
    const QString start = text.left(2000).trimmed();
    return start.startsWith(u"<html", Qt::CaseInsensitive)
        || start.startsWith(u"<!doctype html", Qt::CaseInsensitive)
        || (start.startsWith(u'<') && start.contains(u"<body", Qt::CaseInsensitive));
}

/// Walks the parts of a message in their order.
class Taker
{
public:
    Taker(QIODevice &source, Message &message)
        : m_source(source)
        , m_message(message)
    {
    }

    void take(const mime::Part &part);

private:
    void takeAlternative(const mime::Part &part);
    void takeText(const mime::Part &part);
    void takeOriginal(const mime::Part &part);
    QByteArray octetsOf(const mime::Part &part, qint64 limit);
    QString textOf(const mime::Part &part);

    QIODevice &m_source;
    Message &m_message;
    bool m_hasOriginal = false;
};

QByteArray Taker::octetsOf(const mime::Part &part, qint64 limit)
{
    QByteArray octets = mime::decodedBody(m_source, part, limit + 1);
    if (octets.size() > limit) {
        octets.truncate(limit);
        m_message.isTruncated = true;
    }
    return octets;
}

QString Taker::textOf(const mime::Part &part)
{
    const QByteArray charset = part.contentType.parameter("charset").toLatin1();
    QByteArray octets = octetsOf(part, maxTextBytes);
    // NetEase and old qmails send GBK and name no charset, or ASCII.
    const bool isNamed
        = !charset.isEmpty() && charset.compare("us-ascii", Qt::CaseInsensitive) != 0 && charset != "unknown";
    QString text = withLineFeeds(isNamed ? mail::decodedText(octets, charset) : mail::guessedText(octets));
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (part.mediaType == "text/html" || looksLikeHtml(text))
        return html::toPlainText(text).remove(QChar(u'\0'));
    return text;
}

void Taker::takeText(const mime::Part &part)
{
    if (m_hasOriginal || m_message.text.size() >= maxTextLength)
        return;
    m_message.text += textOf(part) + u'\n';
    if (m_message.text.size() > maxTextLength) {
        m_message.isTruncated = true;
        m_message.text.truncate(maxTextLength);
    }
}

/// The plain form, unless it is the mere shadow of the other.
void Taker::takeAlternative(const mime::Part &part)
{
    QString best;
    for (const mime::Part &child : part.children) {
        if (!child.children.empty()) {
            take(child);
        } else if (child.mediaType.startsWith("text/")) {
            const QString text = textOf(child);
            if (best.trimmed().size() < 20)
                best = text;
        }
    }
    if (!m_hasOriginal)
        m_message.text = (m_message.text + best + u'\n').left(maxTextLength);
}

void Taker::takeOriginal(const mime::Part &part)
{
    if (m_hasOriginal)
        return;
    // A gateway, or a person, has passed the bounce on as an attachment.
    const bool isReport = !part.children.empty() && part.children.front().mediaType == "multipart/report";
    if (isReport && !m_message.hasStatus) {
        m_message.fields = fieldsOf(part.children.front());
        m_message.reportType
            = part.children.front().contentType.parameter("report-type").toLatin1().toLower();
        return take(part.children.front());
    }
    m_hasOriginal = true;
    if (!part.children.empty())
        m_message.original = fieldsOf(part.children.front());
    if (m_message.original.isEmpty())
        m_message.original = fieldsIn(mail::guessedText(octetsOf(part, maxTextBytes)));
}

void Taker::take(const mime::Part &part)
{
    const QByteArray &type = part.mediaType;
    if (type == "message/rfc822" || type == "message/global" || type == "text/rfc822-headers"
        || type == "message/rfc822-headers" || type == "message/global-headers") {
        takeOriginal(part);
    } else if (type == "message/delivery-status" || type == "message/global-delivery-status") {
        m_message.hasStatus = true;
        if (m_message.status.size() < maxStatusBytes)
            m_message.status += octetsOf(part, maxStatusBytes) + "\n\n";
    } else if (type == "message/disposition-notification") {
        m_message.hasDisposition = true;
    } else if (type == "message/feedback-report") {
        m_message.hasFeedback = true;
    } else if (type == "multipart/alternative") {
        takeAlternative(part);
    } else if (!part.children.empty()) {
        for (const mime::Part &child : part.children)
            take(child);
    } else if (type.startsWith("text/") || type.startsWith("multipart/")) {
        takeText(part);
    }
}

} // namespace

QByteArray fieldOf(const Fields &fields, QByteArrayView name)
{
    for (const auto &[fieldName, body] : fields) {
        if (fieldName == name)
            return body;
    }
    return {};
}

Fields fieldsIn(const QString &text)
{
    QStringList lines = text.left(maxTextLength).split(u'\n');
    const auto isBefore = [](const QString &line) {
        const QString bare = line.trimmed();
        return bare.isEmpty() || bare == u">" || !bare.contains(u':') || bare.startsWith(u"--");
    };
    while (!lines.isEmpty() && isBefore(lines.first()))
        lines.removeFirst();
    if (lines.isEmpty())
        return {};
    // Quoted, or indented as a whole.
    const QString first = lines.first();
    const auto isMark = [](QChar c) { return c == u'>' || c.isSpace(); };
    const qsizetype margin = std::find_if_not(first.cbegin(), first.cend(), isMark) - first.cbegin();
    for (QString &line : lines) {
        const auto end = line.cbegin() + std::min(margin, line.size());
        if (std::all_of(line.cbegin(), end, isMark))
            line.remove(0, margin);
    }
    QByteArray octets = lines.join(u'\n').toUtf8();
    QBuffer buffer(&octets);
    buffer.open(QIODevice::ReadOnly);
    const auto part = mime::read(buffer);
    return part ? fieldsOf(*part) : Fields();
}

Message takenApart(const QByteArray &octets)
{
    Message message;
    QBuffer buffer;
    buffer.setData(octets);
    buffer.open(QIODevice::ReadOnly);
    const auto root = mime::read(buffer);
    if (root)
        message.fields = fieldsOf(*root);
    if (!root || !isMessageHeader(message.fields)) {
        message.fields.clear();
        message.isTruncated = octets.size() > maxTextBytes;
        message.text = withLineFeeds(mail::guessedText(octets.left(maxTextBytes))).left(maxTextLength);
        if (looksLikeHtml(message.text))
            message.text = html::toPlainText(message.text).remove(QChar(u'\0'));
        return message;
    }
    if (root->mediaType == "multipart/report")
        message.reportType = root->contentType.parameter("report-type").toLatin1().toLower();
    Taker(buffer, message).take(*root);
    return message;
}

} // namespace core::bounce
