#pragma once

#include <QByteArray>
#include <QString>

class QMimeData;

namespace ui::bounce
{

/// What a person dropped or pasted: a file, or the message itself.
struct Given {
    QString path = {};
    QByteArray octets = {};

    bool isEmpty() const { return path.isEmpty() && octets.isEmpty(); }
};

/// A message as mail programs give it comes before a file, a file before text.
Given givenIn(const QMimeData *data);
bool hasGiven(const QMimeData *data); ///< The same, without taking the octets.

} // namespace ui::bounce
