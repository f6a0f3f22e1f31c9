#include "ui/compose/labellededit.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace ui::compose
{

LabelledEdit::LabelledEdit(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setForegroundRole(QPalette::WindowText); // on a Base ground it would be Text
    // A long name gives way to the line, which is all of one width.
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    followFont();
    updateLook();
}

void LabelledEdit::setLabel(const QString &text)
{
    m_label->setText(m_label->fontMetrics().elidedText(text, Qt::ElideRight, maximumWidth()));
    m_label->setToolTip(text.toHtmlEscaped());
    m_edit->setAccessibleName(text);
}

/// Chinese names are a little higher than others; the lines below them are at one height all the same.
void LabelledEdit::followFont()
{
    m_label->setFixedHeight(fontMetrics().height() * 5 / 4);
    setFixedWidth(columnsWidth(fontMetrics(), 22));
}

void LabelledEdit::updateLook()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_label->setPalette(quiet);
}

void LabelledEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateLook();
    else if (event->type() == QEvent::FontChange)
        followFont();
    QWidget::changeEvent(event);
}

} // namespace ui::compose
