#pragma once

#include "app/letter.h"
#include "core/stationery/drawer.h"
#include "core/stationery/fields.h"
#include "core/stationery/occasion.h"

namespace app
{

/// --template and --set of the command line.

/// The template in @p drawer that is called so, or the one in the file of this name. Reads files.
core::Result<core::stationery::Paper, core::stationery::PaperError>
loadPaper(core::stationery::Drawer &drawer, const QString &nameOrFile, const QString &attachmentFolder);
LetterError templateProblem(const QString &nameOrFile, const core::stationery::PaperError &error);

using FieldValues = QMap<QString, QString>;
/// What was set as "name=value"; a name that is none of @p fields is refused, with those there are.
core::Result<FieldValues, LetterError> valuesFrom(const QStringList &settings,
                                                  const QList<core::stationery::Field> &fields);
/// A value for each field of @p letter: what was given, what the occasion suggests, the field's default. A
/// field without any is refused.
core::Result<FieldValues, LetterError> allValues(const core::mail::Draft &letter, const FieldValues &given,
                                                 const core::stationery::Occasion &occasion);

} // namespace app
