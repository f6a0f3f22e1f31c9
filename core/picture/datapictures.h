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

/// Whether withoutDetails() could find anything in @p text. Quick; true may be wrong, false never is.
bool mayHaveDataPictures(QStringView text);

/// Cleans every "data:image/…;base64,…" (RFC 2397, with parameters or without) in @p text, wherever it
/// stands. Only the base64 of a picture from which something is removed changes, and nothing around it. It
/// may be broken into lines where HTML and CSS take that for one address: between the quotes of src, href,
/// background, poster and data, and in url(). Elsewhere, as in srcset or in words, a blank ends it. What does
/// not decode is left as it is. Takes linear time; blocks while it does.
CleanText withoutDetails(const QString &text);

} // namespace core::picture
