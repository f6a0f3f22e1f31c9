#pragma once

#include "core/html/paste.h"

namespace core::html
{

/// By the marks each program leaves in what it copies; @p html as it came.
Source sourceOf(QStringView html);

bool isOffice(Source source); ///< A word processor, a spreadsheet or slides: typefaces are chosen there.
bool isSpreadsheet(Source source);

} // namespace core::html
