#include "app/domaindesk.h"

#include "app/domaincheckup.h"
#include "core/domain/question.h"
#include "ui/domain/domainwindow.h"

#include <QDesktopServices>
#include <QUrl>

namespace app
{

using core::domain::Examination;
using core::domain::Question;
using ui::domain::DomainWindow;

namespace
{

/// The first address at a domain that is no provider's own; else the first there is.
QString ownAddress(Services &services)
{
    QString any;
    const QList<core::account::Account> accounts = services.accounts();
    for (const core::account::Account &account : accounts) {
        for (const core::account::Identity &identity : account.identities) {
            if (account.isPractice() || !identity.address)
                continue;
            const QString address = identity.address->toString();
            if (!services.catalogue().forDomain(identity.address->domain()))
                return address;
            any = any.isEmpty() ? address : any;
        }
    }
    return any;
}

} // namespace

DomainDesk::DomainDesk(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

DomainDesk::~DomainDesk() = default;

DomainWindow *DomainDesk::window()
{
    if (!m_window) {
        m_window = std::make_unique<DomainWindow>();
        connect(m_window.get(), &DomainWindow::checkRequested, this, &DomainDesk::check);
        connect(m_window.get(), &DomainWindow::checkCancelled, this, &DomainDesk::cancel);
        connect(m_window.get(), &DomainWindow::helpRequested, this,
                [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    return m_window.get();
}

void DomainDesk::show(const QString &domainOrAddress)
{
    Question question;
    question.from = domainOrAddress.isEmpty() ? ownAddress(m_services) : domainOrAddress;
    question.domain = question.from.section(u'@', -1);
    if (!question.from.contains(u'@'))
        question.from.clear();
    question.server = ownServerFor(question.domain, m_services);
    window()->setQuestion(question);
}

void DomainDesk::check(const Question &question)
{
    const auto checked = core::domain::checked(question);
    if (!checked)
        return m_window->showMistake(checked.error());
    m_examination = domainExamination(checked->request, checked->nameservers, m_services);
    connect(m_examination.get(), &Examination::progressed, m_window.get(), &DomainWindow::showProgress);
    connect(m_examination.get(), &Examination::finished, m_window.get(), &DomainWindow::showReport);
    m_examination->start();
}

void DomainDesk::cancel()
{
    m_examination.reset(); // takes no longer than a cancel is heard
}

} // namespace app
