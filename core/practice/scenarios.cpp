#include "core/practice/scenario.h"

#include <algorithm>
#include <functional>

namespace core::practice
{

namespace
{

using namespace std::chrono_literals;
using At = Scenario::At;
using Action = Scenario::Action;

Scenario does(const char *id, Action action, At at)
{
    return {.id = id, .action = action, .at = at};
}

Scenario says(const char *id, At at, QList<QByteArray> lines)
{
    return {.id = id, .action = Action::Reply, .at = at, .replyLines = std::move(lines)};
}

Scenario with(Scenario scenario, const std::function<void(Scenario &)> &change)
{
    change(scenario);
    return scenario;
}

/// Providers that refuse the login. Their words are what the explanations are found by, so they are
/// as on the wire, with example addresses only.
QList<Scenario> loginRefusals()
{
    return {
        says("qq-login-password", At::Auth,
             {"535 Login Fail. Please enter your authorization code to login. More information in "
              "https://service.mail.qq.com/detail/0/53"}),
        says("gmail-bad-credentials", At::Auth,
             {"535-5.7.8 Username and Password not accepted. For more information, go to",
              "535 5.7.8  https://support.google.com/mail/?p=BadCredentials d2e1a72fcca58-practice - gsmtp"}),
        says("gmail-app-password", At::Auth,
             {"534-5.7.9 Application-specific password required. For more information, go to",
              "534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor d2e1a72fcca58-practice - "
              "gsmtp"}),
        says("outlook-basic-auth", At::Auth,
             {"535 5.7.139 Authentication unsuccessful, basic authentication is disabled. "
              "[PR0000000000.practice.PROD.OUTLOOK.COM 2026-01-26T18:54:30.055Z 08DD000000000000]"}),
        says("outlook-smtp-auth-disabled", At::Auth,
             {"535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. "
              "Visit https://aka.ms/smtp_auth_disabled for more information. "
              "[PR0000000000.practice.PROD.OUTLOOK.COM 2026-01-26T18:54:30.055Z 08DD000000000000]"}),
        says("temporary-454", At::Auth, {"454 4.7.0 Temporary authentication failure."}),
    };
}

/// The same for sender, letter and quota.
QList<Scenario> providerRefusals()
{
    return {
        says("from-not-owned", At::MailFrom, {"501 Mail from address must be same as authorization user."}),
        says("netease-spam", At::Message,
             {"554 DT:SPM 163 smtp11,D8CowADXqSz+WiZZ_YeGHA--.41353S2 1495685886,please see "
              "http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.192&hostid=smtp11&time=1495685886"}),
        says(
            "rate-limit", At::MailFrom,
            {"550 5.4.5 Daily SMTP relay limit exceeded for user. For more information on SMTP relay sending "
             "limits please contact your administrator or visit SMTP relay service error messages. "
             "https://support.google.com/a/answer/6140680"}),
        says("blocklisted-ip", At::MailFrom,
             {"550 5.7.1 Service unavailable, Client host [192.0.2.49] blocked using Spamhaus. To request "
              "removal from this list see https://www.spamhaus.org/query/ip/192.0.2.49 AS(1450) "
              "[practice.PROD.OUTLOOK.COM 2024-08-08T21:41:59.031Z 08DC000000000000]"}),
    };
}

QList<Scenario> recipientRefusals()
{
    return {
        with(says("one-bad-recipient", At::RcptTo, {"550 5.1.1 Recipient address rejected: User unknown"}),
             [](Scenario &s) { s.recipient = 1; }),
        says("mailbox-full", At::RcptTo, {"552 5.2.2 Mailbox full"}),
        {.id = "partly-refused",
         .recipientLines
         = {"", "550 5.1.1 Recipient address rejected: User unknown", "552 5.2.2 Mailbox full",
            "450 4.2.0 Recipient address rejected: Greylisted, please try again in 300 seconds"}},
    };
}

QList<Scenario> refusals()
{
    return {
        says("busy-421", At::Greeting, {"421 4.3.2 Service not available, try again later"}),
        says("greeting-554", At::Greeting, {"554 SMTP service not available"}),
        says("unknown-550", At::Message, {"550 Requested action not taken"}),
        says("temporary-451", At::MailFrom, {"451 4.3.0 Temporary lookup failure"}),
        with(says("greylisting", At::RcptTo,
                  {"450 4.2.0 Recipient address rejected: Greylisted, please try again in 300 seconds"}),
             [](Scenario &s) { s.onlyFirstTime = true; }),
        says("spf-550", At::Message,
             {"550 5.7.1 Message rejected: SPF check failed, the sending server is not allowed to send for "
              "this domain"}),
        says("spam-554", At::Message, {"554 5.7.1 Message rejected under suspicion of SPAM"}),
        says("size-exceeded", At::Message, {"552 5.3.4 Message size exceeds fixed maximum message size"}),
        {.id = "size-small", .sizeLimitBytes = 100 * 1024},
    };
}

QList<Scenario> brokenLines()
{
    return {
        does("silent-greeting", Action::Hang, At::Greeting),
        does("hang-after-ehlo", Action::Hang, At::Ehlo),
        does("lost-after-dot", Action::Drop, At::Message),
        does("reset-in-data", Action::Reset, At::Data),
        with(does("slow", Action::Slow, At::Greeting), [](Scenario &s) { s.pause = 20ms; }),
    };
}

QList<Scenario> brokenTls()
{
    return {
        does("broken-tls", Action::BreakTls, At::Tls),
        says("clear-text-port", At::Tls, {"220 smtp.example.com ESMTP"}),
        {.id = "starttls-not-offered", .withoutExtensions = {"STARTTLS"}, .isAboutStartTls = true},
        with(says("starttls-454", At::StartTls, {"454 4.7.0 TLS not available due to local problem"}),
             [](Scenario &s) { s.isAboutStartTls = true; }),
        {.id = "certificate-expired", .flaw = Scenario::Flaw::Expired},
        {.id = "certificate-not-yet-valid", .flaw = Scenario::Flaw::NotYetValid},
        {.id = "certificate-other-name", .flaw = Scenario::Flaw::OtherName},
    };
}

} // namespace

QList<Scenario> readyScenarios()
{
    return QList<Scenario>{{.id = "accept"}} + loginRefusals() + providerRefusals() + recipientRefusals()
        + refusals() + brokenLines() + brokenTls();
}

Scenario readyScenario(QByteArrayView id)
{
    const QList<Scenario> all = readyScenarios();
    const auto found = std::find_if(all.begin(), all.end(), [id](const Scenario &s) { return s.id == id; });
    return found != all.end() ? *found : all.constFirst();
}

} // namespace core::practice
