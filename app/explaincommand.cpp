#include "app/explaincommand.h"

#include "app/bounceexplanation.h"
#include "app/checkup.h"
#include "app/commandlinetext.h"
#include "app/commandparser.h"
#include "app/exitcodes.h"
#include "core/account/catalogue.h"
#include "core/diagnosis/diagnose.h"
#include "core/diagnosis/remedies.h"
#include "ui/wording/bouncewording.h"
#include "ui/wording/verdictwording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMetaEnum>
#include <QTextStream>

#include <cstdio>

namespace app
{

using core::diagnosis::Certainty;
using core::diagnosis::Facts;
using core::diagnosis::Remedy;
using core::diagnosis::Speaker;
using core::diagnosis::Verdict;
using core::smtp::Stage;
namespace wording = ui::wording;

namespace
{

/// More is no reply any more.
constexpr qint64 mostBytes = 8 * 1024 * 1024;

std::optional<Stage> anyStageNamed(const QString &word)
{
    static const QHash<QString, Stage> others{
        {QStringLiteral("rcpt"), Stage::Recipients},   {QStringLiteral("recipients"), Stage::Recipients},
        {QStringLiteral("data"), Stage::Data},         {QStringLiteral("eod"), Stage::Accepted},
        {QStringLiteral("accepted"), Stage::Accepted}, {QStringLiteral("sender"), Stage::Sender},
        {QStringLiteral("greeting"), Stage::Hello},    {QStringLiteral("hello"), Stage::Hello},
    };
    const auto found = others.constFind(word);
    return found == others.cend() ? stageNamed(word) : *found;
}

/// What words of this kind are said at most often; for somebody who pasted one line and no more.
Stage usualStage(const QByteArray &words)
{
    const QByteArray code = words.trimmed().left(3);
    if (code == "535" || code == "534" || code == "530" || code == "454" || code == "538" || code == "504")
        return Stage::Auth;
    if (code == "550" || code == "551" || code == "553" || code == "450" || code == "452")
        return Stage::Recipients;
    if (code == "552" || code == "554" || code == "451")
        return Stage::Accepted;
    return code == "421" ? Stage::Connect : Stage::Accepted;
}

Facts factsOf(const ExplainCommand &command, const QByteArray &words, const core::account::Provider *provider)
{
    Facts facts{.stage = command.stage.value_or(usualStage(words)),
                .speaker = command.speaker,
                .provider = provider ? QString() : command.provider,
                .words = words,
                .clientError = {},
                .error = {},
                .circumstances = {}};
    if (provider) {
        facts.circumstances.providerId = provider->id;
        if (!provider->servers.isEmpty())
            facts.circumstances.host = provider->servers.first().host;
    }
    return facts;
}

QJsonObject jsonOf(const Verdict &verdict, const wording::Explanation &text,
                   const wording::VerdictContext &context)
{
    QJsonArray remedies;
    for (const Remedy &remedy : verdict.remedies)
        remedies.append(QJsonObject{
            {QStringLiteral("kind"),
             QString::fromLatin1(QMetaEnum::fromType<Remedy::Kind>().valueToKey(int(remedy.kind)))},
            {QStringLiteral("text"), wording::remedyText(remedy, context)},
            {QStringLiteral("url"), remedy.url}});
    static const char *const certainties[] = {"unknown", "likely", "sure"};
    return {{QStringLiteral("cause"), core::diagnosis::causeId(verdict.cause)},
            {QStringLiteral("class"), core::diagnosis::causeClassId(core::diagnosis::classOf(verdict.cause))},
            {QStringLiteral("certainty"), QLatin1String(certainties[int(verdict.certainty)])},
            {QStringLiteral("title"), text.title},
            {QStringLiteral("text"), text.text},
            {QStringLiteral("whoActs"), text.whoActs},
            {QStringLiteral("again"), wording::retryText(verdict)},
            {QStringLiteral("rule"), verdict.evidence.rule},
            {QStringLiteral("provider"), verdict.evidence.provider},
            {QStringLiteral("code"), verdict.evidence.code},
            {QStringLiteral("enhanced"), QString::fromLatin1(verdict.evidence.enhanced)},
            {QStringLiteral("words"), verdict.evidence.words},
            {QStringLiteral("decoded"), verdict.evidence.decoded},
            {QStringLiteral("remedies"), remedies}};
}

CommandParser described()
{
    CommandParser parser(
        "explain",
        CommandLineText::tr(
            "hongyan explain \"535 5.7.8 …\"     says what a server's refusal means and what to do\n"
            "hongyan explain FILE               the same for a bounce (.eml) or a text; also on standard "
            "input\n\n"
            "Nothing is sent anywhere, and nothing is looked up."));
    parser.addOption("provider",
                     CommandLineText::tr(
                         "Who said it: a provider (qq, netease, gmail, office365 …) or the server's name."),
                     "NAME");
    parser.addOption(
        "stage",
        CommandLineText::tr(
            "What it answered: connect, tls, ehlo, auth, mail, rcpt, data or eod (after the message)."),
        "STAGE");
    parser.addOption("recipient", CommandLineText::tr("The recipient's server said it, as in a bounce."));
    parser.addOption("json", CommandLineText::tr("Print JSON."));
    parser.addWords("words", QStringLiteral("[WORDS]"));
    return parser;
}

QJsonObject jsonOf(const BounceExplanation &explanation)
{
    QJsonArray recipients;
    for (qsizetype i = 0; i < explanation.bounce.recipients.size(); ++i) {
        const auto &recipient = explanation.bounce.recipients[i];
        const auto context = contextOf(explanation.bounce, recipient);
        const Verdict verdict = explanation.verdicts.value(i);
        QJsonObject json = jsonOf(verdict, wording::explain(verdict, context), context);
        json.insert(QStringLiteral("recipient"), recipient.address);
        json.insert(QStringLiteral("action"), wording::actionText(recipient.action));
        recipients.append(json);
    }
    return {{QStringLiteral("title"), wording::explain(explanation.bounce).title},
            {QStringLiteral("subject"), explanation.bounce.original.subject},
            {QStringLiteral("recipients"), recipients}};
}

/// A report about a letter, in a file or on standard input; nothing if it is none.
std::optional<int> explainReport(const QByteArray &message, const ExplainCommand &command,
                                 const core::diagnosis::Rules &rules, QTextStream &out)
{
    // A report has lines of its own around the server's words; what is one reply is read as one.
    if (message.count('\n') < 3 || (!message.isEmpty() && message.front() >= '2' && message.front() <= '5'))
        return std::nullopt;
    const BounceExplanation explanation = explainBounce(message, rules);
    if (explanation.bounce.kind == core::bounce::Kind::NotABounce)
        return std::nullopt;
    if (command.isJson)
        out << QJsonDocument(jsonOf(explanation)).toJson();
    else
        out << plainText(explanation);
    return AllAccepted;
}

QByteArray readStandardInput()
{
    QFile in;
    return in.open(stdin, QFile::ReadOnly) ? in.read(mostBytes) : QByteArray();
}

} // namespace

bool isExplainCommand(const QStringList &arguments)
{
    return arguments.value(1) == u"explain";
}

core::Result<ExplainCommand, OptionsEnd> parseExplainCommand(const QStringList &arguments)
{
    CommandParser parser = described();
    if (const auto end = parser.parse(arguments))
        return *end;
    ExplainCommand command;
    command.words = parser.words().join(u' ');
    command.provider = parser.value("provider").toLower();
    command.isJson = parser.has("json");
    if (parser.has("recipient"))
        command.speaker = Speaker::Recipient;
    if (parser.has("stage")) {
        command.stage = anyStageNamed(parser.value("stage"));
        if (!command.stage)
            return mistake(
                CommandLineText::tr("“%1” is no stage: connect, tls, ehlo, auth, mail, rcpt, data or eod.")
                    .arg(parser.value("stage")));
    }
    return command;
}

int explain(const ExplainCommand &command)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const bool isPiped = command.words.isEmpty() || command.words == u"-";
    QByteArray words = isPiped ? readStandardInput() : command.words.toUtf8();
    if (QFile file(command.words); !isPiped && file.exists()) {
        if (!file.open(QFile::ReadOnly)) {
            err << CommandLineText::tr("%1 cannot be read.").arg(command.words) << Qt::endl;
            return Usage;
        }
        words = file.read(mostBytes);
    }
    words = words.trimmed();
    if (words.isEmpty()) {
        err << CommandLineText::tr("There is nothing to explain.") << Qt::endl;
        return Usage;
    }
    const auto catalogue = core::account::readCatalogue(QStringLiteral(":/providers.json"));
    const auto rules = core::diagnosis::Rules::read(QStringLiteral(":/rules"));
    const core::diagnosis::Rules known = rules ? *rules : core::diagnosis::Rules();
    if (const auto told = explainReport(words, command, known, out))
        return *told;
    const core::account::Provider *provider = catalogue.byId(command.provider);
    if (!provider)
        provider = catalogue.forHost(command.provider);
    if (!provider && !command.provider.isEmpty() && !known.knows(command.provider)) {
        err << CommandLineText::tr("“%1” is no provider that is known here.").arg(command.provider)
            << Qt::endl;
        return Usage;
    }
    const Facts facts = factsOf(command, words, provider);
    Verdict verdict = core::diagnosis::diagnose(facts, known);
    verdict.remedies = core::diagnosis::remediesFor(verdict, facts.circumstances, {.provider = provider});

    wording::VerdictContext context;
    if (provider) {
        context.provider = provider->name.forLanguage(QLocale().name());
        context.secretWord = provider->credential().label.forLanguage(QLocale().name());
        context.host = facts.circumstances.host;
    }
    const wording::Explanation text = wording::explain(verdict, context);
    if (command.isJson) {
        out << QJsonDocument(jsonOf(verdict, text, context)).toJson();
    } else {
        out << wording::plainText(text) << Qt::endl;
        for (const Remedy &remedy : std::as_const(verdict.remedies)) {
            if (!remedy.url.isEmpty())
                out << wording::remedyText(remedy, context) << QStringLiteral(": ") << remedy.url << Qt::endl;
        }
    }
    return verdict.cause == core::diagnosis::Cause::Unknown ? LetterUnusable : AllAccepted;
}

} // namespace app
