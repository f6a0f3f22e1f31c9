#pragma once

#include "ui/compose/letterfacts.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui::compose
{

/// What a careful friend would say before the letter goes, from the letter alone. Nothing here stops it.
class Remarks
{
    Q_DECLARE_TR_FUNCTIONS(ui::compose::Remarks)

public:
    /// @p facts: of @p saved; @p misspelt: addresses whose domain looks like a slip; @p unreadable:
    /// attachments that cannot be read.
    static QStringList about(const core::delivery::SavedDraft &saved, const LetterFacts &facts,
                             const QStringList &misspelt, const QStringList &unreadable);
    /// One sentence about fields that are still to be filled in; none if there are none.
    static QStringList aboutFields(const QStringList &names);
    /// One sentence about a picture that tells where it was taken; none if there is none.
    static QStringList aboutPlaces(const LetterFacts &facts);
};

/// The writer's own words speak of an attachment. Quoted lines and what follows a signature mark are not
/// theirs.
bool mentionsAttachment(const QString &subject, const QString &text);

} // namespace ui::compose
