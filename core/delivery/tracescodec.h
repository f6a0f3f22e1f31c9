#pragma once

#include "core/smtp/traces.h"

#include <QJsonObject>

namespace core::delivery
{

/// What a failure left behind, as it stands in the journal; fields that say nothing are left out.
QJsonObject toJson(const smtp::Traces &traces);
smtp::Traces tracesFromJson(const QJsonObject &json);

} // namespace core::delivery
