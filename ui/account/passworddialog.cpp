#include "ui/account/passworddialog.h"

#include "ui/widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::account
{

PasswordDialog::PasswordDialog(const QString &user, const QString &host, const QString &secretWord,
                               const QString &place, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Sign in to %1").arg(host));
    setAttribute(Qt::WA_DeleteOnClose);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_password->setAccessibleName(secretWord.isEmpty() ? tr("Password") : secretWord);

    auto *intro = new QLabel(tr("Hongyan signs in to %1 as %2.").arg(host, user), this);
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    auto *kept = new QLabel(tr("It is kept here: %1.").arg(place), this);
    kept->setTextFormat(Qt::PlainText);
    kept->setWordWrap(true);
    kept->setForegroundRole(QPalette::PlaceholderText);
    intro->setMinimumWidth(columnsWidth(fontMetrics(), 48));
    auto *form = new QFormLayout;
    form->addRow(secretWord.isEmpty() ? tr("Password") : secretWord, m_password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *signIn = buttons->addButton(tr("Sign in and send"), QDialogButtonBox::AcceptRole);
    signIn->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setIcon(QIcon());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(kept);
    column->addWidget(buttons);

    connect(m_password, &QLineEdit::textChanged, signIn,
            [signIn](const QString &text) { signIn->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit entered(m_password->text());
        m_password->clear();
        accept();
    });
}

} // namespace ui::account
