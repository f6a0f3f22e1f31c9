#pragma once

#include "core/doctor/types.h"

namespace core::doctor
{

/// What the facts about a certificate are judged with, besides the certificate.
struct Circumstances {
    bool isWellKnown = false;
    bool isPrivateAddress = false; ///< resolvedPrivately()
    QDateTime now;
    QDateTime builtAt;
    std::optional<QDateTime> serverTime; ///< What some server said the time is.
};

/// Why a certificate was refused: Error::Kind::Certificate. Where somebody sits on the way, nothing else
/// about the certificate is told: it is not the server's.
QList<Finding> whyRefused(const smtp::Error &error, const Circumstances &circumstances);
/// What is to be said about one that was accepted.
QList<Finding> aboutAccepted(const smtp::TlsDetails &tls, const Circumstances &circumstances);

} // namespace core::doctor
