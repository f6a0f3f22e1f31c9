#include "ui/account/editpage.h"

#include "core/mail/idn.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QUrl>
#include <QUuid>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Account;
using core::account::Provider;
using core::account::SecretSource;
using core::mail::AddrSpec;

namespace
{

/// One of a few calm colours for the band above the window, the same for the same address.
QString colourFor(const QString &address)
{
    static const char *const colours[] = {"#3b7cf5", "#d9822b", "#7e57c2", "#c2466b", "#4d908e", "#6b8e23"};
    return QString::fromLatin1(colours[qHash(address) % std::size(colours)]);
}

int defaultPort(Account::Security security)
{
    switch (security) {
    case Account::Security::ImplicitTls:
        return 465;
    case Account::Security::StartTls:
        return 587;
    case Account::Security::None:
        return 25;
    }
    return 465;
}

/// A host name, or an IPv6 address, which only its colons tell apart from one that is mistyped.
bool isServerName(const QString &host)
{
    return core::mail::toAscii(host).has_value() || host.count(u':') >= 2;
}

} // namespace

EditPage::EditPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_help(new QLabel(this))
    , m_helpPage(new Button(Button::Look::Secondary, this))
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_security(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_secretKind(new QComboBox(this))
    , m_secret(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
    , m_variable(new QLineEdit(this))
    , m_secretNote(new QLabel(this))
    , m_mistake(new QLabel(this))
    , m_save(new Button(Button::Look::Primary, this))
    , m_back(new Button(Button::Look::Secondary, this))
{
    createFields();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 32, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addWidget(m_helpPage, 0, Qt::AlignLeft);
    column->addLayout(m_form);
    column->addWidget(m_mistake);
    column->addLayout(buttons);
    column->addStretch();
    content->setMaximumWidth(columnsWidth(fontMetrics(), 84));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    retranslate();
}

void EditPage::createFields()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_help, m_secretNote, m_mistake})
        label->setWordWrap(true);
    m_secretNote->setForegroundRole(QPalette::PlaceholderText);
    m_mistake->setObjectName(QStringLiteral("mistake"));
    m_mistake->hide();

    m_name->setObjectName(QStringLiteral("name"));
    m_address->setObjectName(QStringLiteral("accountAddress"));
    m_host->setObjectName(QStringLiteral("host"));
    m_port->setObjectName(QStringLiteral("port"));
    m_security->setObjectName(QStringLiteral("security"));
    m_user->setObjectName(QStringLiteral("user"));
    m_secretKind->setObjectName(QStringLiteral("secretKind"));
    m_secret->setObjectName(QStringLiteral("secret"));
    m_variable->setObjectName(QStringLiteral("variable"));
    m_save->setObjectName(QStringLiteral("saveAccount"));
    m_back->setObjectName(QStringLiteral("back"));
    m_helpPage->setObjectName(QStringLiteral("helpPage"));
    m_port->setRange(1, 65535);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_save->setDefault(true);
    for (int i = 0; i < 3; ++i) {
        m_security->addItem(QString());
        m_secretKind->addItem(QString());
    }

    // The secret is readable only while the button is held.
    m_reveal->setIcon(icon(QStringLiteral("eye")));
    m_reveal->setObjectName(QStringLiteral("reveal"));
    connect(m_reveal, &QToolButton::pressed, this, [this] { m_secret->setEchoMode(QLineEdit::Normal); });
    connect(m_reveal, &QToolButton::released, this, [this] { m_secret->setEchoMode(QLineEdit::Password); });

    auto *server = new QHBoxLayout;
    server->addWidget(m_host, 1);
    server->addWidget(m_port);
    auto *secret = new QHBoxLayout;
    secret->addWidget(m_secret, 1);
    secret->addWidget(m_reveal);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setSpacing(8);
    m_form->addRow(new QLabel(this), m_name);
    m_form->addRow(new QLabel(this), m_address);
    m_form->addRow(new QLabel(this), server);
    m_form->addRow(new QLabel(this), m_security);
    m_form->addRow(new QLabel(this), m_user);
    m_form->addRow(new QLabel(this), m_secretKind);
    m_form->addRow(new QLabel(this), secret);
    m_form->addRow(new QLabel(this), m_variable);
    m_form->addRow(QString(), m_secretNote);
    const QList<QWidget *> buddies
        = {m_name, m_address, m_host, m_security, m_user, m_secretKind, m_secret, m_variable};
    for (int i = 0; i < int(buddies.size()); ++i)
        static_cast<QLabel *>(m_form->itemAt(i, QFormLayout::LabelRole)->widget())->setBuddy(buddies.at(i));

    connect(m_address, &QLineEdit::editingFinished, this, &EditPage::takeAddress);
    connect(m_secretKind, &QComboBox::currentIndexChanged, this, &EditPage::updateSecretRows);
    connect(m_security, &QComboBox::activated, this,
            [this](int index) { m_port->setValue(defaultPort(Account::Security(index))); });
    connect(m_save, &QPushButton::clicked, this, &EditPage::save);
    // A default button is one of dialogs; here Enter has to be taught.
    for (QLineEdit *line : {m_name, m_host, m_user, m_secret, m_variable})
        connect(line, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, &EditPage::abandoned);
    connect(m_helpPage, &QPushButton::clicked, this,
            [this] { emit helpRequested(QUrl(m_provider.credential().helpUrl)); });
}

