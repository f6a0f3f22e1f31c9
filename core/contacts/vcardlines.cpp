#include "core/contacts/vcardlines.h"

#include "core/contacts/contactfile.h"
#include "core/mail/text.h"

namespace core::contacts
{

namespace
{

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        octets += low >= 0 ? char(high * 16 + low) : text[i];
        i += low >= 0 ? 2 : 0;
    }
    return octets;
}

/// The colon that ends the parameters; one within quotes does not.
qsizetype colonOf(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return i;
    }
    return -1;
}

/// A line while it is put together of its pieces. What has been looked at is not looked at again: a line may
/// have a million pieces.
class Unfolding
{
public:
    void begin(const QByteArray &piece)
    {
        *this = Unfolding();
        append(piece);
    }

    void append(const QByteArray &piece)
    {
        m_text += piece;
        for (; !m_hasColon && m_looked < m_text.size(); ++m_looked) {
            const char c = m_text[m_looked];
            if (c == '"')
                m_isQuoted = !m_isQuoted;
            m_hasColon = c == ':' && !m_isQuoted;
            if (m_hasColon)
                m_isQuotedPrintable = m_text.left(m_looked).toUpper().contains("QUOTED-PRINTABLE");
        }
    }

    /// Takes out the soft line end of quoted-printable, RFC 2045 §6.7; false if there is none.
    bool takeSoftEnd()
    {
        const bool isSoft = m_isQuotedPrintable && m_text.endsWith('=');
        if (isSoft)
            m_text.chop(1);
        return isSoft;
    }

    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
    qsizetype m_looked = 0;
    bool m_isQuoted = false;
    bool m_hasColon = false;
    bool m_isQuotedPrintable = false;
};

QByteArray charsetIn(const QByteArray &parameters)
{
    const qsizetype at = parameters.indexOf("CHARSET=");
    if (at < 0)
        return {};
    const QByteArray rest = parameters.mid(at + 8);
    const qsizetype end = rest.indexOf(';');
    QByteArray charset = end < 0 ? rest : rest.left(end);
    return charset.replace('"', "");
}

std::optional<VCardLine> lineFrom(const QByteArray &text, int number)
{
    const qsizetype colon = colonOf(text);
    if (colon <= 0)
        return std::nullopt;
    QByteArray head = text.left(colon);
    VCardLine line;
    line.number = number;
    const qsizetype semicolon = head.indexOf(';');
    line.parameters = semicolon < 0 ? QByteArray() : head.mid(semicolon + 1).toUpper();
    line.name = (semicolon < 0 ? head : head.left(semicolon)).trimmed().toUpper();
    line.name = line.name.mid(line.name.lastIndexOf('.') + 1);
    if (line.name == "PHOTO" || line.name == "LOGO" || line.name == "SOUND" || line.name == "KEY")
        return std::nullopt;
    QByteArray value = text.mid(colon + 1);
    if (line.parameters.contains("QUOTED-PRINTABLE"))
        value = fromQuotedPrintable(value);
    const QByteArray charset = charsetIn(line.parameters);
    line.value = charset.isEmpty() ? mail::guessedText(value) : mail::decodedText(value, charset);
    return line;
}

} // namespace

QList<VCardLine> vcardLines(const QByteArray &octets)
{
    // Only UTF-16 has to become text before there are lines.
    const bool isWide
        = octets.startsWith("\xff\xfe") || octets.startsWith("\xfe\xff") || octets.left(64).contains('\0');
    QByteArray text = isWide ? textOfFile(octets).toUtf8() : octets;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);

    QList<VCardLine> lines;
    Unfolding whole;
    int number = 0;
    int begins = 1;
    const auto finish = [&] {
        if (const auto line = lineFrom(whole.text(), begins))
            lines.append(*line);
    };
    bool goesOn = false; // a soft line end of quoted-printable
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.indexOf('\n', from);
        if (end < 0)
            end = text.size();
        QByteArray piece = text.mid(from, end - from);
        from = end + 1;
        ++number;
        if (piece.endsWith('\r'))
            piece.chop(1);
        if (goesOn) {
            whole.append(piece);
        } else if (piece.startsWith(' ') || piece.startsWith('\t')) {
            whole.append(piece.mid(1));
        } else {
            finish();
            whole.begin(piece);
            begins = number;
        }
        goesOn = whole.takeSoftEnd();
    }
    finish();
    return lines;
}

QStringList vcardParts(const QString &value, QChar separator)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            ++i;
            part += value[i] == u'n' || value[i] == u'N' ? u'\n' : value[i];
        } else if (value[i] == separator && !separator.isNull()) {
            parts += part.trimmed();
            part.clear();
        } else {
            part += value[i];
        }
    }
    parts += part.trimmed();
    return parts;
}

QString vcardText(const QString &value)
{
    return vcardParts(value, QChar()).first();
}

} // namespace core::contacts
