#include "ui/account/listpage.h"

#include "ui/account/accountdelegate.h"
#include "ui/account/accountlist.h"
#include "ui/account/formparts.h"
#include "ui/account/listactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/inlinebar.h"

#include <QAction>
#include <QHideEvent>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::account
{

using core::account::Account;
using namespace std::chrono_literals;

constexpr auto timeToUndo = 8s;

ListPage::ListPage(QWidget *parent)
    : QWidget(parent)
    , m_removal(new QTimer(this))
    , m_title(makeTitle(this))
    , m_bar(new InlineBar(InlineBar::Shape::Bar, Tone::Neutral, this))
    , m_undo(m_bar->addButton(Button::Look::Secondary, QStringLiteral("undoRemoval"), {}))
    , m_empty(createEmptyHint())
    , m_list(new AccountList(this))
    , m_actions(new ListActions(this))
    , m_add(new Button(Button::Look::Primary, this))
    , m_editButton(new Button(Button::Look::Secondary, this))
    , m_testButton(new Button(Button::Look::Secondary, this))
    , m_more(new Button(Button::Look::Secondary, this))
    , m_close(new Button(Button::Look::Quiet, this))
{
    m_bar->setObjectName(QStringLiteral("removed"));
    m_bar->setClosable(true);
    m_bar->hide();
    m_list->setObjectName(QStringLiteral("accountList"));
    m_add->setObjectName(QStringLiteral("addAccount"));
    m_editButton->setObjectName(QStringLiteral("editAccount"));
    m_testButton->setObjectName(QStringLiteral("testAccount"));
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_close->setObjectName(QStringLiteral("closeAccounts"));
    connectActions();

    auto *buttons = new FlowArea(8, this);
    buttons->setFlow({m_add, m_editButton, m_testButton, m_more, m_close});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_empty);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(new Hairline(Qt::Horizontal, this));
    rows->addWidget(m_list);
    column->addLayout(rows, 1);
    column->addWidget(buttons);
    column->addStretch(0);

    m_removal->setObjectName(QStringLiteral("removal"));
    m_removal->setSingleShot(true);
    m_removal->setInterval(timeToUndo);
    connect(m_removal, &QTimer::timeout, this, &ListPage::finishRemoval);
    connect(m_bar, &InlineBar::closed, this, &ListPage::finishRemoval);
    connect(m_undo, &QPushButton::clicked, this, &ListPage::undoRemoval);
    connect(m_add, &QPushButton::clicked, this, &ListPage::addRequested);
    connect(m_close, &QPushButton::clicked, this, &ListPage::closeRequested);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListPage::updateActions);
    connect(m_list, &QListWidget::itemActivated, m_actions->edit, &QAction::trigger);
    connect(m_list, &AccountList::moved, this, &ListPage::takeMove);
    const auto *escape
        = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ListPage::closeRequested);
    setFocusProxy(m_list);
    retranslate();
}

/// What stands above the practice account while there is no other.
QWidget *ListPage::createEmptyHint()
{
    auto *hint = new QWidget(this);
    hint->setObjectName(QStringLiteral("noAccounts"));
    m_emptyTitle = makeHeading(hint);
    m_emptyText = makeQuiet(hint);
    auto *column = new QVBoxLayout(hint);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(8);
    auto *sign = new QLabel(hint);
    const int side = fontMetrics().height() * 3;
    sign->setPixmap(icon(QStringLiteral("envelope"), quietTextColour(palette()))
                        .pixmap(QSize(side, side), devicePixelRatioF()));
    column->addWidget(sign, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    return hint;
}

void ListPage::connectActions()
{
    auto *menu = new QMenu(this);
    m_list->addActions(m_actions->all()); // its context menu, and where the keys count
    menu->addActions(m_actions->all());
    menu->removeAction(m_actions->edit); // these have a button of their own
    menu->removeAction(m_actions->test);
    m_more->setMenu(menu);
    m_undoRemoval = new QAction(this);
    m_undoRemoval->setShortcut(QKeySequence::Undo);
    m_undoRemoval->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_undoRemoval);

    connect(m_editButton, &QPushButton::clicked, m_actions->edit, &QAction::trigger);
    connect(m_testButton, &QPushButton::clicked, m_actions->test, &QAction::trigger);
    const auto on = [this](const QAction *action, void (ListPage::*signal)(const QString &)) {
        connect(action, &QAction::triggered, this, [this, signal] { emit(this->*signal)(selectedId()); });
    };
    on(m_actions->edit, &ListPage::editRequested);
    on(m_actions->test, &ListPage::testRequested);
    on(m_actions->makeDefault, &ListPage::defaultRequested);
    on(m_actions->duplicate, &ListPage::duplicateRequested);
    connect(m_actions->moveUp, &QAction::triggered, this, [this] { move(-1); });
    connect(m_actions->moveDown, &QAction::triggered, this, [this] { move(1); });
    connect(m_actions->exportOne, &QAction::triggered, this,
            [this] { emit exportRequested({selectedId()}); });
    connect(m_actions->exportAll, &QAction::triggered, this, [this] { emit exportRequested(ids()); });
    connect(m_actions->import, &QAction::triggered, this, &ListPage::importRequested);
    connect(m_actions->remove, &QAction::triggered, this, &ListPage::remove);
    connect(m_undoRemoval, &QAction::triggered, this, &ListPage::undoRemoval);
}

void ListPage::setProfiles(const core::account::Profiles &profiles, const Account &practice)
{
    m_profiles = profiles;
    m_practice = practice;
    m_gone.clear();
    if (!m_removedId.isEmpty() && !m_profiles.find(m_removedId)) {
        m_removedId.clear();
        m_removal->stop();
        m_bar->hide();
    }
    fill();
}

