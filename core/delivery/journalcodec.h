#pragma once

#include "core/delivery/types.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core::delivery
{

// The JSON columns of the journal. What is read back equals what was written; fields that are missing
// or not understood keep their default.

QJsonObject toJson(const smtp::Receipt &receipt);
QJsonObject toJson(const smtp::Error &error);
QJsonObject toJson(const Hindrance &hindrance);
QJsonArray toJson(const QList<smtp::Entry> &transcript);
QJsonArray toJson(const QList<smtp::StageEvent> &timeline);

smtp::Receipt receiptFromJson(const QJsonObject &json);
smtp::Error errorFromJson(const QJsonObject &json);
Hindrance hindranceFromJson(const QJsonObject &json);
QList<smtp::Entry> transcriptFromJson(const QJsonArray &json);
QList<smtp::StageEvent> timelineFromJson(const QJsonArray &json);

} // namespace core::delivery
