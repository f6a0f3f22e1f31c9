#pragma once

#include "core/smtp/redactor.h"
#include "core/smtp/transcript.h"

namespace core::smtp
{

/// Tells an Observer what happens, stage by stage and line by line. Secrets are taken out here, before
/// anybody else can see a line.
class Recorder
{
public:
    explicit Recorder(Observer observer);

    Redactor &redactor() { return m_redactor; }
    Stage stage() const { return m_stage; }

    void started(Stage stage);
    /// The current stage went well; @p details as far as it has any.
    void passed(StageEvent details = {});
    /// Completes @p error with the current stage, tells of it, and hands it back.
    Error failed(Error error);
    void setEncrypted(bool isEncrypted) { m_isEncrypted = isEncrypted; }
    void setHost(const QString &host) { m_host = host; } ///< Told with the stages that lead to it.

    void client(QByteArrayView line);
    Reply server(const Reply &reply); ///< Returns it as it may be shown.
    void note(const QString &text);
    void octets(qint64 count); ///< A message, or the part of it that was sent.
    void progressed(qint64 sentBytes, qint64 totalBytes);
    bool mayEnd(); ///< Observer::beforeFinalDot.

private:
    void tell(StageEvent event, StageEvent::Outcome outcome);
    void say(Entry::Speaker speaker, QString text, bool isUnexpected = false);
    std::chrono::microseconds now() const;

    Observer m_observer;
    Redactor m_redactor;
    QString m_host;
    Stage m_stage = Stage::Dns;
    bool m_isEncrypted = false;
};

} // namespace core::smtp
