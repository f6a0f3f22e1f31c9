#include "app/doctorcommand.h"

#include "app/checkup.h"
#include "app/commandlinetext.h"
#include "app/commandparser.h"
#include "app/exitcodes.h"
#include "app/reportprinter.h"
#include "app/terminal.h"
#include "core/doctor/examination.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>

#include <cstdio>

namespace app
{

using core::account::Account;
using core::smtp::Credentials;
using core::smtp::Security;
using core::smtp::Stage;

namespace
{

CommandParser described()
{
    CommandParser parser(
        "doctor",
        CommandLineText::tr(
            "hongyan doctor HOST[:PORT]          connects to a mail server, step by step, and says what is "
            "wrong\n\n"
            "Without a port it tries 465, then the server's other ports. No letter is sent, and without "
            "--user "
            "nobody signs in."));
    parser.addOption("tls", CommandLineText::tr("implicit, starttls or none; usually told from the port."),
                     "KIND");
    parser.addOption("until", CommandLineText::tr("Stop after this stage: dns, connect, tls, ehlo or auth."),
                     "STAGE");
    parser.addOption(
        "user", CommandLineText::tr("Sign in as this user, too; the password is read without being shown."),
        "NAME");
    parser.addOption(
        "password-env",
        CommandLineText::tr("Take the password from this environment variable instead of asking for it."),
        "NAME");
    parser.addOption("ca", CommandLineText::tr("Trust the certificates in this PEM file, too."), "FILE");
    parser.addOption("json", CommandLineText::tr("Print JSON."));
    parser.addWords("host", QStringLiteral("HOST[:PORT]"));
    return parser;
}

/// "smtp.example.com:587", "[2001:db8::1]:465", "192.0.2.1"; false for what is none of it.
bool takeAddress(DoctorCommand &command, const QString &text)
{
    QString host = text;
    if (QHostAddress(text).protocol() == QHostAddress::IPv6Protocol) {
        command.host = text;
        return true;
    }
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon > 0 && !text.endsWith(u']')) {
        bool isNumber = false;
        const int port = text.mid(colon + 1).toInt(&isNumber);
        if (!isNumber || port < 1 || port > 65535)
            return false;
        command.port = quint16(port);
        host = text.left(colon);
    }
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    command.host = host;
    return !host.isEmpty() && !host.contains(u' ') && !host.contains(u'/');
}

std::optional<Security> securityNamed(const QString &word)
{
    if (word == u"implicit")
        return Security::ImplicitTls;
    if (word == u"starttls")
        return Security::StartTls;
    return word == u"none" ? std::optional(Security::None) : std::nullopt;
}

} // namespace

bool isDoctorCommand(const QStringList &arguments)
{
    return arguments.value(1) == u"doctor";
}

core::Result<DoctorCommand, OptionsEnd> parseDoctorCommand(const QStringList &arguments)
{
    CommandParser parser = described();
    if (const auto end = parser.parse(arguments, exitCodeHelp()))
        return *end;
    const QStringList words = parser.words();
    DoctorCommand command;
    if (words.size() != 1 || !takeAddress(command, words[0]))
        return mistake(CommandLineText::tr("Say which server: hongyan doctor smtp.example.com:465"));
    command.isJson = parser.has("json");
    command.user = parser.value("user");
    command.passwordEnvironment = parser.value("password-env");
    command.certificateFile = parser.value("ca");
    if (!command.user.isEmpty())
        command.until = Stage::Auth;
    if (parser.has("tls")) {
        command.security = securityNamed(parser.value("tls"));
        if (!command.security)
            return mistake(CommandLineText::tr("--tls is implicit, starttls or none."));
    }
    if (parser.has("until")) {
        const auto stage = stageNamed(parser.value("until"));
        if (!stage || *stage > Stage::Auth)
            return mistake(CommandLineText::tr("“%1” is no stage: dns, connect, tls, ehlo or auth.")
                               .arg(parser.value("until")));
        command.until = *stage;
    }
    return command;
}

DoctorCli::DoctorCli(DoctorCommand command, Services &services, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_services(services)
    , m_out(stdout)
    , m_err(stderr)
{
}

DoctorCli::~DoctorCli() = default;

std::optional<QString> DoctorCli::readPassword()
{
    if (!m_command.passwordEnvironment.isEmpty())
        return qEnvironmentVariable(m_command.passwordEnvironment.toLocal8Bit().constData());
    if (terminal::isInteractive())
        m_err << tr("Password for %1: ").arg(m_command.user) << Qt::flush;
    return terminal::readHiddenLine();
}

void DoctorCli::start()
{
    Account account;
    account.host = m_command.host;
    account.port = m_command.port.value_or(465);
    account.user = m_command.user;
    Route route{.endpoint = {.host = account.host, .port = account.port}, .credentials = {}};
    route.endpoint.security
        = m_command.security.value_or(account.port == 465 ? Security::ImplicitTls : Security::StartTls);
    if (!m_command.certificateFile.isEmpty()) {
        QFile file(m_command.certificateFile);
        if (!file.open(QFile::ReadOnly)) {
            m_err << tr("The certificate file cannot be read: %1").arg(m_command.certificateFile) << Qt::endl;
            return QCoreApplication::exit(Usage);
        }
        route.endpoint.trustedCertificates = file.readAll();
    }
    if (!m_command.user.isEmpty()) {
        const auto password = readPassword();
        if (!password)
            return QCoreApplication::exit(Cancelled);
        if (password->isEmpty()) { // saying an empty one counts as a failed sign-in
            m_err << tr("There is no password for %1.").arg(m_command.user) << Qt::endl;
            return QCoreApplication::exit(Usage);
        }
        route.credentials = {Credentials::Kind::Password, m_command.user, *password, {}};
    }
    core::doctor::Request request = checkupOf(account, route, m_services.catalogue(), m_command.until);
    // Who names a port wants to know about that one first; the others are still worth a look when it fails.
    m_examination = std::make_unique<core::doctor::Examination>(request, nullptr);
    if (!m_command.isJson)
        printStages(m_examination.get(), m_out);
    connect(m_examination.get(), &core::doctor::Examination::finished, this, &DoctorCli::showReport);
    m_examination->start();
}

void DoctorCli::cancel()
{
    m_isCancelled = true;
    if (m_examination)
        m_examination->cancel();
    else
        QCoreApplication::exit(Cancelled);
}

void DoctorCli::showReport(const core::doctor::Report &report)
{
    if (m_isCancelled)
        return QCoreApplication::exit(Cancelled);
    if (m_command.isJson)
        m_out << QJsonDocument(reportJson(report)).toJson();
    else
        printFindings(report, m_out);
    m_out.flush();
    const auto &own = report.attempts.isEmpty() ? std::nullopt : report.attempts.first().error;
    QCoreApplication::exit(report.isUsable ? int(AllAccepted) : own ? exitCodeFor(*own) : int(Connecting));
}

} // namespace app
