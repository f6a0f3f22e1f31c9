#pragma once

#include "core/spelling/words.h"

#include <QObject>

#include <functional>

class QMenu;

namespace ui::editor
{
class SpellVerdicts;
}

namespace ui::compose
{

class SubjectEdit;

/// Marks the misspelt words of the subject, with suggestions in its menu; knows what the text's spelling
/// knows. The word being typed is left alone until the cursor leaves it. Nothing is judged before somebody
/// is in the subject or words of the text were judged: dictionaries are large.
class SubjectSpelling : public QObject
{
    Q_OBJECT

public:
    SubjectSpelling(SubjectEdit *subject, editor::SpellVerdicts *verdicts);

    using Together = std::function<void(const std::function<void()> &change)>;
    void setTogether(const Together &together); ///< Makes what a change does one step to undo.

    enum class From { Cursor, Start };
    bool goToNext(From from); ///< Selects the next misspelt word and shows its menu; false if there is none.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wake();
    void judge();
    QList<core::spelling::Range> words() const; ///< That can be judged.
    void addToMenu(QMenu *menu, int position);
    void replace(const core::spelling::Range &range, const QString &word, const QString &by);

    SubjectEdit *m_subject;
    editor::SpellVerdicts *m_verdicts;
    Together m_together = [](const std::function<void()> &change) { change(); };
    bool m_isTyping = false; ///< The last key wrote something.
    bool m_isAwake = false; ///< Somebody writes; for a letter that is only shown no dictionary is read.
};

} // namespace ui::compose
