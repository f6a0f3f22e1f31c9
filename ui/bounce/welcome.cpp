#include "ui/bounce/welcome.h"

#include "ui/widgets/icon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace ui::bounce
{

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_open(new Button(Button::Look::Primary, this))
    , m_paste(new Button(Button::Look::Secondary, this))
{
    m_open->setObjectName(QStringLiteral("welcomeOpen"));
    m_paste->setObjectName(QStringLiteral("welcomePaste"));
    QFont large = m_title->font();
    large.setWeight(QFont::DemiBold);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(12);
    layout->addStretch();
    for (QLabel *label : {m_sign, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_sign);
        layout->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_paste);
    buttons->addStretch();
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, &Welcome::openRequested);
    connect(m_paste, &QPushButton::clicked, this, &Welcome::pasteRequested);
    retranslate();
    tint();
}

void Welcome::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void Welcome::retranslate()
{
    m_title->setText(tr("Why did a message come back?"));
    m_text->setText(tr("Drop the message that the mail system sent you here, open it from a file, or paste "
                       "its text. Nothing "
                       "of it leaves this computer."));
    m_open->setText(tr("Open…"));
    m_open->setAccessibleName(tr("Open a bounce from a file"));
    m_paste->setText(tr("Paste"));
    m_paste->setAccessibleName(tr("Paste the text of a bounce"));
}

void Welcome::tint()
{
    const int size = 2 * fontMetrics().height();
    m_sign->setPixmap(icon(QStringLiteral("mailbox"), quietTextColour(palette()))
                          .pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_text->setPalette(quiet);
}

void Welcome::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = m_isTarget ? accentColour(palette()) : hairlineColour(palette());
    painter.setPen(QPen(line, m_isTarget ? 2 : 1.5, Qt::DashLine));
    if (m_isTarget)
        painter.setBrush(mixed(palette().color(QPalette::Window), line, 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 8, 8);
}

void Welcome::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace ui::bounce
