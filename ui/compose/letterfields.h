#pragma once

#include <functional>

namespace ui::compose
{

class AttachmentStrip;
class EnvelopePanel;
class LetterBody;
class Letterhead;
class LetterUndo;

/// The parts of a letter beside its text, as the letter's undo keeps them. All must outlive @p undo's use.
struct LetterParts {
    EnvelopePanel *envelope = nullptr;
    AttachmentStrip *strip = nullptr;
    Letterhead *letterhead = nullptr;
    LetterBody *body = nullptr;
    std::function<void()> senderRestored; ///< From shows somebody else again.
};

void connectFields(LetterUndo *undo, const LetterParts &parts);

} // namespace ui::compose
