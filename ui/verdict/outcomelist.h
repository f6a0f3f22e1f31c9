#pragma once

#include "core/diagnosis/verdict.h"
#include "ui/wording/verdictwording.h"

#include <QTreeWidget>

namespace ui::verdict
{

/// What became of each recipient: address, state, reason. Those that need something come first.
class OutcomeList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OutcomeList(QWidget *parent = nullptr);

    void setOutcomes(const QList<core::diagnosis::Outcome> &outcomes, const wording::VerdictContext &context);
    const core::diagnosis::Outcome *current() const; ///< Null while none is chosen.

    QSize sizeHint() const override; ///< A few rows; more can be scrolled.
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(); ///< Another row, or none: see current().

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Escape: none is chosen any more.

private:
    void fill();

    QList<core::diagnosis::Outcome> m_outcomes; ///< As shown.
    wording::VerdictContext m_context;
};

} // namespace ui::verdict
