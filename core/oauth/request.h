#pragma once

#include "core/oauth/form.h"
#include "core/oauth/types.h"
#include "core/result.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTimer>

#include <chrono>
#include <functional>

class QNetworkReply;

namespace core::oauth
{

/// One POST to a token or device endpoint at a time.
///
/// Follows no redirect, keeps no cookie, takes no certificate that the system does not trust, waits a
/// bounded time for an answer of a bounded size, and says nothing about this program or computer.
class Request : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<QJsonObject, Error> &)>;

    explicit Request(QObject *parent = nullptr);
    ~Request() override;

    void setPatience(std::chrono::milliseconds patience); ///< For the whole exchange; 30 s.

    /// @p done is called once, later, unless the request is aborted or destroyed. Its error is
    /// Unreachable, Malformed, or the one the server named, and never holds what a field held.
    void post(const QUrl &endpoint, const Fields &fields, Done done);
    void abort();

private:
    void read();
    void finish();
    void end(const Result<QJsonObject, Error> &result);
    void drop();
    Result<QJsonObject, Error> result() const;
    Result<QJsonObject, Error> judged(int status) const;
    QString withoutSecrets(QString text) const;

    QNetworkAccessManager m_network;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr; ///< The network's, until we delete it later.
    QByteArray m_body;
    QByteArrayList m_secrets;
    Done m_done;
};

} // namespace core::oauth
