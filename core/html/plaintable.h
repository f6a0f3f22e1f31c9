#pragma once

#include <QStringList>

namespace core::html
{

/// A cell of a table as text.
struct PlainCell {
    QStringList lines;
    int columns = 1; ///< colspan
    int rows = 1; ///< rowspan
    bool isHeading = false;
    bool isAtEnd = false; ///< Aligned to the right, as figures are.

    bool operator==(const PlainCell &) const = default;
};

/// The table in columns with " | " between them and a line under a first row of headings. Where that needs
/// more than @p width columns, the table row by row, each cell on a line of its own behind its heading.
QStringList plainTable(const QList<QList<PlainCell>> &rows, int width);

} // namespace core::html
