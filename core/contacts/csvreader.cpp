#include "core/contacts/contactfile.h"
#include "core/contacts/csvtable.h"

#include "core/mime/header.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace core::contacts
{

using mail::AddrSpec;

namespace
{

constexpr qsizetype mostContacts = 200'000;

enum class Column { None, Name, Given, Middle, Family, Nickname, Address, Organisation, Note, Groups };

/// What a heading means, in the words of those who write such files.
Column columnOf(const QString &heading)
{
    static const QHash<QString, Column> known{
        {QStringLiteral("name"), Column::Name},
        {QStringLiteral("full name"), Column::Name},
        {QStringLiteral("display name"), Column::Name},
        {QStringLiteral("contact name"), Column::Name},
        {QStringLiteral("file as"), Column::None},
        {QString::fromUtf8("姓名"), Column::Name},
        {QString::fromUtf8("名称"), Column::Name},
        {QString::fromUtf8("显示名"), Column::Name},
        {QString::fromUtf8("显示名称"), Column::Name},
        {QString::fromUtf8("联系人"), Column::Name},
        {QString::fromUtf8("联系人姓名"), Column::Name},
        {QStringLiteral("first name"), Column::Given},
        {QStringLiteral("given name"), Column::Given},
        {QString::fromUtf8("名"), Column::Given},
        {QString::fromUtf8("名字"), Column::Given},
        {QStringLiteral("middle name"), Column::Middle},
        {QStringLiteral("additional name"), Column::Middle},
        {QString::fromUtf8("中间名"), Column::Middle},
        {QStringLiteral("last name"), Column::Family},
        {QStringLiteral("family name"), Column::Family},
        {QStringLiteral("surname"), Column::Family},
        {QString::fromUtf8("姓"), Column::Family},
        {QString::fromUtf8("姓氏"), Column::Family},
        {QStringLiteral("nickname"), Column::Nickname},
        {QString::fromUtf8("昵称"), Column::Nickname},
        {QString::fromUtf8("公司"), Column::Organisation},
        {QString::fromUtf8("单位"), Column::Organisation},
        {QStringLiteral("company"), Column::Organisation},
        {QStringLiteral("organization"), Column::Organisation},
        {QStringLiteral("organization name"), Column::Organisation},
        {QStringLiteral("organization 1 - name"), Column::Organisation},
        {QStringLiteral("notes"), Column::Note},
        {QStringLiteral("note"), Column::Note},
        {QString::fromUtf8("附注"), Column::Note},
        {QString::fromUtf8("备注"), Column::Note},
        {QStringLiteral("group membership"), Column::Groups},
        {QStringLiteral("labels"), Column::Groups},
        {QStringLiteral("categories"), Column::Groups},
        {QString::fromUtf8("类别"), Column::Groups},
        {QString::fromUtf8("分组"), Column::Groups},
        {QString::fromUtf8("联系组"), Column::Groups},
        {QString::fromUtf8("所属组"), Column::Groups},
    };
    static const QRegularExpression address(
        QString::fromUtf8("^((e-?mail|mail)( address)?|e-?mail \\d+( address| - value)?|"
                          "(primary|secondary|other|home|work) e-?mail|"
                          "(电子)?(邮件|邮箱)(地址)?|电子邮件 ?\\d+ ?地址|"
                          "(电子)?(邮件|邮箱)(地址)? ?\\d+|(常用|备用|个人|工作|主)邮箱|"
                          "e-?mail ?\\d* ?地址)$"));
    const QString plain = heading.toLower().simplified();
    const auto found = known.constFind(plain);
    if (found != known.constEnd())
        return *found;
    return address.match(plain).hasMatch() ? Column::Address : Column::None;
}

/// Where there are no headings: addresses are known by what they are, and the first other words are the name.
QList<Column> columnsWithout(const CsvRow &row)
{
    QList<Column> columns;
    bool hasName = false;
    for (const QString &cell : row.cells) {
        const bool isWords = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
        if (cell.contains(u'@')) {
            columns.append(Column::Address);
        } else if (isWords && !hasName) {
            columns.append(Column::Name);
            hasName = true;
        } else {
            columns.append(Column::None);
        }
    }
    return columns;
}

QStringList severalIn(const QString &cell)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?::::|[;,；，、\\n])\\s*"));
    return cell.split(between, Qt::SkipEmptyParts);
}

