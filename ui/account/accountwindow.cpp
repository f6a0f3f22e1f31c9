#include "ui/account/accountwindow.h"

#include "ui/account/choosepage.h"
#include "ui/account/findpage.h"
#include "ui/account/listpage.h"
#include "ui/account/manualpage.h"
#include "ui/account/settingspage.h"
#include "ui/account/signinbox.h"
#include "ui/account/signinpage.h"
#include "ui/account/testpage.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/windowsize.h"

#include <QCloseEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Account;
using core::discovery::Candidate;

namespace
{

QScrollArea *scrolling(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

AccountWindow::AccountWindow(core::account::Catalogue catalogue, QWidget *parent)
    : QMainWindow(parent)
    , m_catalogue(std::move(catalogue))
    , m_pages(new QStackedWidget(this))
    , m_notice(new InlineBar(InlineBar::Shape::Bar, Tone::Negative, this))
    , m_choose(new ChoosePage(m_catalogue))
    , m_choosePage(scrolling(m_choose, m_pages))
    , m_find(new FindPage(m_pages))
    , m_signIn(new SignInPage(m_catalogue, m_pages))
    , m_manual(new ManualPage(m_catalogue, m_pages))
    , m_test(new TestPage(m_pages))
    , m_list(new ListPage(m_pages))
    , m_settings(new SettingsPage(m_pages))
{
    setObjectName(QStringLiteral("accountWindow"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setClosable(true);
    m_notice->hide();
    for (QWidget *page :
         QList<QWidget *>{m_choosePage, m_find, m_signIn, m_manual, m_test, m_list, m_settings})
        m_pages->addWidget(page);
    // Where one is can be told from the title, also by a screen reader and in a list of windows.
    connect(m_pages, &QStackedWidget::currentChanged, this, &AccountWindow::retranslate);
    for (const QWidget *page : QList<QWidget *>{m_find, m_signIn, m_manual, m_test, m_settings})
        connect(page, &QWidget::windowTitleChanged, this, &AccountWindow::retranslate);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    openAt(this, QSize(1000, 720));

    connectChoice();
    connectForm(m_signIn);
    connectForm(m_manual);
    connectTest();
    connectList();
    connectSettings();
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    retranslate();
}

/// Of the page that the test was begun from.
QString AccountWindow::typedSecret() const
{
    return m_form ? m_form->login()->secret() : m_settingsSecret;
}

void AccountWindow::setProfiles(const core::account::Profiles &profiles, const Account &practice)
{
    m_profiles = profiles;
    m_practice = practice;
    m_list->setProfiles(profiles, practice);
}

void AccountWindow::setKeyring(const core::secrets::KeyringState &keyring)
{
    m_choose->setHasKeyring(keyring.isAvailable);
    m_settings->setKeyring(keyring);
    m_signIn->login()->setKeyring(keyring);
    m_manual->login()->setKeyring(keyring);
}

void AccountWindow::setClients(const QStringList &signInServersWithClient)
{
    m_signIn->login()->setClients(signInServersWithClient);
    m_manual->login()->setClients(signInServersWithClient);
}

void AccountWindow::showPage(QWidget *page)
{
    m_notice->hide();
    if (m_pages->currentWidget() == m_find)
        m_find->stop();
    if (m_pages->currentWidget() == m_test)
        m_test->stop();
    if (page != m_pages->currentWidget())
        m_way.append(m_pages->currentWidget());
    m_pages->setCurrentWidget(page);
}

void AccountWindow::showForm(FormPage *page)
{
    m_form = page;
    showPage(page);
    emit keyringWanted();
}

/// To the page before; from the first one of the way to the choice or the list.
void AccountWindow::goBack()
{
    QWidget *before = m_way.isEmpty() ? nullptr : m_way.takeLast();
    if (before == m_list)
        return showList();
    if (!before || before == m_choosePage) {
        leaveForm();
        return m_returnsToList && !before ? showList() : showChoice();
    }
    if (auto *left = qobject_cast<FormPage *>(m_pages->currentWidget()))
        giveUp(left);
    showPage(before);
    m_way.removeLast(); // the page that was left
    m_form = qobject_cast<FormPage *>(before);
}

void AccountWindow::leaveForm()
{
    for (FormPage *page : {static_cast<FormPage *>(m_signIn), static_cast<FormPage *>(m_manual)})
        giveUp(page);
    m_form = nullptr;
    m_settings->forgetSecret();
    m_settingsSecret.fill(QChar(0));
    m_settingsSecret.clear();
}

/// What was typed there, and who signed in there, is forgotten.
void AccountWindow::giveUp(FormPage *page)
{
    const auto *box = page->login()->signInBox();
    if (!m_isSaving && (box->isWaiting() || box->isSignedIn()))
        emit signInCancelled();
    page->forget();
}

void AccountWindow::showChoice()
{
    if (m_pages->currentWidget() == m_list)
        m_returnsToList = true;
    leaveForm();
    m_choose->setReturnable(m_returnsToList);
    showPage(m_choosePage);
    m_way.clear();
    m_choose->setFocus();
}

void AccountWindow::showList()
{
    m_returnsToList = true;
    leaveForm();
    showPage(m_list);
    m_way.clear();
    m_list->setFocus();
}

void AccountWindow::showAccount(const QString &id)
{
    const Account *account = m_profiles.find(id);
    if (!account)
        return showList();
    const Account copy = *account;
    leaveForm();
    m_returnsToList = true;
    showPage(m_settings);
    m_way = {m_list};
    m_settings->setAccount(copy, m_catalogue);
    emit keyringWanted();
}

void AccountWindow::showTest(const QString &id)
{
    const Account *account = m_profiles.find(id);
    if (!account)
        return showList();
    const Account copy = *account;
    leaveForm();
    m_returnsToList = true;
    showPage(m_test);
    m_way = {m_list};
    m_test->start(copy, TestPage::Offer::Nothing);
}

void AccountWindow::showMistake(const QString &text)
{
    m_isSaving = false;
    m_pages->setEnabled(true);
    m_notice->setText(text);
    m_notice->show();
}

void AccountWindow::save(const Account &account, const QString &secret)
{
    if (m_isSaving)
        return;
    m_notice->hide();
    m_isSaving = true;
    m_pages->setEnabled(false); // a key store may ask for its password meanwhile
    emit accountSaved(account, secret);
}

void AccountWindow::showSaved()
{
    m_pages->setEnabled(true);
    m_settings->showSaved();
    m_choose->start();
    leaveForm();
    m_isSaving = false;
}

void AccountWindow::showSearchStep(const core::discovery::Step &step)
{
    m_find->showStep(step);
}

void AccountWindow::showCandidates(const QList<Candidate> &candidates, bool isFinished)
{
    m_find->showCandidates(candidates, isFinished);
}

void AccountWindow::showBrowserOpened(const QUrl &page)
{
    if (m_form)
        m_form->login()->signInBox()->showBrowserOpened(page);
}

void AccountWindow::showDeviceCode(const core::oauth::DeviceCode &code)
{
    if (m_form)
        m_form->login()->signInBox()->showDeviceCode(code);
}

void AccountWindow::showSignedIn(const QString &address)
{
    if (m_form)
        m_form->showSignedIn(address);
}

void AccountWindow::showSignInFailed(const core::oauth::Error &error)
{
    if (m_form)
        m_form->login()->signInBox()->showFailed(error);
}

void AccountWindow::showTestAttempt(const core::doctor::Alternative &attempt)
{
    m_test->showAttempt(attempt);
}

void AccountWindow::addTestStage(const core::smtp::StageEvent &event)
{
    m_test->addStage(event);
}

void AccountWindow::addTestEntry(const core::smtp::Entry &entry)
{
    m_test->addEntry(entry);
}

void AccountWindow::showReport(const core::doctor::Report &report)
{
    m_test->showReport(report);
}

void AccountWindow::retranslate()
{
    const QString page = m_pages->currentWidget() ? m_pages->currentWidget()->windowTitle() : QString();
    //: The title of a window: which page of the accounts it shows.
    setWindowTitle(page.isEmpty() ? tr("Accounts") : tr("%1 — Accounts").arg(page));
}

void AccountWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool AccountWindow::isInUse() const
{
    const QWidget *page = m_pages->currentWidget();
    return m_form || m_isSaving || (page == m_settings && m_settings->hasChanges());
}

void AccountWindow::showSecretForgotten()
{
    m_settings->showSecretForgotten();
}

void AccountWindow::closeEvent(QCloseEvent *event)
{
    if (m_pages->currentWidget() == m_settings && !m_isSaving && !m_settings->askToLeave()) {
        event->ignore();
        return;
    }
    m_find->stop();
    m_test->stop();
    leaveForm();
    QMainWindow::closeEvent(event);
}

} // namespace ui::account
