#pragma once

#include "app/services.h"
#include "core/domain/examination.h"

namespace app
{

/// An examination of a domain, ready to start: who sends for it is told by the account with an address there,
/// else by the provider that the domain is of, else by who receives its mail. Each is asked nothing for that.
std::unique_ptr<core::domain::Examination>
domainExamination(core::domain::Request request, const QList<core::domain::Nameserver> &nameservers,
                  Services &services);

/// The server of the account with an address at @p domain where no provider of the catalogue runs it; "" for
/// none.
QString ownServerFor(const QString &domain, Services &services);

} // namespace app