/// One row while it is read.
struct Reading {
    Person person;
    QString given;
    QString middle;
    QString family;
    QString bad;
    QStringList groups;
};

void takeAddresses(Reading &into, const QString &cell)
{
    const auto list = mime::parseAddresses(QStringView(cell));
    QList<mail::Mailbox> found = list ? mail::mailboxes(*list) : QList<mail::Mailbox>();
    if (!list) {
        for (const QString &each : severalIn(cell)) {
            if (const auto address = AddrSpec::parse(each))
                found.append({{}, *address});
            else
                into.bad = each;
        }
    }
    for (const mail::Mailbox &mailbox : found) {
        if (!into.person.addresses.contains(mailbox.address))
            into.person.addresses.append(mailbox.address);
        if (into.person.name.isEmpty())
            into.person.name = mailbox.name;
    }
}

void takeCell(Reading &into, Column column, const QString &cell)
{
    Person &person = into.person;
    switch (column) {
    case Column::None:
        return;
    case Column::Name:
        person.name = cell.simplified();
        return;
    case Column::Given:
        into.given = cell.simplified();
        return;
    case Column::Middle:
        into.middle = cell.simplified();
        return;
    case Column::Family:
        into.family = cell.simplified();
        return;
    case Column::Nickname:
        person.nickname = cell.simplified();
        return;
    case Column::Address:
        return takeAddresses(into, cell);
    case Column::Organisation:
        person.organisation = cell.simplified();
        return;
    case Column::Note:
        person.note = cell.left(10'000);
        return;
    case Column::Groups:
        into.groups += severalIn(cell);
        return;
    }
}

QString nameFrom(const Reading &reading)
{
    const QString joined = reading.family + reading.given;
    const bool isChinese
        = std::any_of(joined.begin(), joined.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    if (isChinese)
        return joined;
    QStringList names{reading.given, reading.middle, reading.family};
    names.removeAll(QString());
    return names.join(u' ');
}

void addToGroups(QList<PeopleGroup> &groups, const QStringList &names, const mail::Mailbox &mailbox)
{
    for (const QString &name : names) {
        // Google marks its own lists with a star: everybody is in "* myContacts".
        if (name.startsWith(u'*'))
            continue;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&name](const PeopleGroup &each) { return each.name == name; });
        if (group == groups.end())
            group = groups.insert(groups.end(), PeopleGroup{{}, name, {}});
        group->members.append(mailbox);
    }
}

} // namespace

ContactFile readCsv(const QByteArray &octets)
{
    ContactFile read;
    read.format = ContactFile::Format::Csv;
    const QList<CsvRow> rows = csvRows(textOfFile(octets));
    if (rows.isEmpty())
        return read;
    QList<Column> headings;
    for (const QString &cell : rows.first().cells)
        headings.append(columnOf(cell));
    const bool hasHeadings = headings.contains(Column::Address);
    for (qsizetype i = hasHeadings ? 1 : 0; i < rows.size() && read.people.size() < mostContacts; ++i) {
        const CsvRow &row = rows[i];
        const QList<Column> columns = hasHeadings ? headings : columnsWithout(row);
        Reading reading;
        for (qsizetype c = 0; c < std::min(row.cells.size(), columns.size()); ++c) {
            if (!row.cells[c].isEmpty())
                takeCell(reading, columns[c], withoutGuard(row.cells[c]));
        }
        if (const QString name = nameFrom(reading); reading.person.name.isEmpty())
            reading.person.name = name;
        const Person &person = reading.person;
        if (person.addresses.isEmpty()) {
            const bool isBad = !reading.bad.isEmpty();
            const QString words = person.name.isEmpty() ? row.cells.join(u' ').simplified() : person.name;
            read.rejects.append({isBad ? Reject::Reason::BadAddress : Reject::Reason::NoAddress, row.line,
                                 isBad ? reading.bad : words});
            continue;
        }
        read.people.append(person);
        addToGroups(read.groups, reading.groups, mailboxOf(person, person.addresses.first()));
    }
    return read;
}

} // namespace core::contacts
