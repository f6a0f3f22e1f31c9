#include "ui/compose/editactions.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>

namespace ui::compose
{

using Keys = QKeySequence;
using Change = LetterUndo::Change;
using Place = LetterUndo::Place;

EditActions::EditActions(QWidget *letter, QMainWindow *window)
    : QObject(window)
    , m_letter(letter)
    , m_editMenu(new QMenu(window))
    , m_zoomMenu(new QMenu(window))
{
    undo = make(QStringLiteral("actionUndo"), QStringLiteral("undo"), {Keys(Qt::CTRL | Qt::Key_Z)});
    redo = make(QStringLiteral("actionRedo"), QStringLiteral("redo"),
                {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), Keys(Qt::CTRL | Qt::Key_Y)});
    find = make(QStringLiteral("actionFind"), QStringLiteral("search"), {Keys(Qt::CTRL | Qt::Key_F)});
    replace = make(QStringLiteral("actionReplace"), QStringLiteral("replace"), {Keys(Qt::CTRL | Qt::Key_H)});
    findNext = make(QStringLiteral("actionFindNext"), QStringLiteral("chevron-down"),
                    {Keys(Qt::Key_F3), Keys(Qt::CTRL | Qt::Key_G)});
    findPrevious = make(QStringLiteral("actionFindPrevious"), QStringLiteral("chevron-up"),
                        {Keys(Qt::SHIFT | Qt::Key_F3), Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    markdown = make(QStringLiteral("actionMarkdown"), {},
                    {}); // an icon would stand in the place of its check mark
    markdown->setCheckable(true);
    markdown->setChecked(true);
    zoomIn = make(QStringLiteral("actionZoomIn"), QStringLiteral("zoom-in"),
                  {Keys(Qt::CTRL | Qt::Key_Plus), Keys(Qt::CTRL | Qt::Key_Equal)});
    zoomOut
        = make(QStringLiteral("actionZoomOut"), QStringLiteral("zoom-out"), {Keys(Qt::CTRL | Qt::Key_Minus)});
    zoomReset = make(QStringLiteral("actionZoomReset"), {}, {Keys(Qt::CTRL | Qt::Key_0)});
    m_editMenu->setObjectName(QStringLiteral("editMenu"));
    m_editMenu->setIcon(icon(QStringLiteral("edit")));
    m_editMenu->addActions({undo, redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions({find, replace, findNext, findPrevious});
    m_editMenu->addSeparator();
    m_editMenu->addAction(markdown);
    m_zoomMenu->setObjectName(QStringLiteral("zoomMenu"));
    m_zoomMenu->setIcon(icon(QStringLiteral("zoom-in")));
    m_zoomMenu->addActions({zoomIn, zoomOut, zoomReset});
    retranslate();
}

QAction *EditActions::make(const QString &name, const QString &iconName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_letter->addAction(action);
    return action;
}

void EditActions::addPastes(const QList<QAction *> &pastes)
{
    m_editMenu->insertActions(find, pastes);
    m_editMenu->insertSeparator(find);
}

void EditActions::follow(const LetterUndo &history)
{
    m_undo = history.nextUndo();
    m_redo = history.nextRedo();
    undo->setEnabled(history.canUndo());
    redo->setEnabled(history.canRedo());
    undo->setText(undoText(m_undo));
    redo->setText(redoText(m_redo));
}

void EditActions::setZoom(int percent)
{
    m_percent = percent;
    retranslate();
}

QString EditActions::nameOf(LetterUndo::Doing doing)
{
    switch (doing.place) {
    case Place::Text:
    case Place::Source:
    case Place::Plain:
        //: The parts of a letter, in "Undo change of %1".
        return tr("text");
    case Place::Subject:
        return tr("subject");
    case Place::To:
        return tr("To");
    case Place::Cc:
        return tr("Cc");
    case Place::Bcc:
        return tr("Bcc");
    case Place::Attachments:
        return tr("attachments");
    case Place::Sender:
        return tr("sender");
    }
    return {};
}

QString EditActions::undoText(LetterUndo::Doing doing)
{
    switch (doing.change) {
    case Change::None:
        return tr("&Undo");
    case Change::Typing:
        //: %1: a part of the letter, "text", "subject" or "To".
        return tr("&Undo typing in %1").arg(nameOf(doing));
    case Change::Deletion:
        return tr("&Undo deletion in %1").arg(nameOf(doing));
    case Change::Other:
        break;
    }
    return tr("&Undo change of %1").arg(nameOf(doing));
}

QString EditActions::redoText(LetterUndo::Doing doing)
{
    switch (doing.change) {
    case Change::None:
        return tr("&Redo");
    case Change::Typing:
        return tr("&Redo typing in %1").arg(nameOf(doing));
    case Change::Deletion:
        return tr("&Redo deletion in %1").arg(nameOf(doing));
    case Change::Other:
        break;
    }
    return tr("&Redo change of %1").arg(nameOf(doing));
}

void EditActions::retranslate()
{
    undo->setText(undoText(m_undo));
    redo->setText(redoText(m_redo));
    find->setText(tr("&Find…"));
    replace->setText(tr("R&eplace…"));
    findNext->setText(tr("Find &next"));
    findPrevious->setText(tr("Find &previous"));
    markdown->setText(tr("Format &Markdown while typing"));
    zoomIn->setText(tr("&Larger"));
    zoomOut->setText(tr("&Smaller"));
    zoomReset->setText(tr("&Actual size"));
    m_editMenu->setTitle(tr("&Edit"));
    //: %1 is a number with a percent sign.
    m_zoomMenu->setTitle(tr("&Zoom: %1").arg(tr("%1%").arg(QLocale().toString(m_percent))));
}

} // namespace ui::compose
