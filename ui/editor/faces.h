#pragma once

#include <QFont>
#include <QStringList>

namespace ui::editor
{

/// A font that the letter may name, because nearly every recipient has it or one like it.
struct Face {
    QString name; ///< What FontFace holds and people call it.
    QStringList families; ///< To show it here, best first.
};

const QList<Face> &faces();
QFont shownIn(const Face &face, QFont font); ///< @p font, in that face.

} // namespace ui::editor
