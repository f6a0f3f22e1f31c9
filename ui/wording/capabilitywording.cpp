#include "ui/wording/wording.h"

#include "ui/wording/phrases.h"

#include <QLocale>

namespace ui::wording
{
namespace
{

struct Meaning {
    const char *keyword;
    const char *sentence;
};

// Only what the extension gives to a sender, after the RFC named behind it.
constexpr Meaning meanings[] = {
    {"PIPELINING",
     QT_TRANSLATE_NOOP("Wording", "Takes several commands at once, which saves waiting.")}, // RFC 2920
    {"8BITMIME",
     QT_TRANSLATE_NOOP("Wording", "Takes text in any language without re-encoding it.")}, // RFC 6152
    {"BINARYMIME",
     QT_TRANSLATE_NOOP("Wording", "Takes attachments as they are, a quarter smaller.")}, // RFC 3030
    {"CHUNKING", QT_TRANSLATE_NOOP("Wording", "Takes the message in blocks of known length.")}, // RFC 3030
    {"STARTTLS", QT_TRANSLATE_NOOP("Wording", "Can switch this connection to encryption.")}, // RFC 3207
    {"SMTPUTF8", QT_TRANSLATE_NOOP("Wording", "Takes addresses with letters of any script.")}, // RFC 6531
    {"DSN", QT_TRANSLATE_NOOP("Wording", "Can report whether the message was delivered.")}, // RFC 3461
    {"ENHANCEDSTATUSCODES",
     QT_TRANSLATE_NOOP("Wording", "Explains its answers with a finer code.")}, // RFC 2034
    {"REQUIRETLS",
     QT_TRANSLATE_NOOP("Wording", "Can insist on encryption for the rest of the way, too.")}, // RFC 8689
    {"HELP", QT_TRANSLATE_NOOP("Wording", "Answers questions about its commands.")}, // RFC 5321
    {"VRFY",
     QT_TRANSLATE_NOOP("Wording", "Knows the command that asks whether an address exists.")}, // RFC 5321
    {"EXPN",
     QT_TRANSLATE_NOOP("Wording", "Knows the command that lists the members of a mailing list.")}, // RFC 5321
    {"ETRN",
     QT_TRANSLATE_NOOP("Wording",
                       "Can be asked to send mail that is waiting for another server.")}, // RFC 1985
    {"DELIVERBY", QT_TRANSLATE_NOOP("Wording", "Can be given a time by which to deliver.")}, // RFC 2852
    {"MT-PRIORITY", QT_TRANSLATE_NOOP("Wording", "Can treat urgent messages first.")}, // RFC 6710
    {"FUTURERELEASE",
     QT_TRANSLATE_NOOP("Wording", "Can hold a message back until a given time.")}, // RFC 4865
    {"BURL", QT_TRANSLATE_NOOP("Wording", "Can fetch parts of the message from a mailbox.")}, // RFC 4468
};

QString sizeSentence(const QString &parameter)
{
    bool isNumber = false;
    const qint64 limit = parameter.toLongLong(&isNumber);
    // RFC 1870 §4: zero says that there is no fixed limit, a missing number says nothing.
    if (isNumber && limit > 0)
        return Phrases::tr("Takes messages of up to %1.").arg(size(limit));
    if (isNumber)
        return Phrases::tr("Names no limit for the size of a message.");
    return Phrases::tr("Wants to know the size of a message beforehand.");
}

QString authSentence(const QStringList &mechanisms)
{
    if (mechanisms.isEmpty())
        return Phrases::tr("Takes a sign-in, but names no method.");
    return Phrases::tr("Takes a sign-in by %1.").arg(QLocale().createSeparatedList(mechanisms));
}

QString limitsSentence(const QStringList &limits)
{
    for (const QString &limit : limits) {
        if (limit.startsWith(QStringLiteral("RCPTMAX="), Qt::CaseInsensitive))
            return Phrases::tr("Takes up to %1 recipients at a time.").arg(limit.mid(8));
    }
    return Phrases::tr("Names limits for one connection.");
}

} // namespace

QString capabilitySentence(const QString &ehloLine)
{
    // "AUTH=LOGIN" is the form from before RFC 2554 that some servers still give.
    QString line = ehloLine.simplified();
    if (line.startsWith(QStringLiteral("AUTH="), Qt::CaseInsensitive))
        line[4] = u' ';
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString keyword = words.takeFirst().toUpper();

    if (keyword == QStringLiteral("SIZE"))
        return sizeSentence(words.value(0));
    if (keyword == QStringLiteral("AUTH"))
        return authSentence(words);
    if (keyword == QStringLiteral("LIMITS"))
        return limitsSentence(words);
    for (const auto &[known, sentence] : meanings) {
        if (keyword == QLatin1String(known))
            return Phrases::tr(sentence);
    }
    return {};
}

} // namespace ui::wording
