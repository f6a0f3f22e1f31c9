#pragma once

#include "core/practice/scenario.h"
#include "core/result.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace core::practice
{

/// A letter the practice server took.
struct Received {
    QString path; ///< The .eml file, exactly the octets that came (dots unstuffed).
    QByteArray sender; ///< From MAIL FROM.
    QList<QByteArray> recipients; ///< From RCPT TO, so Bcc too.
    QDateTime receivedAt = {}; ///< UTC

    bool operator==(const Received &) const = default;
};

/// The letters kept in @p folder so far, newest first. Their envelopes come from the .json file beside
/// each .eml; a letter without one has an empty envelope.
QList<Received> keptLetters(const QString &folder);

/// A real SMTP server on 127.0.0.1 for trying things out: nothing leaves this computer.
///
/// Offers STARTTLS and implicit TLS with a certificate made on first use, AUTH PLAIN, LOGIN and
/// SCRAM-SHA-256, SIZE, PIPELINING, 8BITMIME, SMTPUTF8, CHUNKING, BINARYMIME, DSN,
/// ENHANCEDSTATUSCODES. Works in a thread of its own; the object lives in its maker's thread.
class Server : public QObject
{
    Q_OBJECT

public:
    /// Letters are kept as .eml files in @p folder (made if missing), with the certificate in
    /// @p folder/tls.
    explicit Server(QString folder, QObject *parent = nullptr);
    ~Server() override; ///< Closes every connection.

    /// Listens on two ports of its own choice. False, with errorString(), if it cannot. Takes a while
    /// on first use (the certificate): call startInBackground() from a window.
    bool start();
    void startInBackground(); ///< Ends with started() or failedToStart().
    bool isRunning() const;
    QString errorString() const;

    quint16 tlsPort() const; ///< Implicit TLS.
    quint16 startTlsPort() const; ///< Clear text that offers STARTTLS.
    QByteArray certificate() const; ///< PEM; what a client must trust.

    static QString user(); ///< "practice@hongyan.invalid"
    static QString password(); ///< Not a secret: it opens nothing but this server.

    Scenario scenario() const;
    void setScenario(const Scenario &scenario); ///< For the connections to come.

signals:
    void started();
    void failedToStart(const QString &reason);
    void received(const core::practice::Received &letter);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace core::practice

Q_DECLARE_METATYPE(core::practice::Received)
