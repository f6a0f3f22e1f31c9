#include "ui/editor/spellverdicts.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace ui::editor
{

namespace
{

constexpr int wordsAtATime = 2000;

} // namespace

SpellVerdicts::SpellVerdicts(QObject *parent)
    : QObject(parent)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &SpellVerdicts::ask);
}

void SpellVerdicts::setSource(SpellSource *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source) {
        connect(source, &SpellSource::checked, this, &SpellVerdicts::take);
        connect(source, &SpellSource::suggested, this, &SpellVerdicts::addSuggestions);
        connect(source, &SpellSource::notLearnt, this, &SpellVerdicts::tellNotLearnt);
        connect(source, &SpellSource::changed, this, &SpellVerdicts::forget);
    }
    forget();
}

void SpellVerdicts::forget()
{
    m_verdicts.clear();
    m_toAsk.clear();
    emit changed();
}

SpellVerdicts::Verdict SpellVerdicts::of(const QString &word)
{
    const auto known = m_verdicts.constFind(word);
    if (known != m_verdicts.cend())
        return *known == Verdict::Wrong && m_ignored.contains(word) ? Verdict::Right : *known;
    m_verdicts.insert(word, Verdict::Asked);
    m_toAsk.append(word);
    m_asking.start();
    return Verdict::Asked;
}

bool SpellVerdicts::isMisspelt(const QString &word) const
{
    return m_verdicts.value(word, Verdict::Right) == Verdict::Wrong && !m_ignored.contains(word);
}

void SpellVerdicts::ask()
{
    if (!m_source || m_toAsk.isEmpty())
        return;
    const QStringList words = m_toAsk.mid(0, wordsAtATime);
    m_toAsk.remove(0, words.size());
    m_source->check(words);
}

void SpellVerdicts::take(const QStringList &right, const QStringList &wrong)
{
    for (const QString &word : right)
        m_verdicts.insert(word, Verdict::Right);
    for (const QString &word : wrong)
        m_verdicts.insert(word, Verdict::Wrong);
    if (!m_toAsk.isEmpty())
        m_asking.start();
    emit judged();
}

void SpellVerdicts::addToMenu(QMenu *menu, const QString &word, const Replace &replace)
{
    m_openMenu = menu;
    m_menuWord = word;
    m_replace = replace;
    QAction *first = menu->actions().isEmpty() ? nullptr : menu->actions().first();
    auto *waiting = new QAction(tr("Looking for suggestions…"), menu);
    waiting->setObjectName(QStringLiteral("spellingWaits"));
    waiting->setEnabled(false);
    auto *learn = new QAction(tr("Add “%1” to the dictionary").arg(word), menu);
    learn->setObjectName(QStringLiteral("spellingLearn"));
    connect(learn, &QAction::triggered, this, [this, word] { this->learn(word); });
    auto *skip = new QAction(tr("Ignore in this letter"), menu);
    skip->setObjectName(QStringLiteral("spellingIgnore"));
    connect(skip, &QAction::triggered, this, [this, word] {
        m_ignored.insert(word);
        emit changed();
    });
    menu->insertActions(first, {waiting, learn, skip});
    menu->insertSeparator(first);
    m_source->suggest(word);
}

void SpellVerdicts::learn(const QString &word)
{
    m_learning = word;
    if (m_source)
        m_source->learn(word);
}

/// One source serves many windows; the one that asked says it.
void SpellVerdicts::tellNotLearnt(const QString &word, const core::spelling::WordsError &error)
{
    if (word == std::exchange(m_learning, QString()))
        emit notLearnt(word, error);
}

void SpellVerdicts::addSuggestions(const QString &word, const QStringList &suggestions)
{
    if (!m_openMenu || m_menuWord != word)
        return;
    auto *waiting = m_openMenu->findChild<QAction *>(QStringLiteral("spellingWaits"));
    if (!waiting)
        return;
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(suggestion, m_openMenu);
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, this,
                [replace = m_replace, suggestion] { replace(suggestion); });
        m_openMenu->insertAction(waiting, action);
    }
    if (suggestions.isEmpty()) {
        waiting->setText(tr("No suggestions"));
        return;
    }
    m_openMenu->removeAction(waiting);
    delete waiting;
}

} // namespace ui::editor
