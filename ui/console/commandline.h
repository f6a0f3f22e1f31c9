#pragma once

#include "core/console/completion.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace ui::console
{

/// The line where commands are typed. Tab and a list under it complete what the server offers; Up and Down go
/// through what was said before. While it takes a secret its letters are hidden, and nothing of it is kept.
class CommandLine : public QLineEdit
{
    Q_OBJECT

public:
    /// What is being typed.
    enum class Takes { Command, Text, UserName, Secret };

    explicit CommandLine(QWidget *parent = nullptr);

    void setTakes(Takes takes); ///< Empties the line, and its undo with it.
    Takes takes() const { return m_takes; }
    /// Where the session stands, for the completion.
    void setSituation(const core::console::Situation &situation) { m_situation = situation; }
    void setHabits(const core::console::Habits &habits) { m_habits = habits; }
    /// Puts a line there for the person to look at and complete; nothing is said.
    void fill(const core::console::Suggestion &suggestion);
    void fill(const QString &line) { fill({line, line.size()}); }
    /// Without it Enter does nothing, and what is typed stays.
    void setAccepting(bool accepts) { m_accepts = accepts; }
    void enter(); ///< As the key.
    void suggest(); ///< Shows how the line can go on.
    QStringList history() const { return m_history; } ///< Oldest first, without secrets.

signals:
    void entered(const QString &text); ///< The line is empty again.
    void leaveRequested(); ///< Ctrl+D on an empty line.
    void abandoned(); ///< Escape.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void remember(const QString &line);
    void recall(int by);
    bool complete();
    int chosenRow() const;
    QList<core::console::Suggestion> suggestions() const;

    Takes m_takes = Takes::Command;
    bool m_accepts = true;
    core::console::Situation m_situation;
    core::console::Habits m_habits;
    QStringList m_history;
    qsizetype m_place = 0; ///< In the history; its size: what is being typed.
    QString m_draft; ///< What was typed before Up.
    QStringListModel *m_model;
    QCompleter *m_completer;
};

} // namespace ui::console
