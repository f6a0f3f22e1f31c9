#include "core/domain/survey.h"

#include "core/discovery/names.h"
#include "core/domain/assessserver.h"
#include "core/domain/spfproposal.h"

#include <algorithm>

namespace core::domain
{

using State = Answer::State;

namespace
{

constexpr qsizetype mostHosts = 10;
constexpr qsizetype mostSources = 8;

class Surveyor
{
public:
    Surveyor(const Request &request, const Lookup &lookup, const PortTrial &tryPort25)
        : m_request(request)
        , m_lookup(lookup)
        , m_tryPort25(tryPort25)
    {
    }

    Survey run(const Progress &began);

private:
    void askMx();
    void askSpf();
    void askSources();
    void askDkim();
    void askDmarc();
    void askReports();
    void askHelo();
    void tryPort();
    HostFacts host(const QByteArray &name) const;
    SourceFacts source(const QHostAddress &address) const;
    DkimFacts key(const QByteArray &selector) const;
    bool isOver() const;

    const Request &m_request;
    const Lookup &m_lookup;
    const PortTrial &m_tryPort25;
    Survey m_survey;
};

Survey Surveyor::run(const Progress &began)
{
    const std::pair<Topic, void (Surveyor::*)()> steps[] = {
        {Topic::Mx, &Surveyor::askMx},           {Topic::Spf, &Surveyor::askSpf},
        {Topic::Reverse, &Surveyor::askSources}, {Topic::Dkim, &Surveyor::askDkim},
        {Topic::Dmarc, &Surveyor::askDmarc},     {Topic::Dmarc, &Surveyor::askReports},
        {Topic::Helo, &Surveyor::askHelo},       {Topic::Port25, &Surveyor::tryPort},
    };
    for (const auto &[topic, step] : steps) {
        began(topic);
        (this->*step)();
        // Where the very first question finds nobody, or no domain, the others would not either.
        if (isOver())
            break;
    }
    return m_survey;
}

bool Surveyor::isOver() const
{
    return m_survey.mx.state == State::NoSuchName || m_survey.mx.state == State::Cancelled
        || m_survey.mx.state == State::TimedOut;
}

HostFacts Surveyor::host(const QByteArray &name) const
{
    HostFacts facts;
    facts.name = name;
    if (!isAskable(name))
        return facts;
    const Answer four = m_lookup(RecordType::A, name);
    const Answer six = m_lookup(RecordType::Aaaa, name);
    facts.state = four.state == State::Records ? four.state
        : six.state == State::Records          ? six.state
                                               : four.state;
    facts.addresses = four.addresses + six.addresses;
    facts.isAlias = !four.aliases.isEmpty() || !six.aliases.isEmpty();
    return facts;
}

void Surveyor::askMx()
{
    m_survey.mx = m_lookup(RecordType::Mx, m_request.domain);
    m_survey.domainState = m_survey.mx.state;
    for (const Exchanger &exchanger : m_survey.mx.exchangers.mid(0, mostHosts)) {
        if (!exchanger.host.isEmpty())
            m_survey.exchangers.append(host(exchanger.host));
    }
    if (m_survey.mx.state == State::NoSuchRecord)
        m_survey.addressless = m_lookup(RecordType::A, m_request.domain);
}

void Surveyor::askSpf()
{
    const Answer answer = m_lookup(RecordType::Txt, m_request.domain);
    m_survey.spfState = answer.state;
    m_survey.spfRecords = answer.texts;
    m_survey.spfRecords.removeIf([](const QByteArray &text) { return !isSpfRecord(text); });
    m_survey.spfWalk = walkSpf(m_request.domain, m_lookup);
    const QByteArray &domain = m_request.domain;
    const auto walk = m_survey.spfRecords.size() > 1
        ? walkSpf(domain, withSpf(m_lookup, domain, mergedSpf(m_survey.spfRecords, {}, {})))
        : m_survey.spfWalk;
    m_survey.isIncluded = lets(walk, m_request.sender.includes);
}

SourceFacts Surveyor::source(const QHostAddress &address) const
{
    SourceFacts facts;
    facts.address = address;
    const Answer pointers = m_lookup(RecordType::Ptr, reverseName(address));
    facts.reverseState = pointers.state;
    for (const QByteArray &name : pointers.names.mid(0, mostHosts))
        facts.names.append(host(name));
    facts.spf = evaluateSpf(spfQuestion(m_request, address), m_lookup);
    return facts;
}

void Surveyor::askSources()
{
    QList<QHostAddress> addresses = m_request.addresses;
    if (addresses.isEmpty() && m_request.sender.id.isEmpty() && !m_request.server.isEmpty())
        addresses = host(m_request.server).addresses;
    for (const QHostAddress &address : addresses.mid(0, mostSources))
        m_survey.sources.append(source(address));
    m_survey.spfProposal = proposeSpf(m_request, m_survey, m_lookup);
}

DkimFacts Surveyor::key(const QByteArray &selector) const
{
    DkimFacts facts;
    facts.selector = selector;
    const QByteArray name = selector + "._domainkey." + m_request.domain;
    if (!isAskable(name))
        return facts;
    const Answer answer = m_lookup(RecordType::Txt, name);
    facts.state = answer.state;
    facts.alias = answer.aliases.isEmpty() ? QByteArray() : answer.aliases.last();
    facts.texts = answer.texts;
    facts.texts.removeIf([](const QByteArray &text) { return !looksLikeDkimKey(text); });
    if (facts.texts.size() == 1)
        facts.key = parseDkimKey(facts.texts.first());
    return facts;
}

void Surveyor::askDkim()
{
    const QByteArray place = "_domainkey." + m_request.domain;
    m_survey.keysState = isAskable(place) ? m_lookup(RecordType::Txt, place).state : State::NoSuchName;
    QList<QByteArray> selectors = m_request.selectors;
    if (selectors.isEmpty())
        selectors = m_request.sender.selectors;
    if (selectors.isEmpty())
        selectors = commonSelectors();
    for (const QByteArray &selector : selectors)
        m_survey.dkim.append(key(selector));
}

void Surveyor::askDmarc()
{
    m_survey.dmarc = walkDmarc(m_request.domain, m_lookup);
    m_survey.policy = policyFor(m_request.domain, m_survey.dmarc);
    m_survey.listOrganisation
        = discovery::registrableDomain(QString::fromLatin1(m_request.domain)).toLatin1();
}

void Surveyor::askReports()
{
    if (!m_survey.policy)
        return;
    const QByteArray &own = m_survey.policy->domain;
    for (const QByteArray &address : m_survey.policy->record.reportAddresses.mid(0, mostHosts)) {
        const QByteArray other = address.mid(address.lastIndexOf('@') + 1).toLower();
        if (isAligned(own, other, DmarcRecord::Alignment::Relaxed, m_lookup))
            continue;
        ReportTarget target{address, own + "._report._dmarc." + other};
        const Answer answer = isAskable(target.asked) ? m_lookup(RecordType::Txt, target.asked) : Answer();
        target.state = answer.state;
        target.isAllowed = std::any_of(answer.texts.begin(), answer.texts.end(), isDmarcRecord);
        m_survey.reports.append(target);
    }
}

void Surveyor::askHelo()
{
    if (!m_request.sender.id.isEmpty())
        return;
    QByteArray name = m_request.helo.isEmpty() ? m_request.server : m_request.helo;
    // The name of the address is what most servers say, unless it is one that a provider has made up.
    if (name.isEmpty() && !m_survey.sources.isEmpty()) {
        const SourceFacts &source = m_survey.sources.first();
        if (!source.names.isEmpty() && !looksGeneric(source.names.first().name, source.address))
            name = source.names.first().name;
    }
    if (!name.isEmpty())
        m_survey.helo = host(name);
}

void Surveyor::tryPort()
{
    if (!m_request.triesPort25)
        return;
    HostFacts target;
    if (!m_request.port25Host.isEmpty())
        target = host(m_request.port25Host);
    else if (!m_survey.exchangers.isEmpty())
        target = m_survey.exchangers.first();
    m_survey.port25.host = target.name;
    m_survey.port25.state = PortFacts::State::NoHost;
    if (!target.addresses.isEmpty())
        m_survey.port25 = m_tryPort25(target.name, target.addresses);
}

} // namespace

Survey survey(const Request &request, const Lookup &lookup, const PortTrial &tryPort25, const Progress &began)
{
    return Surveyor(request, lookup, tryPort25).run(began);
}

QList<QByteArray> commonSelectors()
{
    return {"default", "dkim",       "mail",     "google", "selector1", "selector2", "s1",  "s2",
            "k1",      "key1",       "smtp",     "zoho",   "fm1",       "sig1",      "dk",  "mta",
            "mx",      "protonmail", "20230601", "qcloud", "resend",    "mandrill",  "main"};
}

} // namespace core::domain
