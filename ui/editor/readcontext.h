#pragma once

#include "ui/editor/blockstyle.h"
#include "ui/editor/charstyle.h"
#include "ui/editor/listmarkup.h"

class QTextImageFormat;

namespace ui::editor
{

/// What a letter that is read has only once.
struct Letter {
    QString language;
    ReadLists lists;
};

/// The list that an item belongs to; made with its first item.
struct ListState {
    QTextListFormat format;
    QTextList *list = nullptr;
    int itemStart = -1; ///< Where the open item's block begins.
};

/// What the elements around say about a block and its characters.
struct Context {
    QTextCharFormat characters;
    ListState *list = nullptr;
    BlockStyle style;
    QTextBlockFormat::MarkerType marker = QTextBlockFormat::MarkerType::NoMarker;
    int quotes = 0;
    int lists = 0;
    int heading = 0;
    bool isCode = false;
    bool isInSignature = false;

    static Context in(const Letter &letter);

    enum class Place { Letter, Cell };
    /// Steps into a block element of a letter of ours or of another.
    void enter(const core::html::Node &node, Origin origin, Place place);
    /// Without a size that needs no saying: the letter's own, except in a heading.
    QTextCharFormat textFormat() const;
};

/// An element that shows nothing, or only what is no part of a letter.
bool isUnseen(const core::html::Node &node);

/// From the style attribute, which browsers put first, or from the attributes; absurd sizes are left out.
void readPictureSize(QTextImageFormat &picture, const core::html::Node &node);

} // namespace ui::editor
