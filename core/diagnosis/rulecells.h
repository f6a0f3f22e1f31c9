#pragma once

#include "core/diagnosis/rule.h"

namespace core::diagnosis
{

/// The cells of a rule, read one by one. What is not understood is added to errors, in English.

QStringList listOf(QStringView cell); ///< "qq, exmail"
quint32 speakersOf(QStringView cell, QStringList &errors); ///< "submission,recipient"
quint32 stagesOf(QStringView cell, QStringList &errors); ///< "sender,recipients"
QList<CodeRange> codesOf(QStringView cell, QStringList &errors); ///< "535,45x,5xx"
QList<QByteArray> enhancedOf(QStringView cell, QStringList &errors); ///< "5.7.139,5.7.x,x.7.1"
QList<Condition> conditionsOf(QStringView cell, QStringList &errors); ///< "oauth port=25"
Certainty certaintyOf(QStringView cell, QStringList &errors); ///< "sure", "likely"
/// "actor=you retry=later after=300 url=https://… secret=app-password"
void readSettings(QStringView cell, Rule &rule, QStringList &errors);
/// A sample's octets: UTF-8, with \n, \t and \xHH for one octet.
QByteArray octetsOf(QStringView cell);

} // namespace core::diagnosis
