#include "core/html/styles.h"

#include "core/html/cssreader.h"

#include <QStringList>

namespace core::html
{

QList<Declaration> declarations(QStringView style)
{
    QList<Declaration> result;
    for (PlacedDeclaration &declaration : placedDeclarations(style, 0))
        result.append(std::move(declaration));
    return result;
}

QList<PlacedDeclaration> placedDeclarations(QStringView style, qsizetype offset)
{
    QList<PlacedDeclaration> result;
    CssReader reader(style);
    while (!reader.isAtEnd()) {
        const Span span = reader.next(u";").span;
        const QString text = reader.text(span);
        const qsizetype colon = text.indexOf(u':');
        if (colon < 1)
            continue;
        const QString value = text.sliced(colon + 1).trimmed();
        if (!value.isEmpty())
            result.append(
                {{text.first(colon).trimmed().toLower(), value}, {span.start + offset, span.length}});
    }
    return result;
}

QString styleValue(const QList<Declaration> &declarations, QStringView property)
{
    for (auto it = declarations.crbegin(); it != declarations.crend(); ++it) {
        if (it->property == property)
            return it->value;
    }
    return {};
}

QString toStyle(const QList<Declaration> &declarations)
{
    QStringList texts;
    for (const Declaration &declaration : declarations)
        texts.append(declaration.property + u':' + declaration.value);
    return texts.join(u';');
}

} // namespace core::html
