#pragma once

#include "ui/editor/charstyle.h"

#include <QString>
#include <QTextTableFormat>

class QTextTable;
class QTextTableCell;

/// Tables as HTML has them, in the attributes that Outlook's Word engine follows.
namespace ui::editor
{

struct BlockStyle;
struct TableGrid;

/// "<table …>" with a line end.
QString tableStart(const QTextTable &table);
/// The attributes of a cell, each with a blank before it. @p content is of the only block in the cell where
/// its style stands at the cell itself; null where there are several. @p around is what the table lies in.
QString cellAttributes(const QTextTable &table, const QTextTableCell &cell, const BlockStyle *content,
                       const BlockStyle &around);
bool isHeading(const QTextTable &table, const QTextTableCell &cell);

QTextTableFormat readTableFormat(const core::html::Node &table, const TableGrid &grid, Origin origin);
/// Ground and height; headings get the soft ground.
void readCellFormat(QTextTableCellFormat &format, const core::html::Node &cell, bool isHeading);

} // namespace ui::editor
