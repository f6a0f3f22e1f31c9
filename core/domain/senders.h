#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::domain
{

/// What the owner of a domain publishes so that a provider may send for it; one line of domains.tsv.
struct Sender {
    QString id = {}; ///< Of the catalogue of providers; "": a server of one's own.
    QList<QByteArray> includes = {}; ///< The first is proposed; the others count, too.
    bool hasOwnBounces = false; ///< The envelope's sender is the provider's: SPF of the owner hardly counts.
    QList<QByteArray> selectors = {}; ///< Of DKIM; empty: each domain has its own.
    QString helpUrl = {}; ///< https; "" where none is known.

    bool operator==(const Sender &) const = default;
};

/// All that are known. An unreadable file gives an empty list, a line that is not understood is left out.
QList<Sender> readSenders(const QString &path);
/// An empty one where the id is not known.
Sender senderById(const QList<Sender> &senders, const QString &id);

} // namespace core::domain
