#pragma once

#include "core/domain/resolver.h"
#include "core/domain/types.h"
#include "core/result.h"

namespace core::domain
{

/// A question that makes sense, and whom to ask it.
struct CheckedQuestion {
    Request request = {}; ///< Without the provider, which only the program's accounts and catalogue know.
    QList<Nameserver> nameservers = {}; ///< Empty: this computer's own.
};

/// What a person typed as something to ask; the first field that makes no sense is the error.
Result<CheckedQuestion, Question::Field> checked(const Question &question);

} // namespace core::domain
