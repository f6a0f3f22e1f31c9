#include "ui/editor/characters.h"

#include "core/html/fonts.h"
#include "ui/editor/onestep.h"
#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace ui::editor
{

namespace
{

using core::html::ownTextSize;
constexpr int mostPieces = 4000;

void meet(CharacterState &all, const CharacterState &one)
{
    all.isBold &= one.isBold;
    all.isItalic &= one.isItalic;
    all.isUnderlined &= one.isUnderlined;
    all.isStruck &= one.isStruck;
    all.isSubscript &= one.isSubscript;
    all.isSuperscript &= one.isSuperscript;
    all.isCode &= one.isCode;
    all.isLink &= one.isLink;
    if (all.face != one.face)
        all.face.reset();
    if (all.size != one.size)
        all.size.reset();
    if (all.colour != one.colour)
        all.colour.reset();
    if (all.ground != one.ground)
        all.ground.reset();
}

} // namespace

void changeCharacters(const QTextCursor &cursor, const std::function<void(QTextCharFormat &)> &change)
{
    struct Piece {
        int from;
        int to;
        QTextCharFormat format;
    };
    QList<Piece> pieces;
    for (const QTextBlock &block : blocksOf(cursor)) {
        for (auto it = block.begin(); it != block.end(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(fragment.position(), cursor.selectionStart());
            const int to = std::min(fragment.position() + fragment.length(), cursor.selectionEnd());
            if (from < to)
                pieces.append({from, to, fragment.charFormat()});
        }
    }
    QTextCursor editing = cursor;
    const OneStep step(editing);
    for (Piece &piece : pieces) {
        QTextCursor range(cursor.document());
        range.setPosition(piece.from);
        range.setPosition(piece.to, QTextCursor::KeepAnchor);
        change(piece.format);
        range.setCharFormat(piece.format);
    }
}

CharacterState CharacterState::of(const QTextCharFormat &format)
{
    CharacterState state;
    state.isBold = format.fontWeight() >= QFont::DemiBold;
    state.isItalic = format.fontItalic();
    state.isUnderlined = format.fontUnderline();
    state.isStruck = format.fontStrikeOut();
    state.isSubscript = format.verticalAlignment() == QTextCharFormat::AlignSubScript;
    state.isSuperscript = format.verticalAlignment() == QTextCharFormat::AlignSuperScript;
    state.isCode = format.boolProperty(InlineCode);
    state.isLink = format.isAnchor();
    state.face = format.stringProperty(FontFace);
    state.size = format.intProperty(TextSize);
    state.colour = format.foreground().style() != Qt::NoBrush ? format.foreground().color() : QColor();
    state.ground = groundOf(format);
    return state;
}

CharacterState characterState(const QTextCursor &cursor, const QTextCharFormat &typing)
{
    if (!cursor.hasSelection())
        return CharacterState::of(typing);
    std::optional<CharacterState> all;
    int pieces = 0;
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        for (auto it = block.begin(); it != block.end(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.position() + fragment.length() <= start || fragment.position() >= end)
                continue;
            const CharacterState one = CharacterState::of(fragment.charFormat());
            all ? meet(*all, one) : void(all = one);
            if (++pieces > mostPieces)
                return *all;
        }
    }
    return all.value_or(CharacterState::of(typing));
}

void setFace(QTextCharFormat &format, const QString &face)
{
    if (face.isEmpty())
        format.clearProperty(FontFace);
    else
        format.setProperty(FontFace, face);
}

void setSize(QTextCharFormat &format, int pixels)
{
    // A size that a letter was opened with is another way to say the same, and would stand in the way.
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    if (pixels == 0 || pixels == ownTextSize)
        format.clearProperty(TextSize);
    else
        format.setProperty(TextSize, pixels);
}

int nextSize(int pixels, int direction)
{
    const int now = pixels == 0 ? ownTextSize : pixels;
    const QList<int> &sizes = core::html::textSizes();
    if (direction > 0) {
        const auto larger = std::upper_bound(sizes.cbegin(), sizes.cend(), now);
        return larger == sizes.cend() ? now : *larger;
    }
    const auto here = std::lower_bound(sizes.cbegin(), sizes.cend(), now);
    return here == sizes.cbegin() ? now : *(here - 1);
}

QTextCharFormat withoutMarks(const QTextCharFormat &format)
{
    QTextCharFormat plain;
    if (format.isImageFormat()) {
        for (const int property :
             {int(QTextFormat::ObjectType), int(QTextFormat::ImageName), int(QTextFormat::ImageWidth),
              int(QTextFormat::ImageHeight), int(QTextFormat::ImageAltText)}) {
            if (format.hasProperty(property))
                plain.setProperty(property, format.property(property));
        }
    }
    return plain;
}

} // namespace ui::editor
