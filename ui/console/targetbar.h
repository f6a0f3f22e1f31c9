#pragma once

#include "core/account/catalogue.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui
{
class Button;
}

namespace ui::console
{

/// Where a session goes.
struct Target {
    QString accountId = {}; ///< Whose server it was filled in from; empty: nobody's.
    QString host = {};
    quint16 port = 465;
    core::account::Account::Security security = core::account::Account::Security::ImplicitTls;

    bool operator==(const Target &) const = default;
};

/// The top of the console: account, server, port, protection, and the button that connects.
class TargetBar : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBar(QWidget *parent = nullptr);

    /// The person's accounts to fill in from; what is chosen stays.
    void setAccounts(const QList<core::account::Account> &accounts);
    void setServers(const QList<core::account::ServerEntry> &servers); ///< For completing the host.
    void choose(const QString &accountId); ///< Fills in the account's server.
    void setTarget(const Target &target);
    Target target() const;
    /// While connected the fields are locked, and the button ends the connection.
    void setConnected(bool isConnected);
    void focusFirst();

signals:
    void accountChosen(const QString &id); ///< Empty: none.
    void connectRequested();
    void disconnectRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillFrom(const core::account::Account &account);
    void takeServer(const QString &host);
    void splitHost();
    void followSecurity(int index);
    void retranslate();
    void updateButton();

    QList<core::account::Account> m_accounts;
    QList<core::account::ServerEntry> m_servers;
    bool m_isConnected = false;
    QLabel *m_accountWord;
    QComboBox *m_account;
    QLabel *m_hostWord;
    QLineEdit *m_host;
    QLabel *m_portWord;
    QSpinBox *m_port;
    QLabel *m_securityWord;
    QComboBox *m_security;
    Button *m_connect;
};

} // namespace ui::console
