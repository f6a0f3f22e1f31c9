#include "ui/account/secretplacebox.h"

#include "ui/account/choice.h"
#include "ui/account/formparts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinebar.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::SecretSource;
using core::secrets::KeyringState;
using core::secrets::Purpose;

SecretPlaceBox::SecretPlaceBox(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QWidget(this))
    , m_summaryText(makeSentence(m_summary))
    , m_open(new Button(Button::Look::Link, m_summary))
    , m_notice(new InlineBar(InlineBar::Shape::Card, Tone::Warning, this))
    , m_choices(new QWidget(this))
    , m_group(new QButtonGroup(this))
    , m_inKeyring(addChoice(Kind::Keyring, QStringLiteral("inKeyring")))
    , m_inSession(addChoice(Kind::Session, QStringLiteral("inSession")))
    , m_inVariable(addChoice(Kind::Environment, QStringLiteral("inVariable")))
    , m_inFile(addChoice(Kind::File, QStringLiteral("inFile")))
    , m_variableBox(new QWidget(m_choices))
    , m_variable(new QLineEdit(m_variableBox))
    , m_variableHint(makeQuiet(m_variableBox))
    , m_fileWarning(new InlineBar(InlineBar::Shape::Card, Tone::Warning, m_choices))
    , m_understood(new CheckChoice(m_choices))
{
    m_open->setObjectName(QStringLiteral("keepElsewhere"));
    m_notice->setObjectName(QStringLiteral("noKeyring"));
    m_variable->setObjectName(QStringLiteral("variable"));
    m_variable->setPlaceholderText(QStringLiteral("SMTP_PASSWORD"));
    m_variable->setInputMethodHints(Qt::ImhNoPredictiveText);
    m_fileWarning->setObjectName(QStringLiteral("fileWarning"));
    m_understood->setObjectName(QStringLiteral("understood"));
    layOut();

    connect(m_open, &QPushButton::clicked, this, [this] {
        m_isOpen = true;
        showChosen();
        if (auto *chosen = m_group->checkedButton())
            chosen->setFocus(Qt::OtherFocusReason);
    });
    connect(m_group, &QButtonGroup::idClicked, this, [this] {
        m_isTouched = true;
        showChosen();
        emit changed();
    });
    connect(m_variable, &QLineEdit::textChanged, this, &SecretPlaceBox::changed);
    connect(m_understood, &QCheckBox::toggled, this, &SecretPlaceBox::changed);
    retranslate();
}

QRadioButton *SecretPlaceBox::addChoice(Kind kind, const QString &name)
{
    auto *choice = new RadioChoice(m_choices);
    choice->setObjectName(name);
    m_group->addButton(choice, int(kind));
    return choice;
}

void SecretPlaceBox::layOut()
{
    auto *summary = new QHBoxLayout(m_summary);
    summary->setContentsMargins(0, 0, 0, 0);
    summary->setSpacing(8);
    summary->addWidget(m_summaryText, 1);
    summary->addWidget(m_open, 0, Qt::AlignTop);

    auto *variable = new QVBoxLayout(m_variableBox);
    variable->setContentsMargins(24, 0, 0, 4);
    variable->setSpacing(4);
    m_variableWord = addLabelled(variable, m_variable);
    variable->addWidget(m_variableHint);
    auto *file = new QVBoxLayout;
    file->setContentsMargins(24, 0, 0, 4);
    file->addWidget(m_fileWarning);
    file->addWidget(m_understood);

    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(8);
    choices->addWidget(m_inKeyring);
    choices->addWidget(m_inSession);
    choices->addWidget(m_inVariable);
    choices->addWidget(m_variableBox);
    choices->addWidget(m_inFile);
    choices->addLayout(file);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_notice);
    column->addWidget(m_choices);
}

void SecretPlaceBox::setKeyring(const KeyringState &keyring)
{
    m_keyring = keyring;
    chooseByItself();
    retranslate();
}

