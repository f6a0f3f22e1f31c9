#include "ui/account/signinpage.h"

#include "ui/account/credentialwords.h"
#include "ui/account/fold.h"
#include "ui/account/formparts.h"
#include "ui/account/newaccount.h"
#include "ui/account/signinbox.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/windowsize.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Account;
using core::account::Credential;
using core::account::LocalText;
using core::account::Provider;
using core::discovery::Candidate;
using core::mail::AddrSpec;

SignInPage::SignInPage(core::account::Catalogue catalogue, QWidget *parent)
    : FormPage(parent)
    , m_catalogue(std::move(catalogue))
    , m_title(makeTitle(content()))
    , m_person(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_name(new QLineEdit(content()))
    , m_address(new QLineEdit(content()))
    , m_userBox(new QWidget(content()))
    , m_user(new QLineEdit(m_userBox))
    , m_userHint(makeQuiet(m_userBox))
    , m_wish(makeHeading(content()))
    , m_steps(new QWidget(content()))
    , m_stepGrid(new QGridLayout(m_steps))
    , m_page(new Button(Button::Look::Secondary, content()))
    , m_goodToKnow(new Fold(QStringLiteral("goodToKnow"), content()))
    , m_facts(makeQuiet(m_goodToKnow->content()))
    , m_server(makeQuiet(content()))
    , m_change(new Button(Button::Look::Link, content()))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_name->setObjectName(QStringLiteral("name"));
    m_address->setObjectName(QStringLiteral("accountAddress"));
    m_user->setObjectName(QStringLiteral("signInUser"));
    m_wish->setObjectName(QStringLiteral("wish"));
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_server->setObjectName(QStringLiteral("serverLine"));
    m_change->setObjectName(QStringLiteral("changeServer"));
    m_page->setIconName(QStringLiteral("globe"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    layOut();

    connect(m_address, &QLineEdit::textEdited, this, &SignInPage::followAddress);
    connect(m_page, &QPushButton::clicked, this,
            [this] { emit helpRequested(QUrl(login()->credential().helpUrl)); });
    connect(m_change, &QPushButton::clicked, this, &SignInPage::manualRequested);
    connect(login(), &LoginPart::wayChanged, this, &SignInPage::showGuide);
    // Enter goes on to the next thing that is missing.
    for (QLineEdit *line : {m_name, m_address, m_user})
        connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    retranslate();
}

void SignInPage::layOut()
{
    auto *name = new QVBoxLayout;
    auto *address = new QVBoxLayout;
    m_nameWord = addLabelled(name, m_name);
    m_addressWord = addLabelled(address, m_address);
    m_person->setSpacing(12);
    m_person->addLayout(name, 1);
    m_person->addLayout(address, 1);
    auto *user = new QVBoxLayout(m_userBox);
    user->setContentsMargins(0, 0, 0, 0);
    user->setSpacing(4);
    m_userWord = addLabelled(user, m_user);
    user->addWidget(m_userHint);
    m_stepGrid->setContentsMargins(0, 0, 0, 0);
    m_stepGrid->setHorizontalSpacing(8);
    m_stepGrid->setVerticalSpacing(4);
    m_stepGrid->setColumnStretch(1, 1);
    auto *server = new QHBoxLayout;
    server->setSpacing(8);
    server->addWidget(m_server, 1);
    server->addWidget(m_change);
    m_goodToKnow->column()->addWidget(m_facts);

    column()->addWidget(m_title);
    column()->addLayout(m_person);
    column()->addWidget(m_userBox);
    column()->addWidget(new Hairline(Qt::Horizontal, content()));
    column()->addWidget(login()->createChoice(content()));
    column()->addWidget(m_wish);
    column()->addWidget(m_steps);
    column()->addWidget(m_page, 0, Qt::AlignLeft);
    column()->addWidget(login());
    column()->addWidget(m_goodToKnow);
    column()->addWidget(new Hairline(Qt::Horizontal, content()));
    column()->addLayout(server);
    addEnding();
}

void SignInPage::startNew(const Provider &provider, const QString &address)
{
    m_isFound = false;
    start(provider, address);
    useServerOfCatalogue();
}

void SignInPage::startFound(const AddrSpec &address, const Candidate &candidate)
{
    const Provider *known = candidate.providerId.isEmpty() ? m_catalogue.forHost(candidate.host)
                                                           : m_catalogue.byId(candidate.providerId);
    Provider unknown;
    unknown.name = {candidate.providerName, candidate.providerName};
    if (candidate.providerName.isEmpty())
        unknown.name = {candidate.host, candidate.host};
    m_isFound = !candidate.host.isEmpty();
    start(known ? *known : unknown, address.toString());
    if (!m_isFound)
        return useServerOfCatalogue();
    m_base.host = candidate.host;
    m_base.port = candidate.port;
    m_base.security = candidate.security;
    if (!candidate.user.isEmpty()) {
        m_user->setText(candidate.user);
        m_hasOwnUser = !known || candidate.user != known->userFor(address);
    }
    retranslate();
}

void SignInPage::start(const Provider &provider, const QString &address)
{
    forget();
    m_base = newAccount();
    m_hasOwnUser = false;
    m_name->clear();
    m_user->clear();
    m_address->setText(address);
    m_goodToKnow->setOpen(false);
    login()->setSource({});
    setProvider(provider);
    QLineEdit *first = address.isEmpty() ? m_address : m_name;
    first->setFocus(Qt::OtherFocusReason);
    showFromTop();
}

void SignInPage::setProvider(const Provider &provider)
{
    m_provider = provider;
    login()->setProvider(provider, m_catalogue);
    if (m_provider.id.isEmpty() && m_user->text().isEmpty())
        m_user->setText(m_address->text());
    retranslate();
}

/// One tile stands for several providers; the address says which.
void SignInPage::followAddress()
{
    if (m_isFound)
        return retranslate();
    const auto *other = m_catalogue.forDomain(m_address->text().trimmed().section(u'@', -1));
    if (other && other->id != m_provider.id && other->status != Provider::Status::NoSmtp)
        setProvider(*other);
    useServerOfCatalogue();
}

void SignInPage::useServerOfCatalogue()
{
    if (const auto *server = m_provider.serverFor(m_address->text().trimmed().section(u'@', -1))) {
        m_base.host = server->host;
        m_base.port = server->port;
        m_base.security = server->security;
    }
    retranslate();
}

Account SignInPage::account() const
{
    Account account = m_base;
    account.providerId = m_provider.id;
    writeAs(account, m_name->text(), m_address->text());
    const auto &address = account.identity().address;
    if (asksForUser())
        account.user = m_user->text().trimmed();
    else if (address)
        account.user
            = login()->way() == LoginPart::Way::SignIn ? address->toString() : m_provider.userFor(*address);
    login()->applyTo(account);
    return account;
}

void SignInPage::adopt(const Account &account)
{
    // What a test found out counts more than the catalogue.
    m_isFound = m_isFound || account.host != m_base.host || account.port != m_base.port
        || account.security != m_base.security;
    m_base = account;
    const auto &address = account.identity().address;
    m_hasOwnUser = !address || account.user != m_provider.userFor(*address);
    m_user->setText(account.user);
    m_name->setText(account.identity().name);
    if (address)
        m_address->setText(address->toString());
    retranslate();
}

QString SignInPage::mistake(QWidget **where) const
{
    if (!account().identity().address) {
        *where = m_address;
        return tr("This is not a mail address.");
    }
    if (m_base.host.isEmpty()) {
        *where = m_change;
        return tr("%1 gives everybody another server; enter yours with “Change…”.").arg(providerName());
    }
    if (asksForUser() && m_user->text().trimmed().isEmpty()) {
        *where = m_user;
        return tr("The login needs a user name.");
    }
    return {};
}

void SignInPage::takeAddress(const QString &address)
{
    m_address->setText(address);
    followAddress();
}

bool SignInPage::asksForUser() const
{
    return login()->way() != LoginPart::Way::None
        && (m_provider.id.isEmpty() || m_provider.userForm == Provider::UserForm::Own || m_hasOwnUser);
}

QString SignInPage::providerName() const
{
    return m_provider.id.isEmpty() ? m_provider.name.en : shortName(m_provider, locale().name());
}

void SignInPage::showGuide()
{
    const QString language = locale().name();
    const Credential &credential = login()->credential();
    m_wish->setText(m_provider.id.isEmpty()
                        ? tr("The server wants the password of the mailbox, as far as anybody knows. With "
                             "two-step verification it is mostly an app password, made on the provider's "
                             "pages.")
                        : wishSentence(m_provider, credential, language));
    while (QLayoutItem *item = m_stepGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < int(credential.steps.size()); ++i) {
        QLabel *number = makeQuiet(m_steps);
        number->setText(QLocale().toString(i + 1) + u'.');
        QLabel *step = makeSentence(m_steps);
        step->setText(credential.steps.at(i).forLanguage(language));
        m_stepGrid->addWidget(number, i, 0, Qt::AlignTop | Qt::AlignRight);
        m_stepGrid->addWidget(step, i, 1);
    }
    m_steps->setVisible(!credential.steps.isEmpty());
    m_page->setText(tr("Open the page of %1").arg(providerName()));
    m_page->setVisible(!credential.helpUrl.isEmpty());
    m_userBox->setVisible(asksForUser());
}

void SignInPage::showServer()
{
    const QString security = m_base.security == Account::Security::ImplicitTls ? tr("TLS")
        : m_base.security == Account::Security::StartTls                       ? tr("STARTTLS")
                                                                               : tr("not encrypted");
    m_server->setText(m_base.host.isEmpty()
                          ? tr("No server yet")
                          : tr("%1 · port %2 · %3").arg(m_base.host, QString::number(m_base.port), security));
}

void SignInPage::showGoodToKnow()
{
    const QString language = locale().name();
    QStringList facts;
    for (const LocalText &quirk : m_provider.quirks)
        facts.append(quirk.forLanguage(language));
    facts.prepend(m_provider.limits.note.forLanguage(language));
    facts.removeAll(QString());
    for (QString &fact : facts)
        fact.prepend(QStringLiteral("• "));
    m_facts->setText(facts.join(u'\n'));
    m_goodToKnow->setTitle(tr("Good to know"));
    m_goodToKnow->setVisible(!facts.isEmpty());
}

void SignInPage::retranslate()
{
    m_title->setText(tr("Send with %1").arg(providerName()));
    setWindowTitle(m_title->text());
    m_nameWord->setText(tr("Your &name"));
    m_name->setPlaceholderText(tr("As the recipients see it"));
    m_addressWord->setText(tr("&Address"));
    m_address->setPlaceholderText(m_provider.domains.isEmpty()
                                      ? QStringLiteral("name@example.com")
                                      : QStringLiteral("name@") + m_provider.domains.first());
    m_userWord->setText(tr("&User name"));
    const bool isOwn = m_provider.userForm == Provider::UserForm::Own && !m_provider.userValue.isEmpty();
    say(m_userHint, isOwn ? tr("%1 means this: %2").arg(providerName(), m_provider.userValue) : QString());
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the server…"));
    login()->signInBox()->setAddress(m_address->text().trimmed());
    showGuide();
    showServer();
    showGoodToKnow();
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    FormPage::changeEvent(event);
}

void SignInPage::resizeEvent(QResizeEvent *event)
{
    FormPage::resizeEvent(event);
    const bool isNarrow = width() < columnsWidth(fontMetrics(), 64);
    m_person->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui::account
