#include "score.h"

#include <QHash>

using namespace core::diagnosis;

namespace
{

/// Causes the corpus has no name for, as those it would call them.
Cause asInCorpus(Cause cause, const QString &expected)
{
    switch (cause) {
    case Cause::NetworkCaptivePortal:
    case Cause::NetworkProxy:
        return expected == causeId(Cause::NetworkRefused) ? Cause::NetworkRefused
                                                          : Cause::NetworkWrongService;
    case Cause::NetworkPortBlocked:
        return expected == causeId(Cause::NetworkRefused) ? Cause::NetworkRefused : Cause::NetworkTimeout;
    case Cause::NetworkOutcomeUnknown:
        return expected == causeId(Cause::NetworkTimeout) ? Cause::NetworkTimeout : Cause::NetworkReset;
    case Cause::TlsPlainOnImplicit:
        return expected == causeId(Cause::NetworkTimeout) ? Cause::NetworkTimeout : Cause::NetworkReset;
    case Cause::TlsIntercepted:
    case Cause::TlsCertRevoked:
        return Cause::TlsCertUntrusted;
    case Cause::TlsInjection:
        return Cause::ProtocolSyntax;
    case Cause::AuthServerNotAuthentic:
        return Cause::AuthProtocol;
    default:
        return cause;
    }
}

QByteArray unescaped(const QByteArray &text)
{
    QByteArray octets;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char sign = text[at] == '\\' && at + 1 < text.size() ? text[at + 1] : '\0';
        if (sign == 'x' && at + 3 < text.size()) {
            octets += static_cast<char>(text.mid(at + 2, 2).toInt(nullptr, 16));
            at += 3;
        } else if (sign == 'n' || sign == 't') {
            octets += sign == 'n' ? '\n' : '\t';
            ++at;
        } else {
            octets += text[at];
        }
    }
    return octets;
}

core::smtp::Stage stageOf(const QString &name)
{
    using core::smtp::Stage;
    static const QHash<QString, Stage> stages{
        {QStringLiteral("connect"), Stage::Connect}, {QStringLiteral("tls"), Stage::Tls},
        {QStringLiteral("ehlo"), Stage::Hello},      {QStringLiteral("auth"), Stage::Auth},
        {QStringLiteral("mail"), Stage::Sender},     {QStringLiteral("rcpt"), Stage::Recipients},
        {QStringLiteral("data"), Stage::Data},       {QStringLiteral("eod"), Stage::Accepted},
    };
    return stages.value(name, Stage::Accepted);
}

QString percent(int part, int all)
{
    return QString::number(all > 0 ? 100.0 * part / all : 0.0, 'f', 1) + u'%';
}

} // namespace

QList<Row> rowsOf(const QByteArray &file)
{
    QList<QByteArray> lines = file.split('\n');
    const QList<QByteArray> names = lines.takeFirst().split('\t');
    const auto cell
        = [&](const QList<QByteArray> &cells, const char *name) { return cells.value(names.indexOf(name)); };
    QList<Row> rows;
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.isEmpty())
            continue;
        const QList<QByteArray> cells = line.split('\t');
        const auto text = [&](const char *name) { return QString::fromUtf8(cell(cells, name)); };
        rows.append({text("id"), text("kind"), text("provider"), text("role"), text("stage"),
                     text("client_error"), unescaped(cell(cells, "text")), text("class"), text("cause")});
    }
    return rows;
}

Facts factsOf(const Row &row, Hint hint)
{
    Facts facts;
    facts.stage = stageOf(row.stage);
    facts.speaker = row.role == u"client" ? Speaker::ThisComputer
                                          : (row.role == u"mx" ? Speaker::Recipient : Speaker::Submission);
    if (hint == Hint::Provider)
        facts.provider = row.provider;
    facts.words = row.text;
    facts.clientError = row.clientError;
    return facts;
}

void Score::Count::add(bool isClassRight, bool isCauseRight)
{
    ++all;
    classRight += isClassRight ? 1 : 0;
    causeRight += isCauseRight ? 1 : 0;
}

void Score::add(const Row &row, const Verdict &verdict)
{
    const Cause cause = asInCorpus(verdict.cause, row.cause);
    const QString causeClass = causeClassId(classOf(cause));
    const bool isClassRight = causeClass == row.causeClass;
    const bool isCauseRight = causeId(cause) == row.cause;
    m_total.add(isClassRight, isCauseRight);
    m_providers[row.provider].add(isClassRight, isCauseRight);
    m_classes[row.causeClass].add(isClassRight, isCauseRight);
    m_sure += verdict.certainty == Certainty::Sure ? 1 : 0;
    if (isCauseRight)
        return;
    const QString line = QStringLiteral("%1 %2 %3 %4: %5, not %6 (%7) | %8")
                             .arg(row.id, row.provider, row.role, row.stage, row.cause, causeId(cause),
                                  verdict.evidence.rule, QString::fromUtf8(row.text.left(220)).simplified());
    m_wrong.append(line);
    if (verdict.certainty == Certainty::Sure)
        m_sureAndWrong.append(line);
    if (row.cause == u"unknown")
        m_invented.append(line);
    if (!isClassRight)
        ++m_classConfusion[row.causeClass + QStringLiteral(" -> ") + causeClass];
    ++m_causeConfusion[row.cause + QStringLiteral(" -> ") + causeId(cause)];
}

void Score::printTable(QTextStream &out, const char *title, const QMap<QString, Count> &table) const
{
    out << '\n' << title << ": rows, class, cause\n";
    for (auto at = table.cbegin(); at != table.cend(); ++at)
        out << "  " << at.key().leftJustified(22) << QString::number(at->all).rightJustified(4) << "  "
            << percent(at->classRight, at->all).rightJustified(6) << "  "
            << percent(at->causeRight, at->all).rightJustified(6) << '\n';
}

void Score::print(QTextStream &out, Detail detail) const
{
    printTable(out, "Provider", m_providers);
    printTable(out, "Class", m_classes);
    const auto list = [&](const char *title, const QStringList &lines) {
        out << '\n' << title << ": " << lines.size() << '\n';
        for (const QString &line : lines)
            out << "  " << line << '\n';
    };
    for (const auto &[title, confusion] :
         {std::pair("Wrong classes", m_classConfusion), std::pair("Wrong causes", m_causeConfusion)}) {
        out << '\n' << title << '\n';
        for (auto at = confusion.cbegin(); at != confusion.cend(); ++at)
            out << "  " << QString::number(*at).rightJustified(3) << "  " << at.key() << '\n';
    }
    if (detail == Detail::EveryRow)
        list("Wrong", m_wrong);
    list("Sure and wrong", m_sureAndWrong);
    list("Unknown, but claimed to be known", m_invented);
    out << "\nclass " << percent(m_total.classRight, m_total.all) << ", cause "
        << percent(m_total.causeRight, m_total.all) << ", sure of " << percent(m_sure, m_total.all) << '\n'
        << m_total.causeRight << " passed, " << m_total.all - m_total.causeRight << " failed\n";
}

bool Score::isGoodEnough() const
{
    return m_total.all > 0 && m_total.classRight * 100 >= m_total.all * 98
        && m_total.causeRight * 100 >= m_total.all * 95 && m_sureAndWrong.isEmpty() && m_invented.isEmpty();
}
