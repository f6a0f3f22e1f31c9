#include "ui/account/settingspage.h"

#include "ui/account/certificatesbox.h"
#include "ui/account/formparts.h"
#include "ui/account/goodtoknow.h"
#include "ui/account/identitiesbox.h"
#include "ui/account/loginbox.h"
#include "ui/account/remark.h"
#include "ui/account/serverfields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/inlinebar.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::account
{

using core::account::Account;
using core::account::Credential;
using core::account::Provider;

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_discard(new InlineBar(InlineBar::Shape::Bar, Tone::Warning, this))
    , m_discardButton(m_discard->addButton(Button::Look::Secondary, QStringLiteral("discardChanges"), {}))
    , m_keepButton(m_discard->addButton(Button::Look::Primary, QStringLiteral("keepEditing"), {}))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_scroll = makeScrolling(createContent(), this);
    m_scroll->setObjectName(QStringLiteral("settingsScroll"));
    all->addWidget(m_scroll, 1);
    m_discard->setObjectName(QStringLiteral("discard"));
    m_discard->hide();
    all->addWidget(new Hairline(Qt::Horizontal, this));
    all->addWidget(m_discard);
    all->addWidget(createFooter());
    connectParts();
    retranslate();
}

QLabel *SettingsPage::addHeading(QVBoxLayout *column)
{
    column->addSpacing(12);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addSpacing(12);
    QLabel *heading = makeHeading(this);
    column->addWidget(heading);
    return heading;
}

QWidget *SettingsPage::createContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_heading = makeTitle(content);
    m_title = new QLineEdit(content);
    m_title->setObjectName(QStringLiteral("accountTitle"));
    column->addWidget(m_heading);
    column->addSpacing(4);
    m_titleWord = addLabelled(column, m_title);

    m_identitiesHeading = addHeading(column);
    m_identitiesHint = makeQuiet(content);
    m_identities = new IdentitiesBox(content);
    column->addWidget(m_identitiesHint);
    column->addWidget(m_identities);

    m_serverHeading = addHeading(column);
    m_server = new ServerFields(content);
    m_serverMistake = new Remark(Tone::Negative, content);
    m_serverMistake->setObjectName(QStringLiteral("serverMistake"));
    column->addWidget(m_server);
    column->addWidget(m_serverMistake);

    m_signInHeading = addHeading(column);
    m_signIn = new LoginBox(content);
    column->addWidget(m_signIn);

    m_certificatesPart = new QWidget(content);
    auto *certificates = new QVBoxLayout(m_certificatesPart);
    certificates->setContentsMargins(0, 0, 0, 0);
    certificates->setSpacing(12);
    m_certificatesHeading = addHeading(certificates);
    m_certificates = new CertificatesBox(m_certificatesPart);
    certificates->addWidget(m_certificates);
    column->addWidget(m_certificatesPart);

    m_goodToKnow = new GoodToKnow(content);
    column->addSpacing(12);
    column->addWidget(m_goodToKnow);
    column->addStretch(1);
    return content;
}

QWidget *SettingsPage::createFooter()
{
    auto *footer = new QWidget(this);
    m_mistake = new Remark(Tone::Negative, footer);
    m_mistake->setObjectName(QStringLiteral("mistake"));
    m_back = new Button(Button::Look::Secondary, footer);
    m_back->setObjectName(QStringLiteral("back"));
    m_test = new Button(Button::Look::Secondary, footer);
    m_test->setObjectName(QStringLiteral("testAccount"));
    m_save = new Button(Button::Look::Primary, footer);
    m_save->setObjectName(QStringLiteral("saveAccount"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_test);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_mistake);
    column->addLayout(buttons);
    return footer;
}

void SettingsPage::connectParts()
{
    connect(m_title, &QLineEdit::textChanged, this, &SettingsPage::follow);
    connect(m_identities, &IdentitiesBox::changed, this, &SettingsPage::follow);
    connect(m_server, &ServerFields::changed, this, &SettingsPage::follow);
    connect(m_signIn, &LoginBox::changed, this, &SettingsPage::follow);
    connect(m_certificates, &CertificatesBox::changed, this, &SettingsPage::follow);
    connect(m_signIn, &LoginBox::forgetRequested, this, [this] { emit forgetSecretRequested(m_base.id); });
    connect(m_signIn, &LoginBox::signInRequested, this, [this](bool withDeviceCode) {
        if (isRight())
            emit signInRequested(account(), withDeviceCode);
    });
    connect(m_signIn, &LoginBox::helpRequested, this, [this] {
        if (const Provider *known = provider(account()))
            emit helpRequested(QUrl(known->credential().helpUrl));
    });
    connect(m_back, &QPushButton::clicked, this, &SettingsPage::leave);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (check())
            emit testRequested(account(), m_signIn->secret());
    });
    connect(m_discardButton, &QPushButton::clicked, this, &SettingsPage::abandon);
    connect(m_keepButton, &QPushButton::clicked, this, [this] {
        m_discard->hide();
        m_title->setFocus(Qt::OtherFocusReason);
    });
    const auto *escape
        = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SettingsPage::leave);
    const auto *keep
        = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keep, &QShortcut::activated, this, &SettingsPage::save);
}

