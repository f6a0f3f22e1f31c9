#include "ui/account/newaccount.h"

#include <iterator>

namespace ui::account
{

using core::account::Account;

namespace
{

/// One of a few calm colours, the same for the same address.
QString colourFor(const QString &address)
{
    static const char *const colours[] = {"#3b7cf5", "#d9822b", "#7e57c2", "#c2466b", "#4d908e", "#6b8e23"};
    return QString::fromLatin1(colours[qHash(address, 0) % std::size(colours)]);
}

} // namespace

Account newAccount()
{
    Account account;
    account.id = core::account::freshId();
    account.identities.append({.id = core::account::freshId()});
    return account;
}

void writeAs(Account &account, const QString &name, const QString &address)
{
    if (account.identities.isEmpty())
        account.identities.append({.id = core::account::freshId()});
    auto &writer = account.identities.first();
    const QString before = writer.address ? writer.address->toString() : QString();
    writer.name = name.simplified();
    writer.address = core::mail::AddrSpec::parse(address.trimmed());
    if (!writer.address)
        return;
    const QString now = writer.address->toString();
    if (account.title.isEmpty() || account.title == before)
        account.title = now;
    if (writer.colour.isEmpty())
        writer.colour = colourFor(now);
}

} // namespace ui::account
