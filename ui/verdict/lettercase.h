#pragma once

#include "core/diagnosis/letter.h"
#include "ui/wording/verdictwording.h"

#include <QMetaType>

namespace ui::verdict
{

/// A letter that did not (or not for everybody) arrive, and what is made of it: all that a card shows.
struct LetterCase {
    core::delivery::Record record;
    core::diagnosis::Judgement judgement;
    wording::VerdictContext context;
};

} // namespace ui::verdict

Q_DECLARE_METATYPE(ui::verdict::LetterCase)
