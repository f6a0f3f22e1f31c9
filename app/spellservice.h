#pragma once

#include "app/settings.h"
#include "core/spelling/dictionaries.h"
#include "core/spelling/personalwords.h"
#include "ui/editor/spellsource.h"

#include <QThread>

#include <memory>

namespace app
{

/// The dictionaries of this computer for all windows. They are looked for at the first word, loaded and
/// asked on a thread of their own, so that neither starting nor typing waits for them.
class SpellService : public ui::editor::SpellSource
{
    Q_OBJECT

public:
    /// @p folders: where dictionaries are; @p ownWords: the file of the person's own.
    SpellService(Settings &settings, QStringList folders, const QString &ownWords, QObject *parent = nullptr);
    ~SpellService() override;

    QList<Language> languages() const override;
    void choose(const QString &code, bool isChosen) override;
    bool isOn() const override;
    void setOn(bool on) override;
    void check(const QStringList &words) override;
    void suggest(const QString &word) override;
    void learn(const QString &word) override;

private:
    class Worker;
    void prepare() const;
    void load();
    QStringList chosenCodes() const;

    Settings &m_settings;
    QStringList m_folders;
    core::spelling::PersonalWords m_ownWords;
    mutable bool m_isPrepared = false;
    mutable QList<core::spelling::Dictionary> m_dictionaries;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< Lives in m_thread; null until the first word.
};

} // namespace app
