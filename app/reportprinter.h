#pragma once

#include "core/doctor/types.h"

#include <QJsonObject>
#include <QTextStream>

namespace core::doctor
{
class Examination;
}

namespace app
{

/// Prints the stages while @p examination passes them, and which other servers it tries.
void printStages(core::doctor::Examination *examination, QTextStream &out);
/// What it found, a finding a paragraph.
void printFindings(const core::doctor::Report &report, QTextStream &out);
/// {"usable": …, "findings": [{"title", "text", "certainty", "reply"}]}
QJsonObject reportJson(const core::doctor::Report &report);

} // namespace app
