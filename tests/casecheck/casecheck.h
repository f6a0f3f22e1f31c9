#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <functional>

/// Runs one case of a file of test cases: the reason it failed, empty when it passed.
using CaseCheck = std::function<QString(const QJsonObject &)>;

/// What a check answers for a case of its kind that the other room has to look at.
inline const QString elsewhere = QStringLiteral("nobody here checks this place");

/// The kinds of file each room can check, by the "kind" that stands in the file.
QMap<QString, CaseCheck> mimeChecks();
QMap<QString, CaseCheck> smtpChecks();
