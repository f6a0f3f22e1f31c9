#pragma once

#include "core/domain/answer.h"

#include <QHash>

/// DNS as a test says it is: a Lookup that knows a few names and notes what it was asked.
class ScriptedDns
{
public:
    using Type = core::domain::RecordType;
    using State = core::domain::Answer::State;

    void txt(const QByteArray &name, const QByteArray &text)
    {
        auto &answer = known(Type::Txt, name);
        answer.texts.append(text);
    }
    void mx(const QByteArray &name, quint16 preference, const QByteArray &host)
    {
        auto &answer = known(Type::Mx, name);
        answer.exchangers.append({preference, host});
    }
    void address(const QByteArray &name, const char *address)
    {
        const QHostAddress parsed(QString::fromLatin1(address));
        const bool isFour = parsed.protocol() == QAbstractSocket::IPv4Protocol;
        auto &answer = known(isFour ? Type::A : Type::Aaaa, name);
        answer.addresses.append(parsed);
    }
    void pointer(const char *address, const QByteArray &host)
    {
        auto &answer
            = known(Type::Ptr, core::domain::reverseName(QHostAddress(QString::fromLatin1(address))));
        answer.names.append(host);
    }
    void fail(Type type, const QByteArray &name, State state) { known(type, name).state = state; }

    core::domain::Lookup lookup()
    {
        return [this](Type type, const QByteArray &name) {
            asked.append(name);
            const auto found = m_answers.constFind({quint16(type), name});
            if (found != m_answers.cend())
                return *found;
            core::domain::Answer answer;
            answer.state = State::NoSuchName;
            for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
                if (it.key().second == name || it.key().second.endsWith('.' + name))
                    answer.state = State::NoSuchRecord;
            }
            return answer;
        };
    }

    QList<QByteArray> asked;

private:
    core::domain::Answer &known(Type type, const QByteArray &name)
    {
        auto &answer = m_answers[{quint16(type), name}];
        answer.state = State::Records;
        return answer;
    }

    QHash<QPair<quint16, QByteArray>, core::domain::Answer> m_answers;
};
