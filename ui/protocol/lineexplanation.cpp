#include "ui/protocol/lineexplanation.h"

#include "ui/protocol/transcriptstore.h"
#include "ui/wording/linewording.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui::protocol
{

using core::smtp::Entry;

namespace
{

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(LineExplanation)
};

QString cut(const QString &text, qsizetype length)
{
    return text.size() <= length ? text : text.first(length) + u'…';
}

QString questionOf(const TranscriptStore &store, int line, const Entry &entry)
{
    const auto command = store.commandOf(line);
    if (!command)
        return entry.text.startsWith(QStringLiteral("220")) ? Texts::tr("The greeting of the server.")
                                                            : Texts::tr("Said without being asked.");
    const QString asked = store.at(*command).text;
    if (asked == QStringLiteral("***")) // As the redactor writes it.
        return Texts::tr("Answers what was sent to sign in.");
    const QString meaning = wording::commandSentence(asked);
    const QString answers = Texts::tr("Answers “%1”.", "%1 is a command").arg(cut(asked, 80));
    return meaning.isEmpty() ? answers
                             //: The first place is "Answers “QUIT”.", the second what that command means.
                             : Texts::tr("%1 %2", "two sentences").arg(answers, meaning);
}

} // namespace

LineExplanation explainLine(const TranscriptStore &store, int line)
{
    const Entry entry = store.at(line);
    const QString words = cut(entry.text, 600);
    switch (entry.speaker) {
    case Entry::Speaker::Client:
        return {words, wording::commandSentence(entry.text)};
    case Entry::Speaker::Note:
        return {words, Texts::tr("A note of this program; it was not sent.")};
    case Entry::Speaker::Server:
        break;
    }
    QStringList sentences{questionOf(store, line, entry),
                          wording::replyLineSentence(entry.text, entry.stage)};
    sentences.removeAll(QString());
    return {words, sentences.join(u' ')};
}

} // namespace ui::protocol
