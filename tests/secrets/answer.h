#pragma once

#include "core/secrets/vault.h"

#include <QtTest>

#include <optional>

namespace core::secrets
{

/// Takes what one callback of the vault is told, and counts, for there must be one only.
template<typename Outcome>
struct Answer {
    std::optional<Outcome> outcome = {};
    int count = 0;

    auto taker()
    {
        return [this](const Outcome &told) {
            outcome = told;
            ++count;
        };
    }
};
using SecretAnswer = Answer<Result<QByteArray, Error>>;
using ChangeAnswer = Answer<Result<Done, Error>>;

/// The secret, or the name of the error in angle brackets.
inline QByteArray toText(const Result<QByteArray, Error> &result)
{
    if (result)
        return *result;
    return '<' + QByteArray(QMetaEnum::fromType<Error::Kind>().valueToKey(int(result.error().kind))) + '>';
}

inline QByteArray toText(const Result<Done, Error> &result)
{
    return result ? QByteArray("done") : toText(Result<QByteArray, Error>(result.error()));
}

/// The vault's answers, waited for.
class Asker
{
public:
    explicit Asker(Vault &vault)
        : m_vault(vault)
    {
    }

    QByteArray read(const account::SecretSource &source, Purpose purpose = Purpose::Password,
                    const QString &account = defaultAccount())
    {
        SecretAnswer answer;
        m_vault.read(account, purpose, source, &m_context, answer.taker());
        return waitedFor(answer);
    }

    QByteArray write(const account::SecretSource &source, const QByteArray &secret,
                     Purpose purpose = Purpose::Password, const QString &account = defaultAccount())
    {
        ChangeAnswer answer;
        m_vault.write(account, purpose, source, secret, &m_context, answer.taker());
        return waitedFor(answer);
    }

    QByteArray remove(const account::SecretSource &source, Purpose purpose = Purpose::Password,
                      const QString &account = defaultAccount())
    {
        ChangeAnswer answer;
        m_vault.remove(account, purpose, source, &m_context, answer.taker());
        return waitedFor(answer);
    }

    KeyringState probe()
    {
        Answer<KeyringState> answer;
        m_vault.probeKeyring(&m_context, answer.taker());
        (void)QTest::qWaitFor([&] { return answer.outcome.has_value(); }, 30'000);
        return answer.outcome.value_or(KeyringState{.detail = QStringLiteral("no answer")});
    }

    static QString defaultAccount() { return QStringLiteral("11111111-2222-3333-4444-555555555555"); }

private:
    template<typename Outcome>
    static QByteArray waitedFor(Answer<Outcome> &answer)
    {
        if (answer.outcome)
            return "<answered before the call returned>";
        if (!QTest::qWaitFor([&] { return answer.outcome.has_value(); }, 30'000))
            return "<no answer>";
        return toText(*answer.outcome);
    }

    Vault &m_vault;
    QObject m_context;
};

} // namespace core::secrets
