#include "ui/editor/tableactions.h"

#include "ui/editor/colourmenu.h"
#include "ui/editor/dress.h"
#include "ui/editor/tablecells.h"
#include "ui/editor/tablecolumns.h"
#include "ui/editor/tableedit.h"
#include "ui/editor/tablelook.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QTextBlock>

namespace ui::editor
{

namespace
{

void select(QTextCursor &cursor, CellArea area, Qt::Orientations whole)
{
    const QTextTable &table = *cursor.currentTable();
    if (whole & Qt::Horizontal)
        area = {area.row, 0, area.rows, table.columns()};
    if (whole & Qt::Vertical)
        area = {0, area.column, table.rows(), area.columns};
    selectArea(cursor, table, area);
}

} // namespace

TableActions::TableActions(TextArea *text, Dress *dress, QWidget *scope)
    : QObject(scope)
    , m_text(text)
    , m_dress(dress)
    , m_scope(scope)
{
    createBuild();
    createLooks();
    createSelections();
    createRows();
    createMenu();
    connect(text, &QTextEdit::cursorPositionChanged, this, &TableActions::follow);
    connect(text, &QTextEdit::selectionChanged, this, &TableActions::follow);
    follow();
}

TableActions::~TableActions() = default;

QAction *TableActions::add(const QString &name, const QString &icon, const QString &text,
                           std::function<void(QTextCursor &)> operation)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(ui::icon(icon));
    connect(action, &QAction::triggered, this, [this, operation = std::move(operation)] { run(operation); });
    m_all.append(action);
    return action;
}

