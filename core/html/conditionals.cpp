#include "core/html/conditionals.h"

#include <QRegularExpression>

namespace core::html
{

namespace
{

/// Of one word such as "mso", "gte mso 9", "!mso", "IE": Word's engine is mso 16 and no browser.
bool isTrueOf(QString condition)
{
    condition = condition.toLower().simplified();
    condition.remove(u'(').remove(u')');
    if (condition.contains(u'|')) {
        const QStringList parts = condition.split(u'|');
        return std::any_of(parts.cbegin(), parts.cend(), isTrueOf);
    }
    if (condition.contains(u'&')) {
        const QStringList parts = condition.split(u'&');
        return std::all_of(parts.cbegin(), parts.cend(), isTrueOf);
    }
    condition = condition.trimmed();
    if (condition.startsWith(u'!'))
        return !isTrueOf(condition.sliced(1));
    const QStringList words = condition.split(u' ');
    const qsizetype at = words.indexOf(QStringLiteral("mso"));
    if (at < 0)
        return condition == u"true" || condition == u"vml";
    if (at + 1 >= words.size())
        return true;
    const double version = words[at + 1].toDouble();
    const QString compare = at > 0 ? words[at - 1] : QString();
    constexpr double ours = 16;
    if (compare == u"gte")
        return ours >= version;
    if (compare == u"gt")
        return ours > version;
    if (compare == u"lte")
        return ours <= version;
    if (compare == u"lt")
        return ours < version;
    return ours == version;
}

} // namespace

ForOutlook forOutlook(QStringView html)
{
    // What opens: a whole comment ("<!--[if mso]>") or one that closes at once ("<!--[if !mso]><!-->",
    // "<![if !mso]>").
    static const QRegularExpression open(
        QStringLiteral("<!(?:--)?\\[if ([^\\]<>]{1,80})\\]>(?:\\s?<!--\\s?-?->|-->)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression close(QStringLiteral("(?:<!--\\s?)?<!\\[endif\\](?:--)?>"),
                                          QRegularExpression::CaseInsensitiveOption);
    ForOutlook result;
    const QString source = html.toString();
    qsizetype at = 0;
    while (true) {
        const auto start = open.match(source, at);
        if (!start.hasMatch())
            break;
        const auto end = close.match(source, start.capturedEnd());
        if (!end.hasMatch())
            break;
        result.html += QStringView(source).sliced(at, start.capturedStart() - at);
        const bool isSeenByOthers = !start.captured().startsWith(u"<!--") || start.captured().endsWith(u"-->")
            || start.captured().endsWith(u"->");
        if (isTrueOf(start.captured(1))) {
            result.html
                += QStringView(source).sliced(start.capturedEnd(), end.capturedStart() - start.capturedEnd());
            result.shown += isSeenByOthers ? 0 : 1;
        } else {
            result.hidden += isSeenByOthers ? 1 : 0;
        }
        at = end.capturedEnd();
    }
    result.html += QStringView(source).sliced(at);
    return result;
}

} // namespace core::html
