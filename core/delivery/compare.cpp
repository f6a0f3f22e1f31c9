#include "core/delivery/compare.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>

namespace core::delivery
{

using namespace smtp;
using namespace std::chrono_literals;
using Kind = Difference::Kind;

namespace
{

constexpr size_t stageCount = static_cast<size_t>(Stage::Accepted) + 1;
const QString comma = QStringLiteral(", ");

/// A record's facts, found once.
struct Facts {
    explicit Facts(const Record &record);

    const StageEvent *passed(Stage stage) const { return m_passed[static_cast<size_t>(stage)]; }
    std::optional<std::chrono::microseconds> spent(Stage stage) const
    {
        return m_spent[static_cast<size_t>(stage)];
    }
    QString host() const;
    QString address() const;
    QString port() const;
    QString encryption() const;
    QString reason() const;

    const Record &record;
    std::optional<Stage> ended; ///< Where it failed.
    const StageEvent *tls = nullptr; ///< Also of a handshake that failed.
    bool wasGreetedInTheClear = false;

private:
    std::array<const StageEvent *, stageCount> m_passed{};
    std::array<std::optional<std::chrono::microseconds>, stageCount> m_spent;
};

Facts::Facts(const Record &sent)
    : record(sent)
{
    std::array<std::optional<std::chrono::microseconds>, stageCount> begun;
    for (const StageEvent &event : sent.timeline) {
        const auto index = static_cast<size_t>(event.stage);
        if (event.outcome == StageEvent::Outcome::Started) {
            begun[index] = event.at;
            wasGreetedInTheClear |= event.stage == Stage::Hello && !m_passed[size_t(Stage::Tls)];
            continue;
        }
        if (begun[index])
            m_spent[index] = m_spent[index].value_or(0us) + (event.at - *begun[index]);
        begun[index].reset();
        if (event.outcome == StageEvent::Outcome::Passed)
            m_passed[index] = &event;
        else
            ended = event.stage;
        if (event.stage == Stage::Tls)
            tls = &event;
    }
    // A crash or an older journal may leave an error without its event.
    if (!ended && sent.error)
        ended = sent.error->stage;
}

QString Facts::host() const
{
    for (const StageEvent &event : record.timeline) {
        if (!event.host.isEmpty())
            return event.host;
    }
    return {};
}

QString Facts::address() const
{
    const StageEvent *connected = passed(Stage::Connect);
    return connected ? connected->addresses.value(0).section(u':', 0, -2) : QString();
}

QString Facts::port() const
{
    const StageEvent *connected = passed(Stage::Connect);
    return connected ? connected->addresses.value(0).section(u':', -1) : QString();
}

QString Facts::encryption() const
{
    if (passed(Stage::Tls))
        return wasGreetedInTheClear ? QStringLiteral("starttls") : QStringLiteral("implicit");
    // Without encryption only if it went on without.
    return passed(Stage::Sender) ? QStringLiteral("none") : QString();
}

/// The server's words, or else what kind of error it was.
QString Facts::reason() const
{
    std::optional<Error> error = record.error;
    if (!error && !record.timeline.isEmpty())
        error = record.timeline.last().error;
    if (!error)
        return {};
    if (error->reply.code != 0)
        return error->reply.toString();
    return QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(static_cast<int>(error->kind)));
}

class Comparison
{
public:
    Comparison(const Record &before, const Record &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<Difference> run()
    {
        compareEnds();
        compareRecipients();
        compareMessage();
        compareConnection();
        compareTls();
        compareCapabilities();
        compareTimes();
        return m_found;
    }

private:
    void add(Kind kind, Stage stage, const QString &before, const QString &after, const QString &subject = {})
    {
        m_found.append({kind, stage, subject, before, after});
    }
    /// Only where both know it.
    void addIfOther(Kind kind, Stage stage, const QString &before, const QString &after)
    {
        if (!before.isEmpty() && !after.isEmpty() && before != after)
            add(kind, stage, before, after);
    }
    void compareEnds();
    void compareRecipients();
    void compareMessage();
    void compareConnection();
    void compareTls();
    void compareCapabilities();
    void compareTimes();

    Facts m_before;
    Facts m_after;
    QList<Difference> m_found;
};

void Comparison::compareEnds()
{
    if (m_before.ended && m_before.ended == m_after.ended)
        return addIfOther(Kind::Answer, *m_after.ended, m_before.reason(), m_after.reason());
    // The failure of the later one is what is asked for.
    if (m_after.ended)
        add(Kind::Ended, *m_after.ended, {}, m_after.reason());
    if (m_before.ended)
        add(Kind::Ended, *m_before.ended, m_before.reason(), {});
}

void Comparison::compareRecipients()
{
    const auto refusals = [this](Kind kind, const Receipt &accepted, const Receipt &refused) {
        for (const Refusal &refusal : refused.refused) {
            if (!accepted.accepted.contains(refusal.recipient))
                continue;
            const QString answer = refusal.reply.toString();
            const bool isNews = kind == Kind::RecipientRefused;
            add(kind, Stage::Recipients, isNews ? QString() : answer, isNews ? answer : QString(),
                refusal.recipient.toString());
        }
    };
    refusals(Kind::RecipientRefused, m_before.record.receipt, m_after.record.receipt);
    refusals(Kind::RecipientAccepted, m_after.record.receipt, m_before.record.receipt);
}

QStringList without(const QStringList &some, const QStringList &others)
{
    QStringList left;
    for (const QString &one : some) {
        if (!others.contains(one, Qt::CaseInsensitive))
            left.append(one);
    }
    return left;
}

void Comparison::compareMessage()
{
    const Record &before = m_before.record;
    const Record &after = m_after.record;
    addIfOther(Kind::Account, Stage::Auth, before.accountId, after.accountId);
    addIfOther(Kind::Sender, Stage::Sender, before.from, after.from);
    const QStringList added = without(after.recipients, before.recipients);
    const QStringList gone = without(before.recipients, after.recipients);
    if (!added.isEmpty() || !gone.isEmpty())
        add(Kind::Recipients, Stage::Recipients, QString::number(before.recipients.size()),
            QString::number(after.recipients.size()), (added.isEmpty() ? gone : added).join(comma));
    const auto [small, large] = std::minmax(before.sizeBytes, after.sizeBytes);
    if (small > 0 && large >= 2 * small)
        add(Kind::Size, Stage::Data, QString::number(before.sizeBytes), QString::number(after.sizeBytes));
}

/// DNS gives the same addresses in another order every time.
QString sorted(const StageEvent *event)
{
    if (!event)
        return {};
    QStringList addresses = event->addresses;
    addresses.sort();
    return addresses.join(comma);
}

void Comparison::compareConnection()
{
    addIfOther(Kind::Host, Stage::Dns, m_before.host(), m_after.host());
    addIfOther(Kind::AddressesFound, Stage::Dns, sorted(m_before.passed(Stage::Dns)),
               sorted(m_after.passed(Stage::Dns)));
    addIfOther(Kind::Address, Stage::Connect, m_before.address(), m_after.address());
    addIfOther(Kind::Port, Stage::Connect, m_before.port(), m_after.port());
}

/// As far as the handshake came.
TlsDetails detailsOf(const StageEvent *event)
{
    if (!event)
        return {};
    return event->tls.chain.isEmpty() && event->error ? event->error->tls : event->tls;
}

void Comparison::compareTls()
{
    addIfOther(Kind::Encryption, Stage::Tls, m_before.encryption(), m_after.encryption());
    const TlsDetails before = detailsOf(m_before.tls);
    const TlsDetails after = detailsOf(m_after.tls);
    addIfOther(Kind::TlsVersion, Stage::Tls, before.protocol, after.protocol);
    addIfOther(Kind::Cipher, Stage::Tls, before.cipher, after.cipher);
    if (before.chain.isEmpty() || after.chain.isEmpty())
        return;
    const CertificateFacts &mine = before.chain.first();
    const CertificateFacts &yours = after.chain.first();
    addIfOther(Kind::Certificate, Stage::Tls, QString::fromLatin1(mine.sha256),
               QString::fromLatin1(yours.sha256));
    addIfOther(Kind::Issuer, Stage::Tls, mine.issuer, yours.issuer);
}

struct Offer {
    QString keyword;
    QString line;
};

/// The old "AUTH=LOGIN" of some servers, which they give beside the other, is left out.
QList<Offer> offersOf(const StageEvent *hello)
{
    QList<Offer> offers;
    if (!hello)
        return offers;
    for (const QString &line : hello->capabilities) {
        const QString plain = line.simplified();
        const QString keyword = plain.section(u' ', 0, 0).toUpper();
        if (!keyword.startsWith(QStringLiteral("AUTH=")))
            offers.append({keyword, plain});
    }
    return offers;
}

const Offer *find(const QList<Offer> &offers, const QString &keyword)
{
    const auto found = std::find_if(offers.begin(), offers.end(),
                                    [&keyword](const Offer &offer) { return offer.keyword == keyword; });
    return found == offers.end() ? nullptr : &*found;
}

void Comparison::compareCapabilities()
{
    const StageEvent *helloBefore = m_before.passed(Stage::Hello);
    const StageEvent *helloAfter = m_after.passed(Stage::Hello);
    if (helloBefore && helloAfter) {
        const QList<Offer> before = offersOf(helloBefore);
        const QList<Offer> after = offersOf(helloAfter);
        for (const Offer &offer : before) {
            const Offer *now = find(after, offer.keyword);
            if (!now)
                add(Kind::CapabilityGone, Stage::Hello, offer.line, {}, offer.keyword);
            else if (now->line != offer.line)
                add(Kind::CapabilityChanged, Stage::Hello, offer.line, now->line, offer.keyword);
        }
        for (const Offer &offer : after) {
            if (!find(before, offer.keyword))
                add(Kind::CapabilityNew, Stage::Hello, {}, offer.line, offer.keyword);
        }
    }
    const StageEvent *authBefore = m_before.passed(Stage::Auth);
    const StageEvent *authAfter = m_after.passed(Stage::Auth);
    if (authBefore && authAfter)
        addIfOther(Kind::Mechanism, Stage::Auth, QString::fromLatin1(authBefore->mechanism),
                   QString::fromLatin1(authAfter->mechanism));
}

void Comparison::compareTimes()
{
    for (size_t i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        const auto before = m_before.spent(stage);
        const auto after = m_after.spent(stage);
        if (!before || !after)
            continue;
        const auto [shorter, longer] = std::minmax(*before, *after);
        if (longer < 3 * shorter || longer - shorter < 1s)
            continue;
        add(*after > *before ? Kind::Slower : Kind::Faster, stage, QString::number(before->count()),
            QString::number(after->count()));
    }
}

} // namespace

QList<Difference> compare(const Record &before, const Record &after)
{
    return Comparison(before, after).run();
}

QString partnerFor(const QString &id, const QList<Record> &records)
{
    const auto self
        = std::find_if(records.begin(), records.end(), [&id](const Record &one) { return one.id == id; });
    if (self == records.end())
        return {};
    const Record *earlier = nullptr;
    const Record *later = nullptr;
    for (const Record &one : records) {
        if (one.id == id || one.accountId != self->accountId || one.state != State::Sent)
            continue;
        if (one.queuedAt <= self->queuedAt && (!earlier || one.queuedAt > earlier->queuedAt))
            earlier = &one;
        if (one.queuedAt > self->queuedAt && (!later || one.queuedAt < later->queuedAt))
            later = &one;
    }
    return earlier ? earlier->id : later ? later->id : QString();
}

} // namespace core::delivery
