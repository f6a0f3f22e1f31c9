#include "ui/compose/letterfacts.h"

#include "core/picture/datapictures.h"
#include "ui/compose/remarks.h"
#include "ui/widgets/inbackground.h"

#include <algorithm>

namespace ui::compose
{

namespace
{

constexpr qsizetype quicklyRead = 50'000; // characters

/// The braces of a field need not stand side by side in HTML: some of its letters may be bold.
bool mayHaveFields(const QString &text)
{
    const qsizetype first = text.indexOf(u'{');
    return first >= 0 && text.indexOf(u'{', first + 1) >= 0;
}

/// The pictures of a letter that is HTML source; those of others are no part of its text.
bool tellsPlace(const QString &html)
{
    if (!core::picture::mayHaveDataPictures(html))
        return false;
    const QList<core::picture::Details> left = core::picture::withoutDetails(html).unclean;
    return std::any_of(left.cbegin(), left.cend(),
                       [](const core::picture::Details &one) { return one.hasLocation; });
}

} // namespace

LetterFacts factsOf(const core::delivery::SavedDraft &letter)
{
    const core::mail::Body &body = letter.draft.body;
    return {body.text.toUtf8().size() + body.html.toUtf8().size(),
            mentionsAttachment(letter.draft.subject, body.text),
            mayHaveFields(body.text) || mayHaveFields(body.html), tellsPlace(body.html)};
}

void takeFacts(QObject *context, const core::delivery::SavedDraft &letter,
               const std::function<void(const LetterFacts &)> &then)
{
    if (letter.draft.body.text.size() + letter.draft.body.html.size() < quicklyRead)
        return then(factsOf(letter));
    inBackground(
        context, [letter] { return factsOf(letter); }, then);
}

} // namespace ui::compose
