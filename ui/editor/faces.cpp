#include "ui/editor/faces.h"

namespace ui::editor
{

const QList<Face> &faces()
{
    const auto face = [](const char *name, std::initializer_list<const char *> others) {
        Face one{QString::fromLatin1(name), {QString::fromLatin1(name)}};
        for (const char *other : others)
            one.families.append(QString::fromLatin1(other));
        return one;
    };
    static const QList<Face> all{
        face("Arial", {"Liberation Sans", "Helvetica", "sans-serif"}),
        face("Verdana", {"DejaVu Sans", "sans-serif"}),
        face("Georgia", {"Gelasio", "DejaVu Serif", "serif"}),
        face("Times New Roman", {"Liberation Serif", "Times", "serif"}),
        face("Courier New", {"Liberation Mono", "DejaVu Sans Mono", "monospace"}),
    };
    return all;
}

QFont shownIn(const Face &face, QFont font)
{
    font.setFamilies(face.families);
    return font;
}

} // namespace ui::editor
