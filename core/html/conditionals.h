#pragma once

#include <QString>

namespace core::html
{

/// The letter as Outlook for Windows sees it, which obeys the comments that everybody else skips:
/// "<!--[if mso]> … <![endif]-->" is shown, "<!--[if !mso]><!--> … <!--<![endif]-->" is not. Versions
/// ("gte mso 9") are those of the Outlook of 2016 and later: 16. Linear time.
struct ForOutlook {
    QString html;
    int shown = 0; ///< Pieces that only Outlook shows.
    int hidden = 0; ///< Pieces that only others show.
};
ForOutlook forOutlook(QStringView html);

} // namespace core::html
