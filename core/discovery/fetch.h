#pragma once

#include "core/discovery/types.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>

namespace core::discovery
{

/// Gets one small document over HTTPS and tells once how that went.
///
/// The certificate has to be in order, also at each of at most three places that it is sent on to, all of
/// them HTTPS. The patience counts for all of it; 256 KiB at most. Nothing is sent that tells who asks: no
/// cookie, no login, no referrer, no name of the program, no language. Deleting or cancelling it ends it at
/// once, without a word.
class Fetch : public QObject
{
    Q_OBJECT

public:
    struct Document {
        Problem problem = Problem::None;
        QString detail;
        QByteArray body;
        bool isCalledHtml = false; ///< By the server; some call everything so.
    };

    /// @p url must be HTTPS. @p manager outlives it.
    Fetch(QNetworkAccessManager &manager, const QUrl &url, const QSslConfiguration &tls, QObject *parent);
    ~Fetch() override;

    void start(std::chrono::milliseconds patience);
    void cancel(); ///< Also from a slot of ours.

signals:
    void done(const core::discovery::Fetch::Document &document);

private:
    void get();
    void judgeHead();
    void takeIn();
    void judgeEnd();
    void redirect(const QUrl &target);
    void letGo();
    void conclude(Problem problem, const QString &detail = {});

    QNetworkAccessManager &m_manager;
    QUrl m_url;
    const QSslConfiguration m_tls;
    QTimer m_timer;
    QNetworkReply *m_reply = nullptr; ///< The manager's child.
    bool m_hasBadCertificate = false;
    int m_redirects = 0;
    QByteArray m_body;
};

} // namespace core::discovery
