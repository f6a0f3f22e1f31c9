#include "core/doctor/examination.h"

#include <QCoreApplication>
#include <QFile>
#include <QMetaEnum>

#include <cstdio>

using namespace core::doctor;

/// examine PORT ImplicitTls|StartTls AUTHORITY.pem BUILT: examines 127.0.0.1 and prints a line a finding,
/// "ClockAhead Sure 34560000". Without a password: it is for starting with a wrong clock.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    QFile authority(arguments.value(3));
    if (!authority.open(QFile::ReadOnly))
        return 2;
    Request request;
    request.endpoint.host = QStringLiteral("127.0.0.1");
    request.endpoint.port = arguments.value(1).toUShort();
    request.endpoint.security = arguments.value(2) == u"StartTls" ? core::smtp::Security::StartTls
                                                                  : core::smtp::Security::ImplicitTls;
    request.endpoint.trustedCertificates = authority.readAll();
    request.builtAt = QDateTime::fromString(arguments.value(4), Qt::ISODate);
    request.triesAlternatives = false;

    Examination examination(request);
    QObject::connect(&examination, &Examination::finished, &app, [](const Report &report) {
        for (const Finding &finding : report.findings)
            std::printf("%s %s %lld\n", QMetaEnum::fromType<Finding::Kind>().valueToKey(int(finding.kind)),
                        QMetaEnum::fromType<Finding::Certainty>().valueToKey(int(finding.certainty)),
                        static_cast<long long>(finding.skew.count()));
        QCoreApplication::quit();
    });
    examination.start();
    return QCoreApplication::exec();
}
