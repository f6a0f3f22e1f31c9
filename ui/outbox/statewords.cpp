#include "ui/outbox/statewords.h"

#include <QCoreApplication>

namespace ui::outbox
{

using core::delivery::State;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OutboxState)
};

QString iconName(State state)
{
    switch (state) {
    case State::Queued:
        return QStringLiteral("clock");
    case State::Sending:
        return QStringLiteral("send");
    case State::Sent:
        return QStringLiteral("success");
    case State::PartlySent:
    case State::Unknown:
        return QStringLiteral("warning");
    case State::Failed:
        return QStringLiteral("error");
    case State::Cancelled:
        return QStringLiteral("stop");
    }
    return QStringLiteral("envelope");
}

} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::Queued:
        return Words::tr("Waiting");
    case State::Sending:
        return Words::tr("Sending");
    case State::Sent:
        return Words::tr("Sent");
    case State::PartlySent:
        return Words::tr("Sent to some");
    case State::Failed:
        return Words::tr("Not sent");
    case State::Unknown:
        return Words::tr("Perhaps sent");
    case State::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

Tone stateTone(State state)
{
    switch (state) {
    case State::Sent:
        return Tone::Positive;
    case State::PartlySent:
    case State::Unknown:
        return Tone::Warning;
    case State::Failed:
        return Tone::Negative;
    case State::Queued:
    case State::Sending:
    case State::Cancelled:
        break;
    }
    return Tone::Neutral;
}

QIcon stateIcon(State state, const QPalette &palette)
{
    return icon(iconName(state), toneColour(stateTone(state), palette));
}

} // namespace ui::outbox
