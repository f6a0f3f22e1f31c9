#include "ui/editor/markpatterns.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace ui::editor
{

namespace
{

constexpr int farthest = 1000; // a mark that begins before that was not meant as one

/// The signs before what they mark: not escaped, not doubled, not inside a word or a number of ours
/// ("2*3*4"). Words of other scripts have no blanks between them, so a mark can begin anywhere in them.
const QString notBefore = QStringLiteral("(?<![A-Za-z0-9\\\\%1])");

QRegularExpression pair(const QString &sign, const QString &signCharacter)
{
    const QString inside = QStringLiteral("[^\\s%1](?:[^%1]*[^\\s%1])?").arg(signCharacter);
    return QRegularExpression(notBefore.arg(signCharacter) + QStringLiteral("(%1)").arg(sign) + inside + sign
                              + QStringLiteral("\\z"));
}

struct Pattern {
    QChar last;
    Mark mark;
    QRegularExpression expression;
};

bool isEndOfSentence(QChar c)
{
    return QStringView(u".,;:!?'\"，。；：！？、”’»…").contains(c);
}

} // namespace

std::optional<BlockStart> blockStart(const QString &text)
{
    struct Start {
        const char *sign;
        BlockStart means;
    };
    static constexpr Start starts[]
        = {{"# ", BlockStart::Heading1},   {"## ", BlockStart::Heading2},   {"### ", BlockStart::Heading3},
           {"- ", BlockStart::Bullet},     {"* ", BlockStart::Bullet},      {"1. ", BlockStart::Number},
           {"[] ", BlockStart::Unchecked}, {"[ ] ", BlockStart::Unchecked}, {"[x] ", BlockStart::Checked},
           {"[X] ", BlockStart::Checked},  {"> ", BlockStart::Quote}};
    const auto *found = std::find_if(std::begin(starts), std::end(starts),
                                     [&](const Start &start) { return text == QLatin1String(start.sign); });
    return found == std::end(starts) ? std::nullopt : std::optional(found->means);
}

bool isCodeFence(const QString &text)
{
    static const QRegularExpression fence(QStringLiteral("\\A```[A-Za-z0-9+#.-]*\\z"));
    return fence.match(text).hasMatch();
}

bool isRuleLine(const QString &text)
{
    static const QRegularExpression rule(QStringLiteral("\\A(?:-{3,}|\\*{3,}|_{3,})\\z"));
    return rule.match(text).hasMatch();
}

std::optional<MarkedText> markedText(const QString &text)
{
    static const Pattern patterns[]
        = {{u'*', Mark::Bold, pair(QStringLiteral("\\*\\*"), QStringLiteral("*"))},
           {u'*', Mark::Italic, pair(QStringLiteral("\\*"), QStringLiteral("*"))},
           {u'_', Mark::Italic, pair(QStringLiteral("_"), QStringLiteral("_"))},
           {u'~', Mark::Strike, pair(QStringLiteral("~~"), QStringLiteral("~"))},
           {u'`', Mark::Code, pair(QStringLiteral("`"), QStringLiteral("`"))}};
    if (text.isEmpty())
        return {};
    const qsizetype skipped = std::max<qsizetype>(0, text.size() - farthest);
    for (const Pattern &pattern : patterns) {
        if (text.back() != pattern.last)
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(text, skipped);
        if (match.hasMatch())
            return MarkedText{pattern.mark, int(match.capturedStart()), int(match.capturedLength(1))};
    }
    return {};
}

std::optional<LinkText> linkText(const QString &text)
{
    static const QRegularExpression link(
        QStringLiteral("(?<![!\\\\])\\[([^\\[\\]]+)\\]\\(([^()\\s]+(?:\\([^()\\s]*\\)[^()\\s]*)*)\\)\\z"));
    if (!text.endsWith(u')'))
        return {};
    const QRegularExpressionMatch match
        = link.match(text, std::max<qsizetype>(0, text.size() - 2 * farthest));
    if (!match.hasMatch())
        return {};
    return LinkText{match.captured(1), match.captured(2), int(match.capturedStart())};
}

std::optional<AddressText> addressAtEnd(const QString &text)
{
    // In ASCII: Chinese text goes on right after an address, without a blank.
    static const QRegularExpression address(
        QStringLiteral("(?<![A-Za-z0-9/.@_-])(?:https?://[\\x21-\\x7e]*[A-Za-z0-9/"
                       ")=&#_~-]|www\\.[A-Za-z0-9-]+\\.[\\x21-\\x7e]+"
                       "|(?:mailto:)?[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,})\\z"));
    QStringView rest(text);
    for (;;) {
        while (!rest.isEmpty() && isEndOfSentence(rest.back()))
            rest.chop(1);
        const qsizetype start = rest.lastIndexOf(u' ') + 1;
        const QRegularExpressionMatch match = address.match(rest.mid(start).toString());
        if (match.hasMatch()) {
            const QStringView found = match.capturedView();
            const bool isOdd = found.endsWith(u')') && found.count(u')') > found.count(u'(');
            if (!isOdd)
                return AddressText{int(start + match.capturedStart()), int(rest.size())};
        } else if (rest.isEmpty() || !QStringView(u")]>）】》」").contains(rest.back())) {
            return {};
        }
        rest.chop(1);
    }
}

} // namespace ui::editor
