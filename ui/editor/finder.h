#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace ui::editor
{

struct FindOptions {
    bool matchesCase = false;
    bool wholeWords = false; ///< Chinese and Japanese have no blanks: each character there is a word's edge.

    bool operator==(const FindOptions &) const = default;
};

/// A place in a document.
struct Found {
    int position = 0;
    int length = 0;

    bool operator==(const Found &) const = default;
};

/// Where @p words stand, in order and not overlapping; whatever the formats are, in tables too, but not
/// across paragraphs. A no-break blank is a blank.
QList<Found> findAll(const QTextDocument &document, const QString &words, FindOptions options);

/// Puts @p text in the place of each of @p places, which are in order; one step to undo. The new text looks
/// as the first character of the old.
void replaceAll(QTextDocument *document, const QList<Found> &places, const QString &text);

} // namespace ui::editor