void TableActions::run(const std::function<void(QTextCursor &)> &operation)
{
    if (!isInTable() || m_text->isReadOnly())
        return;
    QTextCursor cursor = m_text->textCursor();
    operation(cursor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    follow();
}

bool TableActions::isInTable() const
{
    return m_text->textCursor().currentTable() != nullptr;
}

void TableActions::createBuild()
{
    rowAbove = add(QStringLiteral("tableRowAbove"), QStringLiteral("row-above"), tr("Insert row above"),
                   [](QTextCursor &cursor) { insertRows(cursor, Side::Before); });
    rowBelow = add(QStringLiteral("tableRowBelow"), QStringLiteral("row-below"), tr("Insert row below"),
                   [](QTextCursor &cursor) { insertRows(cursor, Side::After); });
    columnLeft
        = add(QStringLiteral("tableColumnLeft"), QStringLiteral("column-left"), tr("Insert column left"),
              [](QTextCursor &cursor) { insertColumns(cursor, Side::Before); });
    columnRight
        = add(QStringLiteral("tableColumnRight"), QStringLiteral("column-right"), tr("Insert column right"),
              [](QTextCursor &cursor) { insertColumns(cursor, Side::After); });
    deleteRows
        = add(QStringLiteral("tableDeleteRows"), QStringLiteral("row-delete"), tr("Delete row"), removeRows);
    deleteColumns = add(QStringLiteral("tableDeleteColumns"), QStringLiteral("column-delete"),
                        tr("Delete column"), removeColumns);
    deleteTable = add(QStringLiteral("tableDelete"), {}, tr("Delete table"), removeTable);
    merge = add(QStringLiteral("tableMerge"), QStringLiteral("cells-merge"), tr("Merge cells"), mergeCells);
    split = add(QStringLiteral("tableSplit"), QStringLiteral("cells-split"), tr("Split cells"), splitCells);
}

void TableActions::createLooks()
{
    headerRow = add(QStringLiteral("tableHeaderRow"), QStringLiteral("header-row"), tr("Heading row"),
                    [](QTextCursor &cursor) { setHeaderRow(cursor, !hasHeaderRow(cursor)); });
    headerColumn = add(QStringLiteral("tableHeaderColumn"), {}, tr("Heading column"),
                       [](QTextCursor &cursor) { setHeaderColumn(cursor, !hasHeaderColumn(cursor)); });
    headerRow->setCheckable(true);
    headerColumn->setCheckable(true);
    cellColour = new ColourMenu(ColourMenu::Kind::Highlight, m_scope);
    cellColour->setObjectName(QStringLiteral("tableColourMenu"));
    cellColour->setTitle(tr("Cell colour"));
    cellColour->setIcon(ui::icon(QStringLiteral("cell-colour")));
    connect(cellColour, &ColourMenu::chosen, this, [this](const QColor &colour) {
        run([&](QTextCursor &cursor) {
            setCellColour(cursor, colour);
            // The words' colour goes with the ground; of a cell with several paragraphs only the first has
            // been told.
            const QList<QTextTableCell> cells = cellsIn(*cursor.currentTable(), selectedArea(cursor));
            for (const QTextTableCell &cell : cells) {
                for (QTextBlock block = cell.firstCursorPosition().block();
                     block.isValid() && block.position() <= cell.lastPosition(); block = block.next())
                    m_dress->refresh(block);
            }
        });
    });
    align = new QMenu(tr("Alignment in cells"), m_scope);
    align->setObjectName(QStringLiteral("tableAlignMenu"));
    align->setIcon(ui::icon(QStringLiteral("cell-align")));
    const auto addSide = [this](const QString &text, Qt::Alignment side) {
        m_sides.append(add({}, {}, text, [side](QTextCursor &cursor) { alignCells(cursor, side); }));
        m_sides.last()->setData(int(side));
    };
    addSide(tr("Left"), Qt::AlignLeft);
    addSide(tr("Centre"), Qt::AlignHCenter);
    addSide(tr("Right"), Qt::AlignRight);
    const auto addHeight = [this](const QString &text, Height height) {
        m_heights.append(add({}, {}, text, [height](QTextCursor &cursor) { alignCells(cursor, height); }));
        m_heights.last()->setData(int(height));
    };
    addHeight(tr("Top"), Height::Top);
    addHeight(tr("Middle"), Height::Middle);
    addHeight(tr("Bottom"), Height::Bottom);
    align->addActions(m_sides);
    align->addSeparator();
    align->addActions(m_heights);
    for (QAction *action : m_sides + m_heights)
        action->setCheckable(true);
    const auto addBorder = [this](const QString &text, int pixels) {
        m_borders.append(add({}, {}, text, [pixels](QTextCursor &cursor) { setBorders(cursor, pixels); }));
        m_borders.last()->setData(pixels);
        m_borders.last()->setCheckable(true);
    };
    addBorder(tr("No borders"), 0);
    addBorder(tr("Thin borders"), 1);
    addBorder(tr("Thick borders"), 2);
    const auto addWidth = [this](const QString &text, const QTextLength &width) {
        m_widths.append(add({}, {}, text, [width](QTextCursor &cursor) { setTableWidth(cursor, width); }));
        m_widths.last()->setData(int(width.rawValue()));
        m_widths.last()->setCheckable(true);
    };
    addWidth(tr("As wide as its words"), QTextLength());
    addWidth(tr("Half the letter"), QTextLength(QTextLength::PercentageLength, 50));
    addWidth(tr("The whole letter"), QTextLength(QTextLength::PercentageLength, 100));
    m_even = add(QStringLiteral("tableEven"), {}, tr("Columns of the same width"),
                 [this](QTextCursor &cursor) { distributeColumns(cursor, columnPixels()); });
    m_free = add(QStringLiteral("tableFree"), {}, tr("Columns as wide as their words"), freeColumns);
}

QList<double> TableActions::columnPixels() const
{
    return columnWidths(*m_text->textCursor().currentTable());
}

void TableActions::createSelections()
{
    const auto addSelection = [this](const QString &text, Qt::Orientations whole) {
        m_selections.append(
            add({}, {}, text, [whole](QTextCursor &cursor) { select(cursor, selectedArea(cursor), whole); }));
    };
    addSelection(tr("Select cell"), {});
    addSelection(tr("Select row"), Qt::Horizontal);
    addSelection(tr("Select column"), Qt::Vertical);
    addSelection(tr("Select table"), Qt::Horizontal | Qt::Vertical);
}

void TableActions::createRows()
{
    m_up = add(QStringLiteral("tableRowUp"), {}, tr("Move row up"), [](QTextCursor &cursor) {
        if (canMoveRows(cursor, Side::Before))
            moveRows(cursor, Side::Before);
    });
    m_down = add(QStringLiteral("tableRowDown"), {}, tr("Move row down"), [](QTextCursor &cursor) {
        if (canMoveRows(cursor, Side::After))
            moveRows(cursor, Side::After);
    });
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    for (QAction *action : {m_up, m_down}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_scope->addAction(action);
    }
    m_ascending = add(QStringLiteral("tableSortUp"), {}, tr("Sort by this column, A to Z"),
                      [](QTextCursor &cursor) { sortRows(cursor, Qt::AscendingOrder, QLocale()); });
    m_descending = add(QStringLiteral("tableSortDown"), {}, tr("Sort by this column, Z to A"),
                       [](QTextCursor &cursor) { sortRows(cursor, Qt::DescendingOrder, QLocale()); });
}

void TableActions::createMenu()
{
    menu = new QMenu(tr("Table"), m_scope);
    menu->setObjectName(QStringLiteral("tableMenu"));
    menu->setIcon(ui::icon(QStringLiteral("table")));
    menu->addActions({rowAbove, rowBelow, columnLeft, columnRight});
    menu->addSeparator();
    menu->addActions({deleteRows, deleteColumns, deleteTable});
    menu->addSeparator();
    menu->addActions({merge, split, headerRow, headerColumn});
    menu->addMenu(cellColour);
    menu->addMenu(align);
    menu->addMenu(tr("Borders"))->addActions(m_borders);
    QMenu *widths = menu->addMenu(tr("Width"));
    widths->addActions(m_widths);
    widths->addSeparator();
    widths->addActions({m_even, m_free});
    menu->addMenu(tr("Select"))->addActions(m_selections);
    menu->addSeparator();
    menu->addActions({m_up, m_down, m_ascending, m_descending});
    connect(menu, &QMenu::aboutToShow, this, &TableActions::followMenu);
    connect(align, &QMenu::aboutToShow, this, &TableActions::followMenu);
}

void TableActions::follow()
{
    const QTextCursor cursor = m_text->textCursor();
    const bool isOn = isInTable() && !m_text->isReadOnly();
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(isOn);
    for (QMenu *some : {static_cast<QMenu *>(cellColour), align, menu})
        some->setEnabled(isOn);
    if (isOn) {
        merge->setEnabled(canMerge(cursor));
        split->setEnabled(canSplit(cursor));
        headerRow->setChecked(hasHeaderRow(cursor));
        headerColumn->setChecked(hasHeaderColumn(cursor));
        cellColour->setColour(editor::cellColour(cursor));
    }
    emit followed();
}

/// What takes a look at the whole table, only when it is to be seen.
void TableActions::followMenu()
{
    const QTextCursor cursor = m_text->textCursor();
    if (!cursor.currentTable())
        return;
    const CellArea area = selectedArea(cursor);
    deleteRows->setText(area.rows > 1 ? tr("Delete rows") : tr("Delete row"));
    deleteColumns->setText(area.columns > 1 ? tr("Delete columns") : tr("Delete column"));
    m_up->setEnabled(canMoveRows(cursor, Side::Before));
    m_down->setEnabled(canMoveRows(cursor, Side::After));
    for (QAction *action : {m_ascending, m_descending})
        action->setEnabled(canSort(cursor));
    for (QAction *action : std::as_const(m_sides))
        action->setChecked(action->data().toInt() == int(cellAlignment(cursor)));
    for (QAction *action : std::as_const(m_heights))
        action->setChecked(action->data().toInt() == int(cellHeight(cursor)));
    for (QAction *action : std::as_const(m_borders))
        action->setChecked(action->data().toInt() == borderWidth(cursor));
    const QTextLength width = tableWidth(cursor);
    for (QAction *action : std::as_const(m_widths))
        action->setChecked(width.type() != QTextLength::FixedLength
                           && action->data().toInt() == qRound(width.rawValue()));
    m_free->setEnabled(!cursor.currentTable()->format().columnWidthConstraints().isEmpty());
    connect(menu, &QMenu::aboutToHide, this, &TableActions::follow, Qt::UniqueConnection);
}

} // namespace ui::editor
