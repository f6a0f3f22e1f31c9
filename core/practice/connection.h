#pragma once

#include "core/practice/session.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace core::practice
{

/// One client: the socket under a session. Deletes itself when the client has gone.
class Connection final : public QObject, private Wire
{
    Q_OBJECT

public:
    Connection(qintptr descriptor, Session::Door door, const QSslConfiguration &tls,
               const Surroundings &surroundings, QObject *parent);

private:
    enum class Afterwards { Nothing, StartTls, HangUp };

    void say(const QByteArray &octets) override;
    void slowDown(std::chrono::milliseconds pause) override;
    void startTls() override;
    void hangUp() override;
    void reset() override;

    void read();
    void sayNextOctet();
    void finishSaying(Afterwards what);

    QSslSocket m_socket;
    Session m_session;
    QTimer m_patience;
    QTimer m_pacer; ///< Runs while something waits in m_unsaid.
    QByteArray m_unsaid;
    bool m_isSlow = false;
    Afterwards m_afterwards = Afterwards::Nothing;
};

} // namespace core::practice
