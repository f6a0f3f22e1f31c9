#pragma once

#include "core/diagnosis/facts.h"

namespace core::diagnosis
{

/// A demand of a rule on the account and the letter: "oauth", "!signed-in", "port=25", "recipients>50".
struct Condition {
    enum class Subject {
        Oauth, ///< Signs in with a token.
        SignedIn,
        ClearText, ///< No encryption asked for.
        StartTls,
        ImplicitTls,
        WellKnown, ///< A public provider's server.
        FromDiffers, ///< From is not the login.
        Port,
        Recipients,
        Attachments,
        Size, ///< Octets of the message.
        Waited, ///< Seconds.
    };
    enum class Relation { Holds, HoldsNot, Equal, NotEqual, Above, Below };

    Subject subject = Subject::Oauth;
    Relation relation = Relation::Holds;
    qint64 number = 0;

    bool operator==(const Condition &) const = default;

    static std::optional<Condition> parse(QStringView text);
    bool holds(const Circumstances &circumstances) const;
    /// Changes @p circumstances so that it holds; for trying a rule.
    void makeHold(Circumstances &circumstances) const;
};

} // namespace core::diagnosis
