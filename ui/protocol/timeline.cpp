#include "ui/protocol/timeline.h"

namespace ui::protocol
{

using core::smtp::Stage;
using core::smtp::StageEvent;

void Timeline::add(const StageEvent &event)
{
    Station &station = m_stations[static_cast<size_t>(event.stage)];
    if (event.outcome == StageEvent::Outcome::Started) {
        station.begunAt = event.at;
    } else {
        if (station.begunAt)
            station.spent
                = station.spent.value_or(std::chrono::microseconds(0)) + (event.at - *station.begunAt);
        station.begunAt.reset();
    }
    station.event = event;
    m_latest = event.stage;
    m_isEmpty = false;
}

Timeline::State Timeline::state(Stage stage) const
{
    const auto index = static_cast<size_t>(stage);
    const Station &station = m_stations[index];
    if (station.event) {
        switch (station.event->outcome) {
        case StageEvent::Outcome::Started:
            return State::Current;
        case StageEvent::Outcome::Passed:
            return State::Done;
        case StageEvent::Outcome::Failed:
            return State::Failed;
        }
    }
    // Under STARTTLS the greeting comes before TLS, so TLS counts as left out only once the way went on
    // beyond the greeting.
    for (size_t later = index + 1; later < m_stations.size(); ++later) {
        const bool isGreetingBeforeTls = stage == Stage::Tls && later == static_cast<size_t>(Stage::Hello);
        if (m_stations[later].event && !isGreetingBeforeTls)
            return State::Skipped;
    }
    return State::Pending;
}

const StageEvent *Timeline::event(Stage stage) const
{
    const Station &station = m_stations[static_cast<size_t>(stage)];
    return station.event ? &*station.event : nullptr;
}

std::optional<std::chrono::microseconds> Timeline::timeSpent(Stage stage) const
{
    return m_stations[static_cast<size_t>(stage)].spent;
}

} // namespace ui::protocol
