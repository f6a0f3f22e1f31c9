#include "core/bounce/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace core::bounce
{

namespace
{

using smtp::Stage;

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption);
}

/// Where a reply begins inside other words: a code that no digit, dot or letter touches, and something after
/// it. Preferred is one whose enhanced code follows.
qsizetype replyStart(const QString &text)
{
    static const QRegularExpression exact
        = pattern("(?<![\\d.\\w\\-/])([45]\\d\\d)[ \\-:]{1,2}[#(]?[245]\\.\\d{1,3}\\.\\d{1,3}(?!\\d)");
    static const QRegularExpression plain
        = pattern("(?:^|[\\s:'\"(\\[;,=>#>])([45]\\d\\d)(?=[ \\-:,](?! ?\\d{3}[ \\-]\\d{3})"
                  "(?! ?(?:[KMG]i?B|bytes|octets|min|sec|hour|day|messages|recipients)\\b)\\s?\\S)");
    static const QRegularExpression bare = pattern("^\\s*[45]\\d\\d\\s*$");
    if (const auto match = exact.match(text); match.hasMatch())
        return match.capturedStart(1);
    if (const auto match = plain.match(text); match.hasMatch())
        return match.capturedStart(1);
    return bare.match(text).hasMatch() ? text.indexOf(QRegularExpression(QStringLiteral("\\d"))) : -1;
}

/// Behind which words another server's reply stands.
qsizetype quoteStart(const QString &text)
{
    static const QRegularExpression frame = pattern(
        "(?:\\bsaid:|\\breturned:|\\breturned ['\"]|\\bresponded:|\\bresponse was:|\\bserver was:|\\btalk to "
        "me:|"
        "\\bserver returned was:|remote host said:|\\breply was:|\\breason: |<<< |\\[[0-9a-f.:]{3,45}\\]: ?|"
        "服务器返回[:：]|对方服务器返回[:：]?|返回信息[:：]|返回错误[:：]|server replied:)");
    qsizetype end = -1;
    if (const auto match = frame.match(text); match.hasMatch())
        end = match.capturedEnd();
    return end;
}

struct Sign {
    const char *words;
    Stage stage;
};

std::optional<Stage> stageIn(const QString &text)
{
    // The surest first: the command that a server says the reply was to.
    static const Sign signs[] = {
        {"in reply to (?:the )?end of data|after (?:the )?end of data|after sending data block|"
         "in reply to \\.|after I sent the message|in response to end of data|after sending end-of-file|"
         "failed after I sent|after message body|end of message",
         Stage::Accepted},
        {"in reply to RCPT|after (?:pipelined )?RCPT|does not like recipient|in response to (?:the "
         ")?RCPT|>>> RCPT|"
         "while talking.{0,80}RCPT",
         Stage::Recipients},
        {"in reply to MAIL|after (?:pipelined )?MAIL FROM|sender was rejected|in response to (?:the "
         ")?MAIL|>>> MAIL|"
         "does not like sender",
         Stage::Sender},
        {"in reply to DATA|after (?:pipelined )?(?:sending )?DATA|in response to (?:the )?DATA|>>> "
         "DATA|failed on DATA",
         Stage::Data},
        {"in reply to (?:HELO|EHLO|XCLIENT)|after (?:HELO|EHLO|LHLO)|HELO handshake|>>> (?:HELO|EHLO)|"
         "in response to (?:the )?(?:HELO|EHLO)",
         Stage::Hello},
        {"in reply to (?:STARTTLS|AUTH)|after STARTTLS|>>> STARTTLS|TLS handshake|"
         "cannot start TLS|TLS is required|certificate verif",
         Stage::Tls},
        {"refused to talk to me|after initial connection|greeting failed|connect to \\S{1,255}:|connection "
         "timed out|"
         "connection refused|no route to host|not accept our requests to connect|unable to connect|"
         "couldn't? (?:not )?establish an SMTP connection|wasn't able to establish|initial server greeting|"
         "retry timeout exceeded.{0,60}connect|could not connect|deferred: connection",
         Stage::Connect},
        {"name service error|unable to look up host|name or service not known|host not found|DNS "
         "error|domain name not found|host unknown|unrouteable mail "
         "domain|"
         "couldn't find any host|couldn't find a mail exchanger|host or domain name not found|no MX|NXDOMAIN|"
         "DNS query error|domain not found|all relevant MX records point|mail domain.{0,30}does not exist",
         Stage::Dns},
    };
    static const auto compiled = [] {
        std::array<QRegularExpression, std::size(signs)> all;
        std::transform(std::begin(signs), std::end(signs), all.begin(),
                       [](const Sign &sign) { return pattern(sign.words); });
        return all;
    }();
    for (std::size_t i = 0; i < compiled.size(); ++i) {
        if (compiled[i].match(text).hasMatch())
            return signs[i].stage;
    }
    return {};
}

