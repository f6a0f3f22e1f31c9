#include "core/bounce/dialect.h"

#include "core/bounce/addresses.h"
#include "core/mail/text.h"
#include "core/mime/header.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace core::bounce
{

namespace
{

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption);
}

enum class In { From, Subject, Text, Field };

struct Mark {
    const char *dialect;
    In in;
    const char *words; ///< Lower case, a piece of it.
};

// The first that fits; providers before the programs that they use.
constexpr Mark marks[] = {
    {"exmail", In::From, "@exmail.qq.com"},
    {"exmail", In::Text, "腾讯企业邮"},
    {"qq", In::From, "postmaster@qq.com"},
    {"qq", In::From, "@foxmail.com"},
    {"qq", In::Subject, "来自qq.com的退信"},
    {"qq", In::Text, "qq邮箱"},
    {"netease", In::From, "postmaster@163.com"},
    {"netease", In::From, "postmaster@126.com"},
    {"netease", In::From, "postmaster@yeah.net"},
    {"netease", In::From, "postmaster@188.com"},
    {"netease", In::Text, "网易邮箱"},
    {"netease", In::Text, "网易邮件"},
    {"netease", In::Text, "mail.163.com"},
    {"aliyun-mail", In::Text, "阿里邮箱"},
    {"aliyun-mail", In::From, "@mail.aliyun.com"},
    {"sina", In::From, "@sina.com"},
    {"sina", In::Field, "sinamail"},
    {"gmail", In::From, "mailer-daemon@googlemail.com"},
    {"gmail", In::Text, "google tried to deliver your message"},
    {"gmail", In::Text, "support.google.com/mail/answer"},
    {"office365", In::Text, "office 365"},
    {"office365", In::Text, "microsoft 365"},
    {"office365", In::Text, ".prod.outlook.com"},
    {"exchange", In::Text, "diagnostic information for administrators"},
    {"exchange", In::Text, "microsoft exchange"},
    {"exchange", In::Text, "generating server:"},
    {"exchange", In::Text, "remote server returned"},
    {"exchange", In::Text, "did not reach some or all of the intended recipients"},
    {"exchange", In::From, "microsoftexchange"},
    {"yandex", In::Text, "mail system at host yandex"},
    {"yandex", In::From, "mailer-daemon@yandex"},
    {"mailru", In::From, "mailer-daemon@corp.mail.ru"},
    {"mailru", In::From, "mailer-daemon@mail.ru"},
    {"zoho", In::From, "@zoho"},
    {"zoho", In::Text, "error_code :"},
    {"zoho", In::Field, "zoho mail"},
    {"yahoo", In::From, "mailer-daemon@yahoo"},
    {"yahoo", In::Text, "message from yahoo"},
    {"aol", In::From, "mailer-daemon@aol.com"},
    {"icloud", In::From, "@icloud.com"},
    {"amazon-ses", In::From, "mailer-daemon@amazonses.com"},
    {"qmail", In::Text, "this is the qmail-send program"},
    {"qmail", In::Text, "--- below this line is a copy of the message"},
    {"postfix", In::Text, "this is the mail system at host"},
    {"postfix", In::Text, "this is the postfix program"},
    {"postfix", In::Subject, "undelivered mail returned to sender"},
    {"postfix", In::Subject, "delayed mail (still being retried)"},
    {"exim", In::Text, "created automatically by mail delivery software"},
    {"exim", In::Text, "smtp error from remote mail server after"},
    {"sendmail", In::Text, "----- the following addresses had"},
    {"sendmail", In::Text, "----- transcript of session follows"},
    {"sendmail", In::Subject, "returned mail: "},
    {"courier", In::Text, "undeliverable mail\n\nyour message to the following recipients"},
    {"courier", In::Text, "this is a delivery status notification from"},
    {"opensmtpd", In::Text, "this is the mailer-daemon, please"},
    {"domino", In::Subject, "delivery failure:"},
    {"domino", In::Text, "lotus domino"},
    {"domino", In::Text, "not listed in domino directory"},
    {"groupwise", In::Field, "groupwise"},
    {"communigate", In::Field, "communigate"},
    {"mdaemon", In::Field, "mdaemon"},
    {"coremail", In::Field, "coremail"},
};

QString bodyOf(const Fields &fields, QByteArrayView name)
{
    return mime::decodeText(fieldOf(fields, name).left(4000)).toLower();
}

/// What programs say about themselves in a header.
QString programFields(const Fields &fields)
{
    return bodyOf(fields, "x-mailer") + u' ' + bodyOf(fields, "user-agent") + u' '
        + bodyOf(fields, "x-mimeole") + u' ' + bodyOf(fields, "x-coremail-antispam");
}

} // namespace

QString dialectOf(const Fields &fields, const QString &text)
{
    const QString from = firstAddress(bodyOf(fields, "from"));
    const QString subject = bodyOf(fields, "subject");
    const QString programs = programFields(fields);
    const QString lower = text.left(16 * 1024).toLower();
    for (const Mark &mark : marks) {
        const QString &place = mark.in == In::From ? from
            : mark.in == In::Subject               ? subject
            : mark.in == In::Text                  ? lower
                                                   : programs;
        if (place.contains(QString::fromUtf8(mark.words)))
            return QString::fromLatin1(mark.dialect);
    }
    return {};
}

