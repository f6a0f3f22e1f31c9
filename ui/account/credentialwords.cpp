#include "ui/account/credentialwords.h"

#include "ui/account/formparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ui::account
{

using core::account::Credential;
using core::account::Provider;

namespace
{

/// Gives the sentences of this file their translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::account::CredentialWords)
};

/// The part before the first explanation: catalogue texts say more than has room on a label.
QString firstPart(const QString &text)
{
    static const QRegularExpression further(QStringLiteral("\\s+/\\s+|\\s*[(（,，;；]"));
    return text.left(text.indexOf(further)).trimmed();
}

bool isChinese(const QString &language)
{
    return language.startsWith(u"zh");
}

bool isVowel(QChar letter)
{
    return QStringLiteral("aeiouAEIOU").contains(letter);
}

bool replacesPassword(const Credential &credential)
{
    return credential.kind == Credential::Kind::AuthorizationCode
        || (credential.kind == Credential::Kind::AppPassword && !credential.pattern.isEmpty());
}

} // namespace

QString shortName(const Provider &provider, const QString &language)
{
    return firstPart(provider.name.forLanguage(language));
}

QString secretWord(const Credential &credential, const QString &language)
{
    const QString word = firstPart(credential.label.forLanguage(language));
    if (word.isEmpty())
        return Words::tr("Password");
    if (credential.kind != Credential::Kind::AuthorizationCode || isChinese(language))
        return word;
    return word + u' ' + firstPart(credential.label.zh);
}

QString secretWordInSentence(const Credential &credential, const QString &language)
{
    const QString word = secretWord(credential, language);
    return isChinese(language) ? word : inSentence(word);
}

QString wishSentence(const Provider &provider, const Credential &credential, const QString &language)
{
    const QString name = shortName(provider, language);
    const QString word = secretWordInSentence(credential, language);
    switch (credential.kind) {
    case Credential::Kind::OAuth2:
        return Words::tr("%1 takes a sign-in in the browser. Hongyan never sees your password.").arg(name);
    case Credential::Kind::None:
        return Words::tr("%1 wants no password.").arg(name);
    default:
        break;
    }
    if (!replacesPassword(credential))
        return Words::tr("%1 wants the %2 here.").arg(name, word);
    return isVowel(word.at(0)) ? Words::tr("%1 wants an %2 here, not your login password.").arg(name, word)
                               : Words::tr("%1 wants a %2 here, not your login password.").arg(name, word);
}

QString wishInShort(const Provider &provider, const QString &language)
{
    const Credential *typed = typedCredential(provider);
    const Credential *signIn = signInCredential(provider);
    if (typed && signIn)
        return Words::tr("%1, or sign in").arg(secretWordInSentence(*typed, language));
    if (!typed && !signIn)
        return secretWordInSentence(provider.credential(), language);
    return secretWordInSentence(typed ? *typed : *signIn, language);
}

const Credential *signInCredential(const Provider &provider)
{
    return provider.signInServer.isEmpty() ? nullptr : provider.credential(Credential::Kind::OAuth2);
}

const Credential *typedCredential(const Provider &provider)
{
    for (const Credential &each : provider.credentials) {
        if (each.kind != Credential::Kind::OAuth2 && each.kind != Credential::Kind::None)
            return &each;
    }
    return nullptr;
}

} // namespace ui::account
