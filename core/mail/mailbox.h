#pragma once

#include "core/mail/addrspec.h"

#include <QList>
#include <QString>

#include <variant>

namespace core::mail
{

/// A person or role one writes to or from, RFC 5322 §3.4. The name may be empty.
struct Mailbox {
    QString name;
    AddrSpec address;

    bool operator==(const Mailbox &) const = default;
};

/// A named list in a header field ("undisclosed-recipients:;"), RFC 5322 §3.4. May be empty.
struct Group {
    QString name;
    QList<Mailbox> members;

    bool operator==(const Group &) const = default;
};

using Addressee = std::variant<Mailbox, Group>;
using AddressList = QList<Addressee>;

/// Every mailbox of the list in order, groups opened.
QList<Mailbox> mailboxes(const AddressList &list);

} // namespace core::mail
