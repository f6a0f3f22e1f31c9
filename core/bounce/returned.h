#pragma once

#include <QString>

namespace core::bounce
{

/// The text of a bounce and, behind the line that parts them, the letter that came back.
struct Halves {
    QString notes = {};
    QString returned = {}; ///< Empty: it did not come back in the text.
};

/// Parts them at the marks that mail systems draw ("--- Below this line is a copy of the message."), or
/// where the header of a message begins.
Halves parted(const QString &text);

} // namespace core::bounce
