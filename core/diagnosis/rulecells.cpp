#include "core/diagnosis/rulecells.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QUrl>

namespace core::diagnosis
{

namespace
{

void complain(QStringList &errors, const char *what, QStringView about)
{
    errors.append(QLatin1String(what) + QStringLiteral(": ") + about.toString());
}

/// "after-fix" for AfterFix, "you" for You.
template<typename Enum>
std::optional<Enum> enumerator(QStringView word)
{
    const QMetaEnum names = QMetaEnum::fromType<Enum>();
    const QByteArray plain = word.toLatin1().replace("-", "").toLower();
    for (int at = 0; at < names.keyCount(); ++at) {
        if (QByteArray(names.key(at)).toLower() == plain)
            return static_cast<Enum>(names.value(at));
    }
    return std::nullopt;
}

std::optional<Speaker> speakerOf(QStringView word)
{
    if (word == u"submission")
        return Speaker::Submission;
    if (word == u"recipient")
        return Speaker::Recipient;
    return word == u"computer" ? std::optional(Speaker::ThisComputer) : std::nullopt;
}

bool isHttps(QStringView url)
{
    const QUrl parsed(url.toString(), QUrl::StrictMode);
    return parsed.isValid() && parsed.scheme() == u"https" && !parsed.host().isEmpty();
}

bool readSetting(QStringView key, QStringView value, Rule &rule)
{
    if (key == u"actor") {
        rule.actor = enumerator<Actor>(value);
        return rule.actor.has_value();
    }
    if (key == u"retry") {
        rule.retry = enumerator<Retry>(value);
        return rule.retry.has_value();
    }
    if (key == u"url") {
        rule.advice.page = value.toString();
        return isHttps(value);
    }
    if (key == u"secret") {
        rule.advice.secret = value.toString();
        return !value.isEmpty();
    }
    bool isNumber = false;
    if (key == u"after")
        rule.after = std::chrono::seconds(value.toInt(&isNumber));
    return isNumber && rule.after->count() > 0;
}

} // namespace

QStringList listOf(QStringView cell)
{
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    return cell.isEmpty() ? QStringList() : cell.toString().split(separator, Qt::SkipEmptyParts);
}

quint32 speakersOf(QStringView cell, QStringList &errors)
{
    quint32 bits = 0;
    for (const QString &word : listOf(cell)) {
        const auto speaker = speakerOf(word);
        if (!speaker)
            complain(errors, "no such speaker", word);
        else
            bits |= 1U << unsigned(*speaker);
    }
    return bits;
}

quint32 stagesOf(QStringView cell, QStringList &errors)
{
    quint32 bits = 0;
    for (const QString &word : listOf(cell)) {
        const auto stage = enumerator<smtp::Stage>(word);
        if (!stage)
            complain(errors, "no such stage", word);
        else
            bits |= 1U << unsigned(*stage);
    }
    return bits;
}

QList<CodeRange> codesOf(QStringView cell, QStringList &errors)
{
    static const QRegularExpression form(QStringLiteral("\\A[2-5](?:\\d\\d|\\dx|xx)\\z"));
    QList<CodeRange> codes;
    for (QString &word : listOf(cell)) {
        if (!form.match(word).hasMatch())
            complain(errors, "no reply code", word);
        codes.append({QString(word).replace(u'x', u'0').toInt(), QString(word).replace(u'x', u'9').toInt()});
    }
    return codes;
}

QList<QByteArray> enhancedOf(QStringView cell, QStringList &errors)
{
    static const QRegularExpression form(QStringLiteral("\\A[x245]\\.\\d{1,3}\\.(?:\\d{1,3}|x)\\z"));
    QList<QByteArray> codes;
    for (const QString &word : listOf(cell)) {
        if (!form.match(word).hasMatch())
            complain(errors, "no enhanced code", word);
        const QByteArray code = word.toLatin1();
        codes.append(code.endsWith('x') ? code.chopped(1) : code);
    }
    return codes;
}

QList<Condition> conditionsOf(QStringView cell, QStringList &errors)
{
    QList<Condition> conditions;
    for (const QString &word : listOf(cell)) {
        if (const auto condition = Condition::parse(word))
            conditions.append(*condition);
        else
            complain(errors, "no such condition", word);
    }
    return conditions;
}

Certainty certaintyOf(QStringView cell, QStringList &errors)
{
    if (cell != u"sure" && cell != u"likely")
        complain(errors, "neither sure nor likely", cell);
    return cell == u"sure" ? Certainty::Sure : Certainty::Likely;
}

void readSettings(QStringView cell, Rule &rule, QStringList &errors)
{
    for (const QStringView word : cell.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1 || !readSetting(word.first(equals), word.sliced(equals + 1), rule))
            complain(errors, "no such setting", word);
    }
}

QByteArray octetsOf(QStringView cell)
{
    static const QRegularExpression escape(QStringLiteral("\\\\(n|t|\\\\|x[0-9a-fA-F]{2})"));
    if (!cell.contains(u'\\'))
        return cell.toUtf8();
    const QString text = cell.toString();
    QByteArray octets;
    qsizetype from = 0;
    auto matches = escape.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        octets += QStringView(text).sliced(from, match.capturedStart() - from).toUtf8();
        from = match.capturedEnd();
        const QStringView sign = match.capturedView(1);
        if (sign.startsWith(u'x'))
            octets += static_cast<char>(sign.sliced(1).toInt(nullptr, 16));
        else
            octets += sign == u"n" ? '\n' : (sign == u"t" ? '\t' : '\\');
    }
    return octets + QStringView(text).sliced(from).toUtf8();
}

} // namespace core::diagnosis
