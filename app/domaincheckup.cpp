#include "app/domaincheckup.h"

#include <QHash>

namespace app
{

using core::account::Account;
using core::account::Catalogue;
using core::account::Provider;
using core::domain::Request;
using core::domain::Sender;

namespace
{

/// Where somebody's own domain is served by the business twin of a provider of mailboxes.
QString twinOf(const QString &id)
{
    static const QHash<QString, QString> twins{
        {QStringLiteral("gmail"), QStringLiteral("google-workspace")},
        {QStringLiteral("outlook"), QStringLiteral("microsoft365")},
        {QStringLiteral("qq"), QStringLiteral("tencent-exmail")},
        {QStringLiteral("netease-163"), QStringLiteral("netease-qiye")},
        {QStringLiteral("aliyun"), QStringLiteral("aliyun-qiye")},
    };
    return twins.value(id, id);
}

/// What is known of the provider; only its id where it is not in the list.
Sender senderOf(const QList<Sender> &senders, const QString &providerId)
{
    Sender sender = core::domain::senderById(senders, twinOf(providerId));
    sender.id = providerId;
    return sender;
}

const Account *accountAt(const QString &domain, const QList<Account> &accounts)
{
    for (const Account &account : accounts) {
        for (const core::account::Identity &identity : account.identities) {
            if (!account.isPractice() && identity.address
                && QString::fromLatin1(identity.address->asciiDomain()).compare(domain, Qt::CaseInsensitive)
                    == 0)
                return &account;
        }
    }
    return nullptr;
}

/// The provider whose server the account sends through; "" where it is none of the catalogue.
QString providerIdOf(const Account &account, const Catalogue &catalogue)
{
    if (!account.providerId.isEmpty())
        return account.providerId;
    const Provider *provider = catalogue.forHost(account.host);
    return provider ? provider->id : QString();
}

void nameSender(Request &request, const QList<Sender> &senders, Services &services)
{
    const QString domain = QString::fromLatin1(request.domain);
    if (const Provider *owner = services.catalogue().forDomain(domain)) {
        request.isProvidersOwn = owner->domains.contains(domain);
        request.sender = senderOf(senders, owner->id);
        return;
    }
    const QList<Account> accounts = services.accounts();
    const Account *account = accountAt(domain, accounts);
    const QString providerId = account ? providerIdOf(*account, services.catalogue()) : QString();
    if (!providerId.isEmpty())
        request.sender = senderOf(senders, providerId);
    else if (account)
        request.server = account->host.toLatin1();
}

} // namespace

std::unique_ptr<core::domain::Examination>
domainExamination(Request request, const QList<core::domain::Nameserver> &nameservers, Services &services)
{
    const QList<Sender> senders = core::domain::readSenders(QStringLiteral(":/domains.tsv"));
    if (!request.isOwnServer())
        nameSender(request, senders, services);
    auto examination = std::make_unique<core::domain::Examination>(std::move(request));
    examination->setNameservers(nameservers);
    // The other thread gets its own catalogue, which shares the data and is only read.
    examination->setSenderForMx([senders, catalogue = services.catalogue()](const QString &host) {
        const Provider *provider = catalogue.forMx(host);
        return provider ? senderOf(senders, provider->id) : Sender();
    });
    return examination;
}

QString ownServerFor(const QString &domain, Services &services)
{
    const QList<Account> accounts = services.accounts();
    const Account *account = accountAt(domain, accounts);
    return account && providerIdOf(*account, services.catalogue()).isEmpty() ? account->host : QString();
}

} // namespace app
