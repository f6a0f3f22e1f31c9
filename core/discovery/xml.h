#pragma once

#include "core/discovery/types.h"
#include "core/result.h"

#include <QByteArrayView>

namespace core::discovery
{

/// No configuration is anywhere near as large.
constexpr qint64 largestDocumentBytes = 256 * 1024;

struct XmlError {
    Problem problem = Problem::Malformed; ///< TooLarge, WebPage, Malformed or NotUsable.
    QString detail;

    bool operator==(const XmlError &) const = default;
};

/// The servers for sending of an autoconfig document (draft-ietf-mailmaint-autoconfig, Thunderbird's
/// config-v1.1.xml), in its order, their user names filled in for @p address. Source, origin, providerId
/// and isElsewhere are for the caller to fill in.
///
/// What is unknown is skipped; so is, alone, each server that is incomplete, speaks in the clear, has a
/// host that is no public name, or wants a login that we cannot do. A password in it is not looked at.
Result<QList<Candidate>, XmlError> readAutoconfig(QByteArrayView document, const mail::AddrSpec &address);

/// One line for people: without control and direction characters, at most 60 characters.
QString boundedName(const QString &name);

} // namespace core::discovery
