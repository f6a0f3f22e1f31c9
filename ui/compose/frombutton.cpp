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

namespace
{

QString addressOf(const Account &account)
{
    return account.identity().address ? account.identity().address->toString() : QString();
}

QString nameOf(const Account &account)
{
    return account.identity().name.isEmpty() ? account.title : account.identity().name;
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
    const QString id = account() ? account()->id : QString();
    m_accounts = accounts;
    m_current = m_accounts.isEmpty() ? -1 : 0;
    setAccountId(id);
    rebuildMenu();
}

const Account *FromButton::account() const
{
    return m_current >= 0 ? &m_accounts[m_current] : nullptr;
}

const Account *FromButton::find(const QString &id) const
{
    const auto found
        = std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const Account &a) { return a.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

void FromButton::setAccountId(const QString &id)
{
    if (const Account *account = find(id))
        m_current = account - m_accounts.constData();
    rebuildMenu();
}

void FromButton::rebuildMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    for (const Account &account : std::as_const(m_accounts)) {
        //: An account in the From menu: title, address, server.
        QAction *choice
            = menu()->addAction(tr("%1 · %2 · via %3").arg(account.title, addressOf(account), account.host));
        choice->setCheckable(true);
        choice->setChecked(&account == this->account());
        choice->setActionGroup(group);
        connect(choice, &QAction::triggered, this, [this, id = account.id] {
            setAccountId(id);
            emit chosen(id);
        });
    }
    if (!m_accounts.isEmpty())
        menu()->addSeparator();
    QAction *manage = menu()->addAction(ui::icon(QStringLiteral("settings")), tr("&Accounts…"));
    connect(manage, &QAction::triggered, this, &FromButton::accountsRequested);
    const QString whole = tr("From: %1 %2").arg(person(), way());
    setAccessibleName(whole);
    setToolTip(whole);
    updateGeometry();
    update();
}

QString FromButton::person() const
{
    return account() ? nameOf(*account()) : tr("No account yet");
}

QString FromButton::way() const
{
    if (!account())
        return {};
    if (account()->isPractice())
        return tr("%1 · practice, nothing leaves this computer").arg(addressOf(*account()));
    return tr("%1 · via %2").arg(addressOf(*account()), account()->host);
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
