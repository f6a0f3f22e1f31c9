#include "core/domain/spfmacro.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace core::domain
{

namespace
{

constexpr qsizetype longestName = 253;

/// §7.1: the letters that may stand in a domain, and those for an explanation only.
const QRegularExpression &macroString()
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:%\\{[slodiphvSLODIPHV](?:[1-9][0-9]*)?[rR]?[-.+,/_=]*\\}|%[%_-]|[!-$&-~])*$"));
    return shape;
}

const QRegularExpression &explanation()
{
    static const QRegularExpression shape(QStringLiteral(
        "^(?:%\\{[slodiphvcrtSLODIPHVCRT](?:[1-9][0-9]*)?[rR]?[-.+,/_=]*\\}|%[%_-]|[ -$&-~])*$"));
    return shape;
}

QByteArray dottedAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.toString().toLatin1();
    const Q_IPV6ADDR six = address.toIPv6Address();
    const QByteArray nibbles = QByteArray(reinterpret_cast<const char *>(six.c), 16).toHex();
    QByteArray dotted;
    for (const char nibble : nibbles)
        dotted += (dotted.isEmpty() ? QByteArray() : QByteArray(".")) + nibble;
    return dotted;
}

QByteArray valueOf(char letter, const SpfMacroValues &values)
{
    const qsizetype at = values.sender.lastIndexOf('@');
    switch (letter) {
    case 's':
        return values.sender;
    case 'l':
        return values.sender.left(at);
    case 'o':
        return values.sender.mid(at + 1);
    case 'd':
        return values.domain;
    case 'i':
        return dottedAddress(values.address);
    case 'p':
        return values.validatedName ? values.validatedName() : QByteArray("unknown");
    case 'h':
        return values.helo;
    case 'v':
        return values.address.protocol() == QAbstractSocket::IPv4Protocol ? "in-addr" : "ip6";
    case 'c':
        return values.address.toString().toLatin1();
    case 't':
        return QByteArray::number(QDateTime::currentSecsSinceEpoch());
    default: // r: the receiver, who is nobody here
        return "unknown";
    }
}

/// The inside of "%{…}": a letter, how many parts to keep, whether to turn them round, where to split.
QByteArray expandOne(const QString &inside, const SpfMacroValues &values)
{
    static const QRegularExpression shape(QStringLiteral("^([a-zA-Z])([0-9]*)([rR]?)(.*)$"));
    const auto match = shape.match(inside);
    const char letter = match.captured(1).at(0).toLatin1();
    const bool isUpper = letter >= 'A' && letter <= 'Z';
    QByteArray value = valueOf(isUpper ? char(letter - 'A' + 'a') : letter, values);
    const QByteArray delimiters
        = match.captured(4).isEmpty() ? QByteArray(".") : match.captured(4).toLatin1();
    QList<QByteArray> parts{{}};
    for (const char c : value) {
        if (delimiters.contains(c))
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    if (!match.captured(3).isEmpty())
        std::reverse(parts.begin(), parts.end());
    const int kept = match.captured(2).isEmpty()
        ? int(parts.size())
        : std::clamp(match.captured(2).toInt(), 1, int(parts.size()));
    value = parts.mid(parts.size() - kept).join('.');
    return isUpper ? value.toPercentEncoding() : value;
}

QByteArray expand(const QByteArray &text, const SpfMacroValues &values)
{
    static const QRegularExpression macro(QStringLiteral("%(?:\\{([^}]*)\\}|([%_-]))"));
    const QString source = QString::fromLatin1(text);
    QByteArray result;
    qsizetype end = 0;
    auto matches = macro.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += source.mid(end, match.capturedStart() - end).toLatin1();
        end = match.capturedEnd();
        const QString sign = match.captured(2);
        if (sign.isEmpty())
            result += expandOne(match.captured(1), values);
        else
            result += sign == u"%" ? "%" : sign == u"_" ? " " : "%20";
    }
    return result + source.mid(end).toLatin1();
}

} // namespace

bool isSpfMacroString(const QByteArray &text)
{
    return macroString().match(QString::fromLatin1(text)).hasMatch();
}

bool isSpfDomain(const QByteArray &text)
{
    static const QRegularExpression end(QStringLiteral("(?:\\.(?:[0-9a-zA-Z]*[a-zA-Z][0-9a-zA-Z]*"
                                                       "|[0-9a-zA-Z]+-[0-9a-zA-Z-]*[0-9a-zA-Z])\\.?"
                                                       "|%\\{[^}]*\\}|%[%_-])$"));
    return isSpfMacroString(text) && end.match(QString::fromLatin1(text)).hasMatch();
}

QByteArray expandSpfDomain(const QByteArray &text, const SpfMacroValues &values)
{
    QByteArray name = expand(text, values);
    if (name.endsWith('.'))
        name.chop(1);
    while (name.size() > longestName && name.contains('.'))
        name.remove(0, name.indexOf('.') + 1);
    return name.toLower();
}

QByteArray expandSpfExplanation(const QByteArray &text, const SpfMacroValues &values)
{
    return explanation().match(QString::fromLatin1(text)).hasMatch() ? expand(text, values) : QByteArray();
}

} // namespace core::domain
