#include "ui/editor/tableactions.h"

#include "ui/editor/colourmenu.h"
#include "ui/editor/dress.h"
#include "ui/editor/tablecells.h"
#include "ui/editor/tablecolumns.h"
#include "ui/editor/tableedit.h"
#include "ui/editor/tablelook.h"
#include "ui/editor/tablesplit.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
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
    scope->installEventFilter(this);
    connect(text, &QTextEdit::cursorPositionChanged, this, &TableActions::follow);
    connect(text, &QTextEdit::selectionChanged, this, &TableActions::follow);
    follow();
}

TableActions::~TableActions() = default;

void TableActions::setWords(QAction *action, const char *text)
{
    m_words.append({action, text});
    showWords(action, tr(text));
}

/// Said apart for buttons and tips: what a menu shows has a letter to press while it is open.
void TableActions::showWords(QAction *action, const QString &words)
{
    action->setText(words);
    action->setIconText(words);
    action->setToolTip(words);
}

bool TableActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scope && event->type() == QEvent::LanguageChange) {
        for (const auto &[action, text] : std::as_const(m_words))
            showWords(action, tr(text));
        follow();
    }
    return QObject::eventFilter(watched, event);
}

QAction *TableActions::add(const QString &name, const QString &icon, const char *text,
                           std::function<void(QTextCursor &)> operation)
{
    auto *action = new QAction(this);
    setWords(action, text);
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
    rowAbove
        = add(QStringLiteral("tableRowAbove"), QStringLiteral("row-above"), QT_TR_NOOP("Insert row above"),
              [](QTextCursor &cursor) { insertRows(cursor, Side::Before); });
    rowBelow
        = add(QStringLiteral("tableRowBelow"), QStringLiteral("row-below"), QT_TR_NOOP("Insert row below"),
              [](QTextCursor &cursor) { insertRows(cursor, Side::After); });
    columnLeft = add(QStringLiteral("tableColumnLeft"), QStringLiteral("column-left"),
                     QT_TR_NOOP("Insert column left"),
                     [](QTextCursor &cursor) { insertColumns(cursor, Side::Before); });
    columnRight = add(QStringLiteral("tableColumnRight"), QStringLiteral("column-right"),
                      QT_TR_NOOP("Insert column right"),
                      [](QTextCursor &cursor) { insertColumns(cursor, Side::After); });
    deleteRows = add(QStringLiteral("tableDeleteRows"), QStringLiteral("row-delete"),
                     QT_TR_NOOP("Delete row"), removeRows);
    deleteColumns = add(QStringLiteral("tableDeleteColumns"), QStringLiteral("column-delete"),
                        QT_TR_NOOP("Delete column"), removeColumns);
    deleteTable = add(QStringLiteral("tableDelete"), {}, QT_TR_NOOP("Delete table"), removeTable);
    merge = add(QStringLiteral("tableMerge"), QStringLiteral("cells-merge"), QT_TR_NOOP("Merge cells"),
                mergeCells);
    split = add(QStringLiteral("tableSplit"), QStringLiteral("cells-split"), QT_TR_NOOP("Split cell…"),
                [this](QTextCursor &cursor) {
                    isInOneCell(cursor) ? pickSplit(m_text, this, m_scope) : splitCells(cursor);
                });
}

