#include "ui/compose/frombutton.h"

#include "ui/widgets/icon.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace ui::compose
{

using core::account::Account;
using core::account::Identity;

namespace
{

QString addressOf(const Identity &identity)
{
    return identity.address ? identity.address->toString() : QString();
}

/// A name with "&" in it is not a mnemonic.
QString inMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FromButton::FromButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("from"));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setMenu(new QMenu(this));
    rebuildMenu();
}

void FromButton::setAccounts(const QList<Account> &accounts)
{
    const QString accountId = account() ? account()->id : QString();
    const QString identityId = identity() ? identity()->id : QString();
    m_accounts = accounts;
    m_account = m_accounts.isEmpty() ? -1 : 0;
    m_identity = account() && !account()->identities.isEmpty() ? 0 : -1;
    setChoice(accountId, identityId);
}

const Account *FromButton::account() const
{
    return m_account >= 0 ? &m_accounts[m_account] : nullptr;
}

const Identity *FromButton::identity() const
{
    return m_identity >= 0 ? &account()->identities[m_identity] : nullptr;
}

const Account *FromButton::find(const QString &accountId) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&accountId](const Account &a) { return a.id == accountId; });
    return found == m_accounts.end() ? nullptr : &*found;
}

void FromButton::setChoice(const QString &accountId, const QString &identityId)
{
    if (const Account *account = find(accountId)) {
        m_account = account - m_accounts.constData();
        const Identity *identity = account->identity(identityId);
        m_identity = identity               ? identity - account->identities.constData()
            : account->identities.isEmpty() ? -1
                                            : 0;
    }
    rebuildMenu();
}

void FromButton::rebuildMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    for (const Account &account : std::as_const(m_accounts))
        addChoices(account, group);
    if (!m_accounts.isEmpty())
        menu()->addSeparator();
    QAction *manage = menu()->addAction(ui::icon(QStringLiteral("settings")), tr("&Accounts…"));
    connect(manage, &QAction::triggered, this, &FromButton::accountsRequested);
    const QString whole = tr("From: %1 %2").arg(person(), way());
    setAccessibleName(whole);
    setToolTip(whole.toHtmlEscaped());
    updateGeometry();
    update();
}

/// One line for an account, or its title and a line for each of its identities.
void FromButton::addChoices(const Account &account, QActionGroup *group)
{
    const bool isGrouped = account.identities.size() > 1;
    if (isGrouped) {
        menu()->addSeparator();
        //: The heading of an account's identities in the From menu: title, server.
        QAction *heading = menu()->addAction(inMenu(tr("%1 · via %2").arg(account.title, account.host)));
        heading->setEnabled(false);
    }
    const auto add = [&](const QString &text, const QString &identityId, bool isChosen) {
        QAction *choice = menu()->addAction(inMenu(text));
        choice->setCheckable(true);
        choice->setChecked(isChosen);
        choice->setActionGroup(group);
        connect(choice, &QAction::triggered, this, [this, id = account.id, identityId] {
            setChoice(id, identityId);
            emit chosen(id, identityId);
        });
    };
    const bool isCurrent = &account == this->account();
    if (!isGrouped)
        //: An account in the From menu: title, address, server.
        add(tr("%1 · %2 · via %3").arg(account.title, addressOf(account.identity()), account.host),
            account.identity().id, isCurrent);
    for (qsizetype i = 0; isGrouped && i < account.identities.size(); ++i) {
        const Identity &identity = account.identities[i];
        //: An identity in the From menu: name, address.
        add(identity.name.isEmpty() ? addressOf(identity)
                                    : tr("%1 · %2").arg(identity.name, addressOf(identity)),
            identity.id, isCurrent && i == m_identity);
    }
    if (isGrouped)
        menu()->addSeparator(); // the next account is none of these
}

QString FromButton::person() const
{
    if (!account())
        return tr("No account yet");
    return identity() && !identity()->name.isEmpty() ? identity()->name : account()->title;
}

QString FromButton::way() const
{
    if (!account())
        return {};
    const QString address = identity() ? addressOf(*identity()) : QString();
    if (account()->isPractice())
        return tr("%1 · practice, nothing leaves this computer").arg(address);
    return tr("%1 · via %2").arg(address, account()->host);
}

QSize FromButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int line = fontMetrics().height();
    const int width = QFontMetrics(bold).horizontalAdvance(person()) + fontMetrics().horizontalAdvance(way());
    return QSize(width + line * 5 / 2, line + 12);
}

QSize FromButton::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 12, fontMetrics().height() + 12);
}

void FromButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuildMenu();
    QPushButton::changeEvent(event);
}

void FromButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isEnabled() && (underMouse() || isDown() || hasFocus())) {
        painter.setPen(hasFocus() ? QPen(accentColour(palette()), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(chipColour(palette()));
        painter.drawRoundedRect(area, 6, 6);
    }
    const int line = fontMetrics().height();
    const int gap = line * 2 / 5;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const auto placed
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int arrow = line * 2 / 3;
    QRect text = rect().adjusted(0, 0, -arrow - gap, 0);

    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString who = boldMetrics.elidedText(person(), Qt::ElideRight, text.width());
    painter.drawText(placed(text), int(Qt::AlignVCenter | Qt::AlignLeading), who);
    text.setLeft(text.left() + boldMetrics.horizontalAdvance(who) + gap);
    painter.setFont(font());
    painter.setPen(quietTextColour(palette()));
    const QString how = fontMetrics().elidedText(way(), Qt::ElideRight, text.width());
    painter.drawText(placed(text), int(Qt::AlignVCenter | Qt::AlignLeading), how);
    if (isEnabled()) {
        const int x = std::min(text.left() + fontMetrics().horizontalAdvance(how) + gap / 2, width() - arrow);
        const QRect place(x, (height() - arrow) / 2, arrow, arrow);
        ui::icon(QStringLiteral("chevron-down"), quietTextColour(palette())).paint(&painter, placed(place));
    }
}

} // namespace ui::compose
