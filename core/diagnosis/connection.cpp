#include "core/diagnosis/connection.h"

#include "core/diagnosis/localwords.h"
#include "core/mail/text.h"

#include <algorithm>

#include <QRegularExpression>

namespace core::diagnosis
{

using smtp::Error;

namespace
{

constexpr qsizetype mostOctetsRead = 16 * 1024; // of words that may be pasted megabytes

std::optional<Reading> read(const Error &error, const Circumstances &circumstances)
{
    if (error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::Rejected)
        return std::nullopt;
    if (error.kind == Error::Kind::Certificate)
        return whyNotTrusted(error, circumstances);
    for (const auto family : {whyNotConnected, whyNotEncrypted, whyInterrupted, whyNotAble}) {
        if (auto reading = family(error, circumstances))
            return reading;
    }
    return std::nullopt;
}

/// The nearest name of the layer that failed; of something not offered, its own.
QString clientErrorOf(const Error &error)
{
    if (error.kind == Error::Kind::NotSupported)
        return QString::fromLatin1(error.verb);
    if (!error.tlsProblems.isEmpty())
        return error.tlsProblems.join(QStringLiteral(", "));
    if (!error.traces.tlsReason.isEmpty())
        return QString::fromLatin1(error.traces.tlsReason);
    if (!error.traces.systemError.isEmpty())
        return QString::fromLatin1(error.traces.systemError);
    return QString::fromLatin1(error.traces.socketError);
}

/// What the other side said, if anything.
QString wordsOf(const Error &error, const Reading &reading)
{
    if (!reading.words.isEmpty())
        return smtp::readable(reading.words.trimmed());
    return error.reply.code > 0 ? error.reply.toString() : QString();
}

Verdict verdictOf(const Reading &reading, smtp::Stage stage)
{
    Verdict verdict;
    verdict.cause = reading.cause;
    verdict.certainty = reading.certainty;
    verdict.actor = reading.actor.value_or(usualActor(reading.cause));
    verdict.retry = reading.retry.value_or(usualRetry(reading.cause));
    verdict.stage = stage;
    verdict.parameters = reading.parameters;
    verdict.evidence.rule = QStringLiteral("connection.") + QLatin1String(reading.rule);
    return verdict;
}

/// A refusal of a server stands in the words, as Python's "(535, b'5.7.8 …')" or as it came: it is the server
/// that said no, whatever the library calls that.
bool holdsReply(const QString &words)
{
    static const QRegularExpression reply(
        QStringLiteral("^\\s*(?:\\(|\\{[^{}]{1,320}:\\s*\\()?\\s*[45]\\d\\d(?:[ -]|,\\s*b?['\"])"));
    return reply.match(words).hasMatch();
}

} // namespace

std::optional<Verdict> diagnoseConnection(const Facts &facts)
{
    if (facts.error) {
        const auto reading = read(*facts.error, facts.circumstances);
        if (!reading)
            return std::nullopt;
        Verdict verdict = verdictOf(*reading, facts.error->stage);
        verdict.evidence.words = wordsOf(*facts.error, *reading);
        verdict.evidence.code = facts.error->reply.code;
        verdict.evidence.enhanced = facts.error->reply.enhanced;
        verdict.evidence.clientError = clientErrorOf(*facts.error);
        return verdict;
    }
    if (facts.speaker != Speaker::ThisComputer && facts.clientError.isEmpty())
        return std::nullopt;
    const QString beginning = mail::guessedText(
        QByteArrayView(facts.words).first(std::min<qsizetype>(facts.words.size(), mostOctetsRead)));
    if (holdsReply(beginning))
        return std::nullopt;
    const auto reading = readLocalWords(beginning, facts.clientError, facts.stage);
    if (!reading)
        return std::nullopt;
    Verdict verdict = verdictOf(*reading, facts.stage);
    verdict.evidence.words = mail::guessedText(facts.words);
    verdict.evidence.clientError = facts.clientError;
    return verdict;
}

} // namespace core::diagnosis
