#pragma once

#include "core/console/guard.h"

#include <QWidget>

class QCheckBox;

namespace ui
{
class Button;
class FlowArea;
} // namespace ui

namespace ui::console
{

/// The steps of a session as buttons that fill the line, the guard, and what can be done with the transcript.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    /// Which steps make sense now.
    void setSituation(const core::console::Situation &situation);
    void setSteps(bool areEnabled); ///< A command can be said.
    void raiseGuard(); ///< Sending is held back, without sendingChosen().

signals:
    void stepChosen(const QString &line); ///< The beginning of a command, such as "RCPT TO:<>".
    void sendingChosen(core::console::Sending sending);
    void clearRequested();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    Button *addStep(const QString &text, const QString &line);
    void retranslate();

    FlowArea *m_flow;
    QList<Button *> m_steps;
    Button *m_startTls;
    Button *m_auth;
    QCheckBox *m_guard;
    Button *m_copy;
    Button *m_clear;
    bool m_areEnabled = false;
    core::console::Situation m_situation;
};

} // namespace ui::console
