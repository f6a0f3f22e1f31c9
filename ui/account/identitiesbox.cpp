#include "ui/account/identitiesbox.h"

#include "ui/account/accountdelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Identity;

IdentitiesBox::IdentitiesBox(QWidget *parent)
    : QWidget(parent)
    , m_listArea(new QWidget(this))
    , m_list(new QListWidget(m_listArea))
    , m_up(new Button(Button::Look::Secondary, this))
    , m_down(new Button(Button::Look::Secondary, this))
    , m_remove(new Button(Button::Look::Secondary, this))
    , m_add(new Button(Button::Look::Secondary, this))
    , m_duplicate(new Button(Button::Look::Secondary, this))
    , m_editor(new IdentityEditor(this))
{
    m_list->setObjectName(QStringLiteral("identityList"));
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_up->setObjectName(QStringLiteral("identityUp"));
    m_up->setIconName(QStringLiteral("chevron-up"));
    m_up->setCompact(true);
    m_down->setObjectName(QStringLiteral("identityDown"));
    m_down->setIconName(QStringLiteral("chevron-down"));
    m_down->setCompact(true);
    m_remove->setObjectName(QStringLiteral("removeIdentity"));
    m_add->setObjectName(QStringLiteral("addIdentity"));
    m_duplicate->setObjectName(QStringLiteral("duplicateIdentity"));

    auto *listColumn = new QVBoxLayout(m_listArea);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_list);
    auto *buttons = new FlowArea(8, this);
    buttons->setFlow({m_add, m_duplicate, m_remove, m_up, m_down});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_listArea);
    column->addWidget(buttons);
    column->addWidget(m_editor);

    connect(m_list, &QListWidget::currentRowChanged, this, &IdentitiesBox::choosePressed);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Identity fresh;
        fresh.id = core::account::freshId();
        fresh.name = m_editor->identity().name;
        add(fresh);
    });
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        Identity copy = m_editor->identity();
        copy.id = core::account::freshId();
        add(copy);
    });
    connect(m_remove, &QPushButton::clicked, this, &IdentitiesBox::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_editor, &IdentityEditor::changed, this, [this] {
        keep();
        fillRow(int(m_current));
        emit changed();
    });
    retranslate();
}

void IdentitiesBox::setIdentities(const QList<Identity> &identities)
{
    m_identities = identities;
    if (m_identities.isEmpty())
        m_identities.append(Identity{.id = core::account::freshId()});
    choose(0);
}

QList<Identity> IdentitiesBox::identities() const
{
    QList<Identity> all = m_identities;
    if (m_current < all.size())
        all[m_current] = m_editor->identity();
    return all;
}

void IdentitiesBox::setRule(const SenderRule &rule)
{
    m_editor->setRule(rule);
}

void IdentitiesBox::keep()
{
    m_identities[m_current] = m_editor->identity();
}

void IdentitiesBox::choose(qsizetype index)
{
    m_current = index;
    m_editor->setIdentity(m_identities[index]);
    showList();
}

/// What was typed in a form must be right before it is put away, or it would be lost.
void IdentitiesBox::choosePressed(int row)
{
    if (m_isFilling || row < 0 || row == m_current)
        return;
    if (m_editor->check()) {
        keep();
        return choose(row);
    }
    showList();
}

void IdentitiesBox::add(const Identity &identity)
{
    if (!m_editor->check())
        return;
    keep();
    m_identities.insert(m_current + 1, identity);
    choose(m_current + 1);
    m_editor->startTyping();
    emit changed();
}

void IdentitiesBox::remove()
{
    if (m_identities.size() < 2)
        return;
    m_identities.removeAt(m_current);
    choose(std::min(m_current, m_identities.size() - 1));
    emit changed();
}

void IdentitiesBox::move(int by)
{
    const qsizetype to = m_current + by;
    if (to < 0 || to >= m_identities.size())
        return;
    keep();
    m_identities.move(m_current, to);
    m_current = to;
    showList();
    emit changed();
}

void IdentitiesBox::showList()
{
    m_isFilling = true;
    m_list->clear();
    for (int row = 0; row < m_identities.size(); ++row) {
        m_list->addItem(new QListWidgetItem);
        fillRow(row);
    }
    m_list->setCurrentRow(int(m_current));
    m_isFilling = false;
    const bool isSeveral = m_identities.size() > 1;
    m_listArea->setVisible(isSeveral);
    for (Button *button : {m_remove, m_up, m_down})
        button->setVisible(isSeveral);
    m_up->setEnabled(m_current > 0);
    m_down->setEnabled(m_current + 1 < m_identities.size());
    constexpr int most = 5;
    const int rows = std::min(most, int(m_identities.size()));
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 1) + 2 * m_list->frameWidth());
}

void IdentitiesBox::fillRow(int row)
{
    QListWidgetItem *item = m_list->item(row);
    if (!item)
        return;
    const Identity &identity = m_identities[row];
    const QString address = identity.address ? identity.address->toString() : tr("no address yet");
    item->setText(identity.name.isEmpty() ? address : identity.name);
    item->setData(DetailRole, identity.name.isEmpty() ? QString() : address);
    item->setData(ColourRole, QColor(identity.colour));
    item->setData(MarkRole, row == 0 && m_identities.size() > 1 ? tr("Default") : QString());
    item->setData(Qt::AccessibleTextRole, identity.name + u' ' + address);
}

/// The order by keys, as in the list of accounts.
bool IdentitiesBox::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list && event->type() == QEvent::KeyPress && key->modifiers() == Qt::AltModifier
        && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IdentitiesBox::retranslate()
{
    m_list->setAccessibleName(tr("Identities"));
    m_add->setText(tr("Add an identity"));
    m_duplicate->setText(tr("Duplicate"));
    m_duplicate->setAccessibleName(tr("Duplicate this identity"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove this identity"));
    m_up->setText(tr("Move up"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setText(tr("Move down"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    for (int row = 0; row < m_list->count(); ++row)
        fillRow(row);
}

void IdentitiesBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
