#include "app/spellservice.h"

#include "core/spelling/speller.h"

#include <QLocale>

namespace app
{

using core::spelling::Dictionary;

class SpellService::Worker : public QObject
{
public:
    core::spelling::Speller speller;
};

SpellService::SpellService(Settings &settings, QStringList folders, const QString &ownWords, QObject *parent)
    : SpellSource(parent)
    , m_settings(settings)
    , m_folders(std::move(folders))
    , m_ownWords(ownWords)
{
    m_thread.setObjectName(QStringLiteral("spelling"));
}

SpellService::~SpellService()
{
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void SpellService::prepare() const
{
    if (std::exchange(m_isPrepared, true))
        return;
    m_dictionaries = core::spelling::dictionariesIn(m_folders);
}

QStringList SpellService::chosenCodes() const
{
    prepare();
    if (const auto codes = m_settings.spellingLanguages())
        return *codes;
    return core::spelling::suitable(m_dictionaries, QLocale::system().uiLanguages());
}

QList<ui::editor::SpellSource::Language> SpellService::languages() const
{
    const QStringList chosen = chosenCodes();
    QList<Language> all;
    for (const Dictionary &dictionary : std::as_const(m_dictionaries)) {
        const QLocale locale(dictionary.code);
        QString name = locale.nativeLanguageName();
        if (name.isEmpty() || locale.language() == QLocale::C)
            name = dictionary.code;
        else if (dictionary.code.contains(u'_') && !locale.nativeTerritoryName().isEmpty())
            name = QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName());
        all.append({dictionary.code, name, chosen.contains(dictionary.code)});
    }
    return all;
}

void SpellService::choose(const QString &code, bool isChosen)
{
    QStringList codes = chosenCodes();
    codes.removeAll(code);
    if (isChosen)
        codes.append(code);
    m_settings.setSpellingLanguages(codes);
    load();
    emit changed();
}

bool SpellService::isOn() const
{
    return m_settings.isSpellingOn();
}

void SpellService::setOn(bool on)
{
    m_settings.setSpellingOn(on);
    emit changed();
}

/// Hands the chosen dictionaries to the worker; they are read there.
void SpellService::load()
{
    if (!m_worker) {
        m_worker = new Worker;
        m_worker->moveToThread(&m_thread);
        m_thread.start(QThread::LowPriority);
    }
    QList<Dictionary> chosen;
    const QStringList codes = chosenCodes();
    for (const Dictionary &dictionary : std::as_const(m_dictionaries)) {
        if (codes.contains(dictionary.code))
            chosen.append(dictionary);
    }
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, chosen, own = m_ownWords.all()] {
        worker->speller.setDictionaries(chosen);
        worker->speller.setOwnWords(own);
    });
}

void SpellService::check(const QStringList &words)
{
    if (!m_worker)
        load();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, words] {
        QStringList right;
        QStringList wrong;
        for (const QString &word : words)
            (worker->speller.isRight(word) ? right : wrong).append(word);
        QMetaObject::invokeMethod(this, [this, right, wrong] { emit checked(right, wrong); });
    });
}

void SpellService::suggest(const QString &word)
{
    if (!m_worker)
        load();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, word] {
        const QStringList words = worker->speller.suggestions(word);
        QMetaObject::invokeMethod(this, [this, word, words] { emit suggested(word, words); });
    });
}

void SpellService::learn(const QString &word)
{
    if (const auto status = m_ownWords.add(word); !status)
        return emit notLearnt(word, status.error());
    load();
    emit changed();
}

} // namespace app
