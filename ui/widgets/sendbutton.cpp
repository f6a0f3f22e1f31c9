#include "ui/widgets/sendbutton.h"

#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace ui
{

SendButton::SendButton(QWidget *parent)
    : QWidget(parent)
    , m_main(new Button(Button::Look::Primary, this))
    , m_side(new Button(Button::Look::Primary, this))
{
    m_main->setObjectName(QStringLiteral("send"));
    m_main->setCorners(Button::Corners::Left);
    m_side->setObjectName(QStringLiteral("sendSide"));
    m_side->setCorners(Button::Corners::Right);
    m_side->setCompact(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_main);
    layout->addWidget(m_side);
    connect(m_main, &QPushButton::clicked, this, &SendButton::clicked);
    connect(m_side, &QPushButton::clicked, this, &SendButton::sideClicked);
    show(State::Ready);
}

void SendButton::setMenu(QMenu *menu)
{
    m_menu = menu;
}

void SendButton::setReady(bool enabled)
{
    m_main->setEnabled(enabled);
    m_side->setEnabled(enabled);
    show(State::Ready);
}

void SendButton::setSending(int percent)
{
    m_percent = percent;
    m_main->setEnabled(false);
    m_side->setEnabled(true);
    show(State::Sending);
}

void SendButton::setDone()
{
    m_main->setEnabled(false);
    m_side->setEnabled(true);
    show(State::Done);
}

void SendButton::show(State state)
{
    m_state = state;
    m_main->setProgress(state == State::Sending ? m_percent / 100.0 : -1);
    m_main->setIconName(state == State::Done ? QStringLiteral("check") : QStringLiteral("send"));
    m_side->setIconName(state == State::Sending ? QStringLiteral("close") : QStringLiteral("chevron-down"));
    retranslate();
}

void SendButton::retranslate()
{
    if (m_state == State::Sending && m_percent >= 0)
        m_main->setText(tr("Sending… %1 %").arg(QLocale().toString(m_percent)));
    else if (m_state == State::Sending)
        m_main->setText(tr("Sending…"));
    else
        m_main->setText(m_state == State::Done ? tr("Sent") : tr("Send"));
    m_side->setText(m_state == State::Sending ? tr("Cancel sending") : tr("More ways to send"));
    m_main->setAccessibleName(m_main->text());
    m_side->setAccessibleName(m_side->text());
    m_side->setToolTip(m_side->text());
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    m_main->setToolTip(m_state == State::Ready ? tr("Send this message (%1)").arg(keys) : QString());
}

void SendButton::sideClicked()
{
    if (m_state == State::Sending)
        emit cancelled();
    else if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void SendButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
