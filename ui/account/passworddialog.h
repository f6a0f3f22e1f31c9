#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace ui::account
{

/// Asks for an account's password where there is none yet, or the last one was refused. Opened with open();
/// nothing waits for it.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p secretWord is what the provider calls it: "Authorization code"; @p place where it is going to be
    /// kept: "In memory, until Hongyan is closed".
    PasswordDialog(const QString &user, const QString &host, const QString &secretWord, const QString &place,
                   QWidget *parent);

signals:
    void entered(const QString &password);

private:
    QLineEdit *m_password;
};

} // namespace ui::account
