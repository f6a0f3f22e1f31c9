#include "ui/account/manualpage.h"

#include "ui/account/credentialwords.h"
#include "ui/account/fold.h"
#include "ui/account/formparts.h"
#include "ui/account/newaccount.h"
#include "ui/account/serverfields.h"
#include "ui/account/signinbox.h"
#include "ui/widgets/button.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::account
{

using core::account::Account;
using core::account::Provider;
using core::account::SecretSource;
using Way = LoginPart::Way;

ManualPage::ManualPage(core::account::Catalogue catalogue, QWidget *parent)
    : FormPage(parent)
    , m_catalogue(std::move(catalogue))
    , m_title(makeTitle(content()))
    , m_name(new QLineEdit(content()))
    , m_address(new QLineEdit(content()))
    , m_server(new ServerFields(content()))
    , m_way(new QComboBox(content()))
    , m_more(new Fold(QStringLiteral("more"), content()))
    , m_file(new QLineEdit(m_more->content()))
    , m_fileHint(makeQuiet(m_more->content()))
    , m_chooseFile(new Button(Button::Look::Secondary, m_more->content()))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_name->setObjectName(QStringLiteral("name"));
    m_address->setObjectName(QStringLiteral("accountAddress"));
    m_way->setObjectName(QStringLiteral("way"));
    leaveWheelAlone(m_way);
    m_file->setObjectName(QStringLiteral("certificatesFile"));
    m_chooseFile->setObjectName(QStringLiteral("chooseCertificates"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_address->setPlaceholderText(QStringLiteral("name@example.com"));
    m_signInServers = m_catalogue.signInServers.keys();
    std::sort(m_signInServers.begin(), m_signInServers.end());
    m_signInServers.removeIf([this](const QString &id) { return providerFor(id).id.isEmpty(); });
    for (qsizetype i = 0; i < 2 + m_signInServers.size(); ++i)
        m_way->addItem(QString());
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_way->setMinimumContentsLength(20);
    layOut();

    connect(m_address, &QLineEdit::textEdited, this, &ManualPage::followAddress);
    connect(m_way, &QComboBox::activated, this, &ManualPage::followWay);
    connect(m_chooseFile, &QPushButton::clicked, this, &ManualPage::chooseFile);
    retranslate();
}

void ManualPage::layOut()
{
    column()->addWidget(m_title);
    m_nameWord = addLabelled(column(), m_name);
    m_addressWord = addLabelled(column(), m_address);
    column()->addWidget(m_server);
    m_wayWord = addLabelled(column(), m_way);
    column()->addWidget(login());

    m_fileWord = new QLabel(m_more->content());
    m_fileWord->setBuddy(m_file);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_file, 1);
    line->addWidget(m_chooseFile);
    m_more->column()->setSpacing(4);
    m_more->column()->addWidget(m_fileWord);
    m_more->column()->addLayout(line);
    m_more->column()->addWidget(m_fileHint);
    column()->addWidget(m_more);
    addEnding();
}

/// Any provider that signs in there; its words are used.
Provider ManualPage::providerFor(const QString &signInServer) const
{
    const auto found = std::find_if(
        m_catalogue.providers.cbegin(), m_catalogue.providers.cend(), [&](const Provider &provider) {
            return provider.signInServer == signInServer && signInCredential(provider);
        });
    return found == m_catalogue.providers.cend() ? Provider() : *found;
}

void ManualPage::startNew(const QString &address)
{
    m_isNew = true;
    Account account = newAccount();
    writeAs(account, {}, address);
    account.user = address;
    start(account);
    m_address->setText(address); // also one that is not finished
}

void ManualPage::startWith(const Account &account, const QString &secret)
{
    m_isNew = true;
    start(account);
    login()->setSecret(secret);
}

void ManualPage::startEditing(const Account &account)
{
    m_isNew = false;
    start(account);
}

void ManualPage::start(const Account &account)
{
    forget();
    login()->setKeepsStored(!m_isNew);
    login()->setSource(account.secret);
    adopt(account);
    const bool hasNoLogin = !m_isNew && account.secret.kind == SecretSource::Kind::None;
    const auto server = m_signInServers.indexOf(account.oauthServer);
    m_way->setCurrentIndex(hasNoLogin ? 1 : server >= 0 ? int(server) + 2 : 0);
    followWay(m_way->currentIndex());
    m_more->setOpen(!account.trustedCertificatesFile.isEmpty());
    (m_address->text().isEmpty() ? m_address : m_name)->setFocus(Qt::OtherFocusReason);
    showFromTop();
    retranslate();
}

void ManualPage::adopt(const Account &account)
{
    m_base = account;
    m_name->setText(account.identity().name);
    m_address->setText(account.identity().address ? account.identity().address->toString() : QString());
    m_server->setAccount(account);
    m_file->setText(account.trustedCertificatesFile);
}

Account ManualPage::account() const
{
    Account account = m_base;
    writeAs(account, m_name->text(), m_address->text());
    m_server->applyTo(account);
    account.trustedCertificatesFile = m_file->text().trimmed();
    if (account.host != m_base.host) {
        const auto *provider = m_catalogue.forHost(account.host);
        account.providerId = provider ? provider->id : QString();
        account.pinnedCertificates.clear(); // they were of another server
    }
    login()->applyTo(account);
    return account;
}

QString ManualPage::mistake(QWidget **where) const
{
    if (!account().identity().address) {
        *where = m_address;
        return tr("This is not a mail address.");
    }
    return m_server->mistake(where);
}

void ManualPage::takeAddress(const QString &address)
{
    m_address->setText(address);
    followAddress();
}

/// Mostly the user name is the address: it goes along until it is given another one.
void ManualPage::followAddress()
{
    const QString address = m_address->text().trimmed();
    login()->signInBox()->setAddress(address);
    Account now = account();
    if (!now.user.isEmpty() && now.user != m_base.user)
        return;
    m_base.user = address;
    now.user = address;
    m_server->setAccount(now);
}

void ManualPage::followWay(int index)
{
    m_server->setAsksForUser(index != 1);
    if (index >= 2) {
        login()->setProvider(providerFor(m_signInServers.at(index - 2)), m_catalogue);
        return login()->setWay(Way::SignIn);
    }
    const auto *provider = m_catalogue.byId(m_base.providerId);
    login()->setProvider(provider ? *provider : Provider(), m_catalogue);
    login()->setWay(index == 1 ? Way::None : Way::Secret);
}

void ManualPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificates to trust"), {},
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setObjectName(QStringLiteral("certificatesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ManualPage::retranslate()
{
    const QString language = locale().name();
    m_title->setText(m_isNew ? tr("Everything by hand") : tr("Edit account"));
    setWindowTitle(m_title->text());
    m_nameWord->setText(tr("Your &name"));
    m_name->setPlaceholderText(tr("As the recipients see it"));
    m_addressWord->setText(tr("&Address"));
    m_wayWord->setText(tr("&Login"));
    m_way->setItemText(0, tr("With a password or code"));
    m_way->setItemText(1, tr("None: the server asks for no login"));
    for (int i = 0; i < int(m_signInServers.size()); ++i) {
        const Provider provider = providerFor(m_signInServers.at(i));
        const QString label = signInCredential(provider)->label.forLanguage(language);
        m_way->setItemText(i + 2, tr("%1 (%2)").arg(label, shortName(provider, language)));
    }
    m_more->setTitle(tr("Certificates"));
    m_fileWord->setText(tr("&File with certificates to trust"));
    m_chooseFile->setText(tr("Choose…"));
    m_chooseFile->setAccessibleName(tr("Choose the file with certificates…"));
    m_fileHint->setText(
        tr("Only for a server whose certificate comes from an authority of your own. Without a "
           "file the system's authorities count."));
}

void ManualPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    FormPage::changeEvent(event);
}

} // namespace ui::account
