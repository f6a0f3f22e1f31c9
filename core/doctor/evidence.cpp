#include "core/doctor/evidence.h"

#include "core/smtp/clues.h"

#include <algorithm>

namespace core::doctor
{

using smtp::Entry;
using smtp::Stage;
using smtp::StageEvent;

bool Attempt::reached(Stage stage) const
{
    return lastEvent(*this, stage) != nullptr;
}

const StageEvent *lastEvent(const Attempt &attempt, Stage stage, StageEvent::Outcome outcome)
{
    const auto found
        = std::find_if(attempt.timeline.rbegin(), attempt.timeline.rend(), [=](const StageEvent &event) {
              return event.stage == stage && event.outcome == outcome;
          });
    return found == attempt.timeline.rend() ? nullptr : &*found;
}

bool isOpenAndSafe(const Attempt &attempt)
{
    return !attempt.error && attempt.reached(Stage::Tls) && attempt.reached(Stage::Hello);
}

bool showedCertificate(const Attempt &attempt)
{
    return attempt.reached(Stage::Tls) || (attempt.error && !attempt.error->tls.chain.isEmpty());
}

smtp::Capabilities offered(const Attempt &attempt)
{
    const StageEvent *hello = lastEvent(attempt, Stage::Hello);
    if (!hello)
        return {};
    smtp::Reply reply{250, {}, {"-"}}; // the first line is the server's name
    for (const QString &line : hello->capabilities)
        reply.lines.append(line.toUtf8());
    return smtp::Capabilities(reply);
}

bool resolvedPrivately(const Attempt &attempt)
{
    const StageEvent *found = lastEvent(attempt, Stage::Dns);
    return found && !found->addresses.isEmpty()
        && std::all_of(found->addresses.begin(), found->addresses.end(), smtp::isPrivateAddress);
}

QString webServerWords(const Attempt &attempt)
{
    if (!attempt.error || attempt.error->kind != smtp::Error::Kind::Protocol)
        return {};
    return smtp::isFromWebServer(attempt.error->detail) ? attempt.error->detail : QString();
}

std::optional<QDateTime> serverTime(const Attempt &attempt)
{
    for (const Entry &entry : attempt.transcript) {
        if (entry.speaker != Entry::Speaker::Server || entry.stage != Stage::Hello)
            continue;
        if (const auto date = smtp::dateIn(entry.text))
            return date;
    }
    return std::nullopt;
}

} // namespace core::doctor
