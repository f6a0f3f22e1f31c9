#pragma once

#include "app/accountdesk.h"
#include "app/composecontroller.h"
#include "app/inquirydesk.h"
#include "app/language.h"
#include "app/letter.h"
#include "app/settings.h"

#include <functional>
#include <memory>
#include <vector>

namespace ui::outbox
{
class HistoryWindow;
}

namespace app
{

class PracticeRoom;

/// The program with windows: opens letters, accounts, the practice mailbox and the history, and
/// brings back after a crash what was being written.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Folders &folders, Settings &settings, Language &language, QObject *parent = nullptr);
    ~Program() override;

    void start(const Options &options);

public slots:
    /// The command line of a later start of the program.
    void call(const QStringList &arguments, const QString &folder);

private:
    void open(const Options &options);
    void openFirstWindow();
    ComposeController *compose(const core::delivery::SavedDraft &draft);
    void composeNew();
    void composeLetter(const GivenLetter &letter, const Options &options);
    void forget(ComposeController *controller);
    void connectCompose(ui::compose::ComposeWindow *window);
    void restore(const QList<core::delivery::SavedDraft> &drafts);
    void rememberOpenDrafts();

    void connectAccounts();
    void showHistory();
    void connectHistory();
    ComposeController *letterWithDraft(const QString &id) const;
    void openDraft(const QString &id);
    void openFile(const QString &path);
    void openLetter(const QString &path, const core::delivery::SavedDraft &fresh,
                    const std::function<void(ComposeController *)> &opened);
    void mend(const core::delivery::Record &record);
    void take(const core::diagnosis::Remedy &remedy);
    void chooseFile();
    void chooseLanguage(const QString &locale);
    void chooseAppearance(const QString &name);
    void showChosen();
    core::delivery::SavedDraft freshDraft() const;

    /// Two records that are loaded to be shown side by side.
    struct Comparison {
        QString beforeId;
        QString afterId;
        core::delivery::Record before; ///< Without an id until it is loaded.
        core::delivery::Record after;
    };
    void startComparison(const QString &before, const QString &after);
    void compareLoaded(const core::delivery::Record &record);

    Services m_services;
    Settings &m_settings;
    Language &m_language;
    AccountDesk m_accounts;
    InquiryDesk m_inquiries;
    std::vector<std::unique_ptr<ComposeController>> m_letters;
    std::unique_ptr<ui::outbox::HistoryWindow> m_historyWindow;
    std::unique_ptr<PracticeRoom> m_practiceRoom;
    QString m_outboxProblem;
    QString m_recordToOpen; ///< Opened in the composer once it is loaded.
    QString m_recordToMend; ///< The same, with why it failed.
    Comparison m_comparison;
    QList<core::delivery::SavedDraft> m_drafts; ///< As last loaded for the history window.
    QStringList m_restorable; ///< Drafts that were open when the program ended.
    bool m_isRestored = false;
};

} // namespace app
