#pragma once

#include "ui/account/loginpart.h"

#include <QUrl>

class QScrollArea;
class QVBoxLayout;

namespace ui
{
class Button;
}

namespace ui::account
{

class Remark;

/// What the pages that make an account have in common: a column of fields, the login, and "Test and save".
/// A mistake is named below its field, and what was typed stays.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    LoginPart *login() const { return m_login; }
    /// The account as the fields say it. Its address is nothing where none, or none that can be, was typed.
    virtual core::account::Account account() const = 0;
    /// The account as it came out of a test: with another port, another user name, a trusted certificate.
    virtual void adopt(const core::account::Account &account) = 0;
    void forget(); ///< The secret, when the page is left for good.
    void showMistake(const QString &text, QWidget *where);
    void showSecretMistake(const QString &text);
    void showSignedIn(const QString &address); ///< And goes on to what is still to be done.

signals:
    void testRequested(const core::account::Account &account);
    /// @p secret is empty for the one that is kept already. It stays in the field until forget().
    void saveRequested(const core::account::Account &account, const QString &secret);
    void abandoned();
    void signInRequested(const core::account::Account &account, bool withDeviceCode);
    void signInCancelled();
    void clientEntered(const QString &signInServer, const QString &id, const QString &secret);
    void helpRequested(const QUrl &page);

protected:
    using Wanted = LoginPart::Wanted;

    explicit FormPage(QWidget *parent);
    QWidget *content() const { return m_content; }
    QVBoxLayout *column() const { return m_column; }
    void addEnding(); ///< The buttons; after everything else was added to the column.
    /// Of the fields above the login; empty while all is well.
    virtual QString mistake(QWidget **where) const = 0;
    virtual void takeAddress(const QString &address) = 0; ///< The one that signed in.
    void submit(Wanted wanted);
    void retranslateEnding();
    void changeEvent(QEvent *event) override;
    void showFromTop(); ///< After a start; the field with the focus has scrolled the page.

private:
    void connectSignIn();
    void updateButtons();

    QScrollArea *m_area;
    QWidget *m_content;
    QVBoxLayout *m_column;
    LoginPart *m_login;
    Remark *m_mistake;
    Button *m_back;
    Button *m_save;
    Button *m_test;
};

} // namespace ui::account
