// What each page of the accounts' window asks for, and what the window does about it: the way from one page
// to the next. The window itself, and what it is told from outside, are in accountwindow.cpp.

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

#include <QStackedWidget>

namespace ui::account
{

using core::account::Account;
using core::discovery::Candidate;
using core::mail::AddrSpec;

void AccountWindow::connectChoice()
{
    connect(m_choose, &ChoosePage::practiceChosen, this, &AccountWindow::practiceChosen);
    connect(m_choose, &ChoosePage::abandoned, this, &AccountWindow::showList);
    connect(m_choose, &ChoosePage::providerChosen, this,
            [this](const QString &providerId, const QString &address) {
                showForm(m_signIn);
                m_signIn->startNew(*m_catalogue.byId(providerId), address);
            });
    connect(m_choose, &ChoosePage::unknownChosen, this, [this](const AddrSpec &address) {
        showPage(m_find);
        m_find->start(address);
    });
    const auto byHand = [this](const QString &address) {
        showForm(m_manual);
        m_manual->startNew(address);
    };
    connect(m_choose, &ChoosePage::ownServerChosen, this, byHand);

    connect(m_find, &FindPage::manualRequested, this, byHand);
    connect(m_find, &FindPage::settingsWanted, this, &AccountWindow::settingsWanted);
    connect(m_find, &FindPage::searchCancelled, this, &AccountWindow::searchCancelled);
    connect(m_find, &FindPage::abandoned, this, &AccountWindow::goBack);
    connect(m_find, &FindPage::chosen, this, [this](const AddrSpec &address, const Candidate &candidate) {
        showForm(m_signIn);
        m_signIn->startFound(address, candidate);
    });
    connect(m_signIn, &SignInPage::manualRequested, this, [this] {
        const Account account = m_signIn->account();
        const QString secret = m_signIn->login()->secret();
        // A sign-in is for the server it was made for, and that is what is going to change.
        if (const auto *box = m_signIn->login()->signInBox(); box->isWaiting() || box->isSignedIn()) {
            m_signIn->login()->signInBox()->reset();
            emit signInCancelled();
        }
        showForm(m_manual);
        m_manual->startWith(account, secret);
    });
}

void AccountWindow::connectForm(FormPage *page)
{
    connect(page, &FormPage::abandoned, this, &AccountWindow::goBack);
    connect(page, &FormPage::testRequested, this, [this](const Account &account) {
        showPage(m_test);
        m_test->start(account, TestPage::Offer::SaveChanges);
    });
    connect(page, &FormPage::saveRequested, this, &AccountWindow::save);
    connect(page, &FormPage::signInRequested, this, &AccountWindow::signInRequested);
    connect(page, &FormPage::signInCancelled, this, &AccountWindow::signInCancelled);
    connect(page, &FormPage::clientEntered, this, &AccountWindow::clientEntered);
    connect(page, &FormPage::helpRequested, this, &AccountWindow::helpRequested);
}

void AccountWindow::connectTest()
{
    connect(m_test, &TestPage::testRequested, this, [this](const Account &account) {
        m_notice->hide();
        emit testRequested(account, typedSecret());
    });
    connect(m_test, &TestPage::testCancelled, this, &AccountWindow::testCancelled);
    connect(m_test, &TestPage::saveRequested, this,
            [this](const Account &account) { save(account, typedSecret()); });
    connect(m_test, &TestPage::abandoned, this, [this] {
        const Account tested = m_test->account();
        goBack();
        if (m_form)
            m_form->adopt(tested);
        else if (m_pages->currentWidget() == m_settings)
            m_settings->adopt(tested);
    });
    connect(m_test, &TestPage::secretWanted, this, [this](const QString &reason) {
        const Account tested = m_test->account();
        if (!m_form && (m_way.isEmpty() || m_way.last() != m_settings))
            showAccount(tested.id);
        else
            goBack();
        if (m_form) {
            m_form->adopt(tested);
            m_form->showSecretMistake(reason);
        } else {
            m_settings->adopt(tested);
            m_settings->showSecretMistake(reason);
        }
    });
}

void AccountWindow::connectList()
{
    connect(m_list, &ListPage::addRequested, this, [this] {
        m_choose->start();
        showChoice();
    });
    connect(m_list, &ListPage::editRequested, this, &AccountWindow::showAccount);
    connect(m_list, &ListPage::testRequested, this, &AccountWindow::showTest);
    connect(m_list, &ListPage::removeRequested, this, &AccountWindow::accountRemoved);
    connect(m_list, &ListPage::duplicateRequested, this, &AccountWindow::duplicateRequested);
    connect(m_list, &ListPage::defaultRequested, this, &AccountWindow::defaultRequested);
    connect(m_list, &ListPage::moveRequested, this, &AccountWindow::moveRequested);
    connect(m_list, &ListPage::exportRequested, this, &AccountWindow::exportRequested);
    connect(m_list, &ListPage::importRequested, this, &AccountWindow::importRequested);
    connect(m_list, &ListPage::closeRequested, this, &QWidget::close);
}

void AccountWindow::connectSettings()
{
    connect(m_settings, &SettingsPage::abandoned, this, &AccountWindow::showList);
    connect(m_settings, &SettingsPage::saved, this, &AccountWindow::save);
    connect(m_settings, &SettingsPage::forgetSecretRequested, this, &AccountWindow::forgetSecretRequested);
    connect(m_settings, &SettingsPage::helpRequested, this, &AccountWindow::helpRequested);
    connect(m_settings, &SettingsPage::testRequested, this,
            [this](const Account &account, const QString &secret) {
                m_settingsSecret = secret;
                showPage(m_test);
                m_test->start(account, TestPage::Offer::SaveChanges);
            });
    // The form has room for what a sign-in shows while it goes on.
    connect(m_settings, &SettingsPage::signInRequested, this,
            [this](const Account &account, bool withDeviceCode) {
                showForm(m_manual);
                m_manual->startEditing(account);
                emit m_manual->signInRequested(account, withDeviceCode);
            });
}

} // namespace ui::account
