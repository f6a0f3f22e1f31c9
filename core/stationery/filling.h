#pragma once

#include "core/mail/draft.h"
#include "core/stationery/fields.h"

/// The fields of a whole letter: of its subject, its HTML and its text.
namespace core::stationery
{

/// Each name once: those of the subject first.
QList<Field> fieldsOf(const mail::Draft &letter);

/// Each text as filled() of fields.h fills it: a value can become neither a tag nor a header field.
mail::Draft filled(mail::Draft letter, const QMap<QString, QString> &values,
                   Unset unset = Unset::TakesDefault);

} // namespace core::stationery
