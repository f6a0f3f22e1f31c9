#pragma once

#include "core/delivery/types.h"
#include "ui/widgets/inlinebar.h"

namespace ui::compose
{

/// Why the letter did not arrive (for everyone), on top of the same letter: what happened, the reason, the
/// server's own words, and the step that helps as a button. Where it may have arrived, sending it again is
/// never the first one offered.
class VerdictCard : public InlineBar
{
    Q_OBJECT

public:
    enum class Step {
        TryAgain,
        SendToRefused,
        EditRecipients,
        OpenAccounts,
        TestConnection,
        LookAtAttachments,
        ShowDetails,
        CopyReport,
        SendAgainAnyway,
    };

    VerdictCard(core::delivery::Record record, QString host, QWidget *parent = nullptr);

    core::smtp::Stage stage() const; ///< Where it ended.
    void focusFirst(); ///< The button of the step that helps.
    QString report() const; ///< The card as text; without the transcript.

signals:
    void chosen(ui::compose::VerdictCard::Step step);

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<Step> steps() const;
    Step firstStep() const;
    QString stepText(Step step) const;
    void retranslate();

    core::delivery::Record m_record;
    QString m_host;
    QList<std::pair<Step, Button *>> m_buttons;
};

} // namespace ui::compose
