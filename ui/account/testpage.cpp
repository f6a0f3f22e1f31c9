#include "ui/account/testpage.h"

#include "ui/account/findingcard.h"
#include "ui/account/formparts.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/hairline.h"
#include "ui/wording/doctorwording.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::account
{

using core::account::Account;
using core::doctor::Alternative;
using core::doctor::Attempt;
using core::doctor::Report;
using core::smtp::Security;
using core::smtp::Stage;

namespace
{

Account::Security accountSecurity(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return Account::Security::ImplicitTls;
    case Security::StartTls:
        return Account::Security::StartTls;
    case Security::None:
        break;
    }
    return Account::Security::None;
}

} // namespace

TestPage::TestPage(QWidget *parent)
    : QWidget(parent)
{
    layOut();
    connect(m_back, &QPushButton::clicked, this, &TestPage::abandoned);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_account); });
    connect(m_again, &QPushButton::clicked, this, &TestPage::run);
    connect(m_copy, &QPushButton::clicked, this, &TestPage::copyReport);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        stop();
        showState();
        m_again->setFocus(Qt::OtherFocusReason);
    });
    showState();
}

void TestPage::layOut()
{
    auto *content = new QWidget(this);
    m_title = makeTitle(content);
    m_summary = makeSentence(content);
    m_findings = new QVBoxLayout;
    m_attempts = new FlowArea(4, content);
    m_panel = new protocol::ProtocolPanel(content);
    m_panel->setLastStage(Stage::Sender);
    m_panel->setMinimumHeight(fontMetrics().height() * 17);
    m_title->setObjectName(QStringLiteral("title"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_findings->setSpacing(8);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addLayout(m_findings);
    column->addWidget(m_attempts);
    column->addWidget(m_panel, 1);
    m_area = makeScrolling(content, this);

    m_back = new Button(Button::Look::Secondary, this);
    m_save = new Button(Button::Look::Primary, this);
    m_again = new Button(Button::Look::Secondary, this);
    m_copy = new Button(Button::Look::Quiet, this);
    m_cancel = new Button(Button::Look::Secondary, this);
    m_back->setObjectName(QStringLiteral("backToForm"));
    m_save->setObjectName(QStringLiteral("saveAccount"));
    m_again->setObjectName(QStringLiteral("testAgain"));
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_cancel->setObjectName(QStringLiteral("cancelTest"));
    auto *buttons = new FlowArea(8, this);
    buttons->setFlowMargins({0, 8, 0, 16});
    buttons->setFlow({m_back, m_save, m_cancel, m_again, m_copy});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_area, 1);
    all->addWidget(new Hairline(Qt::Horizontal, this));
    all->addWidget(makeColumn(buttons, this));
}

void TestPage::start(const Account &account, Offer offer)
{
    m_account = account;
    m_offer = offer;
    run();
}

void TestPage::run()
{
    m_report = {};
    clearFindings();
    m_panel->clear();
    m_attempts->hide();
    m_attempt.clear();
    m_isRunning = true;
    showState();
    m_cancel->setFocus(Qt::OtherFocusReason);
    emit testRequested(m_account);
}

void TestPage::stop()
{
    if (std::exchange(m_isRunning, false))
        emit testCancelled();
}

void TestPage::showAttempt(const Alternative &attempt)
{
    m_panel->clear();
    m_attempt = attemptName(attempt.host, attempt.port, attempt.security);
    retranslate();
}

void TestPage::addStage(const core::smtp::StageEvent &event)
{
    m_panel->addStage(event);
}

void TestPage::addEntry(const core::smtp::Entry &entry)
{
    m_panel->addEntry(entry);
}

void TestPage::showReport(const Report &report)
{
    if (!m_isRunning)
        return; // of a test that was cancelled
    m_report = report;
    clearFindings();
    for (const auto &finding : report.findings) {
        auto *card = new FindingCard(finding, m_findings->parentWidget());
        connect(card, &FindingCard::remedyChosen, this, [this, card] { apply(*card); });
        m_findings->addWidget(card);
        card->show();
        m_cards.append(card);
    }
    m_isRunning = false;
    showState();
    showAttempts();
    orderTabsAsShown(m_title->parentWidget());
    m_area->verticalScrollBar()->setValue(0);
    focusWhatHelps();
}

/// Enter saves what works, else it does the first remedy. Trust is never given by Enter alone.
void TestPage::focusWhatHelps()
{
    if (m_report.isUsable)
        return (m_save->isHidden() ? m_back : m_save)->setFocus(Qt::OtherFocusReason);
    for (const FindingCard *card : std::as_const(m_cards)) {
        const auto remedy = card->remedy();
        if (remedy == FindingCard::Remedy::None || remedy == FindingCard::Remedy::TrustCertificate)
            continue;
        card->button()->setLook(Button::Look::Primary);
        return card->button()->setFocus(Qt::OtherFocusReason);
    }
    m_back->setFocus(Qt::OtherFocusReason);
}

void TestPage::showState()
{
    m_cancel->setVisible(m_isRunning);
    m_save->setVisible(!m_isRunning && m_offer == Offer::SaveChanges);
    m_save->setLook(m_report.isUsable ? Button::Look::Primary : Button::Look::Secondary);
    m_again->setVisible(!m_isRunning);
    m_copy->setVisible(!m_isRunning && !m_report.attempts.isEmpty());
    retranslate();
}

void TestPage::apply(const FindingCard &card)
{
    const core::doctor::Finding &finding = card.finding();
    switch (card.remedy()) {
    case FindingCard::Remedy::None:
        return;
    case FindingCard::Remedy::TypeSecret:
        return emit secretWanted(card.title());
    case FindingCard::Remedy::UseOther:
        m_account.host = finding.other->host;
        m_account.port = finding.other->port;
        m_account.security = accountSecurity(finding.other->security);
        break;
    case FindingCard::Remedy::UseUserName:
        m_account.user = finding.proposal;
        break;
    case FindingCard::Remedy::TrustCertificate:
        m_account.pinnedCertificates += finding.certificate->pem;
        break;
    }
    m_offer = Offer::SaveChanges;
    run();
}

void TestPage::clearFindings()
{
    for (FindingCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
}

/// With more than one attempt the panel shows the last; the others are a click away.
void TestPage::showAttempts()
{
    QList<QWidget *> words;
    for (qsizetype i = 0; i < m_report.attempts.size() && m_report.attempts.size() > 1; ++i) {
        const Attempt &attempt = m_report.attempts.at(i);
        auto *word = new Button(Button::Look::Quiet, m_attempts);
        word->setObjectName(QStringLiteral("attempt"));
        word->setText(attemptName(attempt.host, attempt.port, attempt.security));
        word->setIconName(attempt.error ? QStringLiteral("close") : QStringLiteral("check"));
        word->setAccessibleName(attempt.error ? tr("%1: failed").arg(word->text())
                                              : tr("%1: worked").arg(word->text()));
        connect(word, &QPushButton::clicked, this, [this, i] { showAttempt(i); });
        words.append(word);
    }
    const auto before = m_attempts->findChildren<Button *>(QStringLiteral("attempt"));
    m_attempts->setFlow(words);
    m_attempts->setVisible(!words.isEmpty());
    for (Button *each : before) {
        if (!words.contains(each)) {
            each->hide();
            each->deleteLater();
        }
    }
    if (!m_report.attempts.isEmpty())
        showAttempt(m_report.attempts.size() - 1);
}

void TestPage::showAttempt(qsizetype index)
{
    const Attempt &attempt = m_report.attempts.at(index);
    m_panel->setHistory(attempt.transcript, attempt.timeline);
}

/// Everything in it was redacted when it was noted down.
void TestPage::copyReport()
{
    QStringList parts{wording::summary(m_report, m_account.host)};
    for (const FindingCard *card : std::as_const(m_cards))
        parts.append(card->report());
    for (const Attempt &attempt : m_report.attempts)
        parts.append(attemptName(attempt.host, attempt.port, attempt.security) + u'\n'
                     + core::smtp::toText(attempt.transcript));
    QGuiApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
    m_copy->setText(tr("Copied"));
}

QString TestPage::attemptName(const QString &host, quint16 port, Security security) const
{
    const QString way = security == Security::ImplicitTls ? tr("TLS")
        : security == Security::StartTls                  ? tr("STARTTLS")
                                                          : tr("not encrypted");
    return tr("%1 · port %2 · %3").arg(host, QString::number(port), way);
}

void TestPage::retranslate()
{
    const bool isDone = !m_report.attempts.isEmpty() || !m_report.findings.isEmpty();
    m_title->setText(isDone ? tr("Test of %1").arg(m_account.host) : tr("Testing %1").arg(m_account.host));
    setWindowTitle(m_title->text());
    m_summary->setText(isDone             ? wording::summary(m_report, m_account.host)
                           : !m_isRunning ? tr("The test was cancelled.")
                           : m_attempt.isEmpty()
                           ? tr("Hongyan signs in and stops before a message. Nothing is sent.")
                           : tr("Trying %1. Nothing is sent.").arg(m_attempt));
    m_back->setText(tr("Back"));
    m_save->setText(m_report.isUsable ? tr("Save") : tr("Save anyway"));
    m_again->setText(tr("Test again"));
    m_copy->setText(tr("Copy report"));
    m_cancel->setText(tr("Cancel"));
}

void TestPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAttempts();
    }
    QWidget::changeEvent(event);
}

} // namespace ui::account
