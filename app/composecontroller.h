#pragma once

#include "app/pagerenderer.h"
#include "app/services.h"
#include "app/settings.h"
#include "ui/compose/composewindow.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <memory>

namespace app
{

/// Joins one compose window to the outbox: saves its draft while it is written, sends it, and shows
/// what becomes of it. Lives as long as the window is open.
class ComposeController : public QObject
{
    Q_OBJECT

public:
    ComposeController(Services &services, Settings &settings, const core::delivery::SavedDraft &draft,
                      QObject *parent = nullptr);
    ~ComposeController() override;

    ui::compose::ComposeWindow *window() const { return m_window.get(); }
    QString draftId() const { return m_draftId; }
    bool isWorthKeeping() const; ///< Has something written in it that is not sent.

    void saveAtRest();
    /// What is in the window now is kept as a template or snippet: until it is changed it is not saved as a
    /// draft, too.
    void setKeptElsewhere();
    void setNotKeptElsewhere(); ///< That failed.

    void saveNow();
    /// What is shown here is the letter of a record as it was sent, or what became of it since.
    enum class Shown { AsSent, AsEdited };
    /// Takes the letter for the one of @p record, which did not reach everybody: says why, and sends to
    /// nobody again who has it. Only while it is written.
    void adopt(const core::delivery::Record &record, Shown shown);

signals:
    void closed(app::ComposeController *controller);
    void signInNeeded(const QString &accountId); ///< Only the person can sign in again.
    void domainCheckRequested(const QString &domain);

private:
    void connectWindow();
    void connectOutbox();
    void connectPreview();
    void tellLimits();
    void scheduleSave();
    void send(const QList<core::mail::AddrSpec> &onlyTo);
    void enqueue(const core::account::Account &account, const Route &route,
                 const QList<core::mail::AddrSpec> &onlyTo);
    void enqueue(const core::mail::Draft &draft, const core::account::Account &account, const Route &route,
                 const QList<core::mail::AddrSpec> &onlyTo);
    void cancel();
    void prepare(const core::account::Account &account, const NotReady &reason,
                 const QList<core::mail::AddrSpec> &onlyTo);
    void askForPassword(const core::account::Account &account, const QList<core::mail::AddrSpec> &onlyTo);
    void startPractice(const QList<core::mail::AddrSpec> &onlyTo);
    QString providerName(const core::account::Account &account) const;
    void follow(const core::delivery::Record &record);

    // When it did not arrive; composeremedies.cpp
    QList<core::mail::AddrSpec> missing() const;
    void sendAgain();
    void remember(const core::smtp::Receipt &receipt);
    bool tellWhoIsLeft(const core::delivery::Record &record);
    void sendToMissing(const QList<core::mail::AddrSpec> &missing);
    void sendToOthers();
    void sendInPortions(int limit);
    bool goOnWithPortions();
    void take(const core::diagnosis::Remedy &remedy);
    void openPage(const QString &url);
    void switchServer(const core::diagnosis::Remedy &remedy);
    void saveAsFile(const QString &path);

    Services &m_services;
    Settings &m_settings;
    std::unique_ptr<PageRenderer> m_renderer; ///< Null where there is no engine.
    std::unique_ptr<ui::compose::ComposeWindow> m_window;
    QString m_draftId;
    QString m_recordId;
    core::delivery::Record m_lastRecord;
    QTimer m_saveTimer;
    QElapsedTimer m_unsaved; ///< Since the first change that is not saved.
    bool m_isLong = false; ///< Writing the letter out takes long, if in another thread.
    int m_saveNumber = 0; ///< Of the last time it was taken to be saved.
    quint64 m_attempt = 0; ///< Of the latest send(), so that one that was cancelled does not go on.
    bool m_isPreparing = false; ///< Waits for the secret; nothing is in the outbox yet.
    bool m_isSent = false;
    bool m_isKeptElsewhere = false;
    int m_portion = 0; ///< Recipients at a time; 0: all.
    QSet<core::mail::AddrSpec> m_reached; ///< Accepted by any attempt.
    QSet<core::mail::AddrSpec> m_uncertain; ///< May have got it by any attempt.
    core::delivery::Record m_refusing; ///< The latest record of a letter that somebody was refused for.
};

} // namespace app
