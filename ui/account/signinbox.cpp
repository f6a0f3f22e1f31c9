#include "ui/account/signinbox.h"

#include "ui/account/formparts.h"
#include "ui/account/remark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/wording/oauthwording.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace ui::account
{

SignInBox::SignInBox(QWidget *parent)
    : QWidget(parent)
    , m_clientBox(createClientBox())
    , m_signIn(new Button(Button::Look::Primary, this))
    , m_waiting(new Remark(Tone::Neutral, this))
    , m_codeText(new QLabel(this))
    , m_copyCode(new Button(Button::Look::Secondary, this))
    , m_openPage(new Button(Button::Look::Secondary, this))
    , m_useCode(new Button(Button::Look::Secondary, this))
    , m_cancel(new Button(Button::Look::Secondary, this))
    , m_done(new Remark(Tone::Positive, this))
    , m_other(new Remark(Tone::Warning, this))
    , m_takeAddress(new Button(Button::Look::Secondary, this))
    , m_problem(new Remark(Tone::Negative, this))
{
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_waiting->setObjectName(QStringLiteral("signInWaiting"));
    m_codeText->setObjectName(QStringLiteral("deviceCode"));
    m_copyCode->setObjectName(QStringLiteral("copyDeviceCode"));
    m_openPage->setObjectName(QStringLiteral("openSignInPage"));
    m_useCode->setObjectName(QStringLiteral("useDeviceCode"));
    m_cancel->setObjectName(QStringLiteral("cancelSignIn"));
    m_done->setObjectName(QStringLiteral("signedIn"));
    m_other->setObjectName(QStringLiteral("otherAddress"));
    m_takeAddress->setObjectName(QStringLiteral("takeAddress"));
    m_problem->setObjectName(QStringLiteral("signInProblem"));
    m_copyCode->setIconName(QStringLiteral("copy"));
    layOut();

    connect(m_signIn, &QPushButton::clicked, this, [this] { emit requested(false); });
    connect(m_useCode, &QPushButton::clicked, this, [this] { emit requested(true); });
    connect(m_copyCode, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code.userCode); });
    connect(m_openPage, &QPushButton::clicked, this, [this] { emit pageRequested(m_page); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        reset();
        emit cancelled();
    });
    connect(m_takeAddress, &QPushButton::clicked, this, [this] { emit addressTaken(m_signedIn); });
    connect(m_clientHelp, &QPushButton::clicked, this, &SignInBox::helpWithClient);
    connect(m_useClient, &QPushButton::clicked, this, &SignInBox::takeClient);
    for (QLineEdit *line : {m_clientId, m_clientSecret})
        connect(line, &QLineEdit::returnPressed, this, &SignInBox::takeClient);
    enter(State::Idle);
}

namespace
{

QString numbered(const QStringList &steps)
{
    QStringList lines;
    for (const QString &step : steps)
        lines.append(QStringLiteral("%1. %2").arg(lines.size() + 1).arg(step));
    return lines.join(u'\n');
}

} // namespace

QWidget *SignInBox::createClientBox()
{
    auto *box = new QWidget(this);
    m_clientText = makeSentence(box);
    m_clientSteps = makeSentence(box);
    m_clientSteps->setObjectName(QStringLiteral("clientSteps"));
    m_clientSteps->hide();
    m_clientId = new QLineEdit(box);
    m_clientSecret = new QLineEdit(box);
    m_useClient = new Button(Button::Look::Primary, box);
    m_clientHelp = new Button(Button::Look::Secondary, box);
    m_clientId->setObjectName(QStringLiteral("clientId"));
    m_clientSecret->setObjectName(QStringLiteral("clientSecret"));
    m_useClient->setObjectName(QStringLiteral("useClient"));
    m_clientHelp->setObjectName(QStringLiteral("clientHelp"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_clientSecret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_clientText);
    column->addWidget(m_clientSteps);
    m_clientIdWord = addLabelled(column, m_clientId);
    m_clientSecretWord = addLabelled(column, m_clientSecret);
    auto *buttons = new FlowArea(8, box);
    buttons->setFlow({m_useClient, m_clientHelp});
    column->addWidget(buttons);
    return box;
}

void SignInBox::layOut()
{
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 2.2);
    large.setBold(true);
    large.setLetterSpacing(QFont::AbsoluteSpacing, 4);
    m_codeText->setFont(large);
    m_codeText->setTextFormat(Qt::PlainText);
    m_codeText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_codeText->setFocusPolicy(Qt::NoFocus);

    auto *buttons = new FlowArea(8, this);
    buttons->setFlow({m_signIn, m_copyCode, m_openPage, m_useCode, m_takeAddress, m_cancel});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_clientBox);
    column->addWidget(m_problem);
    column->addWidget(m_waiting);
    column->addWidget(m_codeText);
    column->addWidget(m_done);
    column->addWidget(m_other);
    column->addWidget(buttons);
}

void SignInBox::setServer(const core::account::SignInServer &server, const QString &label,
                          const QString &providerName)
{
    const bool isOther = server.id != m_server.id;
    m_server = server;
    m_label = label;
    m_providerName = providerName;
    if (isOther) {
        m_clientSteps->hide();
        m_clientHelp->show();
        reset();
    }
    retranslate();
}

void SignInBox::setHasClient(bool has)
{
    m_hasClient = has;
    if (has)
        m_clientSecret->setText(QString());
    enter(m_state);
}

void SignInBox::setAddress(const QString &address)
{
    m_address = address;
    enter(m_state);
}

