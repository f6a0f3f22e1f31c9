#pragma once

#include "core/discovery/types.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace ui
{
class Button;
}

namespace ui::account
{

class CandidateCard;
class Fold;
class StepList;

/// The settings of a domain that the catalogue does not know: says who would be asked and learns what, asks
/// only after the click, shows each step, and lets one choose from what was found.
class FindPage : public QWidget
{
    Q_OBJECT

public:
    explicit FindPage(QWidget *parent = nullptr);

    void start(const core::mail::AddrSpec &address);
    void stop(); ///< The page is left; a search that is under way is cancelled.
    void showStep(const core::discovery::Step &step);
    void showCandidates(const QList<core::discovery::Candidate> &candidates, bool isFinished);

signals:
    void settingsWanted(const core::mail::AddrSpec &address, const core::discovery::Options &options);
    void searchCancelled();
    void chosen(const core::mail::AddrSpec &address, const core::discovery::Candidate &candidate);
    void manualRequested(const QString &address);
    void abandoned();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Asking, Searching, Found, Nothing };
    void layOut();
    void enter(State state);
    void search();
    void clearCards();
    CandidateCard *chosenCard() const;
    void takeChosen();
    void retranslate();
    QString domain() const;

    std::optional<core::mail::AddrSpec> m_address;
    State m_state = State::Asking;
    QList<CandidateCard *> m_cards;
    QLabel *m_title;
    QLabel *m_intro;
    Fold *m_whoLearns;
    QLabel *m_asked;
    QCheckBox *m_asksIspdb;
    QLabel *m_ispdbHint;
    QCheckBox *m_probes;
    QLabel *m_probesHint;
    StepList *m_steps;
    QLabel *m_result;
    QVBoxLayout *m_cardColumn;
    QButtonGroup *m_group;
    Button *m_find;
    Button *m_continue;
    Button *m_manual;
    Button *m_cancel;
    Button *m_back;
};

} // namespace ui::account
