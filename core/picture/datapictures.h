#pragma once

#include "core/picture/details.h"

#include <QList>
#include <QString>

namespace core::picture
{

/// A text, such as HTML, whose data: pictures tell nothing any more; all else in it is as it was.
struct CleanText {
    QString text;
    QList<Details> removed; ///< One for each picture that was changed, in their order.
    QList<Details> unclean; ///< What is in those that could not be cleaned.

    bool operator==(const CleanText &) const = default;
};

/// Cleans every "data:image/…;base64,…" (RFC 2397) in @p text, wherever it stands. Blocks while it does.
CleanText withoutDetails(const QString &text);

} // namespace core::picture
