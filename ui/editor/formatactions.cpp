#include "ui/editor/formatactions.h"

#include "ui/editor/colourmenu.h"
#include "ui/editor/formatting.h"
#include "ui/editor/structure.h"
#include "ui/widgets/icon.h"

#include <QActionGroup>
#include <QFont>
#include <QTextCharFormat>
#include <QTextEdit>

namespace ui::editor
{

FormatActions::FormatActions(QTextEdit *text, QWidget *scope)
    : QObject(scope)
    , m_text(text)
    , m_scope(scope)
{
    createStyles();
    createMarks();
    createColours();
    createParagraphActions();
    createInsertions();
    connect(text, &QTextEdit::cursorPositionChanged, this, &FormatActions::follow);
    connect(text, &QTextEdit::currentCharFormatChanged, this, &FormatActions::follow);
    connect(text, &QTextEdit::textChanged, this, &FormatActions::follow);
    follow();
}

QAction *FormatActions::add(const QString &name, const QString &icon, const QString &text,
                            const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(ui::icon(icon));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_scope->addAction(action);
    m_all.append(action);
    return action;
}

void FormatActions::createStyles()
{
    styleMenu = new QMenu(m_scope);
    m_styles = new QActionGroup(this);
    const QStringList names{tr("Paragraph"), tr("Heading 1"), tr("Heading 2"), tr("Heading 3")};
    for (int level = 0; level < names.size(); ++level) {
        QAction *action = add(QStringLiteral("style%1").arg(level), {}, names[level],
                              QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + level)));
        action->setCheckable(true);
        m_styles->addAction(action);
        styleMenu->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, level] { setHeading(m_text->textCursor(), level); });
    }
}

QAction *FormatActions::addMark(const QString &name, const QString &icon, const QString &text,
                                const QKeySequence &keys, void (*set)(QTextCharFormat &, bool))
{
    QAction *action = add(name, icon, text, keys);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this,
            [this, set](bool on) { change([set, on](QTextCharFormat &format) { set(format, on); }); });
    return action;
}

