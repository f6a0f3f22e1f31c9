#include "ui/editor/characteractions.h"

#include "core/html/fonts.h"
#include "ui/editor/colourmenu.h"
#include "ui/editor/structure.h"

#include <QActionGroup>
#include <QMenu>
#include <QTextEdit>

#include <iterator>

namespace ui::editor
{

namespace
{

struct NamedSize {
    const char *name;
    int pixels;
};

constexpr NamedSize sizes[] = {
    {QT_TRANSLATE_NOOP("ui::editor::CharacterActions", "Small"), 13},
    {QT_TRANSLATE_NOOP("ui::editor::CharacterActions", "Normal"), 0},
    {QT_TRANSLATE_NOOP("ui::editor::CharacterActions", "Medium"), 18},
    {QT_TRANSLATE_NOOP("ui::editor::CharacterActions", "Large"), 24},
    {QT_TRANSLATE_NOOP("ui::editor::CharacterActions", "Huge"), 32},
};

void setVertical(QTextCharFormat &format, QTextCharFormat::VerticalAlignment where, bool on)
{
    if (on)
        format.setVerticalAlignment(where);
    else
        format.clearProperty(QTextFormat::TextVerticalAlignment);
}

const QString several = QStringLiteral("–");

} // namespace

CharacterActions::CharacterActions(QTextEdit *text, QWidget *scope)
    : ActionSet(text, scope)
{
    createFaces();
    createSizes();
    createMarks();
    createColours();
}

QAction *CharacterActions::addMark(const QString &name, const QString &icon, const char *text,
                                   const QKeySequence &keys, void (*set)(QTextCharFormat &, bool),
                                   const char *tip)
{
    QAction *action = add(name, icon, text, keys, tip);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this,
            [this, set](bool on) { change([set, on](QTextCharFormat &format) { set(format, on); }); });
    return action;
}

void CharacterActions::createMarks()
{
    bold = addMark(QStringLiteral("bold"), QStringLiteral("bold"), QT_TR_NOOP("Bold"),
                   QKeySequence(Qt::CTRL | Qt::Key_B), [](QTextCharFormat &format, bool on) {
                       format.setFontWeight(on ? QFont::Bold : QFont::Normal);
                   });
    italic = addMark(QStringLiteral("italic"), QStringLiteral("italic"), QT_TR_NOOP("Italic"),
                     QKeySequence(Qt::CTRL | Qt::Key_I),
                     [](QTextCharFormat &format, bool on) { format.setFontItalic(on); });
    underline = addMark(QStringLiteral("underline"), QStringLiteral("underline"), QT_TR_NOOP("Underline"),
                        QKeySequence(Qt::CTRL | Qt::Key_U),
                        [](QTextCharFormat &format, bool on) { format.setFontUnderline(on); });
    strike = addMark(QStringLiteral("strike"), QStringLiteral("strike"), QT_TR_NOOP("Strike through"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
                     [](QTextCharFormat &format, bool on) { format.setFontStrikeOut(on); });
    subscript
        = addMark(QStringLiteral("subscript"), QStringLiteral("subscript"), QT_TR_NOOP("Subscript"),
                  QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Comma), [](QTextCharFormat &format, bool on) {
                      setVertical(format, QTextCharFormat::AlignSubScript, on);
                  });
    superscript
        = addMark(QStringLiteral("superscript"), QStringLiteral("superscript"), QT_TR_NOOP("Superscript"),
                  QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Period), [](QTextCharFormat &format, bool on) {
                      setVertical(format, QTextCharFormat::AlignSuperScript, on);
                  });
    code = addMark(
        QStringLiteral("code"), QStringLiteral("code"), QT_TR_NOOP("Code"),
        QKeySequence(Qt::CTRL | Qt::Key_QuoteLeft),
        [](QTextCharFormat &format, bool on) {
            on ? format.setProperty(InlineCode, true) : format.clearProperty(InlineCode);
        },
        QT_TR_NOOP("Code within a line"));
}

void CharacterActions::createFaces()
{
    faceMenu = addMenu(QStringLiteral("faceMenu"), {}, QT_TR_NOOP("Font"));
    auto *group = new QActionGroup(this);
    const auto addFace = [&](const QString &face, const QFont &font) {
        QAction *action = group->addAction(faceMenu->addAction(face));
        action->setObjectName(QStringLiteral("face") + QString(face).remove(u' '));
        action->setCheckable(true);
        action->setData(face);
        action->setFont(font);
        connect(action, &QAction::triggered, this,
                [this, face] { change([face](QTextCharFormat &format) { setFace(format, face); }); });
        return action;
    };
    //: Of fonts: the one the recipient's program uses by itself.
    translate(addFace({}, faceMenu->font()), QT_TR_NOOP("Normal"));
    faceMenu->addSeparator();
    bool wasChinese = false;
    for (const core::html::SafeFont &face : core::html::safeFonts()) {
        if (face.isChinese() && !wasChinese)
            faceMenu->addSeparator();
        wasChinese = face.isChinese();
        QFont font = faceMenu->font();
        font.setFamilies(face.families + QStringList{face.generic});
        addFace(face.name, font);
    }
}

