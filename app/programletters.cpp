// Letters that begin with something: with what the program was called with, or with a template.

#include "app/program.h"

#include "app/templateletter.h"
#include "core/stationery/filling.h"
#include "core/stationery/signature.h"

namespace app
{

using core::account::Account;
using core::delivery::SavedDraft;

/// @p base is what the letter begins with.
void Program::composeGiven(const Options &options, const core::mail::Draft &base)
{
    const auto letter = letterFrom(options, base);
    if (!letter)
        return composeRefused(letter.error().reason);
    if (!letter->filesToOpen.isEmpty()) {
        for (const QString &path : letter->filesToOpen)
            openFile(path);
        return;
    }
    composeLetter(*letter, options);
    // Files that the call named are attached as if by hand; those of a template were when it was made.
    if (options.templateName.isEmpty() || !options.attachments.isEmpty() || !options.arguments.isEmpty())
        m_letters.back()->window()->cleanPhotos();
}

void Program::composeRefused(const QString &reason)
{
    composeNew();
    m_letters.back()->window()->showCannotSend(tr("The letter could not be opened as asked"), reason);
}

void Program::composeTemplate(const Options &options)
{
    using core::stationery::Paper;
    using core::stationery::PaperError;
    m_stationery.find(options.templateName, [this, options](const core::Result<Paper, PaperError> &paper) {
        if (!paper)
            return composeRefused(templateProblem(options.templateName, paper.error()).reason);
        const auto values = valuesFrom(options.fieldValues, core::stationery::fieldsOf(paper->letter));
        if (!values)
            return composeRefused(values.error().reason);
        composeGiven(options,
                     core::stationery::filled(paper->letter, *values, core::stationery::Unset::Stays));
    });
}

/// Begins a letter with a template, as one that nothing was written in yet.
void Program::composeFrom(const core::stationery::Paper &paper, const QString &accountId)
{
    SavedDraft draft = freshDraft();
    draft.draft = paper.letter;
    if (m_services.accountById(accountId))
        draft.accountId = accountId;
    beginWith(draft);
    m_letters.back()->setKeptElsewhere();
    m_letters.back()->window()->askForFields();
}

/// Text without HTML stays that. The window leaves both as they are, so they are signed here.
void Program::beginWith(SavedDraft draft)
{
    const core::mail::Body &body = draft.draft.body;
    if (body.html.isEmpty() && !body.text.isEmpty())
        draft.writing = core::delivery::Writing::Plain;
    const Account *account = m_services.accountById(draft.accountId);
    if (account && body != core::mail::Body())
        core::stationery::sign(draft.draft, account->identity());
    compose(draft)->window()->applyIdentity();
}

void Program::editPaper(const core::stationery::Paper &paper)
{
    SavedDraft draft = freshDraft();
    draft.draft = paper.letter;
    if (paper.letter.body.html.isEmpty() && !paper.letter.body.text.isEmpty())
        draft.writing = core::delivery::Writing::Plain;
    m_stationery.letEdit(compose(draft),
                         {paper.id, paper.kind, paper.name, paper.abbreviation, paper.letter.subject});
}

void Program::composeLetter(const GivenLetter &letter, const Options &options)
{
    SavedDraft draft = freshDraft();
    draft.draft = letter.draft;
    draft.unfinishedTo = letter.unfinishedTo;
    if (options.usesPractice)
        draft.accountId = practiceAccount().id;
    else if (const Account *account = m_services.account(options.account))
        draft.accountId = account->id;
    if (options.templateName.isEmpty()) {
        compose(draft)->window()->applyIdentity();
    } else {
        beginWith(draft);
        m_letters.back()->window()->askForFields();
    }
    if (!letter.offeredAttachments.isEmpty())
        m_letters.back()->window()->offerAttachments(letter.offeredAttachments);
}

} // namespace app