QString serverIn(const QString &text)
{
    static const QRegularExpression places[] = {
        pattern("\\bhost ([a-z0-9._\\-]{1,253})\\s{0,3}\\[[0-9a-f.:]+\\]"),
        pattern("\\bby ([a-z0-9_\\-]{1,63}(?:\\.[a-z0-9_\\-]{1,63}){1,9})\\.? \\["),
        pattern("(?:^|\\n)\\s{0,12}([a-z0-9_\\-]{1,63}(?:\\.[a-z0-9_\\-]{1,63}){1,9}) \\[[0-9a-f.:]+\\]:"),
        pattern("while talking to \\[?([a-z0-9._\\-]{1,253}?)\\.?\\]?:"),
        pattern("\\bhost ([a-z0-9_\\-]{1,63}(?:\\.[a-z0-9_\\-]{1,63}){1,9}) (?:said|returned|responded)"),
        pattern("(?:^|\\s)([a-z0-9_\\-]{1,63}(?:\\.[a-z0-9_\\-]{1,63}){1,9})\\s{0,2}(?:\\([0-9a-f.:]+\\)|\\[["
                "0-9a-f.:]+\\])"
                " ?(?:said|refused|returned|responded)"),
        pattern("(?:^|\\s)([a-z0-9_\\-]{1,63}(?:\\.[a-z0-9_\\-]{1,63}){1,9}) (?:rejected your message|gave "
                "this error)"),
        pattern("(?:^|\\n)([a-z0-9_\\-]{1,63}(?:\\.[a-z0-9_\\-]{1,63}){1,9})\\s{0,2}\\n?(?:#<|Remote server "
                "returned)"),
        pattern("(?:^|\\s)<?([a-z0-9_\\-]{1,63}(?:\\.[a-z0-9_\\-]{1,63}){1,9}) #[45<]"),
        pattern("(?:^|\\s)((?:\\d{1,3}\\.){3}\\d{1,3}) (?:does not like|failed after|said|refused)"),
    };
    for (const QRegularExpression &place : places) {
        if (const auto match = place.match(text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

/// What mail servers put behind a reply.
QString withoutTail(QString reply)
{
    static const QRegularExpression tail = pattern(
        "\\s*(?:\\(in reply to [^()]{1,60}\\)|\\nGiving up on [^\\n]{1,300}|\\n--[^\\n]{0,100})\\s*$");
    reply.remove(tail);
    return reply.trimmed();
}

/// A folded reply with its lines again: "550-5.1.1 no 550 5.1.1 such user".
QString withReplyLines(QString reply)
{
    const QString code = reply.left(3);
    if (reply.size() > 4 && reply[3] == u'-') {
        const QRegularExpression again(QStringLiteral("[ \\t]*\\n?[ \\t]+(?=%1[ -])").arg(code));
        reply.replace(again, QStringLiteral("\n"));
    }
    return reply;
}

} // namespace

QByteArray statusIn(const QString &text)
{
    static const QRegularExpression status
        = pattern("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d]|\\.\\d)");
    for (auto it = status.globalMatch(text.left(maxWords)); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(2).toInt() <= 8 || match.captured(1) == u"5")
            return match.captured().toLatin1();
    }
    return {};
}

QString hostIn(const QString &text)
{
    static const QRegularExpression host = pattern("^\\s*[<\\[]?([a-z0-9_\\-]{1,63}(?:\\.[a-z0-9_\\-]{1,63}){"
                                                   "0,9}|[0-9a-f:]{3,45})\\.?[>\\]]?(?=\\s|$|\\(|:)");
    return host.match(text.left(400)).captured(1);
}

Anatomy anatomyOf(const QString &words)
{
    Anatomy anatomy;
    const QString text = words.left(maxWords).trimmed();
    anatomy.stage = stageIn(text.simplified()); // reports are folded anywhere
    anatomy.server = serverIn(text);
    QString reply = text;
    qsizetype from = 0;
    if (const qsizetype quote = quoteStart(text); quote >= 0) {
        anatomy.isReply = true;
        from = quote;
        reply = text.mid(quote);
    }
    qsizetype start = replyStart(reply);
    if (start < 0 && from > 0) {
        reply = text;
        start = replyStart(reply);
    }
    if (start >= 0) {
        anatomy.code = reply.mid(start, 3).toInt();
        anatomy.isReply |= !anatomy.server.isEmpty() || start == 0;
        const qsizetype place = text.size() - reply.size() + start; // reply is the end of text
        const QChar mark = place > 0 ? text[place - 1] : QChar();
        const bool isQuoted = mark == u'\'' || mark == u'"';
        reply = reply.mid(start);
        if (isQuoted && reply.endsWith(mark))
            reply.chop(1);
        // Sendmail's "(reason: 550 …)".
        if (reply.endsWith(u')') && reply.count(u')') > reply.count(u'('))
            reply.chop(1);
        reply = withReplyLines(withoutTail(reply));
    } else {
        reply = anatomy.isReply ? withoutTail(reply) : text;
    }
    anatomy.reply = reply.isEmpty() ? text : reply;
    return anatomy;
}

int weightOf(const QString &paragraph)
{
    static const QRegularExpression spoken
        = pattern("\\b(?:said|returned|responded|rejected|refused|denied|unknown|not found|no "
                  "such|does(?:n't| not) exist|quota|"
                  "full|disabled|unavailable|undeliverable|invalid|exceed|blocked|spam|timed out|timeout|not "
                  "listed|no mailbox|"
                  "unrout|expired|too (?:big|large|many|long)|loop|suspended|inactive|bad "
                  "(?:address|destination)|not accept|"
                  "unable to|not a valid|delayed|retry|fail|error|permission|not allowed|not deliver)|"
                  "不存在|拒|失败|已满|超出|超过|禁用|停用|冻结|无法|黑名单|垃圾|错误|限制|未找到|not\\s+"
                  "have an account");
    static const QRegularExpression talk = pattern(
        "please (?:contact|check|try|forward|send)|for further assistance|I'm sorry to have to inform|"
        "if you do so|you can delete|no action is required|您可以|建议您|解决方案|请联系");
    const QString start = paragraph.left(4000);
    if (start.trimmed().isEmpty())
        return 0;
    int weight = 0;
    const qsizetype reply = replyStart(start);
    weight += reply >= 0 ? 8 : 0;
    weight += reply >= 0 && reply < 4 ? 1 : 0;
    weight += statusIn(start).isEmpty() ? 0 : 4;
    weight += spoken.match(start).hasMatch() ? 2 : 0;
    weight -= talk.match(start).hasMatch() ? 2 : 0;
    return std::max(weight, 0);
}

} // namespace core::bounce
