#pragma once

#include "core/bounce/bounce.h"

namespace core::bounce
{

/// What a message/delivery-status says, RFC 3464 §2 and RFC 6533 §3.
struct DeliveryStatus {
    QString reportingServer = {};
    QDateTime arrivedAt = {};
    QList<Recipient> recipients = {};
    bool isTruncated = false;
};

/// Groups of fields with empty lines between them. Fields that nobody defined, and groups without a
/// recipient, are passed over. With no field for it, an action is told from the status.
DeliveryStatus readDeliveryStatus(const QByteArray &octets);

} // namespace core::bounce
