#pragma once

#include "core/mail/mailbox.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

namespace core::mail
{

/// Octets of a part: in memory (a pasted picture, a note) or in a file that is read when the message
/// is written, so that no attachment is ever whole in memory.
struct FileContent {
    QString path;

    bool operator==(const FileContent &) const = default;
};
using Content = std::variant<QByteArray, FileContent>;

/// A file that travels with the letter.
struct Attachment {
    enum class Role {
        Attached, ///< Listed beside the letter.
        Inline, ///< Shown inside the HTML, which refers to it as "cid:" + contentId.
    };

    QString fileName; ///< As the recipient sees it, without folders.
    QByteArray mediaType; ///< "application/pdf"; empty: application/octet-stream.
    Content content;
    Role role = Role::Attached;
    QByteArray contentId = {}; ///< Without angle brackets; needed for Role::Inline.
    QString description = {};

    bool operator==(const Attachment &) const = default;
};

/// An invitation: text/calendar beside the other bodies, and once more attached as invite.ics,
/// because Gmail reads the one and Outlook the other. RFC 6047 §2.4.
struct Calendar {
    QByteArray method; ///< "REQUEST"; letters and hyphens only.
    QByteArray text; ///< The iCalendar object, UTF-8.

    bool operator==(const Calendar &) const = default;
};

/// What the letter says. Either may be empty; with both, the plain text is the twin of the HTML.
struct Body {
    QString text; ///< Line ends as LF.
    QString html;

    bool operator==(const Body &) const = default;
};

/// A header field of the user's own. The name must be RFC 5322 ftext; the value is one line of text.
struct HeaderField {
    QByteArray name;
    QString value;

    bool operator==(const HeaderField &) const = default;
};

/// RFC 2369 and, with oneClick, RFC 8058 (which needs at least one https URI).
struct ListUnsubscribe {
    QList<QByteArray> uris;
    bool oneClick = false;

    bool operator==(const ListUnsubscribe &) const = default;
};

enum class Priority { Normal, High, Low };

/// One letter as its writer thinks of it. A value; nothing in it is encoded yet. Whether it can be
/// written is decided by mime::write(), which refuses with a typed error what would break a header.
struct Draft {
    std::optional<Mailbox> from; ///< Not known while no account is chosen; needed for writing.
    std::optional<Mailbox> sender; ///< Only if someone else sends for From, RFC 5322 §3.6.2.
    AddressList replyTo;
    AddressList to;
    AddressList cc;
    AddressList bcc; ///< In the envelope, never in the bytes.
    QString subject;
    Body body;
    QList<Attachment> attachments;
    std::optional<Calendar> calendar;
    Priority priority = Priority::Normal;
    QByteArray inReplyTo; ///< A message id with its brackets, or empty.
    QList<QByteArray> references; ///< Message ids with their brackets, oldest first.
    std::optional<ListUnsubscribe> listUnsubscribe;
    QList<HeaderField> headers;

    bool operator==(const Draft &) const = default;
};

/// Everyone the letter goes to: To, Cc and Bcc in this order, exact doubles once.
QList<AddrSpec> envelopeRecipients(const Draft &draft);

} // namespace core::mail
