#include "core/discovery/names.h"

#include "core/mail/idn.h"

#include <QHostAddress>
#include <QStringList>

#include <libpsl.h>

#include <algorithm>
#include <iterator>

namespace core::discovery
{

namespace
{

constexpr QStringView notForDns[] = {u"local", u"localhost", u"onion", u"invalid"};

/// The last label of an address such as "127.1" or "0x7f.1" is a number; no top-level domain is one.
bool isNumber(QStringView label)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::all_of(label.begin(), label.end(), isDigit) || label.startsWith(u"0x");
}

} // namespace

std::optional<QString> askableName(QStringView name)
{
    const std::optional<QByteArray> ascii = mail::toAscii(name);
    if (!ascii)
        return std::nullopt;
    const QString asked = QString::fromLatin1(ascii->toLower());
    const qsizetype dot = asked.lastIndexOf(u'.');
    const QStringView last = QStringView(asked).mid(dot + 1);
    if (dot < 0 || isNumber(last)
        || std::find(std::begin(notForDns), std::end(notForDns), last) != std::end(notForDns))
        return std::nullopt;
    return asked;
}

QString registrableDomain(const QString &name)
{
    const QByteArray octets = name.toLatin1();
    const char *domain = psl_registrable_domain(psl_builtin(), octets.constData());
    return QString::fromLatin1(domain ? domain : "");
}

bool areRelated(const QString &oneName, const QString &otherName)
{
    const QString one = registrableDomain(oneName);
    return oneName == otherName || (!one.isEmpty() && one == registrableDomain(otherName));
}

bool isElsewhere(const QString &host, const mail::AddrSpec &address, const Knowledge &knowledge)
{
    const bool isKnown = knowledge.providerForHost && !knowledge.providerForHost(host).isEmpty();
    return !isKnown && !areRelated(host, QString::fromLatin1(address.asciiDomain().toLower()));
}

} // namespace core::discovery
