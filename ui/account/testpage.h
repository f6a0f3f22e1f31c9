#pragma once

#include "core/account/account.h"
#include "core/doctor/types.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui
{
class Button;
class FlowArea;
} // namespace ui

namespace ui::protocol
{
class ProtocolPanel;
}

namespace ui::account
{

class FindingCard;

/// "Testing smtp.qq.com": the conversation live, then what was learned from it, each finding with the button
/// that does something about it. Nothing is sent; the test ends before there is a message.
class TestPage : public QWidget
{
    Q_OBJECT

public:
    enum class Offer { SaveChanges, Nothing }; ///< Whether there is anything to save.

    explicit TestPage(QWidget *parent = nullptr);

    void start(const core::account::Account &account, Offer offer);
    void stop(); ///< The page is left; a test that is under way is cancelled.
    /// As it was given, with what the findings' buttons changed.
    const core::account::Account &account() const { return m_account; }

    void showAttempt(const core::doctor::Alternative &attempt);
    void addStage(const core::smtp::StageEvent &event);
    void addEntry(const core::smtp::Entry &entry);
    void showReport(const core::doctor::Report &report);

signals:
    void testRequested(const core::account::Account &account); ///< Anew, with what was changed.
    void testCancelled();
    void saveRequested(const core::account::Account &account);
    void secretWanted(const QString &reason); ///< Back to where it is typed.
    void abandoned(); ///< Back to the form.

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void run();
    void showState();
    void apply(const FindingCard &card);
    void focusWhatHelps();
    void clearFindings();
    void showAttempts();
    void showAttempt(qsizetype index);
    void copyReport();
    void retranslate();
    QString attemptName(const QString &host, quint16 port, core::smtp::Security security) const;

    core::account::Account m_account;
    core::doctor::Report m_report;
    Offer m_offer = Offer::SaveChanges;
    bool m_isRunning = false;
    QString m_attempt;
    QList<FindingCard *> m_cards;
    QScrollArea *m_area;
    QLabel *m_title;
    QLabel *m_summary;
    QVBoxLayout *m_findings;
    FlowArea *m_attempts;
    protocol::ProtocolPanel *m_panel;
    Button *m_back;
    Button *m_save;
    Button *m_again;
    Button *m_copy;
    Button *m_cancel;
};

} // namespace ui::account
