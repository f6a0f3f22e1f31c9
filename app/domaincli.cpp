#include "app/domaincli.h"

#include "app/domaincheckup.h"
#include "app/exitcodes.h"
#include "ui/wording/domainwording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <algorithm>
#include <cstdio>

namespace app
{

namespace wording = ui::wording;
using core::domain::Finding;
using core::domain::ProposedRecord;
using core::domain::Report;
using core::domain::Topic;
using Grade = Finding::Grade;

namespace
{

constexpr Topic topics[] = {Topic::Domain, Topic::Mx,      Topic::Spf,  Topic::Dkim,
                            Topic::Dmarc,  Topic::Reverse, Topic::Helo, Topic::Port25};

QChar signOf(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return u'✓';
    case Grade::Note:
        return u'·';
    case Grade::Advice:
        return u'!';
    case Grade::Problem:
        return u'✗';
    case Grade::Unknown:
        break;
    }
    return u'?';
}

template<typename Enum>
QString word(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value))).toLower();
}

QJsonObject toJson(const Finding &finding)
{
    const wording::DomainText words = wording::domainText(finding);
    return {{QStringLiteral("topic"), word(finding.topic)},
            {QStringLiteral("kind"),
             QString::fromLatin1(QMetaEnum::fromType<Finding::Kind>().valueToKey(int(finding.kind)))},
            {QStringLiteral("grade"), word(finding.grade)},
            {QStringLiteral("title"), words.title},
            {QStringLiteral("text"), words.text},
            {QStringLiteral("subject"), QString::fromUtf8(finding.subject)},
            {QStringLiteral("detail"), QString::fromUtf8(finding.detail)},
            {QStringLiteral("number"), finding.number}};
}

QJsonObject toJson(const ProposedRecord &record)
{
    QJsonArray replaces;
    for (const QByteArray &value : record.replaces)
        replaces.append(QString::fromUtf8(value));
    return {{QStringLiteral("topic"), word(record.topic)},
            {QStringLiteral("kind"),
             QString::fromLatin1(QMetaEnum::fromType<ProposedRecord::Kind>().valueToKey(int(record.kind)))},
            {QStringLiteral("name"), QString::fromUtf8(record.name)},
            {QStringLiteral("type"), QString::fromUtf8(record.type)},
            {QStringLiteral("value"), QString::fromUtf8(record.value)},
            {QStringLiteral("replaces"), replaces},
            {QStringLiteral("url"), record.url},
            {QStringLiteral("reason"), wording::proposalReason(record)}};
}

QJsonObject toJson(const Report &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(toJson(finding));
    QJsonArray proposals;
    for (const ProposedRecord &record : report.proposals)
        proposals.append(toJson(record));
    const auto &walk = report.survey.spfWalk;
    return {{QStringLiteral("domain"), QString::fromUtf8(report.request.domain)},
            {QStringLiteral("provider"), report.request.sender.id},
            {QStringLiteral("good"), report.isGood()},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("records"), proposals},
            {QStringLiteral("spf"),
             QJsonObject{{QStringLiteral("lookups"), walk.lookups},
                         {QStringLiteral("voidLookups"), walk.voidLookups},
                         {QStringLiteral("record"), QString::fromUtf8(walk.record)}}},
            {QStringLiteral("questions"), report.survey.questionCount}};
}

QString indented(const QString &text)
{
    return QStringLiteral("    ") + QString(text).replace(u'\n', QStringLiteral("\n    "));
}

} // namespace

int exitCodeFor(const Report &report)
{
    if (report.isCancelled)
        return Cancelled;
    const auto has = [&report](auto accepts) {
        return std::any_of(report.findings.begin(), report.findings.end(), accepts);
    };
    if (has([](const Finding &finding) { return finding.topic == Topic::Domain; }))
        return NameLookup;
    if (has([](const Finding &finding) { return finding.grade == Grade::Problem; }))
        return DomainNeedsChange;
    return report.isGood() ? AllAccepted : DomainNotSure;
}

DomainCli::DomainCli(DomainCommand command, Services &services, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_services(services)
    , m_out(stdout)
{
}

DomainCli::~DomainCli() = default;

void DomainCli::start()
{
    // Accounts that cannot be read only mean that nobody tells who sends.
    [[maybe_unused]] const auto problem = m_services.profiles().load();
    m_examination = domainExamination(m_command.question.request, m_command.question.nameservers, m_services);
    connect(m_examination.get(), &core::domain::Examination::finished, this, &DomainCli::show);
    m_examination->start();
}

void DomainCli::cancel()
{
    if (m_examination)
        m_examination->cancel();
}

void DomainCli::show(const Report &report)
{
    if (m_command.isJson) {
        m_out << QJsonDocument(toJson(report)).toJson() << Qt::flush;
    } else {
        m_out << wording::domainSummary(report) << Qt::endl;
        for (const Topic topic : topics)
            showTopic(report, topic);
        showProposals(report);
    }
    QCoreApplication::exit(exitCodeFor(report));
}

void DomainCli::showTopic(const Report &report, Topic topic)
{
    if (!report.gradeOf(topic))
        return;
    m_out << Qt::endl << wording::topicName(topic) << Qt::endl;
    for (const Finding &finding : report.findings) {
        if (finding.topic != topic)
            continue;
        const wording::DomainText words = wording::domainText(finding);
        m_out << "  " << signOf(finding.grade) << ' ' << words.title << Qt::endl;
        if (!words.text.isEmpty())
            m_out << indented(words.text) << Qt::endl;
    }
    const QString details = m_command.isDetailed ? wording::topicDetails(report, topic) : QString();
    if (!details.isEmpty())
        m_out << Qt::endl << indented(details) << Qt::endl;
}

void DomainCli::showProposals(const Report &report)
{
    for (const ProposedRecord &record : report.proposals) {
        m_out << Qt::endl << wording::proposalReason(record) << Qt::endl;
        if (!record.type.isEmpty())
            m_out << "  " << tr("Name:") << "  " << QString::fromUtf8(record.name) << Qt::endl
                  << "  " << tr("Type:") << "  " << QString::fromUtf8(record.type) << Qt::endl
                  << "  " << tr("Value:") << ' ' << QString::fromUtf8(record.value) << Qt::endl;
        if (!record.url.isEmpty())
            m_out << "  " << record.url << Qt::endl;
    }
}

} // namespace app