void EditPage::retranslate()
{
    const QString language = locale().name();
    const QString provider = m_provider.name.forLanguage(language);
    m_title->setText(!m_isNew                 ? tr("Edit account")
                         : provider.isEmpty() ? tr("Your own server")
                                              : tr("Send with %1").arg(provider));
    QString secretWord = m_provider.credential().label.forLanguage(language);
    if (secretWord.isEmpty())
        secretWord = tr("Password");

    QStringList steps;
    for (qsizetype i = 0; i < m_provider.credential().steps.size(); ++i)
        steps += QStringLiteral("%1. %2").arg(i + 1).arg(
            m_provider.credential().steps.at(i).forLanguage(language));
    if (m_provider.credential().kind == core::account::Credential::Kind::OAuth2 && !m_provider.id.isEmpty())
        m_help->setText(tr("%1 accepts no passwords from mail programs, only a sign-in in the browser. "
                           "Hongyan cannot do that; use another account.")
                            .arg(provider));
    else
        m_help->setText(
            steps.isEmpty()
                ? QString()
                : tr("%1 wants this secret here: %2. This is how to get it:").arg(provider, secretWord)
                    + u'\n' + steps.join(u'\n'));
    m_help->setVisible(!m_help->text().isEmpty());
    m_helpPage->setText(tr("Open the provider's page"));
    m_helpPage->setVisible(!m_provider.credential().helpUrl.isEmpty());

    const QStringList labels = {tr("Your &name"),
                                tr("&Address"),
                                tr("&Server and port"),
                                tr("&Encryption"),
                                tr("&User name"),
                                tr("&Login"),
                                QString(secretWord).replace(u'&', QStringLiteral("&&")),
                                tr("&Variable")};
    for (int i = 0; i < int(labels.size()); ++i)
        static_cast<QLabel *>(m_form->itemAt(i, QFormLayout::LabelRole)->widget())->setText(labels.at(i));
    m_port->setAccessibleName(tr("Port"));
    m_reveal->setAccessibleName(tr("Show while held"));
    m_reveal->setToolTip(tr("Show while held"));
    m_security->setItemText(0, tr("TLS from the start (usual, port 465)"));
    m_security->setItemText(1, tr("STARTTLS (port 587)"));
    m_security->setItemText(2, tr("None: everybody on the way can read along"));
    m_secretKind->setItemText(0, tr("No login"));
    m_secretKind->setItemText(1, tr("Password, kept until Hongyan is closed"));
    m_secretKind->setItemText(2, tr("Password from an environment variable"));
    m_secret->setPlaceholderText(m_isNew ? QString() : tr("Leave empty to keep it"));
    m_secretNote->setText(
        tr("The password is never written to a file; Hongyan asks for it again next time."));
    m_save->setText(tr("Save account"));
    m_back->setText(tr("Back"));
}

