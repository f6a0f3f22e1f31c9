#pragma once

#include "core/account/catalogue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace ui::account
{

/// One account as a form: who writes, through which server, with which secret. Says how to get the
/// secret when the provider is known. Mistakes are named beside their field.
class EditPage : public QWidget
{
    Q_OBJECT

public:
    explicit EditPage(QWidget *parent = nullptr);

    /// A new account; @p provider may be null.
    void startNew(const core::account::Provider *provider, const QString &address);
    /// An account that exists. Its password is not shown; leaving the field empty keeps it.
    void startEditing(const core::account::Account &account, const core::account::Provider *provider);

signals:
    /// @p password is empty when it was not typed.
    void saved(const core::account::Account &account, const QString &password);
    void abandoned();
    void helpRequested(const QUrl &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createFields();
    void retranslate();
    void show(const core::account::Account &account, const core::account::Provider *provider);
    core::account::Account account() const;
    QString mistake(QWidget **where) const;
    void save();
    void updateSecretRows();
    void takeAddress();

    core::account::Account m_base;
    core::account::Provider m_provider;
    bool m_isNew = true;
    QLabel *m_title;
    QLabel *m_help;
    QPushButton *m_helpPage;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QComboBox *m_secretKind;
    QLineEdit *m_secret;
    QToolButton *m_reveal;
    QLineEdit *m_variable;
    QLabel *m_secretNote;
    QLabel *m_mistake;
    QPushButton *m_save;
    QPushButton *m_back;
};

} // namespace ui::account
