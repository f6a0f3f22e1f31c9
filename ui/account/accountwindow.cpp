#include "ui/account/accountwindow.h"

#include "ui/account/choosepage.h"
#include "ui/account/findpage.h"
#include "ui/account/manualpage.h"
#include "ui/account/signinbox.h"
#include "ui/account/signinpage.h"
#include "ui/account/testpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/windowsize.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Account;
using core::account::Provider;
using core::discovery::Candidate;
using core::mail::AddrSpec;

namespace
{

QIcon colourDot(const QString &colour)
{
    QPixmap dot(32, 32);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawEllipse(6, 6, 20, 20);
    return dot;
}

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
{
    setObjectName(QStringLiteral("accountWindow"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setClosable(true);
    m_notice->hide();
    m_listPage = createListPage();
    for (QWidget *page : {m_choosePage, static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_signIn),
                          static_cast<QWidget *>(m_manual), static_cast<QWidget *>(m_test), m_listPage})
        m_pages->addWidget(page);
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
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    retranslate();
}

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
    connect(page, &FormPage::clientHelpRequested, this, &AccountWindow::clientHelpRequested);
    connect(page, &FormPage::helpRequested, this, &AccountWindow::helpRequested);
}

void AccountWindow::connectTest()
{
    connect(m_test, &TestPage::testRequested, this, [this](const Account &account) {
        emit testRequested(account, m_form ? m_form->login()->secret() : QString());
    });
    connect(m_test, &TestPage::testCancelled, this, &AccountWindow::testCancelled);
    connect(m_test, &TestPage::saveRequested, this, [this](const Account &account) {
        save(account, m_form ? m_form->login()->secret() : QString());
    });
    connect(m_test, &TestPage::abandoned, this, [this] {
        const Account tested = m_test->account();
        if (!m_form)
            return showList();
        goBack();
        m_form->adopt(tested);
    });
    connect(m_test, &TestPage::secretWanted, this, [this](const QString &reason) {
        const Account tested = m_test->account();
        if (!m_form) {
            showAccount(tested.id);
        } else {
            goBack();
            m_form->adopt(tested);
        }
        if (m_form)
            m_form->showSecretMistake(reason);
    });
}

/// Stands in for the page of its own that the list is going to have.
QWidget *AccountWindow::createListPage()
{
    auto *page = new QWidget(this);
    m_list = new QListWidget(page);
    m_list->setObjectName(QStringLiteral("accountList"));
    m_list->setSpacing(2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_add = new Button(Button::Look::Primary, page);
    m_change = new Button(Button::Look::Secondary, page);
    m_remove = new Button(Button::Look::Secondary, page);
    m_add->setObjectName(QStringLiteral("addAccount"));
    m_change->setObjectName(QStringLiteral("changeAccount"));
    m_remove->setObjectName(QStringLiteral("removeAccount"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_change);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_list);
    column->addLayout(buttons);

    const auto edit = [this] {
        if (const Account *account = selected(); account && !account->isPractice())
            showAccount(account->id);
    };
    connect(m_add, &QPushButton::clicked, this, &AccountWindow::showChoice);
    connect(m_change, &QPushButton::clicked, this, edit);
    connect(m_list, &QListWidget::itemActivated, this, edit);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Account *account = selected(); account && !account->isPractice())
            emit accountRemoved(account->id);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        const bool isOwn = selected() && !selected()->isPractice();
        m_change->setEnabled(isOwn);
        m_remove->setEnabled(isOwn);
    });
    return page;
}

void AccountWindow::fillList()
{
    m_list->clear();
    for (const Account &account : m_profiles.accounts + QList<Account>{m_practice}) {
        const QString address
            = account.identity().address ? account.identity().address->toString() : QString();
        const QString line = account.isPractice()
            ? tr("%1: stays on this computer").arg(account.title)
            : tr("%1 <%2> via %3").arg(account.identity().name, address, account.host);
        m_list->addItem(new QListWidgetItem(colourDot(account.identity().colour), line));
    }
    m_list->setCurrentRow(0);
}

const Account *AccountWindow::selected() const
{
    const int row = m_list->currentRow();
    if (row < 0)
        return nullptr;
    return row < m_profiles.accounts.size() ? &m_profiles.accounts.at(row) : &m_practice;
}

void AccountWindow::setProfiles(const core::account::Profiles &profiles, const Account &practice)
{
    m_profiles = profiles;
    m_practice = practice;
    fillList();
}

void AccountWindow::setKeyring(const core::secrets::KeyringState &keyring)
{
    m_choose->setHasKeyring(keyring.isAvailable);
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
}

/// To the page before; from the first one of the way to the choice or the list.
void AccountWindow::goBack()
{
    QWidget *before = m_way.isEmpty() ? nullptr : m_way.takeLast();
    if (before == m_listPage)
        return showList();
    if (!before || before == m_choosePage) {
        leaveForm();
        return m_returnsToList && !before ? showList() : showChoice();
    }
    if (auto *left = qobject_cast<FormPage *>(m_pages->currentWidget()))
        left->forget();
    showPage(before);
    m_way.removeLast(); // the page that was left
    if (auto *form = qobject_cast<FormPage *>(before))
        m_form = form;
}

void AccountWindow::leaveForm()
{
    for (FormPage *page : {static_cast<FormPage *>(m_signIn), static_cast<FormPage *>(m_manual)}) {
        const auto *box = page->login()->signInBox();
        if (!m_isSaving && (box->isWaiting() || box->isSignedIn()))
            emit signInCancelled();
        page->forget();
    }
    m_form = nullptr;
}

void AccountWindow::showChoice()
{
    if (m_pages->currentWidget() == m_listPage)
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
    showPage(m_listPage);
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
    showForm(m_manual);
    m_way = {m_listPage};
    m_manual->startEditing(copy);
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
    m_way = {m_listPage};
    m_test->start(copy, TestPage::Offer::Nothing);
}

void AccountWindow::showMistake(const QString &text)
{
    m_notice->setText(text);
    m_notice->show();
}

/// What was typed is kept only if the account could not be saved.
void AccountWindow::save(const Account &account, const QString &secret)
{
    m_notice->hide();
    m_isSaving = true;
    emit accountSaved(account, secret);
    m_isSaving = false;
    if (!m_notice->isHidden())
        return;
    m_signIn->forget();
    m_manual->forget();
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
        m_form->login()->signInBox()->showSignedIn(address);
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
    setWindowTitle(tr("Accounts"));
    m_list->setAccessibleName(tr("Accounts"));
    m_add->setText(tr("Add an account…"));
    m_change->setText(tr("Edit…"));
    m_remove->setText(tr("Remove"));
    fillList();
}

void AccountWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void AccountWindow::closeEvent(QCloseEvent *event)
{
    m_find->stop();
    m_test->stop();
    leaveForm();
    QMainWindow::closeEvent(event);
}

} // namespace ui::account
