#include "ui/editor/colourmenu.h"

#include "ui/widgets/icon.h"

#include <QActionGroup>
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
    painter.setPen(QPen(colour.isValid() ? colour : quietTextColour(palette), 2));
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(5, 5, 22, 22), 5, 5);
    return pixmap;
}

} // namespace

ColourMenu::ColourMenu(Kind kind, QWidget *parent)
    : QMenu(parent)
    , m_group(new QActionGroup(this))
{
    if (kind == Kind::Text) {
        addColour(tr("Automatic"), {});
        addColour(tr("Red"), QColor(0xd1, 0x34, 0x38));
        addColour(tr("Orange"), QColor(0xc2, 0x62, 0x0b));
        addColour(tr("Green"), QColor(0x2e, 0x8b, 0x57));
        addColour(tr("Teal"), QColor(0x0f, 0x86, 0x8c));
        addColour(tr("Blue"), QColor(0x2f, 0x6f, 0xde));
        addColour(tr("Purple"), QColor(0x8e, 0x55, 0xc9));
        addColour(tr("Grey"), QColor(0x7a, 0x80, 0x87));
    } else {
        addColour(tr("None"), {});
        addColour(tr("Yellow"), QColor(0xff, 0xf1, 0x9b));
        addColour(tr("Green"), QColor(0xc5, 0xee, 0xc8));
        addColour(tr("Blue"), QColor(0xc7, 0xe0, 0xff));
        addColour(tr("Pink"), QColor(0xff, 0xd3, 0xe0));
        addColour(tr("Orange"), QColor(0xff, 0xdd, 0xb0));
    }
    connect(m_group, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit chosen(action->data().value<QColor>()); });
}

void ColourMenu::addColour(const QString &name, const QColor &colour)
{
    QAction *action = addAction(swatch(colour, palette()), name);
    action->setObjectName(QStringLiteral("colour") + (colour.isValid() ? colour.name().mid(1) : QString()));
    action->setData(colour);
    action->setCheckable(true);
    m_group->addAction(action);
}

void ColourMenu::setColour(const QColor &colour)
{
    const QList<QAction *> actions = m_group->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().value<QColor>() == colour);
}

} // namespace ui::editor
