#include "core/diagnosis/rules.h"

namespace core::diagnosis
{

class Rules::Data
{
};

Rules::Rules()
    : m_data(std::make_shared<Data>())
{
}

Result<Rules, QStringList> Rules::read(const QString &)
{
    return Rules();
}

} // namespace core::diagnosis
