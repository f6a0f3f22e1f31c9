#pragma once

#include <QColor>
#include <QString>

#include <functional>
#include <optional>

class QTextCharFormat;
class QTextCursor;

/// What a selection's characters are, and changes to them. Each change is one step of undo.
namespace ui::editor
{

/// Changes the characters of the selection, pictures included.
void changeCharacters(const QTextCursor &cursor, const std::function<void(QTextCharFormat &)> &change);

/// What a selection has throughout. A mark counts as on when all of it has it; a face, size or colour
/// that differs within it is nullopt.
struct CharacterState {
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isStruck = false;
    bool isSubscript = false;
    bool isSuperscript = false;
    bool isCode = false;
    bool isLink = false;
    std::optional<QString> face = QString(); ///< Empty: the letter's own.
    std::optional<int> size = 0; ///< CSS pixels; 0: the letter's own.
    std::optional<QColor> colour = QColor(); ///< Not valid: none chosen.
    std::optional<QColor> ground = QColor();

    static CharacterState of(const QTextCharFormat &format);
    bool operator==(const CharacterState &) const = default;
};

/// Of the selection, or of what would be typed (@p typing) if there is none. A very long selection is judged
/// by its first few thousand pieces.
CharacterState characterState(const QTextCursor &cursor, const QTextCharFormat &typing);

void setFace(QTextCharFormat &format, const QString &face); ///< Empty: back to the letter's own.
void setSize(QTextCharFormat &format, int pixels); ///< 0 or 16: back to the letter's own.
/// The next larger or smaller of the usual sizes.
int nextSize(int pixels, int direction);

/// Takes away all marks, colours, faces, sizes and links; a picture stays itself.
QTextCharFormat withoutMarks(const QTextCharFormat &format);

} // namespace ui::editor
