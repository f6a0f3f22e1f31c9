#include "ui/compose/letterfields.h"

#include "ui/compose/attachmentcard.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/frombutton.h"
#include "ui/compose/letterhead.h"
#include "ui/compose/letterundo.h"
#include "ui/widgets/chipfield.h"

#include <QLineEdit>

#include <algorithm>

namespace ui::compose
{

namespace
{

using Joint = LetterUndo::Joint;
using Place = LetterUndo::Place;

struct Recipients {
    core::mail::AddressList list;
    QString unfinished;
    bool operator==(const Recipients &) const = default;
};

struct Sender {
    QString accountId;
    QString identityId;
    std::optional<Letterhead> letterhead; // always there; a QVariant wants to make an empty Sender
    bool operator==(const Sender &other) const
    {
        return accountId == other.accountId && identityId == other.identityId;
    }
};

/// Where @p now ends to differ from @p before.
int endOfChange(const QString &before, const QString &now)
{
    const auto same = std::mismatch(before.crbegin(), before.crend(), now.crbegin(), now.crend());
    return int(now.crend() - same.second);
}

Joint subjectJoint(const QString &before, const QString &after)
{
    // An input method may bring a phrase at once; what is longer was pasted.
    constexpr int longestTyped = 8;
    const qsizetype grown = after.size() - before.size();
    if (grown < 0)
        return Joint::Deleting;
    return grown > 0 && grown <= longestTyped ? Joint::Typing : Joint::Alone;
}

LetterUndo::Field subjectField(QLineEdit *subject)
{
    LetterUndo::Field field;
    field.state = [subject] { return QVariant(subject->text()); };
    field.restore = [subject](const QVariant &state) {
        const int end = endOfChange(subject->text(), state.toString());
        subject->setText(state.toString());
        subject->setCursorPosition(end);
    };
    field.joint = [](const QVariant &before, const QVariant &after) {
        return subjectJoint(before.toString(), after.toString());
    };
    // For other reasons QLineEdit takes all of the text, and the next key would replace it.
    field.focus = [subject] { subject->setFocus(Qt::OtherFocusReason); };
    return field;
}

LetterUndo::Field recipientsField(EnvelopePanel *envelope, EnvelopePanel::Row row)
{
    ChipField *chips = envelope->field(row);
    LetterUndo::Field field;
    field.state = [chips] {
        return QVariant::fromValue(Recipients{chips->addresses(), chips->unfinishedText()});
    };
    field.restore = [envelope, chips](const QVariant &state) {
        const auto recipients = state.value<Recipients>();
        chips->setAddresses(recipients.list);
        chips->setUnfinishedText(recipients.unfinished);
        envelope->clearProblem();
        envelope->updateRows();
    };
    field.joint = [](const QVariant &, const QVariant &after) {
        return after.value<Recipients>().unfinished.isEmpty() ? Joint::End : Joint::Typing;
    };
    field.focus = [envelope, row, edit = chips->edit()] {
        envelope->focusRow(row);
        edit->end(false); // the next key adds to what is back, and does not replace it
    };
    return field;
}

LetterUndo::Field attachmentsField(AttachmentStrip *strip)
{
    LetterUndo::Field field;
    field.state = [strip] { return QVariant::fromValue(strip->attachments()); };
    field.restore = [strip](const QVariant &state) {
        strip->setAttachments(state.value<QList<core::mail::Attachment>>());
    };
    field.joint = [strip](const QVariant &before, const QVariant &after) {
        using List = QList<core::mail::Attachment>;
        const bool isCleaning = strip->cleaned(before.value<List>()) == after.value<List>();
        return isCleaning ? Joint::Follows : Joint::Alone;
    };
    field.focus = [strip] {
        if (!strip->cards().isEmpty())
            strip->cards().last()->setFocus(Qt::ShortcutFocusReason);
    };
    return field;
}

LetterUndo::Field senderField(const LetterParts &parts)
{
    FromButton *from = parts.envelope->from();
    LetterUndo::Field field;
    field.state = [from, letterhead = parts.letterhead] {
        const core::account::Account *account = from->account();
        const core::account::Identity *identity = from->identity();
        return QVariant::fromValue(
            Sender{account ? account->id : QString(), identity ? identity->id : QString(), *letterhead});
    };
    field.restore
        = [from, letterhead = parts.letterhead, told = parts.senderRestored](const QVariant &state) {
              const auto sender = state.value<Sender>();
              from->setChoice(sender.accountId, sender.identityId);
              *letterhead = *sender.letterhead;
              told();
          };
    field.joint = [](const QVariant &, const QVariant &) { return Joint::Alone; };
    field.focus = [from] { from->setFocus(Qt::ShortcutFocusReason); };
    return field;
}

} // namespace

void connectFields(LetterUndo *undo, const LetterParts &parts)
{
    EnvelopePanel *envelope = parts.envelope;
    undo->addField(Place::Subject, subjectField(envelope->subject()));
    undo->watch(envelope->subject());
    QObject::connect(envelope->subject(), &QLineEdit::textChanged, undo,
                     [undo] { undo->take(Place::Subject); });
    const std::pair<EnvelopePanel::Row, Place> rows[] = {{EnvelopePanel::Row::To, Place::To},
                                                         {EnvelopePanel::Row::Cc, Place::Cc},
                                                         {EnvelopePanel::Row::Bcc, Place::Bcc}};
    for (const auto &[row, place] : rows) {
        undo->addField(place, recipientsField(envelope, row));
        envelope->field(row)->setTogether([undo](const auto &change) { undo->together(change); });
        undo->watch(envelope->field(row)->edit());
        QObject::connect(envelope->field(row), &ChipField::changed, undo,
                         [undo, at = place] { undo->take(at); });
    }
    undo->addField(Place::Attachments, attachmentsField(parts.strip));
    QObject::connect(parts.strip, &AttachmentStrip::changed, undo,
                     [undo] { undo->take(Place::Attachments); });
    undo->addField(Place::Sender, senderField(parts));
}

} // namespace ui::compose
