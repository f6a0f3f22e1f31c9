#pragma once

#include <QCoreApplication>

namespace ui::wording
{

/// Gives every sentence of this room the translation context "Wording". Sentences in tables are marked
/// with QT_TRANSLATE_NOOP("Wording", …) and looked up with Phrases::tr().
class Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace ui::wording
