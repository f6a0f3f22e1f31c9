#pragma once

#include "core/discovery/types.h"
#include "ui/account/formpage.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui::account
{

class Fold;

/// "Send with QQ Mail": the few things only the person knows, after one sentence about what the provider
/// wants and the steps to get it. The rest comes from the catalogue, or from what was found.
class SignInPage : public FormPage
{
    Q_OBJECT

public:
    explicit SignInPage(core::account::Catalogue catalogue, QWidget *parent = nullptr);

    void startNew(const core::account::Provider &provider, const QString &address);
    /// With the server that was found; its provider may be one of the catalogue.
    void startFound(const core::mail::AddrSpec &address, const core::discovery::Candidate &candidate);

    core::account::Account account() const override;
    void adopt(const core::account::Account &account) override;
    const core::account::Provider &provider() const { return m_provider; }

signals:
    void manualRequested(); ///< Everything is to be entered by hand.

protected:
    QString mistake(QWidget **where) const override;
    void takeAddress(const QString &address) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void start(const core::account::Provider &provider, const QString &address);
    void setProvider(const core::account::Provider &provider);
    void followAddress();
    void useServerOfCatalogue();
    bool asksForUser() const;
    void retranslate();
    void showGuide();
    void showServer();
    void showGoodToKnow();
    QString providerName() const;

    core::account::Catalogue m_catalogue;
    core::account::Provider m_provider; ///< Without an id: none that is known.
    core::account::Account m_base;
    bool m_isFound = false; ///< The server is the one that was found, whatever the address.
    bool m_hasOwnUser = false; ///< The user name is another than the provider's rule gives.
    QLabel *m_title;
    QBoxLayout *m_person;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLabel *m_nameWord;
    QLabel *m_addressWord;
    QWidget *m_userBox;
    QLineEdit *m_user;
    QLabel *m_userWord;
    QLabel *m_userHint;
    QLabel *m_wish;
    QWidget *m_steps;
    QGridLayout *m_stepGrid;
    Button *m_page;
    Fold *m_goodToKnow;
    QLabel *m_facts;
    QLabel *m_server;
    Button *m_change;
};

} // namespace ui::account
