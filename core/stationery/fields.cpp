#include "core/stationery/fields.h"

#include <QRegularExpression>

namespace core::stationery
{

namespace
{

const QRegularExpression &pattern()
{
    static const QRegularExpression field(
        QStringLiteral("\\{\\{[ \\x{a0}]*([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,63}?)[ \\x{a0}]*"
                       "(?:\\|([^{}<>|\\r\\n]{0,200}))?\\}\\}"));
    return field;
}

/// Whether @p gap, which begins inside a tag or not, ends inside one.
bool endsInTag(QStringView gap, bool beginsInTag)
{
    const qsizetype open = gap.lastIndexOf(u'<');
    const qsizetype close = gap.lastIndexOf(u'>');
    return open == close ? beginsInTag : open > close;
}

/// Calls @p found with each match that is a field.
template<typename Function>
void eachField(const QString &text, Escape kind, Function found)
{
    bool inTag = false;
    qsizetype done = 0;
    for (auto matches = pattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        inTag = endsInTag(QStringView(text).mid(done, match.capturedStart() - done), inTag);
        done = match.capturedEnd();
        if (kind != Escape::Html || !inTag)
            found(match);
    }
}

QString textOf(QString html)
{
    return html.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&#39;"), QStringLiteral("'"))
        .replace(QStringLiteral("&nbsp;"), QStringLiteral(" "))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QString written(QString value, Escape kind)
{
    value.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &one : value) {
        if (one == u'\r' || one.category() == QChar::Separator_Line
            || one.category() == QChar::Separator_Paragraph)
            one = u'\n';
        else if (one.category() == QChar::Other_Control && one != u'\n' && one != u'\t')
            one = u' ';
    }
    switch (kind) {
    case Escape::Html:
        return value.toHtmlEscaped()
            .replace(u'\'', QStringLiteral("&#39;"))
            .replace(u'\n', QStringLiteral("<br>"));
    case Escape::Plain:
        return value;
    case Escape::Header:
        return value.simplified();
    }
    return {};
}

} // namespace

QList<Field> fieldsOf(const QString &text, Escape kind)
{
    QList<Field> fields;
    QMap<QString, qsizetype> places;
    eachField(text, kind, [&](const QRegularExpressionMatch &match) {
        const QString name = match.captured(1);
        const QString fallback = kind == Escape::Html ? textOf(match.captured(2)) : match.captured(2);
        if (!places.contains(name)) {
            places.insert(name, fields.size());
            fields.append({name, fallback});
        } else if (Field &known = fields[places.value(name)]; known.fallback.isEmpty()) {
            known.fallback = fallback;
        }
    });
    return fields;
}

QString filled(const QString &text, const QMap<QString, QString> &values, Escape kind)
{
    QString result;
    qsizetype done = 0;
    eachField(text, kind, [&](const QRegularExpressionMatch &match) {
        result += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString value = values.value(match.captured(1));
        const QString fallback = match.captured(2);
        if (!value.isEmpty())
            result += written(value, kind);
        else
            result += fallback.isEmpty() ? match.captured(0) : fallback;
    });
    result += QStringView(text).mid(done);
    return result;
}

} // namespace core::stationery
