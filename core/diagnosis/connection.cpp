#include "core/diagnosis/connection.h"

namespace core::diagnosis
{

std::optional<Verdict> diagnoseConnection(const Facts &)
{
    return std::nullopt;
}

} // namespace core::diagnosis
