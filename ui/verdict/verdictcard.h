#pragma once

#include "ui/verdict/lettercase.h"
#include "ui/widgets/inlinebar.h"

namespace ui::verdict
{

class OutcomeList;

/// Why a letter did not arrive (for everyone), in one sentence that is true: what happened, the reason, how
/// sure that is, who can act, the server's own words, and what helps as buttons, the likeliest first. With
/// several recipients each has its line; choosing one shows its own reason. Where the letter may have
/// arrived, sending it again is never the first button.
class VerdictCard : public InlineBar
{
    Q_OBJECT

public:
    /// What the card stands on: beside the letter it can do more than in the list of what was sent.
    enum class Place { Composer, History };

    VerdictCard(LetterCase letter, Place place, QWidget *parent = nullptr);

    core::smtp::Stage stage() const; ///< Where it ended.
    void focusFirst(); ///< The button of the remedy that helps most.
    QString report() const; ///< The card as text; without the transcript.
    const LetterCase &letter() const { return m_letter; }
    /// The verdict that is shown: the letter's, or the chosen recipient's. Null where there is none.
    const core::diagnosis::Verdict *shown() const;

signals:
    void chosen(const core::diagnosis::Remedy &remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Remedy = core::diagnosis::Remedy;

    QList<Remedy> offers() const;
    QList<Remedy> failureOffers() const;
    wording::Explanation words() const;
    void rebuildButtons();
    void retranslate();

    LetterCase m_letter;
    Place m_place;
    OutcomeList *m_outcomes = nullptr; ///< Null where there is one recipient.
    QList<std::pair<Remedy, Button *>> m_buttons;
};

/// Whether choosing it does something: the others are advice, which the sentences give.
bool canBeChosen(const core::diagnosis::Remedy &remedy);
Tone toneOf(core::delivery::State state);

} // namespace ui::verdict
