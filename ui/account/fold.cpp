#include "ui/account/fold.h"

#include "ui/widgets/button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui::account
{

Fold::Fold(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new Button(Button::Look::Quiet, this))
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
{
    m_line->setObjectName(name);
    m_column->setContentsMargins(24, 0, 0, 0);
    m_column->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_line, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_line, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setOpen(false);
}

void Fold::setTitle(const QString &title)
{
    m_title = title;
    showState();
}

void Fold::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_content->setVisible(isOpen);
    showState();
}

void Fold::showState()
{
    m_line->setText(m_title);
    m_line->setIconName(m_isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
    // A fold has no role of its own; its state has to be read out.
    m_line->setAccessibleName(m_isOpen ? tr("%1, open").arg(m_title) : tr("%1, closed").arg(m_title));
}

void Fold::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace ui::account
