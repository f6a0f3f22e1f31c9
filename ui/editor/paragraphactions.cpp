#include "ui/editor/paragraphactions.h"

#include "ui/editor/languagemenu.h"

#include <QActionGroup>
#include <QMenu>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextList>

namespace ui::editor
{

namespace
{

QKeySequence controlAlt(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | Qt::ALT | key);
}

QKeySequence controlShift(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | key);
}

} // namespace

ParagraphActions::ParagraphActions(QTextEdit *text, QWidget *scope)
    : ActionSet(text, scope)
{
    createStyles();
    createLists();
    createSides();
    createDirections();
    createLanguages();
    createIndents();
}

void ParagraphActions::createStyles()
{
    styleMenu
        = addMenu(QStringLiteral("styleMenu"), QStringLiteral("paragraph"), QT_TR_NOOP("Paragraph style"));
    m_styles = new QActionGroup(this);
    const auto addStyle = [this](ParagraphStyle style, const char *text, const QKeySequence &keys) {
        QAction *action = add(QStringLiteral("style%1").arg(int(style)), {}, text, keys);
        action->setCheckable(true);
        action->setData(int(style));
        m_styles->addAction(action);
        styleMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, style] {
            setStyle(m_text->textCursor(), style);
            follow();
        });
    };
    addStyle(ParagraphStyle::Paragraph, QT_TR_NOOP("Paragraph"), controlAlt(Qt::Key_0));
    addStyle(ParagraphStyle::Heading1, QT_TR_NOOP("Heading 1"), controlAlt(Qt::Key_1));
    addStyle(ParagraphStyle::Heading2, QT_TR_NOOP("Heading 2"), controlAlt(Qt::Key_2));
    addStyle(ParagraphStyle::Heading3, QT_TR_NOOP("Heading 3"), controlAlt(Qt::Key_3));
    styleMenu->addSeparator();
    addStyle(ParagraphStyle::Quote, QT_TR_NOOP("Quote"), {});
    addStyle(ParagraphStyle::Code, QT_TR_NOOP("Code block"), controlAlt(Qt::Key_P));
}

QAction *ParagraphActions::addList(const QString &name, const QString &icon, const char *text,
                                   const QKeySequence &keys, ListKind kind)
{
    QAction *action = add(name, icon, text, keys);
    action->setCheckable(true);
    m_lists.append({action, kind});
    connect(action, &QAction::triggered, this, [this, kind] {
        toggleList(m_text->textCursor(), kind);
        follow();
    });
    return action;
}

void ParagraphActions::createLists()
{
    listMenu = addMenu(QStringLiteral("listMenu"), QStringLiteral("list-number"), QT_TR_NOOP("Lists"));
    bulletList = addList(QStringLiteral("bulletList"), QStringLiteral("list-bullet"),
                         QT_TR_NOOP("Bulleted list"), controlShift(Qt::Key_8), ListKind::Bullets);
    numberedList = addList(QStringLiteral("numberedList"), QStringLiteral("list-number"),
                           QT_TR_NOOP("Numbered list"), controlShift(Qt::Key_7), ListKind::Numbers);
    checkList = addList(QStringLiteral("checkList"), QStringLiteral("list-check"), QT_TR_NOOP("Check list"),
                        controlShift(Qt::Key_6), ListKind::Checks);
    listMenu->addActions({bulletList, numberedList, checkList});
    listMenu->addSeparator();
    listMenu->addActions({addList(QStringLiteral("listLowerLetters"), {}, QT_TR_NOOP("Letters: a, b, c"), {},
                                  ListKind::LowerLetters),
                          addList(QStringLiteral("listUpperLetters"), {}, QT_TR_NOOP("Letters: A, B, C"), {},
                                  ListKind::UpperLetters),
                          addList(QStringLiteral("listLowerRoman"), {}, QT_TR_NOOP("Roman: i, ii, iii"), {},
                                  ListKind::LowerRoman),
                          addList(QStringLiteral("listUpperRoman"), {}, QT_TR_NOOP("Roman: I, II, III"), {},
                                  ListKind::UpperRoman)});
    listMenu->addSeparator();
    restartNumbers = add(QStringLiteral("restartNumbers"), {}, QT_TR_NOOP("Start again at 1"), {});
    connect(restartNumbers, &QAction::triggered, this, [this] {
        restartNumbering(m_text->textCursor());
        follow();
    });
    continueNumbers = add(QStringLiteral("continueNumbers"), {}, QT_TR_NOOP("Continue the list before"), {});
    connect(continueNumbers, &QAction::triggered, this, [this] {
        continueNumbering(m_text->textCursor());
        follow();
    });
    toggleCheck = add(QStringLiteral("toggleCheck"), QStringLiteral("check"), QT_TR_NOOP("Tick or untick"),
                      controlAlt(Qt::Key_Return));
    connect(toggleCheck, &QAction::triggered, this, [this] { toggleChecked(m_text->textCursor()); });
    listMenu->addActions({restartNumbers, continueNumbers, toggleCheck});
    quote
        = add(QStringLiteral("quote"), QStringLiteral("quote"), QT_TR_NOOP("Quote"), controlShift(Qt::Key_9));
    quote->setCheckable(true);
    connect(quote, &QAction::triggered, this, [this] {
        toggleQuote(m_text->textCursor());
        follow();
    });
}

