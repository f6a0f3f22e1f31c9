#include "core/bounce/addresses.h"

#include <QRegularExpression>
#include <QStringList>

namespace core::bounce
{

QString addressPattern()
{
    return QStringLiteral("(?:\"[^\"\\s@]{1,64}\"|[A-Za-z0-9!#$%&*+/=?^_`{|}~.\\-]{1,128})"
                          "@(?:[A-Za-z0-9](?:[A-Za-z0-9_\\-]{0,62})\\.){1,10}[A-Za-z][A-Za-z0-9\\-]{1,62}");
}

QString firstAddress(const QString &text)
{
    static const QRegularExpression bracketed(
        QStringLiteral("<(?:mailto:)?([^<>\\s@]{1,128}@[^<>\\s@]{1,255})>"));
    static const QRegularExpression bare(addressPattern());
    const QString start = text.left(4000);
    if (const auto match = bracketed.match(start); match.hasMatch())
        return match.captured(1);
    if (const auto match = bare.match(start); match.hasMatch())
        return match.captured();
    // Beyond ASCII it must be the whole text.
    static const QRegularExpression whole(
        QStringLiteral("^\\s*([^<>\\s@;:,]{1,128}@[^<>\\s@;:,]{1,255})\\s*$"));
    return whole.match(start).captured(1);
}

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression bare(addressPattern());
    QStringList addresses;
    QSet<QString> seen;
    for (auto it = bare.globalMatch(text.left(64 * 1024)); it.hasNext() && addresses.size() < 1000;) {
        const QString address = it.next().captured();
        if (!seen.contains(address.toLower()))
            addresses.append(address);
        seen.insert(address.toLower());
    }
    return addresses;
}

bool isOfMailSystem(const QString &address)
{
    static const QRegularExpression system(
        QStringLiteral("^(mailer-?daemon|mail-daemon|post_?master|postmast|mdaemon|majordomo|listserv|uucp|"
                       "bounces?|microsoftexchange[0-9a-f]*|mail_?delivery.*|abuse|root)@"),
        QRegularExpression::CaseInsensitiveOption);
    return system.match(address.left(400)).hasMatch();
}

} // namespace core::bounce
