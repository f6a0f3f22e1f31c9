#include "ui/account/accountwindow.h"

#include "ui/account/choosepage.h"
#include "ui/account/editpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Account;
using core::account::Provider;

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
    , m_choose(new ChoosePage(m_catalogue))
    , m_edit(new EditPage)
{
    setObjectName(QStringLiteral("accountWindow"));
    m_pages->addWidget(scrolling(m_choose, m_pages));
    m_pages->addWidget(m_edit);
    m_listPage = createListPage();
    m_pages->addWidget(m_listPage);
    setCentralWidget(m_pages);
    openAt(this, QSize(1000, 720));

    connect(m_choose, &ChoosePage::practiceChosen, this, &AccountWindow::practiceChosen);
    connect(m_choose, &ChoosePage::chosen, this, [this](const QString &providerId, const QString &address) {
        m_edit->startNew(m_catalogue.byId(providerId), address);
        m_pages->setCurrentWidget(m_edit);
    });
    connect(m_choose, &ChoosePage::abandoned, this, &AccountWindow::showList);
    connect(m_edit, &EditPage::abandoned, this, [this] {
        if (m_returnsToList)
            showList();
        else
            showChoice();
    });
    connect(m_edit, &EditPage::saved, this, &AccountWindow::accountSaved);
    connect(m_edit, &EditPage::helpRequested, this, &AccountWindow::helpRequested);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    retranslate();
}

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

    connect(m_add, &QPushButton::clicked, this, &AccountWindow::showChoice);
    connect(m_change, &QPushButton::clicked, this, &AccountWindow::edit);
    connect(m_remove, &QPushButton::clicked, this, &AccountWindow::remove);
    connect(m_list, &QListWidget::itemActivated, this, &AccountWindow::edit);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        const bool isOwn = selected() && !selected()->isPractice();
        m_change->setEnabled(isOwn);
        m_remove->setEnabled(isOwn);
    });
    return page;
}

void AccountWindow::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    fillList();
}

void AccountWindow::fillList()
{
    m_list->clear();
    for (const Account &account : std::as_const(m_accounts)) {
        const QString address
            = account.identity().address ? account.identity().address->toString() : QString();
        const QString line = account.isPractice()
            ? tr("%1: stays on this computer").arg(account.title)
            : tr("%1 <%2> via %3").arg(account.identity().name, address, account.host);
        m_list->addItem(new QListWidgetItem(colourDot(account.identity().colour), line));
    }
    m_list->setCurrentRow(0);
}

void AccountWindow::showChoice()
{
    m_returnsToList = m_pages->currentWidget() == m_listPage;
    m_choose->setReturnable(m_returnsToList);
    m_pages->setCurrentIndex(0);
    m_choose->setFocus();
}

void AccountWindow::showList()
{
    m_returnsToList = true;
    m_pages->setCurrentWidget(m_listPage);
    m_list->setFocus();
}

void AccountWindow::showMistake(const QString &text)
{
    statusBar()->showMessage(text);
}

const Account *AccountWindow::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

void AccountWindow::edit()
{
    const Account *account = selected();
    if (!account || account->isPractice())
        return;
    m_edit->startEditing(*account, m_catalogue.forHost(account->host));
    m_pages->setCurrentWidget(m_edit);
}

void AccountWindow::remove()
{
    if (const Account *account = selected(); account && !account->isPractice())
        emit accountRemoved(account->id);
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

} // namespace ui::account
