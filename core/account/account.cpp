#include "core/account/account.h"

#include <QUuid>

#include <algorithm>

namespace core::account
{

const Identity &Account::identity() const
{
    static const Identity nobody;
    return identities.isEmpty() ? nobody : identities.first();
}

const Identity *Account::identity(const QString &identityId) const
{
    const auto found = std::find_if(identities.cbegin(), identities.cend(),
                                    [&](const Identity &identity) { return identity.id == identityId; });
    return found == identities.cend() ? nullptr : &*found;
}

const Account *Profiles::find(const QString &id) const
{
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    return found == accounts.cend() ? nullptr : &*found;
}

const Account *Profiles::standard() const
{
    if (const Account *chosen = find(defaultId))
        return chosen;
    return accounts.isEmpty() ? nullptr : &accounts.first();
}

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Account duplicated(const Account &account, const QString &title)
{
    Account copy = account;
    copy.id = freshId();
    copy.title = title;
    for (Identity &identity : copy.identities)
        identity.id = freshId();
    // A file belongs to one account; the other kinds are only names of a place.
    if (copy.secret.kind == SecretSource::Kind::File)
        copy.secret = {SecretSource::Kind::Session, {}};
    return copy;
}

} // namespace core::account
