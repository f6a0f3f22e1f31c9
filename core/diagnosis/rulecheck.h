#pragma once

#include "core/diagnosis/rules.h"

namespace core::diagnosis
{

/// What Rules::read() does not look for because it takes time: expressions that do not compile or could be
/// slow, rules without a sample or source, samples that their rule does not match, and rules whose own sample
/// is taken by another rule of the file, or by one that says something else. One line each:
/// "50-general.tsv:12: …". For tests and for who writes rules.
QStringList flawsOf(const Rules &rules);

} // namespace core::diagnosis
