#pragma once

#include "core/account/account.h"

#include <QStringList>

namespace core::account
{

/// A text of the catalogue in the languages it is written in.
struct LocalText {
    QString en;
    QString zh;

    QString forLanguage(const QString &locale) const { return locale.startsWith(u"zh") ? zh : en; }
    bool operator==(const LocalText &) const = default;
};

/// A mail provider as its users need it for sending: the preferred server and the secret it wants.
struct Provider {
    enum class Credential { AuthorizationCode, AppPassword, Password, ApiKey, OAuth2 };

    QString id; ///< "qq"
    LocalText name;
    QStringList domains; ///< Of addresses that belong to it, lower case.
    QString host;
    quint16 port = 465;
    Account::Security security = Account::Security::ImplicitTls;
    Credential credential = Credential::Password;
    LocalText credentialLabel; ///< What the provider itself calls the secret.
    QList<LocalText> steps; ///< How to get it, one step an entry.
    QString helpUrl;

    bool operator==(const Provider &) const = default;
};

/// The providers of a catalogue file (resources/providers.json and its schema); an unreadable file is
/// an empty list. Retired providers and entries without a fixed server are left out.
QList<Provider> readCatalogue(const QString &path);

/// The provider that @p domain belongs to, or null. No look-up leaves this computer.
const Provider *providerForDomain(const QList<Provider> &catalogue, const QString &domain);

} // namespace core::account