void TableActions::createLooks()
{
    headerRow = add(QStringLiteral("tableHeaderRow"), QStringLiteral("header-row"), QT_TR_NOOP("Heading row"),
                    [](QTextCursor &cursor) { setHeaderRow(cursor, !hasHeaderRow(cursor)); });
    headerColumn = add(QStringLiteral("tableHeaderColumn"), {}, QT_TR_NOOP("Heading column"),
                       [](QTextCursor &cursor) { setHeaderColumn(cursor, !hasHeaderColumn(cursor)); });
    headerRow->setCheckable(true);
    headerColumn->setCheckable(true);
    cellColour = new ColourMenu(ColourMenu::Kind::Cell, m_scope);
    cellColour->setObjectName(QStringLiteral("tableColourMenu"));
    setWords(cellColour->menuAction(), QT_TR_NOOP("Cell colour"));
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
    align = new QMenu(m_scope);
    setWords(align->menuAction(), QT_TR_NOOP("Alignment in cells"));
    align->setObjectName(QStringLiteral("tableAlignMenu"));
    align->setIcon(ui::icon(QStringLiteral("cell-align")));
    const auto addSide = [this](const char *text, Qt::Alignment side) {
        m_sides.append(add({}, {}, text, [side](QTextCursor &cursor) { alignCells(cursor, side); }));
        m_sides.last()->setData(int(side));
    };
    addSide(QT_TR_NOOP("Left"), Qt::AlignLeft);
    addSide(QT_TR_NOOP("Centre"), Qt::AlignHCenter);
    addSide(QT_TR_NOOP("Right"), Qt::AlignRight);
    const auto addHeight = [this](const char *text, Height height) {
        m_heights.append(add({}, {}, text, [height](QTextCursor &cursor) { alignCells(cursor, height); }));
        m_heights.last()->setData(int(height));
    };
    addHeight(QT_TR_NOOP("Top"), Height::Top);
    addHeight(QT_TR_NOOP("Middle"), Height::Middle);
    addHeight(QT_TR_NOOP("Bottom"), Height::Bottom);
    align->addActions(m_sides);
    align->addSeparator();
    align->addActions(m_heights);
    chooseOne(m_sides);
    chooseOne(m_heights);
    createLines();
    const auto addWidth = [this](const char *text, const QTextLength &width) {
        m_widths.append(add({}, {}, text, [width](QTextCursor &cursor) { setTableWidth(cursor, width); }));
        m_widths.last()->setData(int(width.rawValue()));
    };
    addWidth(QT_TR_NOOP("As wide as its words"), QTextLength());
    addWidth(QT_TR_NOOP("Half the letter"), QTextLength(QTextLength::PercentageLength, 50));
    addWidth(QT_TR_NOOP("The whole letter"), QTextLength(QTextLength::PercentageLength, 100));
    chooseOne(m_widths);
    m_even = add(QStringLiteral("tableEven"), {}, QT_TR_NOOP("Columns of the same width"),
                 [this](QTextCursor &cursor) { distributeColumns(cursor, columnPixels()); });
    m_free = add(QStringLiteral("tableFree"), {}, QT_TR_NOOP("Columns as wide as their words"), freeColumns);
}

void TableActions::createLines()
{
    const auto addLines = [this](const char *name, const char *text, Lines lines) {
        m_lines.append(add(QString::fromLatin1(name), {}, text,
                           [lines](QTextCursor &cursor) { setLines(cursor, lines); }));
        m_lines.last()->setData(int(lines));
    };
    addLines("tableNoLines", QT_TR_NOOP("No borders"), Lines::None);
    addLines("tableAllLines", QT_TR_NOOP("All borders"), Lines::All);
    addLines("tableOuterLines", QT_TR_NOOP("Outer border only"), Lines::Outer);
    addLines("tableRowLines", QT_TR_NOOP("Horizontal lines only"), Lines::Horizontal);
    chooseOne(m_lines);
    const auto addWidth = [this](const char *text, int pixels) {
        m_thicknesses.append(
            add({}, {}, text, [pixels](QTextCursor &cursor) { setLineWidth(cursor, pixels); }));
        m_thicknesses.last()->setData(pixels);
    };
    addWidth(QT_TR_NOOP("Thin borders"), 1);
    addWidth(QT_TR_NOOP("Thick borders"), 2);
    chooseOne(m_thicknesses);
    m_lineColour = new ColourMenu(ColourMenu::Kind::Line, m_scope);
    m_lineColour->setObjectName(QStringLiteral("tableLineColourMenu"));
    setWords(m_lineColour->menuAction(), QT_TR_NOOP("Border colour"));
    connect(m_lineColour, &ColourMenu::chosen, this, [this](const QColor &colour) {
        run([&](QTextCursor &cursor) { setLineColour(cursor, colour); });
    });
}

