#pragma once

#include "casecheck.h"

#include "core/mime/write.h"

#include <QByteArray>
#include <QString>

/// The kinds, one function each; grouped in the files by what they are about.
QString checkRfc2047Decode(const QJsonObject &testCase);
QString checkRfc2047Encode(const QJsonObject &testCase);
QString checkRfc2231Decode(const QJsonObject &testCase);
QString checkRfc2231Encode(const QJsonObject &testCase);
QString checkAddressParse(const QJsonObject &testCase);
QString checkAddressFormat(const QJsonObject &testCase);
QString checkQpEncode(const QJsonObject &testCase);
QString checkQpDecode(const QJsonObject &testCase);
QString checkCteChoice(const QJsonObject &testCase);
QString checkFormatFlowed(const QJsonObject &testCase);
QString checkIdn(const QJsonObject &testCase);
QString checkDate(const QJsonObject &testCase);
QString checkDateParse(const QJsonObject &testCase);
QString checkListUnsubscribe(const QJsonObject &testCase);
QString checkStructure(const QJsonObject &testCase);
QString checkEml(const QJsonObject &testCase);
QString checkInjection(const QJsonObject &testCase);

/// The octets of "raw" (as UTF-8) or "raw_hex".
QByteArray rawOf(const QJsonObject &testCase);
/// The text of @p key, or of @p key + "_utf16" where it has no Unicode spelling.
QString textOf(const QJsonObject &testCase, const QString &key);

/// "wanted … got …" with everything unprintable escaped; empty when they are the same.
QString difference(const QString &wanted, const QString &got);
QString shown(const QString &text);

/// What is wrong with an encoded header field by the rules of tests/data/mime/README.md, or nothing.
/// @p body is what stands after "name: ".
QString brokenHeaderRule(const QByteArray &name, const QByteArray &body);
int encodedWordCount(const QByteArray &body);

/// A letter that can be written, to put the tested value into; and its stamp.
core::mail::Draft plainDraft();
core::mime::Stamp fixedStamp();

struct WrittenMessage {
    bool isRefused = false;
    QByteArray octets;
};
WrittenMessage written(const core::mail::Draft &draft, const core::mime::WriteOptions &options = {},
                       const core::mime::Stamp &stamp = fixedStamp());