void EditPage::startNew(const Provider *provider, const QString &address)
{
    m_isNew = true;
    Account account;
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.identities = {{.id = core::account::freshId(), .address = AddrSpec::parse(address)}};
    account.secret.kind = SecretSource::Kind::Session;
    if (account.identity().address)
        account.user = account.identity().address->toString();
    if (const auto *server = provider ? provider->serverFor(address.section(u'@', -1)) : nullptr) {
        account.host = server->host;
        account.port = server->port;
        account.security = server->security;
    }
    show(account, provider);
    m_address->setText(address);
    (m_name->text().isEmpty() ? m_name : m_secret)->setFocus();
}

void EditPage::startEditing(const Account &account, const Provider *provider)
{
    m_isNew = false;
    show(account, provider);
    m_name->setFocus();
}

void EditPage::show(const Account &account, const Provider *provider)
{
    m_base = account;
    m_provider = provider ? *provider : Provider();
    m_name->setText(account.identity().name);
    m_address->setText(account.identity().address ? account.identity().address->toString() : QString());
    m_host->setText(account.host);
    m_port->setValue(account.port);
    m_security->setCurrentIndex(int(account.security));
    m_user->setText(account.user);
    m_secretKind->setCurrentIndex(account.secret.kind == SecretSource::Kind::Environment ? 2
                                      : account.secret.kind == SecretSource::Kind::None  ? 0
                                                                                         : 1);
    m_secret->clear();
    m_variable->setText(account.secret.name);
    m_mistake->hide();
    retranslate();
    updateSecretRows();
}

void EditPage::updateSecretRows()
{
    const int kind = m_secretKind->currentIndex();
    const auto setRowVisible = [this](int row, bool visible) { m_form->setRowVisible(row, visible); };
    setRowVisible(4, kind != 0);
    setRowVisible(6, kind == 1);
    setRowVisible(7, kind == 2);
    setRowVisible(8, kind == 1);
}

void EditPage::takeAddress()
{
    if (m_user->text().isEmpty())
        m_user->setText(m_address->text().trimmed());
}

Account EditPage::account() const
{
    Account account = m_base;
    if (account.identities.isEmpty())
        account.identities = {core::account::Identity{.id = core::account::freshId()}};
    core::account::Identity &writer = account.identities.first();
    writer.name = m_name->text().trimmed();
    writer.address = AddrSpec::parse(m_address->text().trimmed());
    account.host = m_host->text().trimmed();
    account.port = quint16(m_port->value());
    account.security = Account::Security(m_security->currentIndex());
    account.user = m_secretKind->currentIndex() == 0 ? QString() : m_user->text().trimmed();
    account.secret = {m_secretKind->currentIndex() == 0       ? SecretSource::Kind::None
                          : m_secretKind->currentIndex() == 1 ? SecretSource::Kind::Session
                                                              : SecretSource::Kind::Environment,
                      m_secretKind->currentIndex() == 2 ? m_variable->text().trimmed() : QString()};
    if (account.title.isEmpty() && writer.address)
        account.title = writer.address->toString();
    if (writer.colour.isEmpty())
        writer.colour = colourFor(account.title);
    return account;
}

QString EditPage::mistake(QWidget **where) const
{
    const Account wanted = account();
    if (!wanted.identity().address) {
        *where = m_address;
        return tr("This is not a mail address.");
    }
    if (!isServerName(wanted.host)) {
        *where = m_host;
        return tr("The server needs a name, such as smtp.example.com.");
    }
    if (wanted.secret.kind != SecretSource::Kind::None && wanted.user.isEmpty()) {
        *where = m_user;
        return tr("The login needs a user name; usually it is the whole address.");
    }
    if (wanted.secret.kind == SecretSource::Kind::Environment && wanted.secret.name.isEmpty()) {
        *where = m_variable;
        return tr("Name the environment variable that holds the password.");
    }
    return {};
}

void EditPage::save()
{
    QWidget *where = nullptr;
    const QString text = mistake(&where);
    m_mistake->setText(text);
    m_mistake->setVisible(!text.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Negative, palette()));
    m_mistake->setPalette(colours);
    if (where) {
        where->setFocus();
        return;
    }
    // Gmail prints its app passwords in four groups; the spaces are not part of them.
    QString secret = m_secret->text();
    if (m_provider.credential().kind == core::account::Credential::Kind::AppPassword)
        secret.remove(u' ');
    m_secret->clear();
    emit saved(account(), secret);
}

void EditPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
