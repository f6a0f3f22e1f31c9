#include "ui/account/secretfield.h"

#include "ui/account/credentialwords.h"
#include "ui/account/formparts.h"
#include "ui/account/remark.h"
#include "ui/account/secretshape.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Credential;

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_word(new QLabel(this))
    , m_secret(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
    , m_warning(new Remark(Tone::Warning, this))
{
    m_secret->setObjectName(QStringLiteral("secret"));
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_warning->setObjectName(QStringLiteral("secretWarning"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_secret->setDragEnabled(false);
    m_word->setBuddy(m_secret);
    m_reveal->setAutoRaise(true);
    m_reveal->setFocusPolicy(Qt::TabFocus);
    m_reveal->setIcon(icon(QStringLiteral("eye")));
    setFocusProxy(m_secret);

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_secret, 1);
    line->addWidget(m_reveal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_word);
    column->addLayout(line);
    column->addWidget(m_warning);

    connect(m_secret, &QLineEdit::textChanged, this, &SecretField::takeText);
    connect(m_secret, &QLineEdit::returnPressed, this, &SecretField::returnPressed);
    connect(m_reveal, &QToolButton::pressed, this, [this] { reveal(true); });
    connect(m_reveal, &QToolButton::released, this, [this] { reveal(false); });
    m_secret->installEventFilter(this);
    m_reveal->installEventFilter(this);
    retranslate();
}

void SecretField::setCredential(const Credential &credential)
{
    m_credential = credential;
    retranslate();
}

void SecretField::setKeepsStored(bool keeps)
{
    m_keepsStored = keeps;
    retranslate();
}

bool SecretField::isEmpty() const
{
    return secret().isEmpty();
}

QString SecretField::secret() const
{
    return cleanedSecret(m_secret->text(), m_credential.kind);
}

QString SecretField::takeSecret()
{
    QString taken = secret();
    clear();
    return taken;
}

void SecretField::setSecret(const QString &secret)
{
    m_secret->setText(secret);
}

void SecretField::clear()
{
    // Unlike QLineEdit::clear() this also forgets what could be undone.
    m_secret->setText(QString());
    reveal(false);
}

QString SecretField::word() const
{
    return secretWord(m_credential, locale().name());
}

void SecretField::takeText(const QString &text)
{
    const bool isPasted = text.size() > m_length + 1;
    m_isFinished = !text.isEmpty() && (m_isFinished || isPasted);
    m_length = text.size();
    warn();
    emit changed();
}

void SecretField::reveal(bool isHeld)
{
    // Nothing selected, nothing to copy.
    m_secret->deselect();
    m_secret->setEchoMode(isHeld ? QLineEdit::Normal : QLineEdit::Password);
}

/// Says so once nothing that follows could make it right, or when nothing follows any more.
void SecretField::warn()
{
    const QString typed = secret();
    const Likeness looks = likeness(typed, m_credential);
    const bool isWrong = looks == Likeness::Different || (looks == Likeness::Unfinished && m_isFinished);
    if (typed.isEmpty() || !isWrong)
        return m_warning->say({});
    const bool replacesPassword = m_credential.kind == Credential::Kind::AppPassword
        || m_credential.kind == Credential::Kind::AuthorizationCode;
    const QString word = secretWordInSentence(m_credential, locale().name());
    m_warning->say(replacesPassword
                       ? tr("This does not look like the %1 wanted here (%2). The login password will be "
                            "refused.")
                             .arg(word, shape())
                       : tr("This does not look like the %1 wanted here (%2).").arg(word, shape()));
}

/// How a right one looks, in words.
QString SecretField::shape() const
{
    if (m_credential.pattern == u"^[a-z]{16}$")
        return tr("16 letters");
    if (m_credential.pattern == u"^[A-Za-z0-9]{16}$")
        return tr("16 letters and digits");
    if (m_credential.pattern.count(QStringLiteral("{4}")) == 4)
        return tr("four groups of four letters");
    if (m_credential.pattern.startsWith(QStringLiteral("^SG")))
        return tr("it begins with “%1”").arg(QStringLiteral("SG."));
    if (m_credential.pattern.startsWith(QStringLiteral("^re_")))
        return tr("it begins with “%1”").arg(QStringLiteral("re_"));
    return tr("it has another form");
}

void SecretField::retranslate()
{
    m_word->setText(withoutMnemonic(word()));
    m_secret->setAccessibleName(word());
    m_secret->setPlaceholderText(m_keepsStored ? tr("Leave empty to keep the one you have") : QString());
    m_reveal->setAccessibleName(tr("Show while held"));
    m_reveal->setToolTip(tr("Show while held"));
    warn();
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_secret && event->type() == QEvent::FocusOut) {
        m_isFinished = !m_secret->text().isEmpty();
        warn();
    }
    // A button that loses the focus or the window while it is held never tells of its release.
    const bool isLost = event->type() == QEvent::FocusOut || event->type() == QEvent::Hide;
    if (watched == m_reveal && isLost)
        reveal(false);
    return QWidget::eventFilter(watched, event);
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
