#pragma once

#include "ui/editor/spellsource.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

class QMenu;

namespace ui::editor
{

/// What is known of the words of one letter, wherever in it they stand: which are right, which are not, which
/// the person wants to be left alone. Each is asked for once.
class SpellVerdicts : public QObject
{
    Q_OBJECT

public:
    explicit SpellVerdicts(QObject *parent = nullptr);

    enum class Verdict { Right, Wrong, Asked };

    void setSource(SpellSource *source); ///< Null: nothing is checked. Must outlive this.
    SpellSource *source() const { return m_source; }
    bool isOn() const { return m_source && m_source->isOn(); }

    Verdict of(const QString &word); ///< Asked: judged() tells when there is an answer.
    Verdict known(const QString &word) const { return m_verdicts.value(word, Verdict::Asked); }
    bool isMisspelt(const QString &word) const; ///< As far as is known; nothing is asked.

    using Replace = std::function<void(const QString &by)>;
    /// Puts what can be done about a misspelt word on top of @p menu; suggestions come when they are found.
    void addToMenu(QMenu *menu, const QString &word, const Replace &replace);

signals:
    void judged(); ///< Words that were asked for are known now.
    void changed(); ///< What was shown before may not hold any more.
    /// A word that was to be learnt from a menu of this letter.
    void notLearnt(const QString &word, const core::spelling::WordsError &error);

private:
    void ask();
    void take(const QStringList &right, const QStringList &wrong);
    void forget();
    void addSuggestions(const QString &word, const QStringList &suggestions);
    void learn(const QString &word);
    void tellNotLearnt(const QString &word, const core::spelling::WordsError &error);

    QPointer<SpellSource> m_source;
    QHash<QString, Verdict> m_verdicts;
    QSet<QString> m_ignored; ///< In this letter.
    QStringList m_toAsk;
    QTimer m_asking;
    QPointer<QMenu> m_openMenu;
    QString m_menuWord;
    QString m_learning; ///< The word that was given to the source last.
    Replace m_replace;
};

} // namespace ui::editor
