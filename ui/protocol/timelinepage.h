#pragma once

#include "ui/protocol/stagecontent.h"
#include "ui/protocol/timeline.h"

#include <QWidget>

namespace ui::protocol
{

class StageDetail;
class StageStrip;
class TranscriptModel;

/// The stages of one send and what is known about the chosen one. Follows a running attempt until the
/// person chooses a stage; a failure is shown in any case.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(TranscriptModel *model, QWidget *parent = nullptr);

    void setLastStage(core::smtp::Stage stage);
    void setEvents(const QList<core::smtp::StageEvent> &events); ///< Of a send of the past, or of none.
    void addEvent(const core::smtp::StageEvent &event);
    void setProgress(qint64 sentBytes, qint64 totalBytes);
    void choose(core::smtp::Stage stage);
    const QList<core::smtp::StageEvent> &events() const { return m_events; }

private:
    void showDetail();
    StageContent content(core::smtp::Stage stage) const;

    TranscriptModel *m_model;
    StageStrip *m_strip;
    StageDetail *m_detail;
    QList<core::smtp::StageEvent> m_events;
    Timeline m_timeline;
    bool m_hasChosen = false; ///< The detail no longer follows the attempt.
};

} // namespace ui::protocol
