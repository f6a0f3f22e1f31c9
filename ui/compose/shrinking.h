#pragma once

#include "core/mail/draft.h"

#include <QObject>

namespace ui::compose
{

/// Makes the pictures among a letter's attachments smaller, in another thread: at most 1,600 pixels a side,
/// as JPEG, or as PNG where something shines through. One that would not shrink by a tenth stays as it is, as
/// do animations and everything that is no picture. The files on the disk are not touched: what shrank is
/// kept in memory.
class Shrinking : public QObject
{
    Q_OBJECT

public:
    struct Result {
        QList<core::mail::Attachment> before; ///< All of the letter's.
        QList<core::mail::Attachment> after; ///< In the same order.
        int shrunkCount = 0;
        qint64 bytesBefore = 0; ///< Of those that shrank.
        qint64 bytesAfter = 0;
    };

    /// done() comes in the maker's thread. Owns itself.
    static Shrinking *start(const QList<core::mail::Attachment> &attachments);

signals:
    void done(const ui::compose::Shrinking::Result &result);

private:
    Shrinking() = default;
};

} // namespace ui::compose
