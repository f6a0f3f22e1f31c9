#include "ui/account/colourrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/icon.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::account
{

namespace
{

/// All of a middle brightness, so that they show in light and dark.
constexpr const char *colours[]
    = {"#3b7cf5", "#4d908e", "#6b8e23", "#d9822b", "#c2466b", "#7e57c2", "#6b7078"};

} // namespace

Swatch::Swatch(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Swatch::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

QSize Swatch::sizeHint() const
{
    const int side = fontMetrics().height() + 12;
    return {side, side};
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (hasFocus()) {
        painter.setPen(QPen(accentColour(palette()), 2));
        painter.drawEllipse(area);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(area.adjusted(4, 4, -4, -4));
    if (isChecked()) {
        const bool isLight = contrast(m_colour, Qt::black) > contrast(m_colour, Qt::white) * 1.6;
        const int side = height() / 2;
        ui::icon(QStringLiteral("check"), isLight ? QColor(Qt::black) : QColor(Qt::white))
            .paint(&painter, QRect((width() - side) / 2, (height() - side) / 2, side, side));
    }
}

ColourRow::ColourRow(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_own(new Swatch(this))
    , m_other(new Button(Button::Look::Link, this))
{
    auto *flow = new FlowArea(4, this);
    for (const char *colour : colours) {
        auto *swatch = new Swatch(this);
        swatch->setColour(QColor(QLatin1String(colour)));
        swatch->setObjectName(QStringLiteral("colour-") + QLatin1String(colour + 1));
        m_swatches.append(swatch);
    }
    m_own->setObjectName(QStringLiteral("colour-own"));
    m_own->hide();
    m_other->setObjectName(QStringLiteral("otherColour"));
    QList<QWidget *> row;
    for (Swatch *swatch : m_swatches + QList{m_own}) {
        m_group->addButton(swatch);
        row.append(swatch);
        connect(swatch, &QAbstractButton::clicked, this, [this, swatch] { choose(swatch->colour()); });
    }
    flow->setFlow(row + QList<QWidget *>{m_other});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(flow);
    connect(m_other, &QPushButton::clicked, this, &ColourRow::openDialog);
    retranslate();
}

void ColourRow::setColour(const QString &name)
{
    m_colour = name;
    showChosen();
}

void ColourRow::choose(const QColor &colour)
{
    m_colour = colour.name();
    showChosen();
    emit changed();
}

void ColourRow::showChosen()
{
    const QColor colour(m_colour);
    Swatch *chosen = nullptr;
    for (Swatch *swatch : std::as_const(m_swatches)) {
        if (swatch->colour() == colour)
            chosen = swatch;
    }
    if (!chosen && colour.isValid()) {
        m_own->setColour(colour);
        chosen = m_own;
    }
    m_own->setVisible(chosen == m_own);
    m_group->setExclusive(false); // none at all is possible too
    for (QAbstractButton *swatch : m_group->buttons())
        swatch->setChecked(swatch == chosen);
    m_group->setExclusive(true);
}

void ColourRow::openDialog()
{
    auto *dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setObjectName(QStringLiteral("colourDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, &ColourRow::choose);
    dialog->open();
}

void ColourRow::retranslate()
{
    const QStringList names{tr("Blue"), tr("Teal"),   tr("Green"), tr("Orange"),
                            tr("Red"),  tr("Purple"), tr("Grey")};
    for (qsizetype i = 0; i < m_swatches.size(); ++i) {
        m_swatches[i]->setToolTip(names[i]);
        m_swatches[i]->setAccessibleName(tr("Colour: %1").arg(names[i]));
    }
    m_own->setAccessibleName(tr("Colour of your own"));
    m_own->setToolTip(tr("Colour of your own"));
    m_other->setText(tr("Other colour…"));
}

void ColourRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
