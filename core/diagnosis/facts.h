#pragma once

#include "core/diagnosis/verdict.h"

namespace core::diagnosis
{

/// Whose words they are.
enum class Speaker {
    Unknown,
    Submission, ///< The sender's own outgoing server.
    Recipient, ///< The recipient's server, or a relay in front of it; also when a submission server quotes
               ///< it.
    ThisComputer, ///< An error of the local TCP, DNS or TLS layer.
};

/// The account and the letter, as far as a verdict may depend on them. Everything may be missing.
struct Circumstances {
    QString host = {}; ///< Of the outgoing server, as in the account.
    quint16 port = 0;
    smtp::Security security = smtp::Security::ImplicitTls;
    QString providerId = {}; ///< Of the catalogue.
    QString user = {}; ///< The login; never the secret.
    QString from = {}; ///< The address in From.
    QString recipient = {}; ///< The one it is about.
    bool signsInWithToken = false; ///< OAuth
    bool signedIn = false; ///< AUTH had passed.
    int recipientCount = 0;
    int attachmentCount = 0;
    qint64 sizeBytes = 0; ///< Of the message on the wire.
    std::optional<smtp::Capabilities> capabilities = {}; ///< Of the last EHLO.
    std::chrono::milliseconds waited{0}; ///< In the stage where it ended.
    QDateTime now = {}; ///< What this computer takes for the time, UTC.
    QDateTime builtAt = {}; ///< Of this program: a clock that shows less is wrong for sure.
    bool isWellKnown = false; ///< A public provider's host: its certificate must be from a public authority.
};

/// A failure as it was met.
struct Facts {
    smtp::Stage stage = smtp::Stage::Connect;
    Speaker speaker = Speaker::Unknown;
    QString provider
        = {}; ///< The dialect: "qq", "office365"; empty: told from the words or the host, if at all.
    /// What was said: a reply with its code, line ends as LF, or a reason out of a bounce or a log. As
    /// octets, because servers are not all UTF-8.
    QByteArray words = {};
    QString clientError = {}; ///< A name or number beside the words of this computer's layers.
    std::optional<smtp::Error> error = {}; ///< What our own conversation met.
    Circumstances circumstances = {};
};

} // namespace core::diagnosis
