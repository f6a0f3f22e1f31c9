#include "ui/account/secretshape.h"

#include <QRegularExpression>

#include <algorithm>

namespace ui::account
{

using core::account::Credential;

namespace
{

bool isPrintedInGroups(Credential::Kind kind)
{
    return kind == Credential::Kind::AppPassword || kind == Credential::Kind::AuthorizationCode;
}

QChar halfWidth(QChar letter)
{
    const char16_t code = letter.unicode();
    return code >= 0xff01 && code <= 0xff5e ? QChar(char16_t(code - 0xff01 + 0x21)) : letter;
}

Likeness likenessTo(const QString &pattern, const QString &secret)
{
    const auto match
        = QRegularExpression(pattern).match(secret, 0, QRegularExpression::PartialPreferCompleteMatch);
    if (match.hasMatch())
        return Likeness::Right;
    return match.hasPartialMatch() ? Likeness::Unfinished : Likeness::Different;
}

} // namespace

QString cleanedSecret(const QString &typed, Credential::Kind kind)
{
    if (!isPrintedInGroups(kind))
        return typed.trimmed();
    QString secret = typed;
    // QChar knows the non-breaking and the ideographic space as spaces too; these two have no width.
    secret.removeIf(
        [](QChar each) { return each.isSpace() || each == QChar(0x200b) || each == QChar(0xfeff); });
    std::transform(secret.begin(), secret.end(), secret.begin(), halfWidth);
    return secret;
}

Likeness likeness(const QString &secret, const Credential &credential)
{
    if (credential.pattern.isEmpty())
        return Likeness::Right;
    const Likeness exact = likenessTo(credential.pattern, secret);
    if (exact == Likeness::Right || !isPrintedInGroups(credential.kind))
        return exact;
    // The hyphens between the groups may be left out.
    const QString group = QStringLiteral("]{4}-");
    if (!credential.pattern.contains(group))
        return exact;
    return likenessTo(QString(credential.pattern).replace(group, QStringLiteral("]{4}")),
                      QString(secret).remove(u'-'));
}

} // namespace ui::account