QString ListPage::selectedId() const
{
    return m_list->currentId();
}

const Account *ListPage::selected() const
{
    return m_profiles.find(selectedId());
}

bool ListPage::isOutOfSight(const QString &id) const
{
    return id == m_removedId || m_gone.contains(id);
}

QStringList ListPage::ids() const
{
    QStringList ids;
    for (const Account &account : m_profiles.accounts) {
        if (!isOutOfSight(account.id))
            ids += account.id;
    }
    return ids;
}

void ListPage::fill()
{
    const QString before = selectedId();
    const int rowBefore = std::max(m_list->currentRow(), 0);
    const QSignalBlocker silence(m_list);
    m_list->clear();
    for (const Account &account : std::as_const(m_profiles.accounts)) {
        if (!isOutOfSight(account.id))
            addRow(account);
    }
    if (!m_practice.id.isEmpty())
        addRow(m_practice);
    m_list->setCurrentRow(std::min(rowBefore, m_list->count() - 1));
    m_list->setCurrentId(before);
    m_empty->setVisible(ids().isEmpty());
    m_list->setMaximumHeight(m_list->count() * std::max(m_list->sizeHintForRow(0), 1));
    updateActions();
}

void ListPage::addRow(const Account &account)
{
    QStringList addresses;
    for (const core::account::Identity &identity : account.identities) {
        if (identity.address)
            addresses += identity.address->toString();
    }
    auto *item = new QListWidgetItem(account.title, m_list);
    item->setData(IdRole, account.id);
    item->setData(ColourRole, QColor(account.identity().colour));
    const QString who = addresses.join(QStringLiteral(", "));
    item->setData(DetailRole,
                  account.isPractice() ? tr("Stays on this computer")
                                       : tr("%1 · via %2").arg(who, account.host));
    const bool isDefault = account.id == m_profiles.defaultId;
    item->setData(MarkRole, isDefault ? tr("Default") : QString());
    item->setToolTip(QStringLiteral("<qt>%1</qt>").arg(item->data(DetailRole).toString().toHtmlEscaped()));
    item->setData(Qt::AccessibleTextRole,
                  isDefault ? tr("%1, default, %2").arg(account.title, item->data(DetailRole).toString())
                            : tr("%1, %2").arg(account.title, item->data(DetailRole).toString()));
    if (account.isPractice())
        item->setFlags(item->flags() & ~Qt::ItemIsDragEnabled);
}

void ListPage::updateActions()
{
    const bool isOwn = selected() != nullptr;
    const int row = m_list->currentRow();
    for (QAction *action :
         {m_actions->edit, m_actions->test, m_actions->duplicate, m_actions->exportOne, m_actions->remove})
        action->setEnabled(isOwn);
    m_actions->makeDefault->setEnabled(isOwn && selectedId() != m_profiles.defaultId);
    m_actions->moveUp->setEnabled(isOwn && row > 0);
    m_actions->moveDown->setEnabled(isOwn && row + 1 < ids().size());
    m_actions->exportAll->setEnabled(!ids().isEmpty());
    m_editButton->setEnabled(isOwn);
    m_testButton->setEnabled(isOwn);
}

void ListPage::move(int by)
{
    takeMove(m_list->currentRow(), m_list->currentRow() + by);
}

/// Rows are not places in the order while a removed account still has one.
void ListPage::takeMove(int from, int to)
{
    const QStringList shown = ids();
    const int last = int(shown.size()) - 1;
    if (from < 0 || from > last || last < 0)
        return;
    to = std::clamp(to, 0, last);
    const auto place = [this](const QString &id) {
        const auto &all = m_profiles.accounts;
        return int(std::find_if(all.cbegin(), all.cend(), [&](const Account &a) { return a.id == id; })
                   - all.cbegin());
    };
    if (to != from)
        emit moveRequested(shown[from], place(shown[to]) - place(shown[from]));
}

void ListPage::remove()
{
    const Account *account = selected();
    if (!account)
        return;
    const QString title = account->title;
    const QString id = account->id;
    finishRemoval();
    m_removedId = id;
    m_bar->setText(tr("Account “%1” removed").arg(title));
    m_bar->show();
    m_removal->start();
    fill();
}

void ListPage::undoRemoval()
{
    const QString id = std::exchange(m_removedId, {});
    m_removal->stop();
    m_bar->hide();
    if (id.isEmpty())
        return;
    fill();
    m_list->setCurrentId(id);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ListPage::finishRemoval()
{
    const QString id = std::exchange(m_removedId, {});
    m_removal->stop();
    m_bar->hide();
    if (id.isEmpty())
        return;
    m_gone += id;
    emit removeRequested(id);
}

void ListPage::retranslate()
{
    m_title->setText(tr("Accounts"));
    m_list->setAccessibleName(tr("Accounts"));
    m_emptyTitle->setText(tr("No account of your own yet"));
    m_emptyText->setText(
        tr("Add one to send real letters. The practice account lets you try everything until "
           "then; nothing leaves this computer."));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
    m_add->setText(tr("Add an account…"));
    m_editButton->setText(tr("Edit…"));
    m_testButton->setText(tr("Test…"));
    m_more->setText(tr("More"));
    m_close->setText(tr("Close"));
    m_actions->retranslate();
    m_undoRemoval->setText(tr("Undo"));
    fill();
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Who leaves does not want it back.
void ListPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        finishRemoval();
    QWidget::hideEvent(event);
}

} // namespace ui::account
