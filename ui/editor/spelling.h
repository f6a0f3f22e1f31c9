#pragma once

#include "ui/editor/dress.h"
#include "ui/editor/spellsource.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTextCursor>
#include <QTimer>

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

    void setSource(SpellSource *source); ///< Null: nothing is checked.
    QStringList languages() const; ///< With a dictionary, "en_US"; none while nothing is checked.
    QMenu *menu() const { return m_menu; } ///< On or off, the languages, the next word.

    void dress(const QTextBlock &block, const Put &put) override;
    bool isMisspelt(const QString &word) const;

signals:
    void nothingFound(); ///< Of goToNext(): all of the letter is right.
    void notLearnt(const QString &word,
                   const core::spelling::WordsError &error); ///< That was asked for here.

public slots:
    void goToNext(); ///< Selects the next misspelt word, round the end, and shows its menu.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Verdict { Right, Wrong, Asked };

    void ask();
    void take(const QStringList &right, const QStringList &wrong);
    void forget();
    void followCursor();
    void addToMenu(QMenu *menu, const QTextCursor &at);
    void addSuggestions(const QString &word, const QStringList &suggestions);
    void replace(const QString &word, const QString &by);
    void learn(const QString &word);
    void tellNotLearnt(const QString &word, const core::spelling::WordsError &error);
    void ignore(const QString &word);
    void fillMenu();
    bool isJudged(const QTextBlock &block, int start, int length) const;
    QTextCursor nextMisspelt(bool *isKnown);

    TextArea *m_text;
    Dress *m_dress;
    QPointer<SpellSource> m_source;
    QMenu *m_menu;
    QHash<QString, Verdict> m_verdicts;
    QSet<QString> m_ignored; ///< In this letter.
    QStringList m_toAsk;
    QSet<int> m_waiting; ///< Numbers of blocks with words that are being asked for.
    QTimer m_asking;
    QTextCursor m_typed; ///< Where typing goes on; its word is not judged yet.
    QPointer<QMenu> m_openMenu;
    QTextCursor m_menuWord;
    QString m_learning; ///< The word that was given to the source last.
    bool m_isTyping = false; ///< The last key wrote something.
    bool m_isJumping = false;
};

} // namespace ui::editor
