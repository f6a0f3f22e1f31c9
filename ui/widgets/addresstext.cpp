#include "ui/widgets/addresstext.h"

#include "core/mime/header.h"

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

/// The closing quote of the quoted string that opens at @p from, on the same line; or -1.
qsizetype closingQuote(QStringView text, qsizetype from)
{
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
        const qsizetype end = text[i] == u'"' ? closingQuote(text, i) : -1;
        if (end > i) {
            piece += text.mid(i, end - i + 1);
            i = end;
        } else if (isCut(text[i], cut)) {
            pieces += piece.trimmed();
            piece.clear();
        } else {
            piece += text[i];
        }
    }
    pieces += piece.trimmed();
    pieces.removeAll(QString());
    return pieces;
}

std::optional<AddressList> parsed(QString piece)
{
    if (piece.startsWith(u"mailto:", Qt::CaseInsensitive))
        piece.remove(0, 7);
    // Outlook copies 'someone@example.com' with the quotes.
    if (piece.size() > 2 && piece.startsWith(u'\'') && piece.endsWith(u'\''))
        piece = piece.mid(1, piece.size() - 2);
    if (const auto bare = AddrSpec::parse(piece))
        return AddressList{Mailbox{QString(), *bare}};
    auto list = core::mime::parseAddresses(QStringView(piece));
    if (!list || list->isEmpty())
        return std::nullopt;
    return list;
}

/// A name of any kind and one address in angle brackets behind it: how Outlook writes Doe, John <a@b.example>
/// without quotes, and what a name with a stray quote mark looks like.
std::optional<Mailbox> nameBeforeBrackets(const QString &piece)
{
    const qsizetype open = piece.lastIndexOf(u'<');
    if (open <= 0 || !piece.endsWith(u'>') || piece.count(u'@') != 1 || piece.indexOf(u'@') < open)
        return std::nullopt;
    const auto address = AddrSpec::parse(QStringView(piece).mid(open + 1).chopped(1).trimmed());
    if (!address)
        return std::nullopt;
    QString name = piece.left(open).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2);
    return Mailbox{name, *address};
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

/// A piece without separators: an address, several between spaces, or a name before one.
void takeSimple(const QString &piece, AddressPieces &into)
{
    if (const auto list = parsed(piece)) {
        into.addresses += *list;
        return;
    }
    if (const auto mailbox = nameBeforeBrackets(piece)) {
        into.addresses += *mailbox;
        return;
    }
    const QStringList words = piece.simplified().split(u' ');
    if (words.size() == 1) {
        into.rejected += piece;
        return;
    }
    if (const auto mailbox = nameBesideAddress(words)) {
        into.addresses += *mailbox;
        return;
    }
    for (const QString &word : words) {
        if (const auto list = parsed(word))
            into.addresses += *list;
        else
            into.rejected += word;
    }
}

/// What stands between two line ends or semicolons.
void takeSegment(const QString &segment, AddressPieces &into)
{
    const QStringList cells = segment.split(u'\t', Qt::SkipEmptyParts);
    if (cells.size() == 2 && !segment.contains(u',')) {
        if (const auto mailbox = nameBesideAddress({cells[0].trimmed(), cells[1].trimmed()})) {
            into.addresses += *mailbox;
            return;
        }
    }
    const QStringList pieces = split(segment, Cut::Any);
    if (pieces.size() > 1) {
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

QString shortText(const Addressee &addressee)
{
    if (const auto *mailbox = std::get_if<Mailbox>(&addressee))
        return mailbox->name.isEmpty() ? mailbox->address.toString() : mailbox->name;
    const auto &group = std::get<Group>(addressee);
    return QStringLiteral("%1 (%2)").arg(group.name).arg(group.members.size());
}

} // namespace ui
