#include "ui/compose/shortcutgroups.h"

#include "ui/compose/actions.h"
#include "ui/compose/editactions.h"
#include "ui/compose/stationeryactions.h"
#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QCoreApplication>

namespace ui::compose
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::compose::ShortcutSheet)
};

ShortcutGroup group(const QString &title, const QList<QAction *> &actions)
{
    ShortcutGroup made{title, {}};
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            made.rows += {withoutMnemonic(action->text()), action->shortcut()};
    }
    return made;
}

bool isOfParagraphs(const QString &name)
{
    return name.startsWith(u"style") || name.startsWith(u"align-") || name.startsWith(u"indent")
        || name.endsWith(u"ToRight") || name.endsWith(u"ToLeft") || name == u"quote";
}

bool isOfListsAndTables(const QString &name)
{
    return name.endsWith(u"List") || name.startsWith(u"list") || name == u"toggleCheck"
        || name.startsWith(u"table");
}

bool isInsertion(const QString &name)
{
    return name == u"link" || name == u"picture" || name == u"rule" || name == u"emoji";
}

bool isOfEditing(const QString &name)
{
    return name.startsWith(u"paste") || name == u"copyFormat";
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const Actions &actions, const EditActions &edits,
                                    const StationeryActions &stationery, const QList<QAction *> &formats)
{
    QList<QAction *> text;
    QList<QAction *> paragraphs;
    QList<QAction *> structures;
    QList<QAction *> insertions;
    QList<QAction *> editing;
    for (QAction *action : formats) {
        const QString name = action->objectName();
        QList<QAction *> &place = isOfParagraphs(name) ? paragraphs
            : isOfListsAndTables(name)                 ? structures
            : isInsertion(name)                        ? insertions
            : isOfEditing(name)                        ? editing
                                                       : text;
        if (!place.contains(action))
            place += action;
    }
    const auto &a = actions;
    const auto &e = edits;
    ShortcutGroup edit{Words::tr("Editing"), {}};
    // The actions tell what would be undone; here it is the keys one wants to know.
    edit.rows += {withoutMnemonic(EditActions::tr("&Undo")), e.undo->shortcut()};
    edit.rows += {withoutMnemonic(EditActions::tr("&Redo")), e.redo->shortcut()};
    edit.rows += group({}, editing + QList{e.find, e.replace, e.findNext, e.findPrevious, a.spelling}).rows;
    const QList<ShortcutGroup> all{
        group(Words::tr("Message"),
              {a.send, a.undoSending, a.check, a.newMessage, a.open, a.save, a.saveAs, a.close}),
        group(Words::tr("Recipients and attachments"), {a.goToTo, a.goToCc, a.goToBcc, a.contacts, a.attach}),
        edit,
        group(Words::tr("Text"), text),
        group(Words::tr("Paragraph"), paragraphs),
        group(Words::tr("Lists and tables"), structures),
        group(Words::tr("Insert"), insertions + stationery.all()),
        group(Words::tr("Views and zoom"),
              {a.format, a.source, a.plainText, a.preview, e.zoomIn, e.zoomOut, e.zoomReset}),
        group(Words::tr("Window"),
              {a.nextRegion, a.previousRegion, a.openMenu, a.showMenuBar, a.log, a.history, a.practice,
               a.accounts, a.explainBounce, a.checkDomain, a.testConnection, a.console, a.shortcuts})};
    return all;
}

} // namespace ui::compose
