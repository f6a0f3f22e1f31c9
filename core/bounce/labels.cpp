#include "core/bounce/labels.h"

#include <QRegularExpression>

#include <array>

namespace core::bounce
{

namespace
{

struct Word {
    Label label;
    const char *pattern;
};

constexpr Word words[] = {
    {Label::Recipient,
     "(?:failed |final |intended |the |unknown )?recipients?(?: addresse?s?)?|failed addresse?s?|"
     "收件人(?:地址|邮箱|邮件地址)?|收信人(?:地址)?|退信地址|退回收件人|失败收件人|无法送达的?(?:收件人|地址)"
     "|"
     "投递失败(?:的)?(?:收件人|地址)|目的地址|接收者|получатель|adresat"},
    {Label::Addressee, "to|original to|发送至|送往"},
    {Label::Reason,
     "(?:failure |bounce |error |the )?reason(?: for failure)?|(?:smtp |server |remote )?(?:error|response)|"
     "error message|diagnostic(?: code| text| information)?|explanation|delay reason|"
     "(?:退信|失败|退回|出错|投递失败|可能)?(?:的)?原因|错误(?:信息|原因|代码|提示)|退信(?:代码|信息|详情|"
     "提示)|"
     "失败信息|(?:对方|远程|远端|收件方)?服务器(?:返回|响应|应答)(?:信息|内容)?|返回信息|技术信息|причина"},
    {Label::Subject, "subject|(?:原)?(?:邮件|信件)?(?:主题|标题)|тема|件名"},
    {Label::Date, "date|sent|received|(?:发送|发信|原邮件|投递|退信)?(?:时间|日期)|дата|送信日時"},
    {Label::MessageId, "message[- ]?id|邮件(?:编号|ID)"},
    {Label::Sender, "from|sender|发件人|发信人|寄件人|отправитель"},
    {Label::Other,
     "cc|解决(?:方案|办法|方法)|建议|处理建议|退信说明|状态|status|action|邮件大小|大小|size|附件|帮助|"
     "generating server|reporting-mta|remote-mta|original message headers?|mail server|host"},
};

} // namespace

std::optional<Labelled> labelled(const QString &line)
{
    static const auto patterns = [] {
        std::array<QRegularExpression, std::size(words)> all;
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i].setPattern(
                QStringLiteral("^[\\s*\\-•·>|]{0,8}(?:%1)\\s{0,8}(?:[:：|][\\s|]*|\\t\\s*|$|(?<=["
                               "\\x{4e00}-\\x{9fff}])\\s+)(.*)$")
                    .arg(QString::fromUtf8(words[i].pattern)));
            all[i].setPatternOptions(QRegularExpression::CaseInsensitiveOption
                                     | QRegularExpression::DotMatchesEverythingOption);
        }
        return all;
    }();
    const QString start = line.left(4000);
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (const auto match = patterns[i].match(start); match.hasMatch())
            return Labelled{words[i].label, match.captured(1).trimmed()};
    }
    return {};
}

} // namespace core::bounce
