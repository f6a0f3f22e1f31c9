#include "core/bounce/returned.h"

#include <QRegularExpression>

namespace core::bounce
{

namespace
{

bool isMark(const QString &line)
{
    static const QRegularExpression mark(
        QStringLiteral(
            "copy of (?:the|your) (?:original )?message|original message (?:headers?|follows)|"
            "^\\W{0,40}(?:original message|unsent message below|returned message|undelivered "
            "message)\\W{0,40}$|"
            "message headers? follows?|returned (?:message|mail) follows|"
            "(?:header|headers) of the (?:original|returned|undelivered)|undelivered message follows|"
            "message header:$|start of (?:the )?(?:original|returned) message|"
            "text of (?:the|your) (?:original )?message|^\\W{0,10}body of message generated|"
            "the following is a copy of|contents of your message|"
            "原始邮件(?:头|内容|信息)?\\W{0,10}$|原邮件(?:内容|正文|头)|邮件原文|以下是(?:原|您的)邮件|"
            "(?:原信|原邮件|原信件).{0,6}(?:拷贝|副本)"),
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 200 && mark.match(line).hasMatch();
}

/// A field that stands in messages and not in what is said about them.
bool isTraceField(const QString &line)
{
    static const QRegularExpression field(
        QStringLiteral("^[ >\\t]{0,12}(?:received: (?:from|by|\\(|;)|return-path: ?<|received:$|x-mailer: "
                       "|mime-version: 1|"
                       "message-id: ?<|dkim-signature: )"),
        QRegularExpression::CaseInsensitiveOption);
    return field.match(line.left(200)).hasMatch();
}

} // namespace

Halves parted(const QString &text)
{
    qsizetype start = 0;
    qsizetype blankBefore = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const QString line = text.mid(start, std::min<qsizetype>(end - start, 400));
        if (line.trimmed().isEmpty())
            blankBefore = end;
        if (start > 0 && isMark(line.trimmed()))
            return {text.left(start), text.mid(end)};
        if (start > 0 && isTraceField(line))
            return {text.left(blankBefore), text.mid(blankBefore)};
        start = end + 1;
    }
    return {text, {}};
}

} // namespace core::bounce