void SecretPlaceBox::setSource(const SecretSource &source)
{
    m_isTouched = source.kind != Kind::None && source.kind != Kind::Practice;
    m_isOpen = m_isTouched && source.kind != Kind::Keyring;
    m_file = source.kind == Kind::File ? source.name : QString();
    m_variable->setText(source.kind == Kind::Environment ? source.name : QString());
    // Who keeps it there already has agreed to it before; a file without a name is only a wish yet.
    m_understood->setChecked(source.kind == Kind::File && !source.name.isEmpty());
    if (m_isTouched)
        choose(source.kind);
    chooseByItself();
    retranslate();
}

SecretSource SecretPlaceBox::source() const
{
    const auto kind = m_group->checkedId() < 0 ? Kind::None : Kind(m_group->checkedId());
    if (kind == Kind::Environment)
        return {kind, m_variable->text().trimmed()};
    return {kind, kind == Kind::File ? m_file : QString()};
}

void SecretPlaceBox::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    if (m_purpose == Purpose::RefreshToken && isChosen(Kind::Environment)) {
        m_isTouched = false;
        chooseByItself();
    }
    retranslate();
}

QString SecretPlaceBox::mistake(QWidget **where) const
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    const SecretSource chosen = source();
    if (chosen.kind == Kind::None) {
        *where = m_inSession;
        return tr("Choose where it is kept.");
    }
    if (chosen.kind == Kind::Environment && !name.match(chosen.name).hasMatch()) {
        *where = m_variable;
        return tr("Name the variable: letters, digits and underscores, such as SMTP_PASSWORD.");
    }
    if (chosen.kind == Kind::File && !m_understood->isChecked()) {
        *where = m_understood;
        return tr(
            "Say that you understand what a file that is not encrypted means, or choose another place.");
    }
    return {};
}

void SecretPlaceBox::choose(Kind kind)
{
    m_group->button(int(kind))->setChecked(true);
}

/// As long as nobody chose: the key store, or nothing.
void SecretPlaceBox::chooseByItself()
{
    if (m_isTouched)
        return;
    if (m_keyring.isAvailable)
        return choose(Kind::Keyring);
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

bool SecretPlaceBox::isChosen(Kind kind) const
{
    return m_group->checkedId() == int(kind);
}

void SecretPlaceBox::showChosen()
{
    const bool isShort = m_keyring.isAvailable && isChosen(Kind::Keyring) && !m_isOpen;
    m_summary->setVisible(isShort);
    m_choices->setVisible(!isShort);
    m_notice->setVisible(!m_keyring.isAvailable);
    // A store that is gone stays visible for the account that uses it.
    m_inKeyring->setVisible(m_keyring.isAvailable || isChosen(Kind::Keyring));
    m_inVariable->setVisible(m_purpose != Purpose::RefreshToken);
    m_variableBox->setVisible(isChosen(Kind::Environment));
    m_fileWarning->setVisible(isChosen(Kind::File));
    m_understood->setVisible(isChosen(Kind::File));
}

void SecretPlaceBox::retranslate()
{
    const QString store = m_keyring.name.isEmpty() ? tr("the desktop's key store") : m_keyring.name;
    m_summaryText->setText(m_purpose == Purpose::RefreshToken ? tr("The sign-in is kept in %1.").arg(store)
                                                              : tr("It is kept in %1.").arg(store));
    m_open->setText(tr("Keep it elsewhere…"));
    m_open->setAccessibleName(tr("Keep it elsewhere than in %1").arg(store));
    m_notice->setTitle(tr("No key store is running"));
    m_notice->setText(tr("Hongyan would keep the secret in your desktop's key store, such as GNOME Keyring, "
                         "KWallet or KeePassXC. None answers here, so choose where it is kept."));
    m_inKeyring->setText(tr("In %1").arg(store));
    m_inSession->setText(tr("Only until Hongyan is closed"));
    m_inVariable->setText(tr("In an environment variable"));
    m_inFile->setText(tr("In a file on this computer, not encrypted"));
    m_variableWord->setText(tr("&Variable"));
    m_variableHint->setText(tr("Hongyan reads it from the environment it was started with, or from the file "
                               ".env in its configuration folder, and never writes it."));
    m_fileWarning->setTitle(tr("Not encrypted"));
    m_fileWarning->setText(tr("Whoever gets hold of the file can send mail in your name: every program that "
                              "you run, and whoever has a backup of your files."));
    m_understood->setText(tr("I understand"));
    showChosen();
}

void SecretPlaceBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
