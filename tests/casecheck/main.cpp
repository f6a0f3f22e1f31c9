#include "casecheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace
{

enum ExitCode { AllPassed = 0, SomeFailed = 1, NotUnderstood = 2 };

/// Runs the cases of files and keeps count.
class Runner
{
public:
    /// False when the file cannot be read or its kind is not known.
    bool runFile(const QString &path);

    int passed() const { return m_passed; }
    int failed() const { return m_failed; }

private:
    void runCase(const CaseCheck &check, const QString &kind, const QJsonObject &testCase);
    /// A kind of two rooms: what the first has no place for goes to the second.
    QString reasonOf(const CaseCheck &check, const QString &kind, const QJsonObject &testCase) const;

    QMap<QString, CaseCheck> m_mime = mimeChecks();
#ifdef HONGYAN_SMTP_CHECKS
    QMap<QString, CaseCheck> m_smtp = smtpChecks();
#else
    QMap<QString, CaseCheck> m_smtp;
#endif
    QTextStream m_out{stdout};
    QTextStream m_err{stderr};
    int m_passed = 0;
    int m_failed = 0;
};

bool Runner::runFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        m_err << path << ": " << file.errorString() << Qt::endl;
        return false;
    }
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &parseError).object();
    const QString kind = root[QStringLiteral("kind")].toString();
    if (kind.isEmpty()) {
        m_err << path << ": no file of test cases: " << parseError.errorString() << Qt::endl;
        return false;
    }
    if (kind.startsWith(QStringLiteral("dkim_"))) {
        m_out << path << ": " << kind << " is not supported yet" << Qt::endl;
        return true;
    }
    const CaseCheck check = m_mime.value(kind, m_smtp.value(kind));
    if (!check) {
        m_err << path << ": unknown kind " << kind << Qt::endl;
        return false;
    }
    for (const QJsonValue &testCase : root[QStringLiteral("cases")].toArray())
        runCase(check, kind, testCase.toObject());
    return true;
}

QString Runner::reasonOf(const CaseCheck &check, const QString &kind, const QJsonObject &testCase) const
{
    const QString reason = check(testCase);
    if (reason != elsewhere)
        return reason;
    const CaseCheck other = m_smtp.value(kind);
    return other ? other(testCase) : reason;
}

void Runner::runCase(const CaseCheck &check, const QString &kind, const QJsonObject &testCase)
{
    const QString reason = reasonOf(check, kind, testCase);
    const QString line = testCase[QStringLiteral("id")].toString() + QStringLiteral(": ") + reason;
    if (reason.isEmpty()) {
        ++m_passed;
    } else if (testCase[QStringLiteral("level")].toString() == QStringLiteral("lenient")) {
        m_out << "lenient: " << line << Qt::endl;
    } else {
        m_out << line << Qt::endl;
        ++m_failed;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList files = QCoreApplication::arguments().mid(1);
    if (files.isEmpty()) {
        QTextStream(stderr) << "casecheck FILE...: runs files of test cases, see tests/data/mime/README.md"
                            << Qt::endl;
        return NotUnderstood;
    }
    Runner runner;
    bool isUnderstood = true;
    for (const QString &file : files)
        isUnderstood = runner.runFile(file) && isUnderstood;
    QTextStream(stdout) << runner.passed() << " passed, " << runner.failed() << " failed" << Qt::endl;
    if (!isUnderstood)
        return NotUnderstood;
    return runner.failed() > 0 ? SomeFailed : AllPassed;
}
