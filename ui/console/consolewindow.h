#pragma once

#include "core/console/completion.h"
#include "ui/console/replypane.h"
#include "ui/console/targetbar.h"

#include <QMainWindow>

#include <memory>

namespace ui::console
{

/// Whether a secret that is kept may be offered for a sign-in, and the user name that belongs to it.
struct StoredLogin {
    QString user = {};
    bool hasSecret = false;
};

/// Whether the server is who it says.
enum class Trust { Verified, Unverified };

/// The console: talks to a server by hand. Shows values and says what the person wants; knows no session.
class ConsoleWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit ConsoleWindow(QWidget *parent = nullptr);
    ~ConsoleWindow() override;

    void setAccounts(const QList<core::account::Account> &accounts);
    void setServers(const QList<core::account::ServerEntry> &servers);
    void choose(const QString &accountId);
    void setTarget(const Target &target);
    Target target() const;
    void setHabits(const core::console::Habits &habits); ///< For the completion.
    void setContext(const wording::VerdictContext &context); ///< For explanations.

    /// A new session begins: the guard is up, the transcript goes on.
    void begin(Trust trust);
    void setState(core::console::State state);
    void addEntry(const core::smtp::Entry &entry);
    void addAnswer(const ExplainedAnswer &answer); ///< After its entries.
    void addNotice(const core::console::Notice &notice);
    void showSecured(const core::smtp::TlsDetails &tls);
    /// Asks for user name and secret.
    void ask(const core::console::Question &question, const StoredLogin &stored);
    /// Why the session is over; nothing after QUIT.
    void showEnd(const std::optional<core::smtp::Error> &error, const QString &host);
    /// Something that keeps the session from beginning, or a secret from being used.
    void showProblem(const QString &title, const QString &text);

signals:
    void accountChosen(const QString &id);
    void connectRequested(const ui::console::Target &target);
    void lookAnywayRequested(); ///< At the server whose certificate was refused last.
    void leaveRequested(); ///< Goodbye, or hanging up where that is not possible.
    void lineEntered(const QString &line); ///< A command, or a line of a text.
    void loginEntered(const QString &user, const QString &secret);
    void storedLoginRequested();
    void responseEntered(const QString &base64);
    void abandoned();
    void sendingChosen(core::console::Sending sending);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui::console
