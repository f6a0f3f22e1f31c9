#include "ui/widgets/addresstext.h"

#include "core/mime/header.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace ui
{

using core::mail::Addressee;
using core::mail::AddressList;
using core::mail::AddrSpec;
using core::mail::Group;
using core::mail::Mailbox;

namespace
{

enum class Cut { Strong, Any }; ///< Strong: line ends and semicolons, which no name contains.

bool isCut(QChar c, Cut cut)
{
    if (c == u'\n' || c == u'\r' || c == u';' || c == u'；')
        return true;
    return cut == Cut::Any && (c == u',' || c == u'，' || c == u'、' || c == u'\t');
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“';
}

/// What an input method for Chinese makes of the signs that addresses are made of.
QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case u'＜':
    case u'〈':
        return u'<';
    case u'＞':
    case u'〉':
        return u'>';
    case u'＠':
        return u'@';
    case u'\u00a0':
    case u'\u3000':
        return u' ';
    default:
        return c;
    }
}

/// Nothing that can be seen: left behind by word processors and web pages.
bool isInvisible(QChar c)
{
    return c == u'\u200b' || c == u'\ufeff' || c == u'\u200e' || c == u'\u200f' || c == u'\u202a'
        || c == u'\u202c';
}

/// The closing quote of the quoted string that opens at @p from, on the same line; or -1.
qsizetype closingQuote(QStringView text, qsizetype from)
{
    if (text[from] == u'“') {
        const qsizetype end = text.indexOf(u'”', from);
        const qsizetype lineEnd = text.indexOf(u'\n', from);
        return lineEnd >= 0 && lineEnd < end ? -1 : end;
    }
    for (qsizetype i = from + 1; i < text.size() && text[i] != u'\n'; ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i;
    }
    return -1;
}

QStringList split(QStringView text, Cut cut)
{
    QStringList pieces;
    QString piece;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = isQuote(text[i]) ? closingQuote(text, i) : -1;
        if (end > i) {
            piece += text.mid(i, end - i + 1);
            i = end;
        } else if (isCut(text[i], cut)) {
            pieces += piece.trimmed();
            piece.clear();
        } else if (!isInvisible(text[i])) {
            piece += plainSign(text[i]);
        }
    }
    pieces += piece.trimmed();
    pieces.removeAll(QString());
    return pieces;
}

/// "mailto:li%40x.example?subject=…" as the address in it.
QString withoutLink(QString piece)
{
    if (!piece.startsWith(u"mailto:", Qt::CaseInsensitive))
        return piece;
    piece = piece.mid(7).section(u'?', 0, 0);
    return QUrl::fromPercentEncoding(piece.toUtf8());
}

/// Without the number or bullet of a list: a space behind it may be in an address, RFC 5322 §4.4, but never
/// is.
QString withoutBullet(QString piece)
{
    static const QRegularExpression before(
        QStringLiteral("^(?:\\(?\\d{1,4}(?:[.)]\\s+|[、)）]\\s*)|[-*•·▪‣–—]\\s+)"));
    return piece.remove(before);
}

/// Without what a list or a sentence puts around an address: a number or bullet before, a stop behind.
QString withoutTrimmings(const QString &text)
{
    QString piece = withoutBullet(text);
    static const QRegularExpression behind(QStringLiteral("[.。!！?？:：]+$"));
    if (!piece.endsWith(u'>') && !piece.endsWith(u'"'))
        piece.remove(behind);
    return piece.trimmed();
}

QString withoutQuotes(QString name)
{
    name = name.trimmed();
    const bool isQuoted = name.size() > 1
        && ((name.startsWith(u'"') && name.endsWith(u'"')) || (name.startsWith(u'“') && name.endsWith(u'”'))
            || (name.startsWith(u'\'') && name.endsWith(u'\'')));
    return isQuoted ? name.mid(1, name.size() - 2).trimmed() : name;
}

/// Outlook quotes names once more, and writes the address for a name it does not know.
QString nameOnly(const QString &text, const AddrSpec &address)
{
    const QString name = withoutQuotes(text);
    return AddrSpec::parse(name) == address ? QString() : name;
}

std::optional<AddressList> parsed(QString piece)
{
    piece = withoutLink(piece);
    // Outlook copies 'someone@example.com' with the quotes.
    if (piece.size() > 2 && piece.startsWith(u'\'') && piece.endsWith(u'\''))
        piece = piece.mid(1, piece.size() - 2);
    if (const auto bare = AddrSpec::parse(piece))
        return AddressList{Mailbox{QString(), *bare}};
    auto list = core::mime::parseAddresses(QStringView(piece));
    if (!list || list->isEmpty())
        return std::nullopt;
    for (Addressee &addressee : *list) {
        if (auto *mailbox = std::get_if<Mailbox>(&addressee))
            mailbox->name = nameOnly(mailbox->name, mailbox->address);
    }
    return list;
}

