#pragma once

#include "ui/account/formpage.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui::account
{

class Fold;
class ServerFields;

/// Everything about an account by hand: for a server of one's own, and for whoever knows better.
class ManualPage : public FormPage
{
    Q_OBJECT

public:
    explicit ManualPage(core::account::Catalogue catalogue, QWidget *parent = nullptr);

    void startNew(const QString &address);
    /// Goes on with what was filled in elsewhere.
    void startWith(const core::account::Account &account, const QString &secret);
    /// An account that exists. Its secret is not shown; leaving the field empty keeps it.
    void startEditing(const core::account::Account &account);

    core::account::Account account() const override;
    void adopt(const core::account::Account &account) override;

protected:
    QString mistake(QWidget **where) const override;
    void takeAddress(const QString &address) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void start(const core::account::Account &account);
    void followAddress();
    void followWay(int index);
    void chooseFile();
    void retranslate();
    core::account::Provider providerFor(const QString &signInServer) const;

    core::account::Catalogue m_catalogue;
    core::account::Account m_base;
    bool m_isNew = true;
    QStringList m_signInServers; ///< In the order of the combo box, from its third entry on.
    QLabel *m_title;
    QLineEdit *m_name;
    QLineEdit *m_address;
    ServerFields *m_server;
    QComboBox *m_way;
    QLabel *m_nameWord;
    QLabel *m_addressWord;
    QLabel *m_wayWord;
    Fold *m_more;
    QLineEdit *m_file;
    QLabel *m_fileWord;
    QLabel *m_fileHint;
    Button *m_chooseFile;
};

} // namespace ui::account
