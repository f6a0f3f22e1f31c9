#pragma once

#include "core/mail/draft.h"

#include <QDate>
#include <QLocale>
#include <QMap>

/// What a field is likely to be filled with, from the letter it stands in.
namespace core::stationery
{

struct Occasion {
    mail::AddressList to;
    std::optional<mail::Mailbox> from;
    QDate today;
    QLocale locale;
};

/// Knows the recipient's name and address where there is exactly one in To, the writer's, and the date, under
/// their usual English and Chinese names ("name", "first name", "my name", "date", "姓名", "日期" …; case,
/// blanks and underscores do not count). Nothing for other names.
///
/// The first name is that of Latin and similar names, without titles; names in Chinese, Japanese or Korean
/// characters are given whole, and so are those that begin with an initial. The date is the locale's long
/// form without the day of the week, and the Chinese one ("2026年11月28日") for a field with a Chinese name.
QString suggestionFor(const QString &fieldName, const Occasion &occasion);

} // namespace core::stationery