bool isFromMailSystem(const Fields &fields)
{
    static const QRegularExpression subjects = pattern(
        "undeliver|returned mail|mail delivery (?:fail|sub|error|system|status)|delivery (?:status "
        "notification|failure|has failed|notification)|"
        "failure notice|delivery problem|mail could not be delivered|message delayed|delayed mail|non[- "
        "]?delivery|"
        "message (?:not delivered|could not be delivered|undeliverable|status)|mail system "
        "error|nondeliverable|"
        "unzustellbar|не "
        "доставлен|недоставлен|退信|退件|投递失败|无法投递|未送达|送达失败|发送失败|系统退回|邮件发送失败|"
        "配信不能|配送不能|mail (?:failure|delivery)|could not send message|failed mail|warning: (?:could "
        "not send|message)");
    return isOfMailSystem(firstAddress(bodyOf(fields, "from")))
        || !fieldOf(fields, "x-failed-recipients").isEmpty()
        || subjects.match(bodyOf(fields, "subject").left(400)).hasMatch();
}

bool isAutoReply(const Fields &fields)
{
    static const QRegularExpression subjects
        = pattern("^\\s*(?:auto(?:matic)?[- ]?(?:reply|response|antwort)|自动回复|自動回覆|automatische "
                  "antwort|réponse automatique|"
                  "auto: |out of (?:the )?office|abwesen|vacation|away from my mail|i am (?:currently "
                  ")?(?:away|out)|автоответ|自動返信)");
    const QByteArray submitted = fieldOf(fields, "auto-submitted").trimmed().toLower();
    const QByteArray precedence = fieldOf(fields, "precedence").trimmed().toLower();
    return submitted.startsWith("auto-replied") || precedence == "auto_reply"
        || !fieldOf(fields, "x-autoreply").isEmpty() || !fieldOf(fields, "x-autorespond").isEmpty()
        || !fieldOf(fields, "x-autoresponder").isEmpty()
        || subjects.match(bodyOf(fields, "subject").left(400)).hasMatch();
}

bool isDelay(const QString &subject, const QString &text)
{
    static const QRegularExpression delay
        = pattern("warning message|not yet been delivered|(?:has|have|been|is) delayed|will be retried|"
                  "(?:will|we'll) (?:keep|continue) (?:on )?(?:trying|retrying|to (?:try|retry|be))|delivery "
                  "attempts will continue|"
                  "delivery (?:incomplete|is delayed|delayed)|\\(delay\\)|delayed mail|still being "
                  "retried|do not need to resend|"
                  "transient non-fatal|delivery to the following recipients? has been delayed|message is "
                  "still in the queue|"
                  "投递延迟|延迟投递|继续尝试|稍后(?:将|会)?(?:自动)?重试|仍在尝试");
    static const QRegularExpression end = pattern(
        "permanent (?:fatal )?error|i've given up|failed permanently|giving up|gave up|will not (?:be "
        ")?(?:retr|try)|"
        "could not be delivered to one or more|unable to deliver (?:your|this) message|fatal errors");
    const QString start = text.left(8000);
    const bool isSaid = delay.match(subject.left(400)).hasMatch() || delay.match(start).hasMatch();
    return isSaid && !end.match(start).hasMatch();
}

QString providerOf(const QString &server)
{
    struct Host {
        const char *domain;
        const char *provider;
    };
    static constexpr Host hosts[] = {
        {"exmail.qq.com", "exmail"},
        {"qq.com", "qq"},
        {"foxmail.com", "qq"},
        {"163.com", "netease"},
        {"126.com", "netease"},
        {"yeah.net", "netease"},
        {"netease.com", "netease"},
        {"aliyun.com", "aliyun-mail"},
        {"mxhichina.com", "aliyun-mail"},
        {"sina.com.cn", "sina"},
        {"sina.com", "sina"},
        {"sina.cn", "sina"},
        {"sohu.com", "sohu"},
        {"263.net", "263"},
        {"263xmail.com", "263"},
        {"21cn.com", "21cn"},
        {"tom.com", "tom"},
        {"google.com", "gmail"},
        {"googlemail.com", "gmail"},
        {"gmail.com", "gmail"},
        {"olc.protection.outlook.com", "outlook"},
        {"hotmail.com", "outlook"},
        {"protection.outlook.com", "office365"},
        {"outlook.com", "office365"},
        {"office365.com", "office365"},
        {"partner.outlook.cn", "office365"},
        {"yahoodns.net", "yahoo"},
        {"yahoo.com", "yahoo"},
        {"aol.com", "aol"},
        {"icloud.com", "icloud"},
        {"apple.com", "icloud"},
        {"me.com", "icloud"},
        {"yandex.ru", "yandex"},
        {"yandex.net", "yandex"},
        {"mail.ru", "mailru"},
        {"zoho.com", "zoho"},
        {"zoho.eu", "zoho"},
        {"zohomail.com", "zoho"},
        {"gmx.net", "gmx"},
        {"gmx.com", "gmx"},
        {"web.de", "gmx"},
        {"kundenserver.de", "ionos"},
        {"t-online.de", "t-online"},
        {"comcast.net", "comcast"},
        {"att.net", "att"},
        {"cox.net", "cox"},
        {"orange.fr", "orange-laposte"},
        {"laposte.net", "orange-laposte"},
        {"secureserver.net", "godaddy"},
        {"mimecast.com", "mimecast"},
        {"pphosted.com", "proofpoint"},
        {"messagelabs.com", "messagelabs"},
        {"barracudanetworks.com", "barracuda"},
        {"iphmx.com", "cisco-ironport"},
        {"messagingengine.com", "fastmail"},
        {"amazonaws.com", "amazon-ses"},
        {"amazonses.com", "amazon-ses"},
        {"docomo.ne.jp", "docomo"},
    };
    const QString name = server.toLower();
    for (const Host &host : hosts) {
        const QString domain = QString::fromLatin1(host.domain);
        if (name == domain || name.endsWith(u'.' + domain))
            return QString::fromLatin1(host.provider);
    }
    return {};
}

} // namespace core::bounce
