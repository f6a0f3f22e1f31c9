#pragma once

#include "core/mail/mailbox.h"

#include <QString>
#include <QStringList>

namespace ui
{

/// What a person's list of addresses comes apart into.
struct AddressPieces {
    core::mail::AddressList addresses; ///< In the order found; doubles are kept.
    QStringList rejected; ///< Pieces that are no addresses, as they were written.
};

/// Takes apart what a person typed or pasted: pieces between commas, semicolons (the Chinese ones too),
/// line ends and tabs; bare addresses between spaces; rows of a table with a name beside the address.
/// "Doe, John" <a@b.example> stays whole, quoted or (between semicolons or lines) not. Also read: Name
/// [a@b.example], a@b.example (Name), mailto: links, full-width brackets and at signs, numbers and bullets of
/// lists, a full stop behind the address.
AddressPieces takenApart(const QString &text);

/// One addressee as people write it and takenApart() reads it: "Doe, John" <a@b.example>
QString toText(const core::mail::Addressee &addressee);
/// All of them, separated by ", ".
QString toText(const core::mail::AddressList &list);

/// The address that the name of @p mailbox shows and that is another one than its own ("boss@corp.example"
/// before <x@evil.example>); empty where there is none.
QString disguiseOf(const core::mail::Mailbox &mailbox);

/// The short form for a chip: the name, or else the address.
QString shortText(const core::mail::Addressee &addressee);

} // namespace ui
