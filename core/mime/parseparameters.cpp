#include "core/mail/text.h"
#include "core/mime/encodedword.h"
#include "core/mime/parameters.h"
#include "core/mime/syntax.h"

#include <algorithm>
#include <map>

namespace core::mime
{

namespace
{

constexpr int mostSegments = 1000;

struct RawParameter {
    QByteArray name; ///< Lower case, with its stars.
    QByteArray value;
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Reads "value; name=value; …" piece by piece and never goes back.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    bool isAtEnd() const { return m_at >= m_text.size(); }

    /// The main value: one word. What follows it without a semicolon is read as a parameter.
    QByteArray mainValue()
    {
        skipSpace();
        const qsizetype start = m_at;
        while (!isAtEnd() && !isSpace(m_text[m_at]) && m_text[m_at] != ';' && m_text[m_at] != '(')
            ++m_at;
        return m_text.sliced(start, m_at - start).toByteArray().toLower();
    }

    /// The next parameter; an empty name when there is only rubbish up to the next semicolon.
    RawParameter parameter()
    {
        skipSpace();
        while (!isAtEnd() && m_text[m_at] == ';') {
            ++m_at;
            skipSpace();
        }
        const qsizetype start = m_at;
        while (!isAtEnd() && m_text[m_at] != '=' && m_text[m_at] != ';')
            ++m_at;
        RawParameter found;
        const QByteArray name = m_text.sliced(start, m_at - start).trimmed().toByteArray().toLower();
        if (isAtEnd() || m_text[m_at] == ';')
            return found;
        ++m_at;
        skipSpace();
        found.name = name;
        found.value = !isAtEnd() && m_text[m_at] == '"' ? quotedValue() : bareValue();
        return found;
    }

private:
    /// White space and comments.
    void skipSpace()
    {
        int depth = 0;
        for (; !isAtEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '(')
                ++depth;
            else if (c == ')' && depth > 0)
                --depth;
            else if (depth == 0 && !isSpace(c))
                return;
            else if (depth > 0 && c == '\\')
                ++m_at;
        }
        m_at = std::min(m_at, m_text.size());
    }

    QByteArray quotedValue()
    {
        QByteArray value;
        for (++m_at; !isAtEnd() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at];
        }
        while (!isAtEnd() && m_text[m_at] != ';')
            ++m_at;
        return value;
    }

    /// Up to the semicolon: names with spaces are sent without quotes too.
    QByteArray bareValue()
    {
        const qsizetype start = m_at;
        while (!isAtEnd() && m_text[m_at] != ';')
            ++m_at;
        QByteArrayView value = m_text.sliced(start, m_at - start);
        if (value.contains(" ("))
            value = value.first(value.indexOf(" ("));
        return value.trimmed().toByteArray();
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// A percent sign with no two hexadecimal digits after it stays as it is.
QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (text[i] == '%' && high >= 0 && low >= 0) {
            octets += char(high * 16 + low);
            i += 2;
        } else {
            octets += text[i];
        }
    }
    return octets;
}

/// One parameter while its forms and pieces come in, in any order.
struct Collected {
    std::optional<QByteArray> plain;
    std::optional<QByteArray> extended;
    struct Segment {
        QByteArray text;
        bool isEncoded = false;
    };
    std::map<int, Segment> segments;
};

QString decodedExtended(QByteArrayView charset, const QByteArray &octets)
{
    return mail::decodedText(octets, charset);
}

/// Takes "charset'language'" off the front; without one the charset stays empty and is guessed.
QByteArray takeCharset(QByteArray &value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0)
        return {};
    const QByteArray charset = value.left(first);
    value.remove(0, second + 1);
    return charset;
}

QString joined(const Collected &parameter)
{
    QByteArray octets;
    QByteArray charset;
    int expected = 0;
    for (const auto &[number, segment] : parameter.segments) {
        if (number != expected++)
            break; // what comes after a gap belongs elsewhere
        QByteArray text = segment.text;
        if (segment.isEncoded && number == 0)
            charset = takeCharset(text);
        octets += segment.isEncoded ? percentDecoded(text) : text;
    }
    return decodedExtended(charset, octets);
}

/// The extended form wins wherever it stands, RFC 2231 being what says the name exactly.
QString meaning(const Collected &parameter)
{
    if (parameter.extended) {
        QByteArray value = *parameter.extended;
        const QByteArray charset = takeCharset(value);
        return decodedExtended(charset, percentDecoded(value));
    }
    if (parameter.segments.contains(0))
        return joined(parameter);
    return parameter.plain ? decodeEncodedWords(*parameter.plain) : QString();
}

void collect(Collected &parameter, QByteArrayView stars, const QByteArray &value)
{
    // After the name: "", "*", "*3" or "*3*".
    if (stars.isEmpty()) {
        if (!parameter.plain)
            parameter.plain = value;
    } else if (stars == QByteArrayView("*")) {
        if (!parameter.extended)
            parameter.extended = value;
    } else {
        const bool isEncoded = stars.back() == '*';
        bool isNumber = false;
        const int number = stars.sliced(1, stars.size() - (isEncoded ? 2 : 1)).toByteArray().toInt(&isNumber);
        if (isNumber && number >= 0 && number < mostSegments)
            parameter.segments.try_emplace(number, Collected::Segment{value, isEncoded});
    }
}

} // namespace

Parametrised parseParametrised(QByteArrayView fieldBody)
{
    const QByteArray line = unfolded(fieldBody);
    Scanner scanner(line);
    Parametrised result;
    result.value = scanner.mainValue();

    QList<QByteArray> order;
    std::map<QByteArray, Collected> parameters;
    while (!scanner.isAtEnd()) {
        const RawParameter raw = scanner.parameter();
        const qsizetype star = raw.name.indexOf('*');
        const QByteArray name = star < 0 ? raw.name : raw.name.left(star);
        if (!isToken(name))
            continue;
        if (!parameters.contains(name))
            order.append(name);
        collect(parameters[name], QByteArrayView(raw.name).sliced(name.size()), raw.value);
    }
    for (const QByteArray &name : order) {
        const Collected &parameter = parameters.at(name);
        if (parameter.plain || parameter.extended || parameter.segments.contains(0))
            result.parameters.append({name, meaning(parameter)});
    }
    return result;
}

QString Parametrised::parameter(QByteArrayView name) const
{
    for (const auto &[key, text] : parameters) {
        if (key == name)
            return text;
    }
    return {};
}

} // namespace core::mime