/// Of these one at most holds, and the menu shows them so.
void TableActions::chooseOne(const QList<QAction *> &actions)
{
    auto *group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction *action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

QList<double> TableActions::columnPixels() const
{
    return columnWidths(*m_text->textCursor().currentTable());
}

void TableActions::createSelections()
{
    const auto addSelection = [this](const char *text, Qt::Orientations whole) {
        m_selections.append(
            add({}, {}, text, [whole](QTextCursor &cursor) { select(cursor, selectedArea(cursor), whole); }));
    };
    addSelection(QT_TR_NOOP("Select cell"), {});
    addSelection(QT_TR_NOOP("Select row"), Qt::Horizontal);
    addSelection(QT_TR_NOOP("Select column"), Qt::Vertical);
    addSelection(QT_TR_NOOP("Select table"), Qt::Horizontal | Qt::Vertical);
}

void TableActions::createRows()
{
    m_up = add(QStringLiteral("tableRowUp"), {}, QT_TR_NOOP("Move row up"), [](QTextCursor &cursor) {
        if (canMoveRows(cursor, Side::Before))
            moveRows(cursor, Side::Before);
    });
    m_down = add(QStringLiteral("tableRowDown"), {}, QT_TR_NOOP("Move row down"), [](QTextCursor &cursor) {
        if (canMoveRows(cursor, Side::After))
            moveRows(cursor, Side::After);
    });
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    for (QAction *action : {m_up, m_down}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_scope->addAction(action);
    }
    m_ascending = add(QStringLiteral("tableSortUp"), {}, QT_TR_NOOP("Sort by this column, A to Z"),
                      [](QTextCursor &cursor) { sortRows(cursor, Qt::AscendingOrder, QLocale()); });
    m_descending = add(QStringLiteral("tableSortDown"), {}, QT_TR_NOOP("Sort by this column, Z to A"),
                       [](QTextCursor &cursor) { sortRows(cursor, Qt::DescendingOrder, QLocale()); });
}

QMenu *TableActions::addSubmenu(const char *text)
{
    auto *submenu = new QMenu(menu);
    setWords(submenu->menuAction(), text);
    menu->addMenu(submenu);
    return submenu;
}

void TableActions::createMenu()
{
    menu = new QMenu(m_scope);
    setWords(menu->menuAction(), QT_TR_NOOP("Table"));
    menu->setObjectName(QStringLiteral("tableMenu"));
    menu->setIcon(ui::icon(QStringLiteral("table")));
    menu->addActions({rowAbove, rowBelow, columnLeft, columnRight});
    menu->addSeparator();
    menu->addActions({deleteRows, deleteColumns, deleteTable});
    menu->addSeparator();
    menu->addActions({merge, split, headerRow, headerColumn});
    menu->addMenu(cellColour);
    menu->addMenu(align);
    QMenu *borders = addSubmenu(QT_TR_NOOP("Borders"));
    borders->addActions(m_lines);
    borders->addSeparator();
    borders->addActions(m_thicknesses);
    borders->addSeparator();
    borders->addMenu(m_lineColour);
    QMenu *widths = addSubmenu(QT_TR_NOOP("Width"));
    widths->addActions(m_widths);
    widths->addSeparator();
    widths->addActions({m_even, m_free});
    addSubmenu(QT_TR_NOOP("Select"))->addActions(m_selections);
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
        const bool isOne = isInOneCell(cursor);
        showWords(split, isOne ? tr("Split cell…") : tr("Split cells"));
        split->setEnabled(isOne || canSplit(cursor));
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
    for (QAction *action : std::as_const(m_lines))
        action->setChecked(action->data().toInt() == int(linesAt(cursor)));
    for (QAction *action : std::as_const(m_thicknesses))
        action->setChecked(action->data().toInt() == lineWidth(cursor));
    m_lineColour->setColour(lineColour(cursor));
    const QTextLength width = tableWidth(cursor);
    for (QAction *action : std::as_const(m_widths))
        action->setChecked(width.type() != QTextLength::FixedLength
                           && action->data().toInt() == qRound(width.rawValue()));
    m_free->setEnabled(!cursor.currentTable()->format().columnWidthConstraints().isEmpty());
    connect(menu, &QMenu::aboutToHide, this, &TableActions::follow, Qt::UniqueConnection);
}

} // namespace ui::editor
