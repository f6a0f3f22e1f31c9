#pragma once

#include "app/services.h"
#include "core/console/types.h"
#include "core/diagnosis/rules.h"
#include "ui/console/consolewindow.h"

#include <memory>

namespace core::console
{
class Session;
}

namespace app
{

/// Joins the console window to a session with a server, the accounts, and what is known about refusals.
///
/// The secret of an account is read only when the person presses the button for it, and said only to the
/// account's own server over a connection that was verified.
class ConsoleDesk : public QObject
{
    Q_OBJECT

public:
    /// @p rules explain refusals; without them only the codes do.
    explicit ConsoleDesk(Services &services, core::diagnosis::Rules rules = {}, QObject *parent = nullptr);
    ~ConsoleDesk() override;

    /// Shows the console, filled in from an account unless a session is going on; empty: as it was.
    void open(const QString &accountId = {});
    ui::console::ConsoleWindow *window(); ///< Made on first use, owned here.

private:
    void connectWindow();
    void refresh();
    void takeAccount(const QString &id);
    void call(const ui::console::Target &target);
    void startPractice(const ui::console::Target &target);
    void begin(const core::smtp::Endpoint &endpoint);
    void end();
    void leave();
    void ask(const core::console::Question &question);
    void useStoredLogin();
    void close(const std::optional<core::smtp::Error> &error);
    void showNotReady(const NotReady &reason);
    core::Result<core::smtp::Endpoint, NotReady> endpointOf(const ui::console::Target &target) const;
    /// The account whose own server the session is with; null where there is none.
    const core::account::Account *ownAccount() const;
    ui::console::ExplainedAnswer explained(const core::console::Answer &answer);
    ui::wording::VerdictContext context(const core::smtp::Endpoint &endpoint);

    Services &m_services;
    const core::diagnosis::Rules m_rules;
    std::unique_ptr<ui::console::ConsoleWindow> m_window;
    std::unique_ptr<core::console::Session> m_session;
    ui::console::Target m_target;
    core::smtp::Endpoint m_endpoint;
    QByteArray m_refusedCertificate; ///< Of the last session, SHA-256 in hex.
    core::console::Question m_question;
    quint64 m_number = 0; ///< Of the session, so that what comes late belongs to nobody.
};

} // namespace app
