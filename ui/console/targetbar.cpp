#include "ui/console/targetbar.h"

#include "ui/widgets/button.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStringListModel>

#include <algorithm>
#include <iterator>

namespace ui::console
{

using core::account::Account;
using core::account::ServerEntry;

namespace
{

constexpr int defaultPorts[] = {465, 587, 25}; ///< In the order of Account::Security.

} // namespace

TargetBar::TargetBar(QWidget *parent)
    : QWidget(parent)
    , m_accountWord(new QLabel(this))
    , m_account(new QComboBox(this))
    , m_hostWord(new QLabel(this))
    , m_host(new QLineEdit(this))
    , m_portWord(new QLabel(this))
    , m_port(new QSpinBox(this))
    , m_securityWord(new QLabel(this))
    , m_security(new QComboBox(this))
    , m_connect(new Button(Button::Look::Primary, this))
{
    m_account->setObjectName(QStringLiteral("account"));
    m_host->setObjectName(QStringLiteral("host"));
    m_port->setObjectName(QStringLiteral("port"));
    m_security->setObjectName(QStringLiteral("security"));
    m_connect->setObjectName(QStringLiteral("connect"));
    m_host->setPlaceholderText(QStringLiteral("smtp.example.com"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_port->setRange(1, 65535);
    m_port->setValue(defaultPorts[0]);
    for (QComboBox *box : {m_account, m_security}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_security->setMinimumContentsLength(9);
    m_account->addItem(QString());
    for (int i = 0; i < 3; ++i)
        m_security->addItem(QString());
    m_accountWord->setBuddy(m_account);
    m_hostWord->setBuddy(m_host);
    m_portWord->setBuddy(m_port);
    m_securityWord->setBuddy(m_security);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    // Rows of their own: a name of a server needs all that the button leaves.
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_account, 1);
    above->addWidget(m_securityWord);
    above->addWidget(m_security);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_host, 1);
    below->addWidget(m_portWord);
    below->addWidget(m_port);
    below->addWidget(m_connect);
    grid->addWidget(m_accountWord, 0, 0);
    grid->addLayout(above, 0, 1);
    grid->addWidget(m_hostWord, 1, 0);
    grid->addLayout(below, 1, 1);
    grid->setColumnStretch(1, 1);
    const QList<QWidget *> order{m_account, m_security, m_host, m_port, m_connect};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);

    connect(m_account, &QComboBox::activated, this, [this] {
        const QString id = m_account->currentData().toString();
        choose(id);
        emit accountChosen(id);
    });
    connect(m_host, &QLineEdit::editingFinished, this, &TargetBar::splitHost);
    connect(m_host, &QLineEdit::textChanged, this, &TargetBar::updateButton);
    connect(m_host, &QLineEdit::returnPressed, this, [this] {
        splitHost();
        if (!m_isConnected && m_connect->isEnabled())
            emit connectRequested();
    });
    connect(m_security, &QComboBox::activated, this, &TargetBar::followSecurity);
    connect(m_connect, &Button::clicked, this,
            [this] { m_isConnected ? emit disconnectRequested() : emit connectRequested(); });
    retranslate();
    updateButton();
}

void TargetBar::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    const QString before = m_account->currentData().toString();
    while (m_account->count() > 1)
        m_account->removeItem(1);
    for (const Account &account : accounts)
        m_account->addItem(account.title, account.id);
    m_account->setCurrentIndex(std::max(0, m_account->findData(before)));
}

void TargetBar::setServers(const QList<ServerEntry> &servers)
{
    m_servers = servers;
    QStringList hosts;
    for (const ServerEntry &server : servers)
        hosts.append(server.host);
    hosts.removeDuplicates();
    hosts.sort();
    auto *completer = new QCompleter(new QStringListModel(hosts, this), m_host);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TargetBar::takeServer);
    m_host->setCompleter(completer);
}

void TargetBar::choose(const QString &accountId)
{
    m_account->setCurrentIndex(std::max(0, m_account->findData(accountId)));
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&](const Account &account) { return account.id == accountId; });
    if (found != m_accounts.cend())
        fillFrom(*found);
}

void TargetBar::fillFrom(const Account &account)
{
    setTarget({account.id, account.host, account.port, account.security});
}

void TargetBar::setTarget(const Target &target)
{
    m_account->setCurrentIndex(std::max(0, m_account->findData(target.accountId)));
    m_host->setText(target.host);
    m_port->setValue(target.port);
    m_security->setCurrentIndex(int(target.security));
}

Target TargetBar::target() const
{
    return {m_account->currentData().toString(), m_host->text().trimmed(), quint16(m_port->value()),
            Account::Security(m_security->currentIndex())};
}

/// The first way into a server is the one its provider recommends.
void TargetBar::takeServer(const QString &host)
{
    const auto found = std::find_if(m_servers.cbegin(), m_servers.cend(),
                                    [&](const ServerEntry &server) { return server.host == host; });
    if (found == m_servers.cend())
        return;
    m_port->setValue(found->port);
    m_security->setCurrentIndex(int(found->security));
}

/// "smtp.qq.com 465" and "smtp.qq.com:465", as one says it to telnet.
void TargetBar::splitHost()
{
    static const QRegularExpression withPort(
        QStringLiteral("^\\s*([^:\\s]+)(?:\\s*:\\s*|\\s+)(\\d{1,5})\\s*$"));
    const auto match = withPort.match(m_host->text());
    const int port = match.captured(2).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535)
        return;
    m_host->setText(match.captured(1));
    m_port->setValue(port);
    if (const auto *known = std::find(std::begin(defaultPorts), std::end(defaultPorts), port);
        known != std::end(defaultPorts))
        m_security->setCurrentIndex(port == 25 ? 1 : int(known - std::begin(defaultPorts)));
}

/// Another way of protection has another usual port; one that was chosen on purpose stays.
void TargetBar::followSecurity(int index)
{
    if (std::find(std::begin(defaultPorts), std::end(defaultPorts), m_port->value())
        != std::end(defaultPorts))
        m_port->setValue(defaultPorts[index]);
}

void TargetBar::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    for (QWidget *field : QList<QWidget *>{m_account, m_host, m_port, m_security})
        field->setEnabled(!isConnected);
    updateButton();
}

void TargetBar::focusFirst()
{
    QWidget *first = m_isConnected ? static_cast<QWidget *>(m_connect) : m_host;
    first->setFocus(Qt::ShortcutFocusReason);
}

void TargetBar::updateButton()
{
    m_connect->setText(m_isConnected ? tr("Disconnect") : tr("Connect"));
    m_connect->setLook(m_isConnected ? Button::Look::Secondary : Button::Look::Primary);
    m_connect->setEnabled(m_isConnected || !m_host->text().trimmed().isEmpty());
}

void TargetBar::retranslate()
{
    m_accountWord->setText(tr("&Account"));
    m_hostWord->setText(tr("&Server"));
    m_portWord->setText(tr("&Port"));
    m_securityWord->setText(tr("&Encryption"));
    m_account->setItemText(0, tr("None"));
    m_security->setItemText(0, QStringLiteral("TLS"));
    m_security->setItemText(1, QStringLiteral("STARTTLS"));
    m_security->setItemText(2, tr("None"));
    m_security->setToolTip(tr("With STARTTLS the conversation begins in the clear until you say STARTTLS."));
    m_account->setAccessibleName(tr("Account to fill in from"));
    updateButton();
}

void TargetBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::console
