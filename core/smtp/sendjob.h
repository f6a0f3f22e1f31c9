#pragma once

#include "core/smtp/session.h"

#include <QObject>

#include <memory>

class QThread;

namespace core::smtp
{

/// Sends one message in a thread of its own and says how it ended, in the thread it was made in.
///
/// Exactly one of sent() and failed() comes after start(), and it is the last signal. Destroying the job
/// cancels and waits, which takes no longer than a cancel is heard (within 50 ms).
class SendJob : public QObject
{
    Q_OBJECT

public:
    SendJob(Endpoint endpoint, Credentials credentials, Submission submission, QObject *parent = nullptr);
    ~SendJob() override;

    /// See Observer::beforeFinalDot; called in the worker's thread. Set before start().
    void setBeforeFinalDot(std::function<bool()> hook);
    /// How long to wait for what; for tests mostly. Set before start().
    void setPatience(const Patience &patience);

    void start();
    void cancel(); ///< Heard at any byte. After the final dot it can no longer undo: OutcomeUnknown.

signals:
    void said(const core::smtp::Entry &entry);
    void reached(const core::smtp::StageEvent &event);
    void progressed(qint64 sentBytes, qint64 totalBytes);
    void sent(const core::smtp::Receipt &receipt);
    /// @p refusals is filled when the recipients were the reason.
    void failed(const core::smtp::Error &error, const QList<core::smtp::Refusal> &refusals);

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace core::smtp
