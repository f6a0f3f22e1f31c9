#include "core/stationery/fields.h"

#include "core/html/markup.h"

#include <QHash>
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

/// Half a character would keep the pattern from looking at the rest. As long as @p text.
QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

/// Calls @p found with each match in @p text.
template<typename Function>
void eachMatch(const QString &text, Function found)
{
    for (auto matches = pattern().globalMatch(wellFormed(text)); matches.hasNext();)
        found(matches.next());
}

/// Whether what is put in at @p start would follow a bracket and so begin a tag.
bool beginsTag(QStringView text, qsizetype start)
{
    const QStringView before = text.first(start);
    return before.endsWith(u'<') || before.endsWith(u"</");
}

struct Place {
    qsizetype start = 0;
    qsizetype end = 0;
    QString name;
    QString fallback; ///< As it is written.
};

/// In HTML the fields of the text alone: not those of tags, comments, styles and scripts.
QList<Place> placesIn(const QString &text, Escape kind)
{
    QList<Place> places;
    const auto look = [&](qsizetype start, qsizetype length) {
        eachMatch(text.sliced(start, length), [&](const QRegularExpressionMatch &match) {
            const qsizetype at = start + match.capturedStart();
            if (kind != Escape::Html || !beginsTag(text, at))
                places.append({at, start + match.capturedEnd(), match.captured(1), match.captured(2)});
        });
    };
    if (kind != Escape::Html) {
        look(0, text.size());
        return places;
    }
    for (const html::Markup &piece : html::markupOf(text)) {
        if (piece.kind == html::Markup::Kind::Text)
            look(piece.span.start, piece.span.length);
    }
    return places;
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
    QHash<QString, qsizetype> known;
    for (const Place &place : placesIn(text, kind)) {
        const QString fallback = kind == Escape::Html ? textOf(place.fallback) : place.fallback;
        if (!known.contains(place.name)) {
            known.insert(place.name, fields.size());
            fields.append({place.name, fallback});
        } else if (Field &field = fields[known.value(place.name)]; field.fallback.isEmpty()) {
            field.fallback = fallback;
        }
    }
    return fields;
}

QString filled(const QString &text, const QMap<QString, QString> &values, Escape kind, Unset unset)
{
    QString result;
    qsizetype done = 0;
    for (const Place &place : placesIn(text, kind)) {
        result += QStringView(text).sliced(done, place.start - done);
        done = place.end;
        const QString value = values.value(place.name);
        if (!value.isEmpty())
            result += written(value, kind);
        else
            result += place.fallback.isEmpty() || unset == Unset::Stays
                ? text.sliced(place.start, place.end - place.start)
                : place.fallback;
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace core::stationery
