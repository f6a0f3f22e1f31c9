#pragma once

#include "core/html/paste.h"

namespace core::html
{

/// By the marks each program leaves in what it copies; @p html as it came.
Source sourceOf(QStringView html);

bool isSpreadsheet(Source source);

} // namespace core::html
