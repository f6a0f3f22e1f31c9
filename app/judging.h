#pragma once

#include "app/services.h"
#include "ui/verdict/lettercase.h"

namespace app
{

/// What is made of a letter's record: the verdict for all and for each, with the remedies that its account
/// and provider know, and what the sentences may name.
ui::verdict::LetterCase caseOf(const core::delivery::Record &record, Services &services);

/// The same for a way to send that is no account of the person's, as on the command line.
ui::verdict::LetterCase caseOf(const core::delivery::Record &record, const core::account::Account &account,
                               const core::account::Catalogue &catalogue,
                               const core::diagnosis::Rules &rules);

/// What sentences about an account's failures may name.
ui::wording::VerdictContext contextOf(const core::account::Account &account,
                                      const core::account::Provider *provider);

} // namespace app
