#pragma once

#include "core/account/catalogue.h"
#include "core/oauth/types.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui
{
class Button;
}

namespace ui::account
{

class Remark;

/// The sign-in in the browser, from the button to "Signed in as …". Where the program has no client id for
/// the server, it says what that is and takes one.
class SignInBox : public QWidget
{
    Q_OBJECT

public:
    explicit SignInBox(QWidget *parent = nullptr);

    /// @p label is the button's, @p providerName who is signed in with.
    void setServer(const core::account::SignInServer &server, const QString &label,
                   const QString &providerName);
    void setHasClient(bool has);
    void setAddress(const QString &address); ///< That the letters are written from.
    void reset(); ///< Nobody is signed in.
    bool isSignedIn() const { return m_state == State::SignedIn; }
    bool isWaiting() const { return m_state == State::Waiting || m_state == State::Code; }
    QWidget *firstControl() const;

    void showBrowserOpened(const QUrl &page);
    void showDeviceCode(const core::oauth::DeviceCode &code);
    void showSignedIn(const QString &address);
    void showFailed(const core::oauth::Error &error);

signals:
    void requested(bool withDeviceCode);
    void cancelled();
    void clientEntered(const QString &id, const QString &secret);
    void pageRequested(const QUrl &page);
    void addressTaken(const QString &address); ///< The one that signed in shall be the sender's.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Idle, Waiting, Code, SignedIn };
    void layOut();
    QWidget *createClientBox();
    void enter(State state);
    void takeClient();
    void helpWithClient();
    QString problem() const;
    void retranslate();

    core::account::SignInServer m_server;
    QString m_label;
    QString m_providerName;
    bool m_hasClient = true;
    QString m_address;
    QString m_signedIn;
    State m_state = State::Idle;
    QUrl m_page; ///< To open again.
    core::oauth::DeviceCode m_code;
    std::optional<core::oauth::Error> m_error;
    QWidget *m_clientBox;
    QLabel *m_clientText;
    QLabel *m_clientSteps;
    QLabel *m_clientIdWord;
    QLineEdit *m_clientId;
    QLabel *m_clientSecretWord;
    QLineEdit *m_clientSecret;
    Button *m_clientHelp;
    Button *m_useClient;
    Button *m_signIn;
    Remark *m_waiting;
    QLabel *m_codeText;
    Button *m_copyCode;
    Button *m_openPage;
    Button *m_useCode;
    Button *m_cancel;
    Remark *m_done;
    Remark *m_other;
    Button *m_takeAddress;
    Remark *m_problem;
};

} // namespace ui::account
