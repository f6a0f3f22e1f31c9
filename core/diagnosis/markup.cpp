#include "core/diagnosis/markup.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::diagnosis
{

namespace
{

struct Entity {
    const char *name;
    char16_t character;
};

constexpr Entity entities[] = {
    {"&lt;", u'<'},    {"&gt;", u'>'},   {"&quot;", u'"'}, {"&#39;", u'\''},
    {"&apos;", u'\''}, {"&nbsp;", u' '}, {"&amp;", u'&'},
};

QString withoutEntities(QString text)
{
    if (!text.contains(u'&'))
        return text;
    for (const Entity &entity : entities)
        text.replace(QLatin1String(entity.name), QString(QChar(entity.character)), Qt::CaseInsensitive);
    return text;
}

/// The address a link leads to, with blanks around it; of everything else a blank.
QString remainder(QStringView element)
{
    static const QRegularExpression link(
        QStringLiteral("href\\s{0,3}=\\s{0,3}[\"']?(https?:[^\"'\\s>]{1,500})"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = link.match(element);
    return match.hasMatch() ? u' ' + match.captured(1) + u' ' : QStringLiteral(" ");
}

bool isPrintable(const QByteArray &octets)
{
    return std::all_of(octets.cbegin(), octets.cend(),
                       [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t'; });
}

} // namespace

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression element(
        QStringLiteral("<(?:!--[^<>]{0,300}--|/"
                       "?(?:!doctype|html|head|title|body|meta|link|style|script|center|div|span|font|"
                       "table|tbody|tr|td|th|ul|ol|li|pre|code|strong|em|hr|br|h[1-6]|p|a|b|i|u)(?:[\\s/"
                       "][^<>]{0,600})?)>"),
        QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(u'<'))
        return withoutEntities(text);
    QString rest;
    qsizetype from = 0;
    auto matches = element.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        rest += QStringView(text).sliced(from, match.capturedStart() - from);
        rest += remainder(match.capturedView());
        from = match.capturedEnd();
    }
    rest += QStringView(text).sliced(from);
    return withoutEntities(rest);
}

QString decodedBase64(const QString &text)
{
    static const QRegularExpression run(
        QStringLiteral("(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{12,2000}={0,2}(?![A-Za-z0-9+/=])"));
    QStringList decoded;
    auto matches = run.globalMatch(text);
    while (matches.hasNext() && decoded.size() < 4) {
        const auto result = QByteArray::fromBase64Encoding(matches.next().capturedView().toLatin1(),
                                                           QByteArray::AbortOnBase64DecodingErrors);
        const QByteArray octets = result.decoded.trimmed();
        if (result && isPrintable(octets) && (octets.startsWith("{\"") || octets.endsWith(':')))
            decoded.append(QString::fromLatin1(octets));
    }
    return decoded.join(u' ');
}

} // namespace core::diagnosis
