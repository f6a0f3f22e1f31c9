#pragma once

#include "ui/editor/dress.h"
#include "ui/editor/spellverdicts.h"

#include <QSet>
#include <QTextCursor>

class QMenu;

namespace ui::editor
{

class TextArea;

/// Underlines misspelt words, with suggestions in the menu of the right button, and walks from one to the
/// next. The word being typed is left alone until the cursor leaves it; code, links, quotes and the
/// signature are never judged.
class Spelling : public QObject, public DressLayer
{
    Q_OBJECT

public:
    Spelling(TextArea *text, Dress *dress);

    SpellVerdicts *verdicts() { return &m_verdicts; } ///< Of words anywhere in the letter.
    QStringList languages() const; ///< With a dictionary, "en_US"; none while nothing is checked.
    QMenu *menu() const { return m_menu; } ///< On or off, the languages, the next word.

    void dress(const QTextBlock &block, const Put &put) override;

signals:
    void nothingFound(); ///< Of goToNext(): all of the letter is right.

public slots:
    void goToNext(); ///< Selects the next misspelt word, round the end, and shows its menu.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Verdict = SpellVerdicts::Verdict;

    void showJudged();
    void showAnew();
    void followCursor();
    void addToMenu(QMenu *menu, const QTextCursor &at);
    void replace(const QString &word, const QString &by);
    void fillMenu();
    bool isJudged(const QTextBlock &block, int start, int length) const;
    QTextCursor nextMisspelt(bool *isKnown);

    TextArea *m_text;
    Dress *m_dress;
    QMenu *m_menu;
    SpellVerdicts m_verdicts;
    QSet<int> m_waiting; ///< Numbers of blocks with words that are being asked for.
    QTextCursor m_typed; ///< Where typing goes on; its word is not judged yet.
    QTextCursor m_menuWord;
    bool m_isTyping = false; ///< The last key wrote something.
    bool m_isJumping = false;
};

} // namespace ui::editor