/// li@x.example (Li Wei), Li Wei [li@x.example], Li Wei (li@x.example), 【】 and （） too.
std::optional<Mailbox> nameAndBrackets(const QString &piece)
{
    static const QRegularExpression address(
        QStringLiteral("^(.*?)\\s*[\\[(（【]\\s*((?:mailto:)?[^\\s@\\[\\]()（）【】]+@[^\\s@\\[\\]()（）【】]"
                       "+)\\s*[\\])）】]$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(
        QStringLiteral("^<?([^\\s@<>]+@[^\\s@<>()（）]+)>?\\s*[(（]([^()（）@]+)[)）]$"));
    if (const auto match = name.match(piece); match.hasMatch()) {
        if (const auto found = AddrSpec::parse(match.captured(1)))
            return Mailbox{withoutQuotes(match.captured(2)), *found};
    }
    if (const auto match = address.match(piece); match.hasMatch()) {
        if (const auto found = AddrSpec::parse(withoutLink(match.captured(2))))
            return Mailbox{withoutQuotes(match.captured(1)), *found};
    }
    return std::nullopt;
}

/// "E-mail: li@x.example", "邮箱：li@x.example": the word before is no name; any other word is.
std::optional<Mailbox> labelled(const QString &piece)
{
    static const QRegularExpression line(QStringLiteral("^([^@:：<>\"]{1,60})[:：]\\s*(\\S+@\\S+)$"));
    static const QRegularExpression label(
        QStringLiteral(
            "^(e-?mail|mail|to|cc|bcc|from|address|(电子)?(邮箱|邮件)(地址)?|收件人|抄送|密送|发件人)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = line.match(piece);
    if (!match.hasMatch() || match.captured(1).trimmed().compare(u"mailto", Qt::CaseInsensitive) == 0)
        return std::nullopt;
    const auto address = AddrSpec::parse(withoutLink(match.captured(2)));
    if (!address)
        return std::nullopt;
    const QString word = match.captured(1).trimmed();
    return Mailbox{label.match(word).hasMatch() ? QString() : word, *address};
}

/// A name of any kind and one address in angle brackets behind it: how Outlook writes Doe, John <a@b.example>
/// without quotes, and what a name with a stray quote mark looks like.
std::optional<Mailbox> nameBeforeBrackets(const QString &piece)
{
    const qsizetype open = piece.lastIndexOf(u'<');
    if (open <= 0 || !piece.endsWith(u'>') || piece.count(u'<') != 1)
        return std::nullopt;
    const auto address = AddrSpec::parse(withoutLink(piece.mid(open + 1).chopped(1).trimmed()));
    const QString name = withoutQuotes(piece.left(open));
    if (!address)
        return std::nullopt;
    // More addresses than one are a list that lost its separators, unless the name is one itself.
    if (name.contains(u'@') && !AddrSpec::parse(name))
        return std::nullopt;
    return Mailbox{nameOnly(name, *address), *address};
}

/// A name and an address with only a space or tab between them, as in a row of a table.
std::optional<Mailbox> nameBesideAddress(const QStringList &words)
{
    const auto isAddress = [](const QString &word) { return AddrSpec::parse(word).has_value(); };
    if (words.size() < 2 || std::count_if(words.begin(), words.end(), isAddress) != 1)
        return std::nullopt;
    const bool isLast = isAddress(words.last());
    if (!isLast && !isAddress(words.first()))
        return std::nullopt;
    const QString name = (isLast ? words.mid(0, words.size() - 1) : words.mid(1)).join(u' ').trimmed();
    const bool hasLetter = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    if (!hasLetter || name.contains(u'@') || name.contains(u'<') || name.contains(u'"'))
        return std::nullopt;
    return Mailbox{name, *AddrSpec::parse(isLast ? words.last() : words.first())};
}

std::optional<Mailbox> oneMailbox(const QString &piece)
{
    for (const auto read : {nameAndBrackets, nameBeforeBrackets, labelled}) {
        if (const auto mailbox = read(piece))
            return mailbox;
    }
    return std::nullopt;
}

/// A piece without separators: an address, several between spaces, or a name before one.
void takeSimple(const QString &whole, AddressPieces &into)
{
    const QString piece = withoutBullet(whole);
    for (const auto read : {nameAndBrackets, labelled}) {
        if (const auto mailbox = read(piece)) {
            into.addresses += *mailbox;
            return;
        }
    }
    if (const auto list = parsed(piece)) {
        into.addresses += *list;
        return;
    }
    const QString bare = withoutTrimmings(piece);
    if (const auto mailbox = oneMailbox(bare)) {
        into.addresses += *mailbox;
        return;
    }
    if (const auto list = parsed(bare); list && bare != piece) {
        into.addresses += *list;
        return;
    }
    const QStringList words = bare.simplified().split(u' ');
    if (words.size() == 1) {
        into.rejected += whole;
        return;
    }
    if (const auto mailbox = nameBesideAddress(words)) {
        into.addresses += *mailbox;
        return;
    }
    for (const QString &word : words) {
        if (const auto list = parsed(withoutTrimmings(word)))
            into.addresses += *list;
        else
            into.rejected += word;
    }
}

/// A row of a table: one address among its cells, and the first cell of words beside it is the name.
std::optional<Mailbox> rowOfTable(const QStringList &cells)
{
    std::optional<AddrSpec> address;
    QString name;
    for (const QString &cell : cells) {
        const QString text = withoutLink(cell.trimmed());
        if (const auto found = AddrSpec::parse(text)) {
            if (address)
                return std::nullopt;
            address = found;
        } else if (text.contains(u'@') || text.contains(u'<')) {
            return std::nullopt;
        } else if (name.isEmpty()
                   && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); })) {
            name = withoutQuotes(text);
        }
    }
    if (!address)
        return std::nullopt;
    return Mailbox{name, *address};
}

