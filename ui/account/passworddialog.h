#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace ui::account
{

/// Asks for an account's password once a session. Opened with open(); nothing waits for it.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p secretWord is what the provider calls it: "Authorization code".
    PasswordDialog(const QString &user, const QString &host, const QString &secretWord, QWidget *parent);

signals:
    void entered(const QString &password);

private:
    QLineEdit *m_password;
};

} // namespace ui::account
