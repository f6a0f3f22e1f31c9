#include "app/inquirydesk.h"

#include "app/bouncedesk.h"
#include "app/consoledesk.h"
#include "app/domaindesk.h"

namespace app
{

InquiryDesk::InquiryDesk(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

InquiryDesk::~InquiryDesk() = default;

BounceDesk &InquiryDesk::bounces()
{
    if (!m_bounces) {
        m_bounces = std::make_unique<BounceDesk>(m_services.outbox(), m_services.rules());
        connect(m_bounces.get(), &BounceDesk::openRequested, this, &InquiryDesk::openRequested);
        connect(m_bounces.get(), &BounceDesk::domainCheckRequested, this, &InquiryDesk::checkDomain);
    }
    return *m_bounces;
}

void InquiryDesk::explainBounce()
{
    bounces().show();
}

void InquiryDesk::explainBounceFile(const QString &path)
{
    bounces().show();
    bounces().explainFile(path);
}

void InquiryDesk::checkDomain(const QString &domain)
{
    if (!m_domains)
        m_domains = std::make_unique<DomainDesk>(m_services);
    m_domains->show(domain);
}

void InquiryDesk::openConsole(const QString &accountId)
{
    if (!m_console)
        m_console = std::make_unique<ConsoleDesk>(m_services, m_services.rules());
    m_console->open(accountId);
}

} // namespace app
