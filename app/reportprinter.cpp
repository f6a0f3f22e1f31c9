#include "app/reportprinter.h"

#include "app/terminal.h"
#include "core/doctor/examination.h"
#include "ui/wording/doctorwording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace app
{

using core::doctor::Examination;
using core::doctor::Finding;
using core::doctor::Report;
namespace wording = ui::wording;

namespace
{
class Printer
{
    Q_DECLARE_TR_FUNCTIONS(app::AccountCli)
};
} // namespace

void printStages(Examination *examination, QTextStream &out)
{
    QObject::connect(examination, &Examination::attemptStarted, examination,
                     [&out](const core::doctor::Alternative &server, int index) {
                         if (index > 0)
                             out << Printer::tr("Trying %1:%2").arg(server.host).arg(server.port) << Qt::endl;
                     });
    QObject::connect(examination, &Examination::reached, examination,
                     [&out](const core::smtp::StageEvent &event) {
                         if (event.outcome != core::smtp::StageEvent::Outcome::Started)
                             out << terminal::stageLine(event) << Qt::endl;
                     });
}

void printFindings(const Report &report, QTextStream &out)
{
    for (const Finding &finding : report.findings) {
        const wording::DoctorText words = wording::doctorText(finding);
        out << Qt::endl << words.title << Qt::endl;
        if (!words.text.isEmpty())
            out << words.text << Qt::endl;
    }
}

QJsonObject reportJson(const Report &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings) {
        const wording::DoctorText words = wording::doctorText(finding);
        findings.append(QJsonObject{
            {QStringLiteral("title"), words.title},
            {QStringLiteral("text"), words.text},
            {QStringLiteral("certainty"), wording::certaintyWords(finding.certainty)},
            {QStringLiteral("reply"), finding.reply.code ? finding.reply.toString() : QString()}});
    }
    return {{QStringLiteral("usable"), report.isUsable}, {QStringLiteral("findings"), findings}};
}

} // namespace app
