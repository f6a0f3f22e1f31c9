#pragma once

#include "app/letter.h"
#include "app/services.h"
#include "core/stationery/paper.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

namespace app
{

/// The program without a window: prints or sends one letter and ends with an exit code.
class Headless : public QObject
{
    Q_OBJECT

public:
    Headless(Options options, Services &services, QObject *parent = nullptr);
    ~Headless() override;

public slots:
    /// Ends with QCoreApplication::exit().
    void start();
    void cancel();

private:
    core::Result<core::account::Account, LetterError> chooseAccount();
    bool loadTemplate();
    std::optional<LetterError> fillTemplate(core::mail::Draft &draft);
    bool makeReady(const core::account::Account &account);
    void askThenSend(const core::mail::Draft &draft, const core::account::Account &account);
    void sendThrough(const core::mail::Draft &draft, const core::account::Account &account, Route way);
    core::Result<Route, LetterError> routeFromUrl();
    QString readPassword(const QString &user);
    bool isAgreed(qsizetype recipientCount);
    int dump(const core::mail::Draft &draft);
    void send(const core::mail::Draft &draft, const core::account::Account &account, const Route &route);
    void showStage(const QString &id, const core::smtp::StageEvent &event);
    void showRecord(const core::delivery::Record &record);
    void writeLog(const QList<core::smtp::Entry> &entries);
    void fail(const LetterError &error, int code);

    Options m_options;
    Services &m_services;
    QTextStream m_out;
    QTextStream m_err;
    core::stationery::Paper m_template;
    std::unique_ptr<QTemporaryDir> m_templateFiles; ///< Its attachments.
    QString m_host;
    core::account::Account m_account; ///< What is sent with.
    QString m_id;
    QList<core::smtp::Entry> m_transcript;
    QString m_receivedPath;
    bool m_isFinished = false;
};

} // namespace app