void FormatActions::createMarks()
{
    bold = addMark(
        QStringLiteral("bold"), QStringLiteral("bold"), tr("Bold"), QKeySequence(Qt::CTRL | Qt::Key_B),
        [](QTextCharFormat &format, bool on) { format.setFontWeight(on ? QFont::Bold : QFont::Normal); });
    italic = addMark(QStringLiteral("italic"), QStringLiteral("italic"), tr("Italic"),
                     QKeySequence(Qt::CTRL | Qt::Key_I),
                     [](QTextCharFormat &format, bool on) { format.setFontItalic(on); });
    underline = addMark(QStringLiteral("underline"), QStringLiteral("underline"), tr("Underline"),
                        QKeySequence(Qt::CTRL | Qt::Key_U),
                        [](QTextCharFormat &format, bool on) { format.setFontUnderline(on); });
    strike = addMark(QStringLiteral("strike"), QStringLiteral("strike"), tr("Strike through"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
                     [](QTextCharFormat &format, bool on) { format.setFontStrikeOut(on); });
}

void FormatActions::createColours()
{
    textColour = new ColourMenu(ColourMenu::Kind::Text, m_scope);
    textColour->menuAction()->setText(tr("Text colour"));
    textColour->menuAction()->setIcon(ui::icon(QStringLiteral("text-colour")));
    textColour->setObjectName(QStringLiteral("textColourMenu"));
    connect(textColour, &ColourMenu::chosen, this, [this](const QColor &colour) {
        change([colour](QTextCharFormat &format) {
            colour.isValid() ? format.setForeground(colour) : format.clearForeground();
        });
    });
    highlight = new ColourMenu(ColourMenu::Kind::Highlight, m_scope);
    highlight->menuAction()->setText(tr("Highlight"));
    highlight->menuAction()->setIcon(ui::icon(QStringLiteral("highlight")));
    highlight->setObjectName(QStringLiteral("highlightMenu"));
    connect(highlight, &ColourMenu::chosen, this, [this](const QColor &colour) {
        change([colour](QTextCharFormat &format) {
            colour.isValid() ? format.setBackground(colour) : format.clearBackground();
        });
    });
}

void FormatActions::createParagraphActions()
{
    bulletList = add(QStringLiteral("bulletList"), QStringLiteral("list-bullet"), tr("Bulleted list"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_8));
    connect(bulletList, &QAction::triggered, this,
            [this] { toggleList(m_text->textCursor(), QTextListFormat::ListDisc); });
    numberedList = add(QStringLiteral("numberedList"), QStringLiteral("list-number"), tr("Numbered list"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_7));
    connect(numberedList, &QAction::triggered, this,
            [this] { toggleList(m_text->textCursor(), QTextListFormat::ListDecimal); });
    quote = add(QStringLiteral("quote"), QStringLiteral("quote"), tr("Quote"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_9));
    connect(quote, &QAction::triggered, this, [this] { toggleQuote(m_text->textCursor()); });
    for (QAction *action : {bulletList, numberedList, quote})
        action->setCheckable(true);
    indentOut = add(QStringLiteral("indentOut"), QStringLiteral("outdent"), tr("Decrease indent"),
                    QKeySequence(Qt::CTRL | Qt::Key_BracketLeft));
    connect(indentOut, &QAction::triggered, this, [this] { indent(m_text->textCursor(), Step::Out); });
    indentIn = add(QStringLiteral("indentIn"), QStringLiteral("indent"), tr("Increase indent"),
                   QKeySequence(Qt::CTRL | Qt::Key_BracketRight));
    connect(indentIn, &QAction::triggered, this, [this] { indent(m_text->textCursor(), Step::In); });
}

void FormatActions::createInsertions()
{
    link = add(QStringLiteral("link"), QStringLiteral("link"), tr("Link…"),
               QKeySequence(Qt::CTRL | Qt::Key_K));
    link->setCheckable(true);
    picture = add(QStringLiteral("picture"), QStringLiteral("picture"), tr("Picture…"), {});
    table = add(QStringLiteral("table"), QStringLiteral("table"), tr("Table…"), {});
    clear = add(QStringLiteral("clearFormatting"), QStringLiteral("clear-format"), tr("Clear formatting"),
                QKeySequence(Qt::CTRL | Qt::Key_Space));
    //: Short for "Clear formatting", on a button.
    clear->setIconText(tr("Clear"));
    connect(clear, &QAction::triggered, this, [this] {
        clearFormatting(m_text->textCursor());
        if (!m_text->textCursor().hasSelection())
            m_text->setCurrentCharFormat({});
    });
    pastePlain = add(QStringLiteral("pastePlain"), {}, tr("Paste as plain text"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
}

void FormatActions::change(const std::function<void(QTextCharFormat &)> &change)
{
    if (m_text->textCursor().hasSelection()) {
        changeCharacters(m_text->textCursor(), change);
    } else {
        QTextCharFormat format = m_text->currentCharFormat();
        change(format);
        m_text->setCurrentCharFormat(format);
    }
    follow();
}

void FormatActions::follow()
{
    const QTextCursor cursor = m_text->textCursor();
    QTextCharFormat format = m_text->currentCharFormat();
    if (cursor.hasSelection() && cursor.position() < cursor.anchor()) {
        // The format before a cursor at the start of the selection is not the selection's.
        QTextCursor end = cursor;
        end.setPosition(cursor.selectionEnd());
        format = end.charFormat();
    }
    bold->setChecked(format.fontWeight() >= QFont::DemiBold);
    italic->setChecked(format.fontItalic());
    underline->setChecked(format.fontUnderline());
    strike->setChecked(format.fontStrikeOut());
    link->setChecked(format.isAnchor());
    textColour->setColour(format.foreground().style() != Qt::NoBrush ? format.foreground().color()
                                                                     : QColor());
    highlight->setColour(groundOf(format));
    bulletList->setChecked(isInList(cursor, QTextListFormat::ListDisc));
    numberedList->setChecked(isInList(cursor, QTextListFormat::ListDecimal));
    quote->setChecked(isInQuote(cursor));
    m_styles->actions().at(headingLevel(cursor))->setChecked(true);
    emit followed();
}

QString FormatActions::styleName() const
{
    return m_styles->checkedAction() ? m_styles->checkedAction()->text() : QString();
}

void FormatActions::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(enabled);
    textColour->menuAction()->setEnabled(enabled);
    highlight->menuAction()->setEnabled(enabled);
}

} // namespace ui::editor
