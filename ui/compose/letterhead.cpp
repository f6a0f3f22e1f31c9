#include "ui/compose/letterhead.h"

#include "ui/editor/bodyeditor.h"
#include "ui/widgets/chipfield.h"

#include <QRegularExpression>

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

/// As it stands in a letter and comes back from one: no blanks at the ends of lines, no line of hyphens of
/// its own.
QString signatureLines(const Identity &identity)
{
    static const QRegularExpression hyphens(QStringLiteral("\\A-- ?\\n"));
    static const QRegularExpression blanksAtEnd(QStringLiteral("[ \\t\\r]+(?=\\n|\\z)"));
    QString lines = identity.signature;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QChar(QChar::Nbsp), u' ');
    lines.remove(hyphens).remove(blanksAtEnd).replace(u'\t', QStringLiteral("    "));
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    return lines;
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

Letterhead::Letterhead(EnvelopePanel *envelope, editor::BodyEditor *body)
    : m_envelope(envelope)
    , m_body(body)
{
}

void Letterhead::begin(const Identity &identity, Text text)
{
    m_isFollowing = true;
    m_isSigning = text == Text::Open;
    m_declined.clear();
    m_signature.clear();
    follow(identity, {});
}

void Letterhead::resume(const Identity &identity)
{
    m_isFollowing = true;
    m_isSigning = true;
    m_declined.clear();
    m_signature = signatureLines(identity);
    m_cc = common(m_envelope->field(Row::Cc)->addresses(), identity.cc);
    m_bcc = common(m_envelope->field(Row::Bcc)->addresses(), identity.bcc);
}

void Letterhead::leaveAlone()
{
    m_isFollowing = false;
    m_isSigning = false;
    m_signature.clear();
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
    if (!m_isTextOpen)
        return;
    const QString standing = m_body->signature();
    const QString wanted = signatureLines(identity);
    if (!standing.isEmpty() && isOurs(standing, accounts)) {
        sign(wanted);
    } else if (m_isSigning) {
        // What was put in and is there no more was taken out by the person, who wants none then.
        m_isSigning = m_signature.isEmpty() && !m_body->hasSignatureLine();
        if (m_isSigning)
            sign(wanted);
    }
    m_signature = wanted;
}

void Letterhead::sign(const QString &lines)
{
    if (lines == m_body->signature())
        return;
    m_body->setSignature(lines);
}

/// After an undo the signature of one identity can stand under the letter of another.
bool Letterhead::isOurs(const QString &lines, const QList<Account> &accounts) const
{
    if (lines == m_signature)
        return true;
    for (const Account &account : accounts) {
        for (const Identity &identity : account.identities) {
            if (lines == signatureLines(identity))
                return true;
        }
    }
    return false;
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
    const QString lines = m_body->signature();
    const bool isSignature
        = !lines.isEmpty() && lines == m_signature && m_body->body().text == QStringLiteral("-- \n") + lines;
    return m_envelope->field(Row::To)->addresses().isEmpty()
        && m_envelope->field(Row::Cc)->addresses() == m_cc
        && m_envelope->field(Row::Bcc)->addresses() == m_bcc && (m_body->isEmpty() || isSignature);
}

} // namespace ui::compose
