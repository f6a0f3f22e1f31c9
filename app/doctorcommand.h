#pragma once

#include "app/options.h"
#include "app/services.h"
#include "core/doctor/types.h"

#include <QTextStream>

#include <memory>

namespace core::doctor
{
class Examination;
}

namespace app
{

/// "hongyan doctor HOST[:PORT]": what it was called with. A value.
struct DoctorCommand {
    QString host;
    std::optional<quint16> port; ///< Nothing: 465, and what else the server answers at.
    std::optional<core::smtp::Security> security; ///< Nothing: as the port has it.
    core::smtp::Stage until = core::smtp::Stage::Hello;
    QString user; ///< --user: sign in, too; the password is read from standard input.
    QString passwordEnvironment; ///< --password-env
    QString certificateFile; ///< --ca
    bool isJson = false;
};

/// Whether the program was called as "hongyan doctor …".
bool isDoctorCommand(const QStringList &arguments);

core::Result<DoctorCommand, OptionsEnd> parseDoctorCommand(const QStringList &arguments);

/// Examines the connection to a server that need not be an account's. Ends with QCoreApplication::exit().
class DoctorCli : public QObject
{
    Q_OBJECT

public:
    DoctorCli(DoctorCommand command, Services &services, QObject *parent = nullptr);
    ~DoctorCli() override;

public slots:
    void start();
    void cancel();

private:
    void showReport(const core::doctor::Report &report);
    std::optional<QString> readPassword();

    DoctorCommand m_command;
    Services &m_services;
    QTextStream m_out;
    QTextStream m_err;
    std::unique_ptr<core::doctor::Examination> m_examination;
    bool m_isCancelled = false;
};

} // namespace app
