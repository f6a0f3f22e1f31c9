#include "ui/editor/colourmenu.h"

#include "ui/editor/choices.h"
#include "ui/editor/colourdialog.h"
#include "ui/editor/readability.h"
#include "ui/widgets/icon.h"

#include <QActionGroup>
#include <QEvent>
#include <QPainter>

namespace ui::editor
{

namespace
{

QIcon swatch(const QColor &colour, const QPalette &palette)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour.isValid() ? hairlineColour(palette) : quietTextColour(palette), 2));
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(5, 5, 22, 22), 5, 5);
    return pixmap;
}

} // namespace

QString legibilityText(const QColor &colour, const QColor &ground)
{
    switch (legibility(colour, ground)) {
    case Legibility::HardOnWhite:
        return ColourMenu::tr("This text colour is hard to read on white.");
    case Legibility::HardOnDark:
        return ColourMenu::tr("This text colour is hard to read in dark mode.");
    case Legibility::HardOnGround:
        return ColourMenu::tr("This text colour is hard to read on the colour behind it.");
    case Legibility::Good:
        break;
    }
    return {};
}

ColourMenu::ColourMenu(Kind kind, QWidget *parent)
    : QMenu(parent)
    , m_kind(kind)
    , m_group(new QActionGroup(this))
{
    if (kind != Kind::Highlight && kind != Kind::Cell) {
        addNamed(QT_TR_NOOP("Automatic"), {});
        addNamed(QT_TR_NOOP("Red"), QColor(0xd1, 0x34, 0x38));
        addNamed(QT_TR_NOOP("Orange"), QColor(0xc2, 0x62, 0x0b));
        addNamed(QT_TR_NOOP("Green"), QColor(0x2e, 0x8b, 0x57));
        addNamed(QT_TR_NOOP("Teal"), QColor(0x0f, 0x86, 0x8c));
        addNamed(QT_TR_NOOP("Blue"), QColor(0x2f, 0x6f, 0xde));
        addNamed(QT_TR_NOOP("Purple"), QColor(0x8e, 0x55, 0xc9));
        addNamed(QT_TR_NOOP("Grey"), QColor(0x7a, 0x80, 0x87));
    } else {
        addNamed(QT_TR_NOOP("None"), {});
        addNamed(QT_TR_NOOP("Yellow"), QColor(0xff, 0xf1, 0x9b));
        addNamed(QT_TR_NOOP("Green"), QColor(0xc5, 0xee, 0xc8));
        addNamed(QT_TR_NOOP("Blue"), QColor(0xc7, 0xe0, 0xff));
        addNamed(QT_TR_NOOP("Pink"), QColor(0xff, 0xd3, 0xe0));
        addNamed(QT_TR_NOOP("Orange"), QColor(0xff, 0xdd, 0xb0));
    }
    m_end = addSeparator();
    m_more = addAction(tr("More colours…"));
    m_more->setObjectName(QStringLiteral("moreColours"));
    m_note = addAction(ui::icon(QStringLiteral("warning")), QString());
    m_note->setObjectName(QStringLiteral("colourNote"));
    m_note->setEnabled(false);
    m_note->setVisible(false);
    connect(m_more, &QAction::triggered, this, &ColourMenu::openDialog);
    connect(this, &QMenu::aboutToShow, this, &ColourMenu::showRecent);
    connect(this, &QMenu::aboutToShow, this, &ColourMenu::showSwatches);
    connect(m_group, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit chosen(action->data().value<QColor>()); });
}

void ColourMenu::addNamed(const char *name, const QColor &colour)
{
    m_names.append({addColour(tr(name), colour), name});
}

QAction *ColourMenu::addColour(const QString &name, const QColor &colour)
{
    QAction *action = addAction(name);
    action->setObjectName(QStringLiteral("colour") + (colour.isValid() ? colour.name().mid(1) : QString()));
    action->setData(colour);
    action->setCheckable(true);
    m_group->addAction(action);
    return action;
}

void ColourMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (QAction *action : m_group->actions())
            action->setIcon({});
        if (isVisible())
            showSwatches();
    } else if (event->type() == QEvent::LanguageChange) {
        for (const auto &[action, name] : std::as_const(m_names))
            action->setText(tr(name));
        m_more->setText(tr("More colours…"));
        showNote();
    }
}

void ColourMenu::showRecent()
{
    qDeleteAll(m_recent);
    m_recent.clear();
    QList<QColor> colours;
    for (const QString &name : Choices::shared().recentColours())
        colours.append(QColor(name));
    const bool isNew = m_colour && m_colour->isValid() && !colours.contains(*m_colour);
    if (isNew)
        colours.prepend(*m_colour);
    QList<QColor> listed;
    for (const QAction *action : m_group->actions())
        listed.append(action->data().value<QColor>());
    colours.removeIf([&](const QColor &colour) { return listed.contains(colour); });
    if (colours.isEmpty())
        return mark();
    const auto insert = [this](QAction *action) {
        insertAction(m_end, action);
        m_recent.append(action);
    };
    auto *line = new QAction(this);
    line->setSeparator(true);
    insert(line);
    for (const QColor &colour : std::as_const(colours)) {
        QAction *action = addColour(colour.name().toUpper(), colour);
        removeAction(action);
        insert(action);
    }
    mark();
}

/// Four such menus are in every letter's window and seldom opened; their little pictures are painted then.
void ColourMenu::showSwatches()
{
    for (QAction *action : m_group->actions()) {
        if (action->icon().isNull())
            action->setIcon(swatch(action->data().value<QColor>(), palette()));
    }
}

void ColourMenu::openDialog()
{
    auto *dialog = new ColourDialog(m_kind, m_colour.value_or(QColor()), m_ground, parentWidget());
    connect(dialog, &ColourDialog::chosen, this, [this](const QColor &colour) {
        Choices::shared().rememberColour(colour.name());
        emit chosen(colour);
    });
    dialog->open();
}

void ColourMenu::setColour(const std::optional<QColor> &colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    mark();
    showNote();
}

void ColourMenu::setGround(const QColor &ground)
{
    if (ground == m_ground)
        return;
    m_ground = ground;
    showNote();
}

void ColourMenu::mark()
{
    const QList<QAction *> actions = m_group->actions();
    for (QAction *action : actions)
        action->setChecked(m_colour && action->data().value<QColor>() == *m_colour);
}

void ColourMenu::showNote()
{
    const QString text = m_kind == Kind::Text && m_colour ? legibilityText(*m_colour, m_ground) : QString();
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace ui::editor