void SignInBox::reset()
{
    m_error.reset();
    m_signedIn.clear();
    m_clientSecret->setText(QString());
    enter(State::Idle);
}

QWidget *SignInBox::firstControl() const
{
    return m_hasClient ? static_cast<QWidget *>(m_signIn) : m_clientId;
}

void SignInBox::showBrowserOpened(const QUrl &page)
{
    m_page = page;
    m_error.reset();
    enter(State::Waiting);
}

void SignInBox::showDeviceCode(const core::oauth::DeviceCode &code)
{
    m_code = code;
    m_page = code.completePage.isEmpty() ? code.page : code.completePage;
    m_error.reset();
    enter(State::Code);
}

void SignInBox::showSignedIn(const QString &address)
{
    m_signedIn = address;
    m_error.reset();
    enter(State::SignedIn);
}

void SignInBox::showFailed(const core::oauth::Error &error)
{
    m_error = error;
    if (error.kind == core::oauth::Error::Kind::Cancelled)
        m_error.reset();
    if (error.kind == core::oauth::Error::Kind::NoClient)
        m_hasClient = false;
    enter(State::Idle);
}

void SignInBox::takeClient()
{
    const QString id = m_clientId->text().trimmed();
    const QString secret = m_clientSecret->text().trimmed();
    if (id.isEmpty())
        return m_clientId->setFocus(Qt::OtherFocusReason);
    if (m_server.needsClientSecret && secret.isEmpty())
        return m_clientSecret->setFocus(Qt::OtherFocusReason);
    m_clientSecret->setText(QString());
    emit clientEntered(id, secret);
}

void SignInBox::enter(State state)
{
    m_state = state;
    const bool needsClient = !m_hasClient && state == State::Idle;
    m_clientBox->setVisible(needsClient);
    m_clientSecret->setVisible(m_server.needsClientSecret);
    m_clientSecretWord->setVisible(m_server.needsClientSecret);
    m_signIn->setVisible(state == State::SignedIn || (state == State::Idle && !needsClient));
    m_signIn->setLook(state == State::SignedIn ? Button::Look::Secondary : Button::Look::Primary);
    m_openPage->setVisible(isWaiting());
    m_openPage->setLook(state == State::Code ? Button::Look::Primary : Button::Look::Secondary);
    m_useCode->setVisible(state == State::Waiting && !m_server.deviceUrl.isEmpty());
    m_cancel->setVisible(isWaiting());
    m_codeText->setVisible(state == State::Code);
    m_copyCode->setVisible(state == State::Code);
    retranslate();
    emit changed();
}

/// First how to get a client ID, then the page where that is done.
void SignInBox::helpWithClient()
{
    const QUrl console = wording::clientHelp(m_server.id).console;
    if (!m_clientSteps->isHidden())
        return emit pageRequested(console);
    m_clientSteps->show();
    m_clientHelp->setVisible(!console.isEmpty());
    retranslate();
}

void SignInBox::retranslate()
{
    m_clientText->setText(tr("%1 lets only registered mail programs sign in, and Hongyan comes without a "
                             "registration. Enter the client ID of one of your own; the help says how to get "
                             "it.")
                              .arg(m_providerName));
    m_clientIdWord->setText(tr("Client &ID"));
    m_clientSecretWord->setText(tr("Client s&ecret"));
    m_useClient->setText(tr("Use this client ID"));
    const bool showsSteps = !m_clientSteps->isHidden();
    m_clientHelp->setText(showsSteps ? tr("Open the page for it") : tr("How to get one"));
    m_clientSteps->setText(numbered(wording::clientHelp(m_server.id).steps));
    m_signIn->setText(m_state == State::SignedIn ? tr("Sign in again") : m_label);
    m_openPage->setText(m_state == State::Code ? tr("Open the page") : tr("Open again"));
    m_useCode->setText(tr("Use a code instead"));
    m_copyCode->setText(tr("Copy the code"));
    m_cancel->setText(tr("Cancel"));
    m_codeText->setText(m_state == State::Code ? m_code.userCode : QString());
    m_waiting->say(
        m_state == State::Waiting
            ? tr("Your browser has opened a page of %1. Sign in there; this page then goes on by "
                 "itself.")
                  .arg(m_providerName)
            : m_state == State::Code
            ? tr("Open %1 in a browser, on any device, and enter this code before %2.")
                  .arg(m_code.page.toDisplayString(),
                       QLocale().toString(m_code.expiresAt.toLocalTime().time(), QLocale::ShortFormat))
            : QString());
    const bool isSignedIn = m_state == State::SignedIn;
    m_done->say(!isSignedIn                ? QString()
                    : m_signedIn.isEmpty() ? tr("You are signed in.")
                                           : tr("You are signed in as %1.").arg(m_signedIn));
    const bool isOther = isSignedIn && !m_signedIn.isEmpty() && !m_address.isEmpty()
        && m_signedIn.compare(m_address, Qt::CaseInsensitive) != 0;
    m_other->say(isOther ? tr("The letters are to come from %1. %2 may refuse that, or replace the address.")
                               .arg(m_address, m_providerName)
                         : QString());
    m_takeAddress->setText(tr("Write from %1").arg(m_signedIn));
    m_takeAddress->setVisible(isOther);
    m_problem->say(problem());
}

QString SignInBox::problem() const
{
    if (!m_error)
        return {};
    const QString words = wording::oauthProblem(*m_error, m_providerName);
    if (m_error->description.isEmpty())
        return words;
    //: %1: what went wrong, in whole sentences; %2: the server's own words.
    return tr("%1 The server said: “%2”").arg(words, m_error->description);
}

void SignInBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
