#pragma once

#include "tests/casecheck/casecheck.h"

// The kinds of smtpChecks(), by file.
QString checkSasl(const QJsonObject &test);
QString checkDialog(const QJsonObject &test);
QString checkSmtpInjection(const QJsonObject &test);
QString checkEnvelope(const QJsonObject &test);
