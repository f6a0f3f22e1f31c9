#include "core/smtp/recorder.h"

namespace core::smtp
{

using Clock = std::chrono::steady_clock;

Recorder::Recorder(Observer observer)
    : m_observer(std::move(observer))
{
}

void Recorder::started(Stage stage)
{
    m_stage = stage;
    tell({}, StageEvent::Outcome::Started);
}

void Recorder::passed(StageEvent details)
{
    tell(std::move(details), StageEvent::Outcome::Passed);
}

Error Recorder::failed(Error error)
{
    error.stage = m_stage;
    error.detail = QString::fromUtf8(m_redactor.redacted(error.detail.toUtf8()));
    StageEvent event;
    event.tls = error.tls;
    event.reply = error.reply.code ? error.reply.toString() : QString();
    event.error = error;
    tell(std::move(event), StageEvent::Outcome::Failed);
    return error;
}

void Recorder::client(QByteArrayView line)
{
    say(Entry::Speaker::Client, readable(m_redactor.client(line)));
}

Reply Recorder::server(const Reply &reply)
{
    Reply shown = reply;
    shown.lines.clear();
    for (qsizetype at = 0; at < reply.lines.size(); ++at) {
        const bool isLast = at + 1 == reply.lines.size();
        QByteArray start = QByteArray::number(reply.code) + (isLast ? ' ' : '-');
        if (!reply.enhanced.isEmpty())
            start += reply.enhanced + ' ';
        const QByteArray text = m_redactor.server(start + reply.lines[at]).mid(start.size());
        say(Entry::Speaker::Server, readable(start + text), !reply.isPositive());
        shown.lines.append(text);
    }
    return shown;
}

void Recorder::note(const QString &text)
{
    say(Entry::Speaker::Note, QString::fromUtf8(m_redactor.redacted(text.toUtf8())));
}

void Recorder::octets(qint64 count)
{
    say(Entry::Speaker::Client, u'\u27e8' + QString::number(count) + QStringLiteral(" octets\u27e9"));
}

void Recorder::progressed(qint64 sentBytes, qint64 totalBytes)
{
    if (m_observer.progressed)
        m_observer.progressed(sentBytes, totalBytes);
}

bool Recorder::mayEnd()
{
    return !m_observer.beforeFinalDot || m_observer.beforeFinalDot();
}

void Recorder::tell(StageEvent event, StageEvent::Outcome outcome)
{
    if (!m_observer.reached)
        return;
    event.stage = m_stage;
    event.outcome = outcome;
    event.at = now();
    if (m_stage <= Stage::Connect)
        event.host = m_host;
    m_observer.reached(event);
}

void Recorder::say(Entry::Speaker speaker, QString text, bool isUnexpected)
{
    if (m_observer.said)
        m_observer.said({now(), speaker, m_stage, m_isEncrypted, isUnexpected, std::move(text)});
}

std::chrono::microseconds Recorder::now() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_observer.began);
}

QString toText(const QList<Entry> &entries)
{
    QString text;
    for (const Entry &entry : entries) {
        const auto milliseconds = entry.at.count() / 1000;
        const auto *speaker = entry.speaker == Entry::Speaker::Client ? u"C: "
            : entry.speaker == Entry::Speaker::Server                 ? u"S: "
                                                                      : u"-- ";
        text += QString::number(milliseconds / 1000) + u'.'
            + QString::number(milliseconds % 1000).rightJustified(3, u'0')
            + (entry.isEncrypted ? QStringLiteral(" \U0001F512 ") : QStringLiteral("   "))
            + QString::fromUtf16(speaker) + entry.text + u'\n';
    }
    return text;
}

} // namespace core::smtp
