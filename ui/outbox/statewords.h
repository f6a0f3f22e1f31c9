#pragma once

#include "core/delivery/types.h"
#include "ui/widgets/icon.h"

#include <QIcon>

namespace ui::outbox
{

/// The state in a word or two: "Sent", "Perhaps sent".
QString stateWord(core::delivery::State state);
Tone stateTone(core::delivery::State state);
/// The sign beside the word, in the tone's colour.
QIcon stateIcon(core::delivery::State state, const QPalette &palette);

} // namespace ui::outbox