/// What stands between two line ends or semicolons.
void takeSegment(const QString &segment, AddressPieces &into)
{
    const QStringList cells = segment.split(u'\t', Qt::SkipEmptyParts);
    if (cells.size() > 1) {
        const bool hasDigitsOnly = std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
            return std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
        });
        if (const auto mailbox = rowOfTable(cells); mailbox && (!hasDigitsOnly || !mailbox->name.isEmpty())) {
            into.addresses += *mailbox;
            return;
        }
    }
    const QStringList pieces = split(segment, Cut::Any);
    if (pieces.size() > 1 && segment.count(u'@') == 1) {
        if (const auto mailbox = nameBeforeBrackets(segment)) {
            into.addresses += *mailbox;
            return;
        }
    }
    for (const QString &piece : pieces)
        takeSimple(piece, into);
}

bool needsQuotes(const QString &name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return QStringView(u"()<>[]:;@\\,.\"，；、").contains(c); });
}

QString quoted(QString name)
{
    if (!needsQuotes(name))
        return name;
    name.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + name + u'"';
}

} // namespace

AddressPieces takenApart(const QString &text)
{
    AddressPieces pieces;
    // A named group has separators of its own: "Team: a@x.example, b@x.example;"
    if (text.contains(u':') && text.trimmed().endsWith(u';')) {
        if (const auto list = parsed(text.trimmed())) {
            pieces.addresses = *list;
            return pieces;
        }
    }
    for (const QString &segment : split(text, Cut::Strong))
        takeSegment(segment, pieces);
    return pieces;
}

QString toText(const Addressee &addressee)
{
    if (const auto *mailbox = std::get_if<Mailbox>(&addressee)) {
        const QString address = mailbox->address.toString();
        return mailbox->name.isEmpty() ? address
                                       : quoted(mailbox->name) + QStringLiteral(" <") + address + u'>';
    }
    const auto &group = std::get<Group>(addressee);
    QStringList members;
    for (const Mailbox &member : group.members)
        members += toText(Addressee(member));
    return quoted(group.name) + QStringLiteral(": ") + members.join(QStringLiteral(", ")) + u';';
}

QString toText(const AddressList &list)
{
    QStringList texts;
    for (const Addressee &addressee : list)
        texts += toText(addressee);
    return texts.join(QStringLiteral(", "));
}

QString disguiseOf(const Mailbox &mailbox)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>()\"',;@]+@[^\\s<>()\"',;@]+"));
    if (!mailbox.name.contains(u'@'))
        return {};
    const auto match = address.match(mailbox.name);
    if (!match.hasMatch())
        return {};
    const QString shown = match.captured();
    return shown.compare(mailbox.address.toString(), Qt::CaseInsensitive) == 0 ? QString() : shown;
}

QString shortText(const Addressee &addressee)
{
    if (const auto *mailbox = std::get_if<Mailbox>(&addressee))
        return mailbox->name.isEmpty() ? mailbox->address.toString() : mailbox->name;
    const auto &group = std::get<Group>(addressee);
    return QStringLiteral("%1 (%2)").arg(group.name).arg(group.members.size());
}

} // namespace ui
