#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace ui::compose
{

class Actions;
class EditActions;
class StationeryActions;

/// Keys that belong to one idea.
struct ShortcutGroup {
    struct Row {
        QString text; ///< Without a mnemonic.
        QKeySequence keys;

        bool operator==(const Row &) const = default;
    };
    QString title;
    QList<Row> rows; ///< Each with keys.

    bool operator==(const ShortcutGroup &) const = default;
};

/// All keys of the letter's window, grouped for the eye, in the language of the moment; each action once.
/// @p formats: the text's own.
QList<ShortcutGroup> shortcutGroups(const Actions &actions, const EditActions &edits,
                                    const StationeryActions &stationery, const QList<QAction *> &formats);

} // namespace ui::compose
