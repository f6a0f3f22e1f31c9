#include "ui/compose/letterhead.h"

#include "core/html/html.h"
#include "core/stationery/signature.h"
#include "ui/compose/letterbody.h"
#include "ui/editor/signature.h"
#include "ui/widgets/chipfield.h"

#include <algorithm>

namespace ui::compose
{

using core::account::Account;
using core::account::Identity;
using core::mail::Addressee;
using core::mail::AddressList;
using core::mail::Mailbox;

namespace
{

/// As it comes back from a letter. The pictures' data may be spelled in more than one way.
QString signatureFor(const Identity &identity)
{
    const core::stationery::Piece piece
        = core::stationery::unpacked(core::html::cleaned(core::stationery::signatureOf(identity)));
    return core::stationery::packed({editor::canonicalSignature(piece.html), piece.pictures});
}

AddressList common(const AddressList &list, const QList<Mailbox> &mailboxes)
{
    AddressList found;
    for (const Mailbox &mailbox : mailboxes) {
        if (list.contains(Addressee(mailbox)))
            found.append(mailbox);
    }
    return found;
}

bool isIn(const AddressList &list, const Mailbox &mailbox)
{
    const QList<Mailbox> all = core::mail::mailboxes(list);
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const Mailbox &other) { return other.address == mailbox.address; });
}

} // namespace

Letterhead::Letterhead(EnvelopePanel *envelope, LetterBody *body)
    : m_envelope(envelope)
    , m_body(body)
{
}

void Letterhead::begin(const Identity &identity, Text text)
{
    m_isFollowing = true;
    m_isSigning = text == Text::Open;
    m_isDeclined = false;
    m_declined.clear();
    m_signature.clear();
    m_putIn.clear();
    follow(identity, {});
}

void Letterhead::resume(const Identity &identity)
{
    m_isFollowing = true;
    m_isSigning = true;
    m_isDeclined = false;
    m_declined.clear();
    m_hasOthersSignature = false;
    m_signature = signatureFor(identity);
    m_putIn = m_signature;
    m_cc = common(m_envelope->field(Row::Cc)->addresses(), identity.cc);
    m_bcc = common(m_envelope->field(Row::Bcc)->addresses(), identity.bcc);
}

void Letterhead::leaveAlone()
{
    m_isFollowing = false;
    m_isSigning = false;
    m_isDeclined = false;
    m_signature.clear();
    m_putIn.clear();
    m_cc.clear();
    m_bcc.clear();
}

void Letterhead::follow(const Identity &identity, const QList<Account> &accounts)
{
    if (m_isFollowing) {
        swapCopies(Row::Cc, m_cc, identity.cc);
        swapCopies(Row::Bcc, m_bcc, identity.bcc);
        m_envelope->updateRows();
    }
    const QStringList known = ours(accounts);
    const QString standing = m_body->signature(known);
    const QString wanted = signatureFor(identity);
    m_hasOthersSignature = false;
    if (!standing.isEmpty() && known.contains(standing)) {
        sign(wanted, standing);
    } else if (m_isSigning) {
        // What was put in and is there no more was taken out by the person, who wants none then.
        const bool isChanged = !standing.isEmpty() && !m_signature.isEmpty();
        m_hasOthersSignature = isChanged && wanted != m_signature;
        if (!isChanged)
            m_isSigning = m_signature.isEmpty() && !m_body->hasSignatureLine();
        if (m_isSigning && !isChanged)
            sign(wanted, {});
    }
    m_signature = wanted;
}

void Letterhead::catchUp(const QList<Account> &accounts)
{
    const QStringList known = ours(accounts);
    const QString standing = m_body->signature(known);
    if (!standing.isEmpty() && known.contains(standing) && (m_isSigning || m_isDeclined))
        sign(m_isDeclined ? QString() : m_signature, standing);
}

void Letterhead::useSignature(const Identity &identity)
{
    m_isSigning = true;
    m_isDeclined = false;
    m_hasOthersSignature = false;
    m_signature = signatureFor(identity);
    sign(m_signature, m_putIn);
}

void Letterhead::removeSignature()
{
    m_isSigning = false;
    m_isDeclined = true;
    m_hasOthersSignature = false;
    sign({}, m_putIn);
}

void Letterhead::sign(const QString &html, const QString &former)
{
    if (html != m_body->signature({html}))
        m_body->setSignature(html, former);
    m_putIn = html;
}

/// Unchanged, what may be swapped. After an undo the signature of one identity can stand under the letter
/// of another.
QStringList Letterhead::ours(const QList<Account> &accounts) const
{
    QStringList all{m_signature, m_putIn};
    for (const Account &account : accounts) {
        for (const Identity &identity : account.identities)
            all.append(signatureFor(identity));
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

void Letterhead::swapCopies(Row row, AddressList &present, const QList<Mailbox> &wanted)
{
    ChipField *field = m_envelope->field(row);
    AddressList list = field->addresses();
    for (const Addressee &copy : std::as_const(present)) {
        if (list.removeAll(copy) == 0)
            m_declined.append(copy);
    }
    present.clear();
    for (const Mailbox &copy : wanted) {
        const bool isKnown = isIn(list, copy) || isIn(m_envelope->field(Row::To)->addresses(), copy);
        if (!isKnown && !isIn(m_declined, copy))
            present.append(copy);
    }
    list += present;
    if (list != field->addresses())
        field->setAddresses(list);
}

bool Letterhead::isBare() const
{
    return m_envelope->field(Row::To)->addresses().isEmpty()
        && m_envelope->field(Row::Cc)->addresses() == m_cc
        && m_envelope->field(Row::Bcc)->addresses() == m_bcc && m_body->holdsOnly(m_signature);
}

} // namespace ui::compose
