#include "ui/editor/lists.h"

#include "ui/editor/onestep.h"
#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextList>

#include <algorithm>

namespace ui::editor
{

namespace
{

using Marker = QTextBlockFormat::MarkerType;

Marker markerOf(const QTextBlock &block)
{
    return block.blockFormat().marker();
}

void setFormat(const QTextBlock &block, QTextBlockFormat format)
{
    setSpacing(format, block.textList() != nullptr, isInTable(block));
    QTextCursor(block).setBlockFormat(format);
}

QTextListFormat::Style styleOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Numbers:
        return QTextListFormat::ListDecimal;
    case ListKind::LowerLetters:
        return QTextListFormat::ListLowerAlpha;
    case ListKind::UpperLetters:
        return QTextListFormat::ListUpperAlpha;
    case ListKind::LowerRoman:
        return QTextListFormat::ListLowerRoman;
    case ListKind::UpperRoman:
        return QTextListFormat::ListUpperRoman;
    case ListKind::Bullets:
    case ListKind::Checks:
        break;
    }
    return QTextListFormat::ListDisc;
}

bool isNumbered(const QTextBlock &block)
{
    const ListKind kind = block.textList() ? listKind(block) : ListKind::Bullets;
    return kind != ListKind::Bullets && kind != ListKind::Checks;
}

/// The list of this level that the block before belongs to, so that numbers go on. Boxes and bullets keep
/// apart, so that each is a list of its own for whoever reads the letter.
QTextList *listToJoin(const QTextBlock &block, int level, ListKind kind)
{
    for (QTextBlock before = block.previous(); before.isValid() && before.textList();
         before = before.previous()) {
        const int itsLevel = before.textList()->format().indent();
        if (itsLevel < level)
            return nullptr;
        if (itsLevel == level)
            return listKind(before) == kind ? before.textList() : nullptr;
    }
    return nullptr;
}

template<typename Is>
bool all(const QTextCursor &cursor, Is is)
{
    const QList<QTextBlock> blocks = blocksOf(cursor);
    return std::all_of(blocks.cbegin(), blocks.cend(), is);
}

/// The list of the same kind and level that ended before @p block's list began.
QTextList *listBefore(const QTextBlock &block)
{
    const QTextList *own = block.textList();
    for (QTextBlock before = block.previous(); before.isValid(); before = before.previous()) {
        QTextList *list = before.textList();
        if (list && list != own && list->format().indent() == own->format().indent()
            && listKind(before) == listKind(block))
            return list;
    }
    return nullptr;
}

/// The items of @p block's list from it to the end.
QList<QTextBlock> itemsFrom(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    QList<QTextBlock> items;
    for (int i = list->itemNumber(block); i < list->count(); ++i)
        items.append(list->item(i));
    return items;
}

} // namespace

ListKind listKind(const QTextBlock &block)
{
    switch (block.textList()->format().style()) {
    case QTextListFormat::ListDecimal:
        return ListKind::Numbers;
    case QTextListFormat::ListLowerAlpha:
        return ListKind::LowerLetters;
    case QTextListFormat::ListUpperAlpha:
        return ListKind::UpperLetters;
    case QTextListFormat::ListLowerRoman:
        return ListKind::LowerRoman;
    case QTextListFormat::ListUpperRoman:
        return ListKind::UpperRoman;
    default:
        return isCheckItem(block) ? ListKind::Checks : ListKind::Bullets;
    }
}

void leaveList(const QTextBlock &block)
{
    if (QTextList *list = block.textList())
        list->remove(block);
    QTextBlockFormat format = block.blockFormat();
    format.setIndent(0); // the list has left its own indent behind
    format.clearProperty(QTextFormat::BlockMarker);
    setFormat(block, format);
}

void putIntoList(const QTextBlock &block, int level, ListKind kind)
{
    QTextBlockFormat format = block.blockFormat();
    format.setIndent(0);
    format.setHeadingLevel(0);
    format.clearProperty(Preformatted);
    if (kind != ListKind::Checks)
        format.clearProperty(QTextFormat::BlockMarker);
    else if (markerOf(block) == Marker::NoMarker)
        format.setMarker(Marker::Unchecked);
    setFormat(block, format);
    if (QTextList *list = listToJoin(block, level, kind)) {
        list->add(block);
    } else {
        QTextListFormat listFormat;
        listFormat.setIndent(level);
        listFormat.setStyle(styleOf(kind));
        QTextCursor(block).createList(listFormat);
    }
    refreshSpacing(block);
}

bool isInList(const QTextCursor &cursor, ListKind kind)
{
    return all(cursor,
               [kind](const QTextBlock &block) { return block.textList() && listKind(block) == kind; });
}

void toggleList(QTextCursor cursor, ListKind kind)
{
    const OneStep step(cursor);
    const bool isOn = isInList(cursor, kind);
    for (const QTextBlock &block : blocksOf(cursor)) {
        if (isOn)
            leaveList(block);
        else
            putIntoList(block, block.textList() ? block.textList()->format().indent() : 1, kind);
    }
}

void toggleList(QTextCursor cursor, QTextListFormat::Style style)
{
    for (const ListKind kind : {ListKind::Numbers, ListKind::LowerLetters, ListKind::UpperLetters,
                                ListKind::LowerRoman, ListKind::UpperRoman}) {
        if (styleOf(kind) == style)
            return toggleList(cursor, kind);
    }
    toggleList(cursor, ListKind::Bullets);
}

bool isInList(const QTextCursor &cursor, QTextListFormat::Style style)
{
    return all(cursor, [style](const QTextBlock &block) {
        return block.textList() && !isCheckItem(block) && block.textList()->format().style() == style;
    });
}

void toggleChecked(QTextCursor cursor)
{
    const OneStep step(cursor);
    QList<QTextBlock> items = blocksOf(cursor);
    items.removeIf([](const QTextBlock &block) { return !isCheckItem(block); });
    const auto isTicked = [](const QTextBlock &block) { return markerOf(block) == Marker::Checked; };
    const bool areAll = std::all_of(items.cbegin(), items.cend(), isTicked);
    for (const QTextBlock &block : std::as_const(items)) {
        QTextBlockFormat format = block.blockFormat();
        format.setMarker(areAll ? Marker::Unchecked : Marker::Checked);
        QTextCursor(block).setBlockFormat(format);
    }
}

bool canRestartNumbering(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    return isNumbered(block) && block.textList()->itemNumber(block) > 0;
}

bool canContinueNumbering(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    return isNumbered(block) && listBefore(block);
}

void restartNumbering(QTextCursor cursor)
{
    if (!canRestartNumbering(cursor))
        return;
    const OneStep step(cursor);
    const QTextBlock block = cursor.block();
    const QTextListFormat format = block.textList()->format();
    const QList<QTextBlock> items = itemsFrom(block);
    QTextList *fresh = QTextCursor(block).createList(format);
    for (const QTextBlock &item : items)
        fresh->add(item);
}

void continueNumbering(QTextCursor cursor)
{
    if (!canContinueNumbering(cursor))
        return;
    const OneStep step(cursor);
    QTextList *before = listBefore(cursor.block());
    const QList<QTextBlock> items = itemsFrom(cursor.block().textList()->item(0));
    for (const QTextBlock &item : items)
        before->add(item);
}

} // namespace ui::editor
