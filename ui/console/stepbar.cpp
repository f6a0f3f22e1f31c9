#include "ui/console/stepbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"

#include <QCheckBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui::console
{

using core::console::Sending;

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowArea(4, this))
    , m_guard(new QCheckBox(this))
    , m_copy(new Button(Button::Look::Quiet, this))
    , m_clear(new Button(Button::Look::Quiet, this))
{
    addStep(QStringLiteral("EHLO"), QStringLiteral("EHLO"));
    m_startTls = addStep(QStringLiteral("STARTTLS"), QStringLiteral("STARTTLS"));
    m_auth = addStep(QStringLiteral("AUTH…"), QStringLiteral("AUTH "));
    addStep(QStringLiteral("MAIL"), QStringLiteral("MAIL"));
    addStep(QStringLiteral("RCPT"), QStringLiteral("RCPT"));
    addStep(QStringLiteral("RSET"), QStringLiteral("RSET"));
    addStep(QStringLiteral("QUIT"), QStringLiteral("QUIT"));
    m_guard->setObjectName(QStringLiteral("allowSending"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_clear->setObjectName(QStringLiteral("clear"));
    m_copy->setIconName(QStringLiteral("copy"));
    m_clear->setIconName(QStringLiteral("trash"));

    QList<QWidget *> flow;
    for (Button *step : std::as_const(m_steps))
        flow.append(step);
    m_flow->setFlow(flow + QList<QWidget *>{m_guard, m_copy, m_clear});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_flow);

    connect(m_guard, &QCheckBox::toggled, this,
            [this](bool isOn) { emit sendingChosen(isOn ? Sending::Allowed : Sending::HeldBack); });
    connect(m_copy, &Button::clicked, this, &StepBar::copyRequested);
    connect(m_clear, &Button::clicked, this, &StepBar::clearRequested);
    retranslate();
    setSteps(false);
}

Button *StepBar::addStep(const QString &text, const QString &line)
{
    auto *step = new Button(Button::Look::Secondary, m_flow);
    step->setText(text);
    step->setObjectName(QStringLiteral("step") + line.trimmed());
    connect(step, &Button::clicked, this, [this, line] { emit stepChosen(line); });
    m_steps.append(step);
    return step;
}

void StepBar::setSituation(const core::console::Situation &situation)
{
    m_situation = situation;
    setSteps(m_areEnabled);
}

void StepBar::setSteps(bool areEnabled)
{
    m_areEnabled = areEnabled;
    for (Button *step : std::as_const(m_steps))
        step->setEnabled(areEnabled);
    m_startTls->setEnabled(areEnabled && !m_situation.isEncrypted && m_situation.offered.has("STARTTLS"));
    m_auth->setEnabled(areEnabled && m_situation.isVerified && !m_situation.offered.mechanisms().isEmpty());
}

void StepBar::raiseGuard()
{
    const QSignalBlocker silence(m_guard);
    m_guard->setChecked(false);
}

void StepBar::retranslate()
{
    m_guard->setText(tr("Allow &sending"));
    m_guard->setToolTip(tr("Off, commands that would send a message are held back."));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the transcript; passwords are hidden in it"));
    m_clear->setText(tr("Clear"));
}

void StepBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::console
