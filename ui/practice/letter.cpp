#include "ui/practice/letter.h"

namespace ui::practice
{
namespace
{

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u".-_+@").contains(c);
}

/// Whether @p address stands in @p field as a whole: "a@b.example" is not in "aa@b.example".
bool names(const QString &field, const QString &address)
{
    for (qsizetype at = field.indexOf(address, 0, Qt::CaseInsensitive); at >= 0;
         at = field.indexOf(address, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + address.size();
        const bool beginsThere = at == 0 || !isWordCharacter(field.at(at - 1));
        const bool endsThere = end == field.size() || !isWordCharacter(field.at(end));
        if (beginsThere && endsThere)
            return true;
    }
    return false;
}

} // namespace

QStringList envelopeOnly(const LetterView &view)
{
    QStringList hidden;
    for (const QString &recipient : view.letter.recipients) {
        if (!names(view.to, recipient) && !names(view.cc, recipient))
            hidden << recipient;
    }
    return hidden;
}

} // namespace ui::practice
