#include "app/templateletter.h"

#include "app/commandlinetext.h"
#include "app/stationeryproblem.h"
#include "core/stationery/filling.h"
#include "core/stationery/paperfile.h"

#include <QFileInfo>

#include <algorithm>

namespace app
{

using core::stationery::Field;
using core::stationery::Paper;
using core::stationery::PaperError;

core::Result<Paper, PaperError> loadPaper(core::stationery::Drawer &drawer, const QString &nameOrFile,
                                          const QString &attachmentFolder)
{
    const auto title = drawer.find(Paper::Kind::Template, nameOrFile);
    if (title)
        return drawer.load(title->id, attachmentFolder);
    if (QFileInfo(nameOrFile).isFile())
        return core::stationery::readPaper(nameOrFile, attachmentFolder);
    return title.error();
}

LetterError templateProblem(const QString &nameOrFile, const PaperError &error)
{
    if (error.kind == PaperError::Kind::NotThere)
        return {CommandLineText::tr("There is no template “%1”; hongyan templates list names them.")
                    .arg(nameOrFile)};
    return {stationeryProblem(error)};
}

core::Result<FieldValues, LetterError> valuesFrom(const QStringList &settings, const QList<Field> &fields)
{
    QStringList known;
    for (const Field &field : fields)
        known.append(field.name);
    FieldValues values;
    for (const QString &setting : settings) {
        const QString name = setting.section(u'=', 0, 0).trimmed();
        if (known.isEmpty())
            return LetterError{
                CommandLineText::tr("There is no field “%1”: the template has none.").arg(name)};
        if (!known.contains(name))
            return LetterError{CommandLineText::tr("There is no field “%1”; the template has: %2")
                                   .arg(name, known.join(QStringLiteral(", ")))};
        values.insert(name, setting.section(u'=', 1));
    }
    return values;
}

core::Result<FieldValues, LetterError> allValues(const core::mail::Draft &letter, const FieldValues &given,
                                                 const core::stationery::Occasion &occasion)
{
    FieldValues values;
    QStringList missing;
    for (const Field &field : core::stationery::fieldsOf(letter)) {
        QString value = given.value(field.name);
        if (value.isEmpty())
            value = core::stationery::suggestionFor(field.name, occasion);
        if (value.isEmpty())
            value = field.fallback;
        if (value.isEmpty())
            missing.append(field.name);
        values.insert(field.name, value);
    }
    if (!missing.isEmpty())
        return LetterError{CommandLineText::tr("These fields of the template are not filled: %1. Use --set.")
                               .arg(missing.join(QStringLiteral(", ")))};
    return values;
}

} // namespace app
