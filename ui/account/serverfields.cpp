#include "ui/account/serverfields.h"

#include "core/mail/idn.h"
#include "ui/account/formparts.h"
#include "ui/account/remark.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace ui::account
{

using core::account::Account;

namespace
{

constexpr int defaultPorts[] = {465, 587, 25}; ///< In the order of Account::Security.

/// A host name, or an IPv6 address, which only its colons tell apart from one that is mistyped.
bool isServerName(const QString &host)
{
    return core::mail::toAscii(host).has_value() || host.count(u':') >= 2;
}

bool isThisComputer(const QString &host)
{
    return host == u"localhost" || host == u"::1" || host.startsWith(u"127.");
}

} // namespace

ServerFields::ServerFields(QWidget *parent)
    : QWidget(parent)
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_security(new QComboBox(this))
    , m_warning(new Remark(Tone::Warning, this))
    , m_userBox(new QWidget(this))
    , m_user(new QLineEdit(m_userBox))
{
    m_host->setObjectName(QStringLiteral("host"));
    m_port->setObjectName(QStringLiteral("port"));
    m_security->setObjectName(QStringLiteral("security"));
    for (QWidget *control : QList<QWidget *>{m_port, m_security})
        leaveWheelAlone(control);
    m_user->setObjectName(QStringLiteral("user"));
    m_warning->setObjectName(QStringLiteral("securityWarning"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_host->setPlaceholderText(QStringLiteral("smtp.example.com"));
    m_port->setRange(1, 65535);
    m_port->setValue(defaultPorts[0]);
    m_security->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_security->setMinimumContentsLength(20);
    for (int i = 0; i < 3; ++i)
        m_security->addItem(QString());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *host = new QVBoxLayout;
    auto *port = new QVBoxLayout;
    m_hostWord = addLabelled(host, m_host);
    m_portWord = addLabelled(port, m_port);
    line->addLayout(host, 1);
    line->addLayout(port);
    column->addLayout(line);
    m_securityWord = addLabelled(column, m_security);
    column->addWidget(m_warning);
    auto *user = new QVBoxLayout(m_userBox);
    user->setContentsMargins(0, 0, 0, 0);
    m_userWord = addLabelled(user, m_user);
    column->addWidget(m_userBox);

    connect(m_host, &QLineEdit::editingFinished, this, &ServerFields::splitHost);
    connect(m_security, &QComboBox::activated, this, &ServerFields::followSecurity);
    for (QLineEdit *field : {m_host, m_user})
        connect(field, &QLineEdit::textChanged, this, &ServerFields::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerFields::changed);
    connect(m_security, &QComboBox::currentIndexChanged, this, &ServerFields::changed);
    connect(this, &ServerFields::changed, this, &ServerFields::warn);
    retranslate();
}

void ServerFields::setAccount(const Account &account)
{
    m_host->setText(account.host);
    m_port->setValue(account.port);
    m_security->setCurrentIndex(int(account.security));
    m_user->setText(account.user);
}

void ServerFields::applyTo(Account &account) const
{
    account.host = m_host->text().trimmed();
    account.port = quint16(m_port->value());
    account.security = Account::Security(m_security->currentIndex());
    account.user = m_asksForUser ? m_user->text().trimmed() : QString();
}

void ServerFields::setAsksForUser(bool asks)
{
    m_asksForUser = asks;
    m_userBox->setVisible(asks);
    emit changed();
}

QString ServerFields::mistake(QWidget **where) const
{
    if (!isServerName(m_host->text().trimmed())) {
        *where = m_host;
        return tr("The server needs a name, such as smtp.example.com.");
    }
    if (m_asksForUser && m_user->text().trimmed().isEmpty()) {
        *where = m_user;
        return tr("The login needs a user name; usually it is the whole address.");
    }
    return {};
}

/// Providers print their servers as "smtp.example.com:587", and that is what gets pasted.
void ServerFields::splitHost()
{
    static const QRegularExpression withPort(QStringLiteral("^\\s*([^:\\s]+)\\s*:\\s*(\\d{1,5})\\s*$"));
    const auto match = withPort.match(m_host->text());
    const int port = match.captured(2).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535)
        return;
    m_host->setText(match.captured(1));
    m_port->setValue(port);
}

/// Another way of encryption has another usual port; one that was chosen on purpose stays.
void ServerFields::followSecurity(int index)
{
    if (std::find(std::begin(defaultPorts), std::end(defaultPorts), m_port->value())
        != std::end(defaultPorts))
        m_port->setValue(defaultPorts[index]);
}

void ServerFields::warn()
{
    const bool isOpen = m_security->currentIndex() == int(Account::Security::None)
        && !isThisComputer(m_host->text().trimmed());
    m_warning->say(isOpen ? tr("Without encryption, everybody on the way can read the messages and the "
                               "password.")
                          : QString());
}

void ServerFields::retranslate()
{
    m_hostWord->setText(tr("&Server"));
    m_portWord->setText(tr("&Port"));
    m_securityWord->setText(tr("&Encryption"));
    m_userWord->setText(tr("&User name"));
    m_security->setItemText(0, tr("TLS from the start (usual, port 465)"));
    m_security->setItemText(1, tr("STARTTLS (port 587)"));
    m_security->setItemText(2, tr("None"));
    warn();
}

void ServerFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
