#pragma once

#include "app/accountdesk.h"
#include "app/composecontroller.h"
#include "app/contactsdesk.h"
#include "app/historydesk.h"
#include "app/inquirydesk.h"
#include "app/language.h"
#include "app/letter.h"
#include "app/settings.h"
#include "app/stationerydesk.h"

#include <functional>
#include <memory>
#include <vector>

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
    void composeFrom(const core::stationery::Paper &paper, const QString &accountId);
    void composeGiven(const Options &options, const core::mail::Draft &base);
    void composeTemplate(const Options &options);
    void beginWith(core::delivery::SavedDraft draft);
    void composeRefused(const QString &reason);
    void editPaper(const core::stationery::Paper &paper);
    void forget(ComposeController *controller);
    void connectCompose(ui::compose::ComposeWindow *window);
    void restore(const QList<core::delivery::SavedDraft> &drafts);
    void tidyCopies(const QList<core::delivery::SavedDraft> &drafts);
    void rememberOpenDrafts();

    void connectAccounts();
    void connectHistory();
    ComposeController *letterWithDraft(const QString &id) const;
    void openDraft(const core::delivery::SavedDraft &draft);
    void openFile(const QString &path);
    void openLetter(const QString &path, const core::delivery::SavedDraft &fresh,
                    const std::function<void(ComposeController *)> &opened);
    void mend(const core::delivery::Record &record, const core::delivery::SavedDraft &draft);
    void take(const core::diagnosis::Remedy &remedy, const QString &accountId);
    void chooseFile();
    void chooseLanguage(const QString &locale);
    void chooseAppearance(const QString &name);
    void showChosen();
    core::delivery::SavedDraft freshDraft() const;

    Services m_services;
    Settings &m_settings;
    Language &m_language;
    AccountDesk m_accounts;
    InquiryDesk m_inquiries;
    HistoryDesk m_history;
    ContactsDesk m_contacts;
    StationeryDesk m_stationery;
    std::vector<std::unique_ptr<ComposeController>> m_letters;
    std::unique_ptr<PracticeRoom> m_practiceRoom;
    QString m_outboxProblem;
    QStringList m_restorable; ///< Drafts that were open when the program ended.
    bool m_isRestored = false;
};

} // namespace app
