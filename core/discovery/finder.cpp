#include "core/discovery/finder.h"

#include "core/discovery/names.h"
#include "core/discovery/search.h"

namespace core::discovery
{

Finder::Finder(Knowledge knowledge, Network network, QObject *parent)
    : QObject(parent)
    , m_knowledge(std::move(knowledge))
    , m_network(std::move(network))
{
}

Finder::~Finder()
{
    cancel();
}

void Finder::findMx(const QString &domain)
{
    cancel();
    if (const auto name = askableName(domain))
        begin()->startMx(*name);
    else
        refuse();
}

void Finder::find(const mail::AddrSpec &address, const Options &options)
{
    cancel();
    if (const auto name = askableName(QString::fromLatin1(address.asciiDomain())))
        begin()->start(*name, address, options);
    else
        refuse();
}

Search *Finder::begin()
{
    m_search = new Search(m_knowledge, m_network, this);
    connect(m_search, &Search::stepChanged, this, &Finder::stepChanged);
    connect(m_search, &Search::found, this, &Finder::found);
    connect(m_search, &Search::finished, this, [this](const QList<Candidate> &ranked) {
        std::exchange(m_search, nullptr)->deleteLater();
        emit finished(ranked);
    });
    return m_search;
}

/// Told later, as every other end is.
void Finder::refuse()
{
    Search *const nobodyAsked = begin();
    QMetaObject::invokeMethod(
        nobodyAsked, [nobodyAsked] { emit nobodyAsked->finished({}); }, Qt::QueuedConnection);
}

void Finder::cancel()
{
    if (Search *const search = std::exchange(m_search, nullptr)) {
        search->stop();
        search->deleteLater();
    }
}

} // namespace core::discovery
