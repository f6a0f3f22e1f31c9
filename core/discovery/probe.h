#pragma once

#include "core/discovery/types.h"
#include "core/smtp/types.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace core::discovery
{

/// Asks one host whether it takes mail from people: greeting, EHLO, and goodbye, in a thread of its own.
/// Only with TLS and a certificate that is good for this very host; no credential is sent, nor known.
/// Deleting it ends it at once, without a word.
class Probe : public QObject
{
    Q_OBJECT

public:
    struct Answer {
        Problem problem = Problem::None;
        QString detail;
        QStringList mechanisms; ///< Of AUTH; not empty when there is no problem.
        qint64 sizeLimitBytes = 0;
    };

    Probe(const smtp::Endpoint &endpoint, QObject *parent);
    ~Probe() override;

    void start(std::chrono::milliseconds patience); ///< For all of it.
    void cancel(); ///< Heard at once; done() may still tell of it.

signals:
    void done(const core::discovery::Probe::Answer &answer);

private:
    struct Work;

    QTimer m_timer;
    std::unique_ptr<Work> m_work;
};

} // namespace core::discovery