void ParagraphActions::createSides()
{
    alignMenu = addMenu(QStringLiteral("alignMenu"), QStringLiteral("align-left"), QT_TR_NOOP("Alignment"));
    m_sides = new QActionGroup(this);
    const auto addSide = [this](Alignment side, const QString &icon, const char *text, Qt::Key key) {
        QAction *action = add(icon, icon, text, QKeySequence(Qt::CTRL | key));
        action->setCheckable(true);
        action->setData(int(side));
        m_sides->addAction(action);
        alignMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, side] {
            align(m_text->textCursor(), side);
            follow();
        });
    };
    addSide(Alignment::Left, QStringLiteral("align-left"), QT_TR_NOOP("Align left"), Qt::Key_L);
    addSide(Alignment::Centre, QStringLiteral("align-centre"), QT_TR_NOOP("Centre"), Qt::Key_E);
    addSide(Alignment::Right, QStringLiteral("align-right"), QT_TR_NOOP("Align right"), Qt::Key_R);
    addSide(Alignment::Justify, QStringLiteral("align-justify"), QT_TR_NOOP("Justify"), Qt::Key_J);
}

void ParagraphActions::createDirections()
{
    directionMenu
        = addMenu(QStringLiteral("directionMenu"), QStringLiteral("direction"), QT_TR_NOOP("Text direction"));
    auto *group = new QActionGroup(this);
    const auto addDirection = [&](const QString &name, const char *text, const QKeySequence &keys,
                                  Qt::LayoutDirection direction) {
        QAction *action = add(name, {}, text, keys);
        action->setCheckable(true);
        group->addAction(action);
        directionMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, direction] {
            setDirection(m_text->textCursor(), direction);
            follow();
        });
        return action;
    };
    m_leftToRight = addDirection(QStringLiteral("leftToRight"), QT_TR_NOOP("Left to right"),
                                 QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_L), Qt::LeftToRight);
    m_rightToLeft = addDirection(QStringLiteral("rightToLeft"), QT_TR_NOOP("Right to left"),
                                 QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_R), Qt::RightToLeft);
}

void ParagraphActions::createLanguages()
{
    languageMenu = new LanguageMenu(m_text, m_scope);
    adopt(languageMenu, QStringLiteral("languageMenu"), QStringLiteral("language"), QT_TR_NOOP("Language"));
}

void ParagraphActions::createIndents()
{
    indentOut = add(QStringLiteral("indentOut"), QStringLiteral("outdent"), QT_TR_NOOP("Decrease indent"),
                    QKeySequence(Qt::CTRL | Qt::Key_BracketLeft));
    connect(indentOut, &QAction::triggered, this, [this] { indent(m_text->textCursor(), Step::Out); });
    indentIn = add(QStringLiteral("indentIn"), QStringLiteral("indent"), QT_TR_NOOP("Increase indent"),
                   QKeySequence(Qt::CTRL | Qt::Key_BracketRight));
    connect(indentIn, &QAction::triggered, this, [this] { indent(m_text->textCursor(), Step::In); });
}

void ParagraphActions::follow()
{
    const QTextCursor cursor = m_text->textCursor();
    for (const auto &[action, kind] : std::as_const(m_lists))
        action->setChecked(isInList(cursor, kind));
    const bool isEditable = bulletList->isEnabled();
    restartNumbers->setEnabled(isEditable && canRestartNumbering(cursor));
    continueNumbers->setEnabled(isEditable && canContinueNumbering(cursor));
    toggleCheck->setEnabled(isEditable && cursor.block().textList()
                            && listKind(cursor.block()) == ListKind::Checks);
    quote->setChecked(isInQuote(cursor));
    const auto style = styleOf(cursor);
    for (QAction *action : m_styles->actions())
        action->setChecked(style && action->data().toInt() == int(*style));
    const auto side = alignmentOf(cursor);
    for (QAction *action : m_sides->actions())
        action->setChecked(side && action->data().toInt() == int(*side));
    const bool isRightwards = cursor.block().textDirection() == Qt::RightToLeft;
    m_rightToLeft->setChecked(isRightwards);
    m_leftToRight->setChecked(!isRightwards);
}

QString ParagraphActions::styleName() const
{
    return m_styles->checkedAction() ? m_styles->checkedAction()->text() : QStringLiteral("–");
}

QString ParagraphActions::sideIcon() const
{
    return m_sides->checkedAction() ? m_sides->checkedAction()->icon().name() : QStringLiteral("align-left");
}

} // namespace ui::editor
