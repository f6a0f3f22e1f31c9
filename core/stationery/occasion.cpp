#include "core/stationery/occasion.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace core::stationery
{

namespace
{

/// What a name asks for.
enum class Meaning { Nothing, Name, FirstName, Address, MyName, MyFirstName, MyAddress, Date };

struct Word {
    const char16_t *text;
    Meaning meaning;
};

/// Lower case, without blanks, hyphens, underscores, dots. "address" alone is where somebody lives.
constexpr std::array words{
    Word{u"name", Meaning::Name},
    Word{u"fullname", Meaning::Name},
    Word{u"recipient", Meaning::Name},
    Word{u"recipientname", Meaning::Name},
    Word{u"toname", Meaning::Name},
    Word{u"contact", Meaning::Name},
    Word{u"contactname", Meaning::Name},
    Word{u"姓名", Meaning::Name},
    Word{u"收件人", Meaning::Name},
    Word{u"收件人姓名", Meaning::Name},
    Word{u"对方姓名", Meaning::Name},
    Word{u"联系人", Meaning::Name},
    Word{u"firstname", Meaning::FirstName},
    Word{u"givenname", Meaning::FirstName},
    Word{u"forename", Meaning::FirstName},
    Word{u"recipientfirstname", Meaning::FirstName},
    Word{u"名", Meaning::FirstName},
    Word{u"名字", Meaning::FirstName},
    Word{u"收件人名字", Meaning::FirstName},
    Word{u"email", Meaning::Address},
    Word{u"mail", Meaning::Address},
    Word{u"emailaddress", Meaning::Address},
    Word{u"mailaddress", Meaning::Address},
    Word{u"recipientemail", Meaning::Address},
    Word{u"recipientaddress", Meaning::Address},
    Word{u"邮箱", Meaning::Address},
    Word{u"邮箱地址", Meaning::Address},
    Word{u"电子邮件", Meaning::Address},
    Word{u"电子邮箱", Meaning::Address},
    Word{u"邮件地址", Meaning::Address},
    Word{u"收件人邮箱", Meaning::Address},
    Word{u"收件人地址", Meaning::Address},
    Word{u"myname", Meaning::MyName},
    Word{u"myfullname", Meaning::MyName},
    Word{u"sender", Meaning::MyName},
    Word{u"sendername", Meaning::MyName},
    Word{u"fromname", Meaning::MyName},
    Word{u"我的姓名", Meaning::MyName},
    Word{u"本人姓名", Meaning::MyName},
    Word{u"发件人", Meaning::MyName},
    Word{u"发件人姓名", Meaning::MyName},
    Word{u"myfirstname", Meaning::MyFirstName},
    Word{u"senderfirstname", Meaning::MyFirstName},
    Word{u"我的名字", Meaning::MyFirstName},
    Word{u"发件人名字", Meaning::MyFirstName},
    Word{u"myemail", Meaning::MyAddress},
    Word{u"mymail", Meaning::MyAddress},
    Word{u"myemailaddress", Meaning::MyAddress},
    Word{u"senderemail", Meaning::MyAddress},
    Word{u"senderaddress", Meaning::MyAddress},
    Word{u"我的邮箱", Meaning::MyAddress},
    Word{u"我的邮箱地址", Meaning::MyAddress},
    Word{u"我的电子邮件", Meaning::MyAddress},
    Word{u"发件人邮箱", Meaning::MyAddress},
    Word{u"发件人地址", Meaning::MyAddress},
    Word{u"date", Meaning::Date},
    Word{u"today", Meaning::Date},
    Word{u"todaysdate", Meaning::Date},
    Word{u"currentdate", Meaning::Date},
    Word{u"日期", Meaning::Date},
    Word{u"今天", Meaning::Date},
    Word{u"今日", Meaning::Date},
    Word{u"今天日期", Meaning::Date},
    Word{u"当前日期", Meaning::Date},
};

Meaning meaningOf(const QString &fieldName)
{
    QString name = fieldName.toLower();
    name.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'.'; });
    const auto *found
        = std::find_if(words.begin(), words.end(), [&](const Word &word) { return name == word.text; });
    return found == words.end() ? Meaning::Nothing : found->meaning;
}

/// Of scripts whose names begin with the family: taking them apart is not for a program.
bool isEastAsian(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) {
        switch (QChar::script(c)) {
        case QChar::Script_Han:
        case QChar::Script_Hangul:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo:
            return true;
        default:
            return false;
        }
    });
}

/// A name that is an address says nothing of its own.
QString nameOf(const mail::Mailbox &mailbox)
{
    const QString name = mailbox.name.simplified();
    return name.contains(u'@') ? QString() : name;
}

bool isTitle(const QString &word)
{
    static const QStringList titles = {
        QStringLiteral("dr"),   QStringLiteral("prof"),      QStringLiteral("mr"),    QStringLiteral("mrs"),
        QStringLiteral("ms"),   QStringLiteral("miss"),      QStringLiteral("mx"),    QStringLiteral("sir"),
        QStringLiteral("herr"), QStringLiteral("frau"),      QStringLiteral("mme"),   QStringLiteral("mlle"),
        QStringLiteral("sr"),   QStringLiteral("sra"),       QStringLiteral("ing"),   QStringLiteral("dipl"),
        QStringLiteral("m"),    QStringLiteral("professor"), QStringLiteral("doctor")};
    QString bare = word.toLower();
    bare.remove(u'.');
    return titles.contains(bare);
}

QString firstNameOf(const QString &name)
{
    if (isEastAsian(name))
        return name;
    const qsizetype comma = name.indexOf(u','); // "Doe, John"
    QStringList parts = name.mid(comma + 1).split(u' ', Qt::SkipEmptyParts);
    while (parts.size() > 1 && isTitle(parts.first()))
        parts.removeFirst();
    const QString first = parts.value(0);
    // An initial is no name to be called by.
    const bool isInitial = first.size() < 2 || first.endsWith(u'.');
    return isInitial ? name : first;
}

QString dateText(const QString &fieldName, const Occasion &occasion)
{
    const QLocale locale
        = isEastAsian(fieldName) ? QLocale(QLocale::Chinese, QLocale::China) : occasion.locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(QStringLiteral("[\\s,،、]*dddd[\\s,،、]*"));
    format.replace(weekday, QStringLiteral(" "));
    return occasion.today.isValid() ? locale.toString(occasion.today, format.trimmed()) : QString();
}

} // namespace

QString suggestionFor(const QString &fieldName, const Occasion &occasion)
{
    const QList<mail::Mailbox> people = mail::mailboxes(occasion.to);
    const mail::Mailbox *recipient = people.size() == 1 ? &people.first() : nullptr;
    const mail::Mailbox *writer = occasion.from ? &*occasion.from : nullptr;
    const auto name = [](const mail::Mailbox *of) { return of ? nameOf(*of) : QString(); };
    const auto address = [](const mail::Mailbox *of) { return of ? of->address.toString() : QString(); };
    switch (meaningOf(fieldName)) {
    case Meaning::Name:
        return name(recipient);
    case Meaning::FirstName:
        return firstNameOf(name(recipient));
    case Meaning::Address:
        return address(recipient);
    case Meaning::MyName:
        return name(writer);
    case Meaning::MyFirstName:
        return firstNameOf(name(writer));
    case Meaning::MyAddress:
        return address(writer);
    case Meaning::Date:
        return dateText(fieldName, occasion);
    case Meaning::Nothing:
        break;
    }
    return {};
}

} // namespace core::stationery
