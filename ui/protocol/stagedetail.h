#pragma once

#include "core/smtp/transcript.h"

#include <QTextBrowser>

namespace ui::protocol
{

/// What is known about one stage: a sentence, the last lines of the conversation, and its facts (addresses,
/// certificates, extensions). Text to read and copy; follows palette and language.
class StageDetail : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StageDetail(QWidget *parent = nullptr);

    void setHint(); ///< Nothing was sent yet.
    /// @p event is the latest of the stage; nothing if the stage was not reached.
    void setStage(core::smtp::Stage stage, const std::optional<core::smtp::StageEvent> &event,
                  bool wasSkipped, const QList<core::smtp::Entry> &lines);
    /// Added to the sentence while the message is on its way.
    void setProgress(qint64 sentBytes, qint64 totalBytes);

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void rebuild();
    void addLocks();
    QString sentence() const;
    QString linesHtml() const;
    QString factsHtml() const;

    bool m_isHint = true;
    bool m_wasSkipped = false;
    core::smtp::Stage m_stage = core::smtp::Stage::Dns;
    std::optional<core::smtp::StageEvent> m_event;
    QList<core::smtp::Entry> m_lines;
    qint64 m_sentBytes = 0;
    qint64 m_totalBytes = 0;
};

} // namespace ui::protocol
