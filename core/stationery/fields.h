#pragma once

#include <QList>
#include <QMap>
#include <QString>

/// Fields in a letter: `{{name}}`, or `{{name|friend}}` with what stands there when nothing is given. A name
/// begins with a letter or digit and goes on with these, blanks, dots, hyphens and underscores, at most 64;
/// blanks around it do not count, and case does. What follows the bar has no braces, angle brackets, bars or
/// line breaks, at most 200 characters. Anything else in braces is text.
namespace core::stationery
{

struct Field {
    QString name;
    QString fallback; ///< As text, without HTML's entities. Empty: none.

    bool operator==(const Field &) const = default;
};

/// What the text around the fields is, and so how a value has to be written into it.
enum class Escape {
    Html, ///< Line breaks become `<br>`. Fields inside a tag are text: nothing given can become an attribute.
    Plain, ///< Line ends become LF.
    Header, ///< One line: line breaks and other controls become blanks, runs of them one.
};

/// What becomes of a field that no value is given for.
enum class Unset { TakesDefault, Stays };

/// Each name once, in the order of its first place; the first fallback that is not empty counts.
QList<Field> fieldsOf(const QString &text, Escape kind);

/// The text with the fields replaced. A field without a value, or an empty one, takes its own fallback, or
/// with Unset::Stays, and without a fallback, stays as it is. Values are text and are not looked through for
/// fields. Linear in time.
QString filled(const QString &text, const QMap<QString, QString> &values, Escape kind,
               Unset unset = Unset::TakesDefault);

} // namespace core::stationery
