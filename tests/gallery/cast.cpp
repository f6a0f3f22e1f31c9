#include "gallery/cast.h"

using namespace core::contacts;
using core::mail::AddrSpec;
using core::mail::Mailbox;

Speller::Speller(bool hasDictionaries)
    : m_hasDictionaries(hasDictionaries)
{
}

QList<Speller::Language> Speller::languages() const
{
    if (!m_hasDictionaries)
        return {};
    return {{QStringLiteral("en_US"), QStringLiteral("English (United States)"), true},
            {QStringLiteral("de_DE"), QStringLiteral("Deutsch (Deutschland)"), false}};
}

void Speller::check(const QStringList &words)
{
    QStringList right;
    QStringList wrong;
    for (const QString &word : words)
        (word.startsWith(u"mispel") ? wrong : right) += word;
    QMetaObject::invokeMethod(
        this, [this, right, wrong] { emit checked(right, wrong); }, Qt::QueuedConnection);
}

void Speller::suggest(const QString &word)
{
    QMetaObject::invokeMethod(
        this,
        [this, word] {
            emit suggested(word, {QStringLiteral("misspelt"), QStringLiteral("dispelled")});
        },
        Qt::QueuedConnection);
}

Book book()
{
    Book made;
    const auto add = [&made](const char *name, const char *addresses, const char *nickname = "") {
        Person person;
        person.id = newId();
        person.name = QString::fromUtf8(name);
        person.nickname = QString::fromUtf8(nickname);
        for (const QString &each : QString::fromUtf8(addresses).split(u' '))
            person.addresses += *core::mail::AddrSpec::parse(each);
        made.people += person;
    };
    add("李伟", "li.wei@example.cn lw@partner.example.com", "老李");
    add("刘薇", "liuwei@example.cn");
    add("Anna Maier", "anna@example.org");
    add("Bartholomew Featherstonehaugh-Cholmondeley",
        "bartholomew.featherstonehaugh-cholmondeley@a-very-long-department.example.com");
    PeopleGroup group;
    group.id = newId();
    group.name = QString::fromUtf8("市场部 Marketing");
    for (const Person &each : made.people)
        group.members += core::mail::Mailbox{each.name, each.addresses.first()};
    made.groups = {group};
    for (int i = 0; i < 5; ++i)
        made.learned
            += Acquaintance{{QStringLiteral("Dora %1").arg(i),
                             *core::mail::AddrSpec::parse(QStringLiteral("dora%1@example.org").arg(i))},
                            i + 1,
                            QDateTime::currentDateTimeUtc().addDays(-i * 40)};
    return made;
}

QString richLetter()
{
    return QString::fromUtf8(
        "<h1>Quarterly offer 三季度报价</h1><p>Dear Li Wei, this text has a <b>bold</b>, an <i>italic</i> "
        "and "
        "a "
        "mispeled word, <a href=\"https://example.org/\">a link</a> and "
        "<code>code</code>.</p><ul><li>one<ul><li>two"
        "</li></ul></li></ul><blockquote><p>A quote 引用</p></blockquote><pre>int main()</pre><hr>"
        "<p>您好，请查收附件。</p>");
}

static core::account::Identity identity(const QString &name, const QString &address, const QString &signature)
{
    core::account::Identity made;
    made.id = address;
    made.name = name;
    made.address = AddrSpec::parse(address);
    made.signatureHtml = signature;
    made.signature = QStringLiteral("plain");
    made.colour = QStringLiteral("#2a9d8f");
    return made;
}

QList<core::account::Account> accounts()
{
    core::account::Account work;
    work.id = QStringLiteral("work");
    work.title = QString::fromUtf8("工作");
    work.host = QStringLiteral("smtp.exmail.qq.com");
    work.identities = {identity(QString::fromUtf8("张伟"), QStringLiteral("zhang.wei@example.cn"),
                                QString::fromUtf8("<p><b>张伟</b><br>销售部</p>")),
                       identity(QString::fromUtf8("售后服务与技术支持中心"),
                                QStringLiteral("customer.care.and.support@sales.department.example.cn"),
                                QString::fromUtf8("<p>售后服务</p>"))};
    core::account::Account home;
    home.id = QStringLiteral("home");
    home.title = QStringLiteral("Home");
    home.host = QStringLiteral("smtp.example.org");
    home.identities = {identity(QStringLiteral("Wei Zhang"), QStringLiteral("wei@example.org"),
                                QStringLiteral("<p>Wei</p>"))};
    return {work, home};
}

core::delivery::SavedDraft letter(const QString &html)
{
    core::delivery::SavedDraft saved;
    saved.id = QStringLiteral("letter");
    saved.accountId = QStringLiteral("work");
    saved.identityId = QStringLiteral("zhang.wei@example.cn");
    saved.draft.to = people(3);
    saved.draft.subject = QString::fromUtf8("三季度报价 Offer for the third quarter");
    saved.draft.body = {QStringLiteral("x"), html};
    return saved;
}

core::mail::AddressList people(int count)
{
    static const char *names[]
        = {"李伟", "Anna Maier", "", "欧阳晓峰（市场部）", "Bartholomew Featherstonehaugh-Cholmondeley"};
    static const char *domains[] = {"example.cn", "example.org", "gmial.com", "partner.example.com"};
    core::mail::AddressList list;
    for (int i = 0; i < count; ++i)
        list += Mailbox{
            QString::fromUtf8(names[i % 5]),
            *AddrSpec::parse(QStringLiteral("person%1@%2").arg(i + 1).arg(QLatin1String(domains[i % 4])))};
    return list;
}
