#pragma once

#include "core/mail/draft.h"

#include <QStringList>

#include <optional>

namespace app
{

/// What a "mailto:" link asks for, RFC 6068. Only to, cc, bcc, subject, body and in-reply-to are
/// honoured; From and every other header is not the link's business.
struct MailtoRequest {
    core::mail::Draft draft;
    /// Text in To, Cc and Bcc that is not an address: shown to the person, not thrown away.
    QString unfinishedTo;
    /// Files the link named ("attach=", "attachment="): never attached without the person's consent,
    /// because a web page could ask for a private key (CVE-2020-11879).
    QStringList attachments;
};

/// Nothing if @p uri is not a mailto: URI.
std::optional<MailtoRequest> parseMailto(const QString &uri);

} // namespace app