void CharacterActions::createSizes()
{
    sizeMenu = addMenu(QStringLiteral("sizeMenu"), {}, QT_TR_NOOP("Size"));
    auto *group = new QActionGroup(this);
    for (const NamedSize &size : sizes) {
        QAction *action = group->addAction(sizeMenu->addAction(QString()));
        action->setObjectName(QStringLiteral("size%1").arg(size.pixels));
        action->setCheckable(true);
        translate(action, size.name);
        action->setData(size.pixels);
        QFont font = sizeMenu->font();
        font.setPixelSize(size.pixels ? size.pixels : 16);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, pixels = size.pixels] {
            change([pixels](QTextCharFormat &format) { setSize(format, pixels); });
        });
    }
    sizeMenu->addSeparator();
    larger = add(QStringLiteral("larger"), {}, QT_TR_NOOP("Larger"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period));
    smaller = add(QStringLiteral("smaller"), {}, QT_TR_NOOP("Smaller"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Comma));
    // What the same keys are called where Shift makes other signs of them.
    larger->setShortcuts({larger->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Greater)});
    smaller->setShortcuts({smaller->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Less)});
    connect(larger, &QAction::triggered, this, [this] { step(1); });
    connect(smaller, &QAction::triggered, this, [this] { step(-1); });
    sizeMenu->addActions({larger, smaller});
}

void CharacterActions::createColours()
{
    textColour = new ColourMenu(ColourMenu::Kind::Text, m_scope);
    adopt(textColour, QStringLiteral("textColourMenu"), QStringLiteral("text-colour"),
          QT_TR_NOOP("Text colour"));
    connect(textColour, &ColourMenu::chosen, this, [this](const QColor &colour) {
        change([colour](QTextCharFormat &format) {
            colour.isValid() ? format.setForeground(colour) : format.clearForeground();
        });
        emit textColourChosen(colour);
    });
    highlight = new ColourMenu(ColourMenu::Kind::Highlight, m_scope);
    adopt(highlight, QStringLiteral("highlightMenu"), QStringLiteral("highlight"), QT_TR_NOOP("Highlight"));
    connect(highlight, &ColourMenu::chosen, this, [this](const QColor &colour) {
        change([colour](QTextCharFormat &format) {
            colour.isValid() ? format.setBackground(colour) : format.clearBackground();
        });
        if (m_state.colour && m_state.colour->isValid())
            emit textColourChosen(*m_state.colour);
    });
}

void CharacterActions::step(int direction)
{
    change([direction](QTextCharFormat &format) {
        setSize(format, nextSize(format.intProperty(TextSize), direction));
    });
}

void CharacterActions::change(const std::function<void(QTextCharFormat &)> &change)
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

void CharacterActions::follow()
{
    m_state = characterState(m_text->textCursor(), m_text->currentCharFormat());
    bold->setChecked(m_state.isBold);
    italic->setChecked(m_state.isItalic);
    underline->setChecked(m_state.isUnderlined);
    strike->setChecked(m_state.isStruck);
    subscript->setChecked(m_state.isSubscript);
    superscript->setChecked(m_state.isSuperscript);
    code->setChecked(m_state.isCode);
    textColour->setColour(m_state.colour);
    textColour->setGround(m_state.ground.value_or(QColor()));
    highlight->setColour(m_state.ground);
    for (QAction *action : faceMenu->actions())
        action->setChecked(m_state.face && action->isCheckable() && action->data() == *m_state.face);
    for (QAction *action : sizeMenu->actions())
        action->setChecked(m_state.size && action->isCheckable() && action->data() == *m_state.size);
}

QString CharacterActions::faceName() const
{
    if (!m_state.face)
        return several;
    //: Short for "the normal font", on a button.
    return m_state.face->isEmpty() ? tr("Font") : *m_state.face;
}

QString CharacterActions::sizeName() const
{
    if (!m_state.size)
        return several;
    for (const NamedSize &size : sizes) {
        if (size.pixels == *m_state.size)
            return size.pixels == 0 ? tr("Size") : tr(size.name);
    }
    return QString::number(*m_state.size);
}

} // namespace ui::editor
