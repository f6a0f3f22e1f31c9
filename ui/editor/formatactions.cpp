#include "ui/editor/formatactions.h"

#include "ui/editor/characteractions.h"
#include "ui/editor/colourmenu.h"
#include "ui/editor/formatpainter.h"
#include "ui/editor/languagemenu.h"
#include "ui/editor/paragraphactions.h"

#include <QAction>
#include <QMenu>
#include <QTextEdit>

namespace ui::editor
{

FormatActions::FormatActions(QTextEdit *text, QWidget *scope)
    : ActionSet(text, scope)
    , characters(new CharacterActions(text, scope))
    , paragraphs(new ParagraphActions(text, scope))
    , painter(new FormatPainter(text, this))
{
    createInsertions();
    createPainter();
    createMenu();
    connect(text, &QTextEdit::cursorPositionChanged, this, &FormatActions::follow);
    connect(text, &QTextEdit::selectionChanged, this, &FormatActions::follow);
    connect(text, &QTextEdit::currentCharFormatChanged, this, &FormatActions::follow);
    connect(text, &QTextEdit::textChanged, this, &FormatActions::follow);
    follow();
}

void FormatActions::createInsertions()
{
    link = add(QStringLiteral("link"), QStringLiteral("link"), QT_TR_NOOP("Link…"),
               QKeySequence(Qt::CTRL | Qt::Key_K));
    link->setCheckable(true);
    picture = add(QStringLiteral("picture"), QStringLiteral("picture"), QT_TR_NOOP("Picture…"), {});
    table = add(QStringLiteral("table"), QStringLiteral("table"), QT_TR_NOOP("Table…"), {});
    rule = add(QStringLiteral("rule"), QStringLiteral("rule"), QT_TR_NOOP("Line across"),
               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H));
    connect(rule, &QAction::triggered, this, [this] { insertRule(m_text->textCursor()); });
    emoji = add(QStringLiteral("emoji"), QStringLiteral("emoji"), QT_TR_NOOP("Emoji…"),
                QKeySequence(Qt::CTRL | Qt::Key_Period));
    clear = add(QStringLiteral("clearFormatting"), QStringLiteral("clear-format"),
                QT_TR_NOOP("Clear formatting"), QKeySequence(Qt::CTRL | Qt::Key_Space));
    clear->setShortcuts({clear->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Backslash)});
    //: Short for "Clear formatting", on a button.
    setShortText(clear, QT_TR_NOOP("Clear"));
    connect(clear, &QAction::triggered, this, [this] {
        clearFormatting(m_text->textCursor());
        if (!m_text->textCursor().hasSelection())
            m_text->setCurrentCharFormat({});
    });
    pastePlain = add(QStringLiteral("pastePlain"), {}, QT_TR_NOOP("Paste as plain text"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
}

void FormatActions::createPainter()
{
    paint = add(QStringLiteral("paintFormat"), QStringLiteral("format-painter"), QT_TR_NOOP("Format painter"),
                {},
                QT_TR_NOOP("Format painter: takes the format here and gives it to what you select next; "
                           "double-click to give it several times, Esc ends it"));
    paint->setCheckable(true);
    connect(paint, &QAction::triggered, painter,
            [this](bool on) { on ? painter->start(FormatPainter::Times::Once) : painter->stop(); });
    connect(painter, &FormatPainter::activeChanged, paint, &QAction::setChecked);
    copyFormat = add(QStringLiteral("copyFormat"), {}, QT_TR_NOOP("Copy format"),
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    connect(copyFormat, &QAction::triggered, painter, &FormatPainter::take);
    pasteFormat = add(QStringLiteral("pasteFormat"), {}, QT_TR_NOOP("Apply the copied format"),
                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V));
    connect(pasteFormat, &QAction::triggered, painter, &FormatPainter::give);
}

void FormatActions::createMenu()
{
    menu = addMenu(QStringLiteral("formatMenu"), QStringLiteral("format"), QT_TR_NOOP("Fo&rmat"));
    const auto &c = *characters;
    const auto &p = *paragraphs;
    menu->addMenu(p.styleMenu);
    menu->addMenu(c.faceMenu);
    menu->addMenu(c.sizeMenu);
    menu->addSeparator();
    menu->addActions({c.bold, c.italic, c.underline, c.strike, c.subscript, c.superscript, c.code});
    menu->addMenu(c.textColour);
    menu->addMenu(c.highlight);
    menu->addSeparator();
    menu->addMenu(p.listMenu);
    menu->addMenu(p.alignMenu);
    menu->addMenu(p.directionMenu);
    menu->addMenu(p.languageMenu);
    menu->addActions({p.indentOut, p.indentIn, p.quote});
    menu->addSeparator();
    insertMenu = addMenu(QStringLiteral("insertMenu"), QStringLiteral("add"), QT_TR_NOOP("Insert"));
    insertMenu->addActions({link, picture, table, rule, emoji});
    menu->addMenu(insertMenu);
    menu->addSeparator();
    menu->addAction(clear);
}

QList<QAction *> FormatActions::withKeys() const
{
    QList<QAction *> actions = paragraphs->all() + characters->all() + all();
    actions.removeIf([](const QAction *action) { return action->shortcut().isEmpty(); });
    return actions;
}

void FormatActions::follow()
{
    characters->follow();
    paragraphs->follow();
    link->setChecked(characters->state().isLink);
    emit followed();
}

void FormatActions::setEnabled(bool enabled)
{
    ActionSet::setEnabled(enabled);
    characters->setEnabled(enabled);
    paragraphs->setEnabled(enabled);
    if (enabled)
        follow();
    else
        painter->stop();
}

} // namespace ui::editor
