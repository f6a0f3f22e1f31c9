#include "core/account/catalogue.h"

#include <algorithm>
#include <array>

namespace core::account
{

namespace
{

/// Whether @p name is @p suffix or lies below it.
bool isBelow(const QString &name, const QString &suffix)
{
    return name == suffix || name.endsWith(u'.' + suffix);
}

/// Outlook has more than a hundred domains of countries: outlook.com.ar, hotmail.nl, live.ca.
bool isRegionalOutlook(const QString &domain)
{
    static constexpr std::array brands{u"outlook", u"hotmail", u"live"};
    const QStringList labels = domain.split(u'.');
    const bool hasBrand = std::any_of(brands.begin(), brands.end(), [&](const char16_t *brand) {
        return labels.first() == QStringView(brand);
    });
    const bool isOfCountry = labels.last().size() == 2
        && (labels.size() == 2 || (labels.size() == 3 && (labels[1] == u"com" || labels[1] == u"co")));
    return hasBrand && isOfCountry;
}

/// How well a provider fits what was typed; 0 is best, negative not at all.
int fit(const Provider &provider, const QString &text)
{
    const QString needle = text.toCaseFolded();
    const auto has = [&needle](const QString &where) { return where.toCaseFolded().contains(needle); };
    const auto begins = [&needle](const QString &where) { return where.toCaseFolded().startsWith(needle); };
    if (begins(provider.name.en) || begins(provider.name.zh) || begins(provider.id))
        return 0;
    if (std::any_of(provider.domains.cbegin(), provider.domains.cend(), begins))
        return 1;
    if (has(provider.name.en) || has(provider.name.zh))
        return 2;
    return std::any_of(provider.domains.cbegin(), provider.domains.cend(), has) ? 3 : -1;
}

} // namespace

const Credential *Provider::credential(Credential::Kind wanted) const
{
    const auto found = std::find_if(credentials.cbegin(), credentials.cend(),
                                    [wanted](const Credential &each) { return each.kind == wanted; });
    return found == credentials.cend() ? nullptr : &*found;
}

const ServerEntry *Provider::serverFor(const QString &domain) const
{
    const auto first = [this](auto fits) -> const ServerEntry * {
        const auto found = std::find_if(servers.cbegin(), servers.cend(), fits);
        return found == servers.cend() ? nullptr : &*found;
    };
    if (const auto *own
        = first([&](const ServerEntry &server) { return server.domains.contains(domain.toLower()); }))
        return own;
    if (const auto *open = first([](const ServerEntry &server) { return server.domains.isEmpty(); }))
        return open;
    return servers.isEmpty() ? nullptr : &servers.first();
}

QString Provider::userFor(const mail::AddrSpec &address) const
{
    switch (userForm) {
    case UserForm::FullAddress:
        return address.toString();
    case UserForm::LocalPart:
        return address.localPart();
    case UserForm::Literal:
        return userValue;
    case UserForm::Own:
    case UserForm::None:
        break;
    }
    return {};
}

const Provider *Catalogue::byId(const QString &id) const
{
    const auto found = std::find_if(providers.cbegin(), providers.cend(),
                                    [&id](const Provider &provider) { return provider.id == id; });
    return found == providers.cend() ? nullptr : &*found;
}

const Provider *Catalogue::forDomain(const QString &domain) const
{
    const QString wanted = domain.toLower();
    for (QString part = wanted; part.contains(u'.'); part = part.section(u'.', 1)) {
        for (const Provider &provider : providers) {
            if (provider.domains.contains(part))
                return &provider;
        }
    }
    return wanted.contains(u'.') && isRegionalOutlook(wanted) ? byId(QStringLiteral("outlook")) : nullptr;
}

const Provider *Catalogue::forMx(const QString &host) const
{
    QString name = host.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    const Provider *best = nullptr;
    qsizetype bestLength = 0;
    for (const Provider &provider : providers) {
        for (const QString &suffix : provider.mxSuffixes) {
            if (!isBelow(name, suffix) || suffix.size() < bestLength)
                continue;
            if (suffix.size() > bestLength || provider.kind == Provider::Kind::Business) {
                best = &provider;
                bestLength = suffix.size();
            }
        }
    }
    return best;
}

const Provider *Catalogue::forHost(const QString &host) const
{
    for (const Provider &provider : providers) {
        for (const ServerEntry &server : provider.servers) {
            if (server.host.compare(host, Qt::CaseInsensitive) == 0)
                return &provider;
        }
    }
    return nullptr;
}

const SignInServer *Catalogue::signInServer(const QString &id) const
{
    const auto found = signInServers.constFind(id);
    return found == signInServers.cend() ? nullptr : &*found;
}

QList<const Provider *> Catalogue::search(const QString &text) const
{
    const QString wanted = text.trimmed();
    QList<const Provider *> found;
    for (const Provider &provider : providers) {
        if (wanted.isEmpty() || fit(provider, wanted) >= 0)
            found.append(&provider);
    }
    if (!wanted.isEmpty())
        std::stable_sort(found.begin(), found.end(), [&](const Provider *one, const Provider *other) {
            return fit(*one, wanted) < fit(*other, wanted);
        });
    return found;
}

} // namespace core::account
