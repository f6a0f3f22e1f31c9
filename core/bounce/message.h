#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace core::bounce
{

/// Fields of a header in order: lower-case name and unfolded body, still encoded.
using Fields = QList<std::pair<QByteArray, QByteArray>>;

QByteArray fieldOf(const Fields &fields, QByteArrayView name); ///< The first; empty if none.

/// A message taken apart into what a bounce is made of.
struct Message {
    Fields fields = {}; ///< Empty for a text without a header.
    QByteArray reportType = {}; ///< Of a multipart/report, lower case.
    QByteArray status = {}; ///< Of all delivery status parts.
    bool hasStatus = false;
    bool hasDisposition = false; ///< message/disposition-notification
    bool hasFeedback = false; ///< message/feedback-report
    QString text = {}; ///< What is said to people; line ends LF.
    Fields original = {}; ///< The header of the returned message.
    QString originalText = {}; ///< Its beginning, where it has no header of its own part.
    bool isTruncated = false;
};

Message takenApart(const QByteArray &octets);

/// The header lines that @p text starts with, blank and quoted ones before them left out.
Fields fieldsIn(const QString &text);

} // namespace core::bounce