void SettingsPage::setAccount(const Account &account, const core::account::Catalogue &catalogue)
{
    m_catalogue = catalogue;
    m_base = account;
    m_title->setText(account.title);
    setWindowTitle(account.title);
    m_identities->setIdentities(account.identities);
    m_server->setAccount(account);
    m_signIn->setAccount(account);
    m_certificates->setAccount(account);
    m_certificatesPart->setVisible(!m_certificates->isEmpty());
    m_discard->hide();
    m_mistake->say({});
    m_serverMistake->say({});
    follow();
    m_shown = this->account();
    retranslate();
    m_scroll->ensureVisible(0, 0);
    m_title->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::setKeyring(const core::secrets::KeyringState &keyring)
{
    const bool wasChanged = hasChanges();
    m_signIn->setKeyring(keyring);
    // What the page chose by itself is no change of the person's.
    if (!wasChanged)
        m_shown = account();
}

void SettingsPage::showMistake(const QString &text)
{
    m_mistake->say(text);
}

bool SettingsPage::hasChanges() const
{
    return !(account() == m_shown) || !m_signIn->secret().isEmpty() || m_identities->hasRest();
}

Account SettingsPage::account() const
{
    Account account = m_base;
    account.title = m_title->text().trimmed();
    account.identities = m_identities->identities();
    m_server->applyTo(account);
    account.secret = m_signIn->source();
    m_certificates->applyTo(account);
    if (account.host != m_base.host) {
        const Provider *known = m_catalogue.forHost(account.host);
        account.providerId = known ? known->id : QString();
    }
    const QString address
        = account.identity().address ? account.identity().address->toString() : account.host;
    if (account.title.isEmpty())
        account.title = address;
    return account;
}

const Provider *SettingsPage::provider(const Account &account) const
{
    const Provider *known = m_catalogue.byId(account.providerId);
    return known ? known : m_catalogue.forHost(account.host);
}

/// What follows from the fields as they are now.
void SettingsPage::follow()
{
    {
        const QSignalBlocker silence(m_server);
        m_server->setAsksForUser(m_signIn->hasLogin());
    }
    m_mistake->say({});
    m_serverMistake->say({});
    const Account typed = account();
    const Provider *known = provider(typed);
    m_signIn->follow(typed, known, m_catalogue.signInServer(m_base.oauthServer));
    m_goodToKnow->setProvider(known ? *known : Provider());
    SenderRule rule;
    if (known) {
        rule = {known->fromRule, known->name.forLanguage(locale().name()),
                core::mail::AddrSpec::parse(typed.user)};
        if (!rule.own)
            rule.own = m_base.identity().address;
    }
    m_identities->setRule(rule);
}

/// All but the secret, which a new sign-in replaces.
bool SettingsPage::isRight()
{
    m_discard->hide();
    m_mistake->say({});
    QWidget *where = nullptr;
    if (!m_identities->check()) {
        where = focusWidget();
    } else if (const QString mistake = m_server->mistake(&where); !mistake.isEmpty()) {
        m_serverMistake->say(mistake);
        where->setFocus(Qt::OtherFocusReason);
    }
    if (where)
        m_scroll->ensureWidgetVisible(where, 0, 80);
    return !where;
}

bool SettingsPage::check()
{
    if (!isRight())
        return false;
    if (m_signIn->check())
        return true;
    if (QWidget *where = focusWidget())
        m_scroll->ensureWidgetVisible(where, 0, 80);
    return false;
}

void SettingsPage::save()
{
    if (!check())
        return;
    emit saved(account(), m_signIn->secret());
}

void SettingsPage::showSaved()
{
    m_signIn->clearSecret();
    m_shown = account();
}

void SettingsPage::showSecretMistake(const QString &text)
{
    m_mistake->say(text);
    m_signIn->focusSecret();
}

void SettingsPage::showSecretForgotten()
{
    m_signIn->showForgotten();
}

void SettingsPage::adopt(const Account &account)
{
    m_base.pinnedCertificates = account.pinnedCertificates;
    m_server->setAccount(account);
    m_certificates->setAccount(m_base);
    m_certificatesPart->setVisible(!m_certificates->isEmpty());
    follow();
}

void SettingsPage::forgetSecret()
{
    m_signIn->clearSecret();
}

bool SettingsPage::askToLeave()
{
    if (!hasChanges())
        return true;
    m_discard->show();
    m_keepButton->setFocus(Qt::OtherFocusReason);
    return false;
}

void SettingsPage::leave()
{
    if (askToLeave())
        abandon();
}

void SettingsPage::abandon()
{
    m_discard->hide();
    m_signIn->clearSecret();
    emit abandoned();
}

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Account settings"));
    m_titleWord->setText(tr("Na&me of the account"));
    m_identitiesHeading->setText(tr("Identities"));
    m_identitiesHint->setText(tr("Who writes through this account. Each one can be chosen in From."));
    m_serverHeading->setText(tr("Server"));
    m_signInHeading->setText(tr("Sign-in"));
    m_certificatesHeading->setText(tr("Certificates"));
    m_discard->setText(tr("Discard the changes?"));
    m_discardButton->setText(tr("Discard"));
    m_keepButton->setText(tr("Keep editing"));
    m_back->setText(tr("Back"));
    m_test->setText(tr("Test…"));
    m_save->setText(tr("Save"));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

} // namespace ui::account
