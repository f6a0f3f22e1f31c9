#include "app/judging.h"

#include "app/checkup.h"

#include <QLocale>

namespace app
{

using core::account::Account;
using core::account::Catalogue;
using core::account::Provider;
using core::delivery::Record;
using core::delivery::State;
using core::diagnosis::Circumstances;
using core::diagnosis::Dispatch;
using core::mail::AddrSpec;
using core::smtp::Stage;
using core::smtp::StageEvent;
using ui::verdict::LetterCase;

namespace
{

Dispatch dispatchOf(const Record &record)
{
    Dispatch dispatch{
        .end = Dispatch::End::Failed, .recipients = {}, .receipt = record.receipt, .error = record.error};
    for (const QString &recipient : record.recipients) {
        if (const auto address = AddrSpec::parse(recipient))
            dispatch.recipients.append(*address);
    }
    switch (record.state) {
    case State::Sent:
    case State::PartlySent:
        dispatch.end = Dispatch::End::Accepted;
        break;
    case State::Unknown:
        dispatch.end = Dispatch::End::Unknown;
        break;
    case State::Cancelled:
        dispatch.end = Dispatch::End::Cancelled;
        break;
    default:
        break;
    }
    return dispatch;
}

std::optional<core::smtp::Capabilities> capabilitiesOf(const Record &record)
{
    for (auto event = record.timeline.crbegin(); event != record.timeline.crend(); ++event) {
        if (event->stage != Stage::Hello || event->capabilities.isEmpty())
            continue;
        core::smtp::Reply ehlo{.code = 250, .enhanced = {}, .lines = {QByteArray()}};
        for (const QString &line : event->capabilities)
            ehlo.lines.append(line.toUtf8());
        return core::smtp::Capabilities(ehlo);
    }
    return std::nullopt;
}

/// From the beginning of the stage in which it ended to that end.
std::chrono::milliseconds waited(const Record &record)
{
    if (!record.error || record.timeline.isEmpty())
        return std::chrono::milliseconds(0);
    for (auto event = record.timeline.crbegin(); event != record.timeline.crend(); ++event) {
        if (event->stage == record.error->stage && event->outcome == StageEvent::Outcome::Started)
            return std::chrono::duration_cast<std::chrono::milliseconds>(record.timeline.constLast().at
                                                                         - event->at);
    }
    return std::chrono::milliseconds(0);
}

bool hasPassed(const Record &record, Stage stage)
{
    return std::any_of(record.timeline.begin(), record.timeline.end(), [stage](const StageEvent &event) {
        return event.stage == stage && event.outcome == StageEvent::Outcome::Passed;
    });
}

/// What the provider calls the secret that is typed; its browser sign-in is no such thing.
QString secretWordOf(const Provider &provider, const QString &language)
{
    for (const core::account::Credential &credential : provider.credentials) {
        if (credential.kind == core::account::Credential::Kind::OAuth2)
            continue;
        // As a word of a sentence: "authorization code", but "API key".
        QString word = credential.label.forLanguage(language);
        if (word.size() > 1 && word[1].isLower())
            word[0] = word[0].toLower();
        return word;
    }
    return {};
}

const Provider *providerOf(const Account &account, const Catalogue &catalogue)
{
    // The host counts: an account may have been made for another one.
    return catalogue.forHost(account.host);
}

Circumstances circumstancesOf(const Record &record, const Account &account, const Provider *provider)
{
    return {
        .host = account.host,
        .port = account.port,
        .security = securityOf(account.security),
        .providerId = provider ? provider->id : QString(),
        .user = account.user,
        .from = record.from,
        .signsInWithToken = !account.oauthServer.isEmpty(),
        .signedIn = hasPassed(record, Stage::Auth),
        .recipientCount = int(record.recipients.size()),
        .sizeBytes = record.sizeBytes,
        .capabilities = capabilitiesOf(record),
        .waited = waited(record),
        .now = record.finishedAt.isValid() ? record.finishedAt : QDateTime::currentDateTimeUtc(),
        .builtAt = builtAt(),
        .isWellKnown = provider != nullptr,
    };
}

} // namespace

ui::wording::VerdictContext contextOf(const Account &account, const Provider *provider)
{
    const QString language = QLocale().name();
    return {
        .host = account.host,
        .provider = provider ? provider->name.forLanguage(language) : QString(),
        .secretWord = provider ? secretWordOf(*provider, language) : QString(),
        .from = {},
        .user = account.user,
        .providerId = provider ? provider->id : QString(),
    };
}

LetterCase caseOf(const Record &record, const Account &account, const Catalogue &catalogue,
                  const core::diagnosis::Rules &rules)
{
    const Provider *provider = providerOf(account, catalogue);
    LetterCase letter{.record = record, .judgement = {}, .context = contextOf(account, provider)};
    letter.context.from = record.from;
    if (record.hindrance)
        return letter;
    letter.judgement = core::diagnosis::judge(dispatchOf(record), circumstancesOf(record, account, provider),
                                              catalogue, rules);
    letter.context.othersCount = letter.judgement.count(core::diagnosis::Outcome::State::NotTried);
    // The practice server speaks as a provider would: its words are explained as that one's.
    if (const auto &verdict = letter.judgement.verdict;
        !provider && verdict && verdict->stage == Stage::Auth) {
        for (const QString &id : rules.providersOf(verdict->evidence.provider)) {
            if (const Provider *speaking = catalogue.byId(id)) {
                letter.context = contextOf(account, speaking);
                letter.context.from = record.from;
                break;
            }
        }
    }
    return letter;
}

LetterCase caseOf(const Record &record, Services &services)
{
    const Account *account = services.accountById(record.accountId);
    return caseOf(record, account ? *account : Account(), services.catalogue(), services.rules());
}

} // namespace app
