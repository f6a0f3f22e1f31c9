#pragma once

#include "core/bounce/bounce.h"
#include "core/diagnosis/verdict.h"
#include "ui/widgets/inlinebar.h"

namespace ui::bounce
{

/// Why one recipient did not get the letter: what happened, what to do as buttons, how sure that is, and what
/// the server said, always.
class BounceCard : public InlineBar
{
    Q_OBJECT

public:
    /// @p bounce is what @p recipient is of.
    BounceCard(const core::bounce::Bounce &bounce, core::bounce::Recipient recipient,
               core::diagnosis::Verdict verdict, QWidget *parent = nullptr);

    QString report() const; ///< The card as text for the clipboard.

signals:
    void remedyChosen(const core::diagnosis::Remedy &remedy);
    void reportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString words() const;

    core::bounce::Recipient m_recipient;
    core::diagnosis::Verdict m_verdict;
    QString m_from;
    QString m_host;
    bool m_isFailure = false; ///< Of others, if not of this one.
    QList<Button *> m_buttons; ///< One a remedy.
    Button *m_copy = nullptr;
};

} // namespace ui::bounce
