#pragma once

#include "core/account/account.h"
#include "ui/compose/envelopepanel.h"

namespace ui::compose
{

class LetterBody;

/// What an identity puts into a letter, its copies (Cc, Bcc) and its signature, and takes out again when
/// somebody else is chosen to write. Only what still stands as it was put in is taken out; whatever the
/// person wrote, changed or removed stays as the person left it.
class Letterhead
{
public:
    Letterhead(EnvelopePanel *envelope, LetterBody *body);

    enum class Text { Open, Finished };
    /// A letter that is just begun: the copies go in, and the signature unless the text is finished or has
    /// one.
    void begin(const core::account::Identity &identity, Text text);
    /// A draft of ours that was opened again, written as @p identity: nothing goes in.
    void resume(const core::account::Identity &identity);
    /// A letter of elsewhere: nothing goes in, later either, but a signature of ours is swapped.
    void leaveAlone();

    /// Swaps what the identity before put in. @p accounts tell which signatures are ours.
    void follow(const core::account::Identity &identity, const QList<core::account::Account> &accounts);

    /// The text became formatted again, as it was before another identity was chosen.
    void catchUp(const QList<core::account::Account> &accounts);
    /// A signature that the person changed in this letter stayed when another identity was chosen.
    bool hasOthersSignature() const { return m_hasOthersSignature; }
    /// Because the person says so: whatever stands there, and although one was taken out before.
    void useSignature(const core::account::Identity &identity);
    void removeSignature(); ///< For good: follow() puts none in.

    /// Nothing stands in the letter but what was put in.
    bool isBare() const;

private:
    using Row = EnvelopePanel::Row;
    void swapCopies(Row row, core::mail::AddressList &present, const QList<core::mail::Mailbox> &wanted);
    void sign(const QString &html, const QString &former);
    QStringList ours(const QList<core::account::Account> &accounts) const;

    EnvelopePanel *m_envelope;
    LetterBody *m_body;
    core::mail::AddressList m_cc; ///< As put in.
    core::mail::AddressList m_bcc;
    core::mail::AddressList m_declined; ///< Copies that the person took out of this letter.
    QString m_signature; ///< As last asked for, or as the identity has it.
    QString m_putIn; ///< What stands there if the person did not change it.
    bool m_isFollowing = false; ///< Copies and a signature may still go in.
    bool m_isSigning = false; ///< Until the person takes the signature out.
    bool m_isDeclined = false; ///< The person took the signature out.
    bool m_hasOthersSignature = false;
};

} // namespace ui::compose
