#include "ui/protocol/timelinepage.h"

#include "ui/protocol/lineexplanation.h"
#include "ui/protocol/stagedetail.h"
#include "ui/protocol/stagestrip.h"
#include "ui/protocol/transcriptmodel.h"

#include <QVBoxLayout>

namespace ui::protocol
{

using core::smtp::Stage;
using core::smtp::StageEvent;

namespace
{

// So many stand under a stage; the transcript has them all.
constexpr int linesOfStage = 6;
constexpr int answersOfStage = 100;

/// "RCPT TO:<li@example.cn> NOTIFY=FAILURE" names li@example.cn.
QString recipientIn(const QString &command)
{
    const qsizetype begin = command.indexOf(u'<') + 1;
    const qsizetype end = command.lastIndexOf(u'>');
    return end > begin ? command.mid(begin, end - begin) : command;
}

} // namespace

TimelinePage::TimelinePage(TranscriptModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_strip(new StageStrip(this))
    , m_detail(new StageDetail(this))
{
    m_strip->setObjectName(QStringLiteral("stageStrip"));
    m_detail->setExplainer([model](int line) { return explainLine(model->store(), line).text; });
    // In a low window the detail gives way, which scrolls, and not the strip.
    m_detail->setMinimumHeight(fontMetrics().height());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_strip);
    layout->addWidget(m_detail, 1);
    connect(m_strip, &StageStrip::stageChosen, this, &TimelinePage::choose);
    connect(m_strip, &StageStrip::detailRequested, this, [this] { m_detail->setFocus(Qt::TabFocusReason); });
    connect(model, &TranscriptModel::grown, this, &TimelinePage::showDetail);
}

void TimelinePage::setLastStage(Stage stage)
{
    m_strip->setLastStage(stage);
}

void TimelinePage::setEvents(const QList<StageEvent> &events)
{
    m_events = events;
    m_timeline = {};
    for (const StageEvent &event : events)
        m_timeline.add(event);
    m_hasChosen = false;
    m_detail->setHint();
    setProgress(0, 0);
    m_strip->setTimeline(m_timeline);
    m_strip->setStage(m_timeline.latest());
    showDetail();
}

void TimelinePage::addEvent(const StageEvent &event)
{
    m_events.append(event);
    m_timeline.add(event);
    m_strip->setTimeline(m_timeline);
    // A failure is what everybody wants to read next, wherever they were looking.
    if (!m_hasChosen || event.outcome == StageEvent::Outcome::Failed)
        m_strip->setStage(event.stage);
    showDetail();
}

void TimelinePage::setProgress(qint64 sentBytes, qint64 totalBytes)
{
    m_strip->setProgress(sentBytes, totalBytes);
    m_detail->setProgress(sentBytes, totalBytes);
}

void TimelinePage::choose(Stage stage)
{
    m_hasChosen = true;
    m_strip->setStage(stage);
    showDetail();
}

void TimelinePage::showDetail()
{
    if (m_timeline.isEmpty() && !m_hasChosen)
        return m_detail->setHint();
    m_detail->setContent(content(m_strip->stage()));
}

StageContent TimelinePage::content(Stage stage) const
{
    const TranscriptStore &store = m_model->store();
    StageContent content;
    content.stage = stage;
    if (const StageEvent *event = m_timeline.event(stage))
        content.event = *event;
    content.spent = m_timeline.timeSpent(stage);
    content.wasSkipped = m_timeline.state(stage) == Timeline::State::Skipped;
    if (stage == Stage::Recipients) {
        const auto exchanges = store.exchanges("RCPT ", answersOfStage + 1);
        for (const auto &[command, reply] : exchanges)
            content.answers.append({recipientIn(store.at(command).text), {reply, store.at(reply)}});
        content.hasMoreAnswers = content.answers.size() > answersOfStage;
        content.answers = content.answers.first(std::min<qsizetype>(content.answers.size(), answersOfStage));
    }
    if (content.answers.isEmpty()) {
        for (const int line : store.lastOf(stage, linesOfStage))
            content.lines.append({line, store.at(line)});
    }
    return content;
}

} // namespace ui::protocol
