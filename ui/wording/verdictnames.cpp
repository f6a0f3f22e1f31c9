#include "ui/wording/phrases.h"
#include "ui/wording/verdictparts.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace ui::wording
{

using core::diagnosis::Cause;

namespace
{

constexpr int longestTitle = 70;
constexpr int longestQuote = 4000;
constexpr int mostQuotedLines = 40;

/// In one pass, so that a name that has "%2" in it stays a name.
QString filled(const QString &text, const QString &first, const QString &second)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView place = QStringView(text).sliced(i);
        if (place.startsWith(u"%1") || place.startsWith(u"%2"))
            result += text.at(++i) == u'1' ? first : second;
        else
            result += text.at(i);
    }
    return tightened(result);
}

QString count(const char *unit, qint64 number)
{
    return Phrases::tr(unit, nullptr, int(std::clamp<qint64>(number, 0, 99'999)));
}

} // namespace

QString serverName(Cause cause, const VerdictContext &context)
{
    if (networkCauses.has(cause) || tlsCauses.has(cause))
        return named(context.host);
    if (authCauses.has(cause))
        return named(context.provider.isEmpty() ? context.host : context.provider);
    return {};
}

QString filledTitle(const QString &text, const QString &name, const QString &second)
{
    const QString nameless = text.startsWith(u"%1") ? Phrases::tr("The server") : Phrases::tr("the server");
    const QString title = filled(text, name.isEmpty() ? nameless : name, second);
    if (title.size() <= longestTitle)
        return title;
    const QString shorter = filled(text, nameless, second);
    return shorter.size() <= longestTitle ? shorter : shorter.left(longestTitle - 1) + u'…';
}

QString named(const QString &text, int longest)
{
    QString name = core::smtp::readable(text.left(4096).toUtf8()).simplified();
    name.remove(u'<').remove(u'>');
    if (name.size() <= longest)
        return name;
    const int tail = longest / 2;
    return name.left(longest - tail - 1) + u'…' + name.right(tail);
}

QString quoted(const QString &words)
{
    QStringList lines = words.left(longestQuote).split(u'\n');
    const bool isCut = words.size() > longestQuote || lines.size() > mostQuotedLines;
    lines = lines.mid(0, mostQuotedLines);
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        line = core::smtp::readable(line.toUtf8());
    }
    const QString text = lines.join(u'\n').trimmed();
    return isCut ? text + u'…' : text;
}

QString tightened(QString text)
{
    static const QRegularExpression blank(QStringLiteral("(?<=[\\p{Han}）”]) (?=\\p{Han})"));
    return text.remove(blank);
}

QString ownSecret(const VerdictContext &context)
{
    static const QStringList ordinary{
        QStringLiteral("password"), QStringLiteral("mailbox password"), QStringLiteral("密码"),
        QStringLiteral("邮箱密码"), QStringLiteral("邮箱登录密码"),
    };
    const QString word = named(context.secretWord);
    return ordinary.contains(word, Qt::CaseInsensitive) ? QString() : word;
}

QString timeSpan(std::chrono::seconds time)
{
    struct Unit {
        qint64 seconds;
        const char *text;
    };
    static constexpr Unit units[] = {
        {86'400, QT_TRANSLATE_N_NOOP("Wording", "%n day(s)")},
        {3600, QT_TRANSLATE_N_NOOP("Wording", "%n hour(s)")},
        {60, QT_TRANSLATE_N_NOOP("Wording", "%n minute(s)")},
    };
    const qint64 seconds = std::max<qint64>(time.count(), 0);
    for (const auto &[size, text] : units) {
        // "90 minutes" says more than "2 hours".
        if (seconds >= 2 * size || (seconds >= size && seconds % size == 0))
            return count(text, seconds / size + (seconds % size != 0 ? 1 : 0));
    }
    return count(QT_TRANSLATE_N_NOOP("Wording", "%n second(s)"), seconds);
}

QString clockTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local, QLocale::ShortFormat);
}

QString running(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !text.endsWith(u'。') && !text.endsWith(u'？'))
            text += u' ';
        text += sentence;
    }
    return text;
}

} // namespace ui::wording
