#include "ui/account/remark.h"

#include "ui/account/formparts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ui::account
{

Remark::Remark(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_sign(new QLabel(this))
    , m_text(makeSentence(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    tint();
    hide();
}

void Remark::say(const QString &text)
{
    const bool isNews = text != m_text->text() && !text.isEmpty();
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Remark::text() const
{
    return m_text->text();
}

void Remark::tint()
{
    const QString name = m_tone == Tone::Negative ? QStringLiteral("error")
        : m_tone == Tone::Warning                 ? QStringLiteral("warning")
        : m_tone == Tone::Positive                ? QStringLiteral("success")
                                                  : QStringLiteral("info");
    const int line = fontMetrics().height();
    const QColor ink = m_tone == Tone::Neutral ? quietTextColour(palette()) : toneColour(m_tone, palette());
    m_sign->setPixmap(icon(name, ink).pixmap(QSize(line, line), devicePixelRatioF()));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, ink);
    m_text->setPalette(colours);
}

void Remark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        tint();
    QWidget::changeEvent(event);
}

} // namespace ui::account
