#include "core/html/clients.h"

#include "core/html/address.h"
#include "core/html/clientrules.h"
#include "core/html/conditionals.h"
#include "core/html/treetext.h"

namespace core::html
{

namespace
{

using Kind = Alteration::Kind;

constexpr qsizetype clipBytes = 102 * 1024; // Gmail
constexpr qsizetype sheetBytes = 16 * 1024; // Gmail
constexpr int markedPlaces = 3;

/// The first 102 KB, not ending within a tag.
QString clipped(QStringView html, bool *isClipped)
{
    const QByteArray octets = html.toUtf8();
    *isClipped = octets.size() > clipBytes;
    if (!*isClipped)
        return html.toString();
    QString text = QString::fromUtf8(octets.first(clipBytes));
    if (const qsizetype tag = text.lastIndexOf(u'<'); tag > text.lastIndexOf(u'>'))
        text.truncate(tag);
    return text;
}

class Simulator
{
public:
    Simulator(MailClient client, Marks marks)
        : m_client(client)
        , m_marks(marks)
    {
    }

    Simulation run(QStringView html)
    {
        QString source = html.toString();
        if (m_client == MailClient::Outlook)
            source = resolved(source);
        bool isClipped = false;
        if (m_client == MailClient::Gmail)
            source = clipped(source, &isClipped);
        if (source.contains(QStringLiteral("<svg"), Qt::CaseInsensitive)
            && m_client != MailClient::AppleMail) // the tree has none
            note({Kind::Element, QStringLiteral("svg")});
        Node root = parsed(source);
        m_sheetBytes = sizeOfSheets(root);
        for (Node &part : root.children)
            visitChildren(part, part.tag == u"head");
        if (isClipped)
            addClipNotice(root);
        return {toDocument(root), std::move(m_alterations)};
    }

private:
    QString resolved(const QString &html)
    {
        ForOutlook outlook = forOutlook(html);
        if (outlook.shown > 0)
            note({Kind::ForOutlookOnly, {}, outlook.shown});
        if (outlook.hidden > 0)
            note({Kind::NotForOutlook, {}, outlook.hidden});
        return std::move(outlook.html);
    }

    /// The number under which it is told, from 1.
    int note(const Alteration &alteration)
    {
        for (qsizetype i = 0; i < m_alterations.size(); ++i) {
            Alteration &known = m_alterations[i];
            if (known.kind == alteration.kind && known.subject == alteration.subject) {
                known.count += alteration.count;
                return int(i) + 1;
            }
        }
        m_alterations.append(alteration);
        return int(m_alterations.size());
    }

    static qsizetype sizeOfSheets(const Node &node)
    {
        qsizetype bytes = 0;
        for (const Node &inner : node.children) {
            if (inner.tag == u"style" && !inner.children.empty())
                bytes += inner.children.front().text.toUtf8().size();
            else
                bytes += sizeOfSheets(inner);
        }
        return bytes;
    }

    void visitChildren(Node &node, bool isInHead)
    {
        std::vector<Node> kept;
        kept.reserve(node.children.size());
        for (Node &inner : node.children) {
            QList<int> numbers;
            if (inner.isText()) {
                kept.push_back(std::move(inner));
            } else if (visit(inner, isInHead, numbers)) {
                addMarks(std::move(inner), numbers, kept);
            } else {
                addMarks(Node(), numbers, kept);
            }
        }
        node.children = std::move(kept);
    }

    /// False if the element goes.
    bool visit(Node &node, bool isInHead, QList<int> &numbers)
    {
        if (const auto alteration = alterationOfElement(node.tag, m_client)) {
            numbers.append(note(*alteration));
            return false;
        }
        if (node.tag == u"noscript" || node.tag == u"template" || node.tag == u"title" || node.tag == u"meta")
            return node.tag == u"meta" && node.attribute(u"http-equiv").isEmpty();
        if (node.tag == u"link") {
            if (node.attribute(u"rel").contains(QStringLiteral("stylesheet"), Qt::CaseInsensitive))
                note({Kind::LinkedSheet, QStringLiteral("<link>")});
            return false;
        }
        if (node.tag == u"style")
            return visitSheet(node, isInHead);
        node.attributes.removeIf([](const Node::Attribute &attribute) {
            return attribute.name.startsWith(u"on")
                || (attribute.name == u"href" && !isSafeLink(attribute.value));
        });
        if (node.tag == u"img")
            visitPicture(node, numbers);
        visitStyle(node, numbers);
        visitChildren(node, isInHead);
        return true;
    }

    bool visitSheet(Node &style, bool isInHead)
    {
        if (m_client == MailClient::AppleMail)
            return true;
        if (m_client == MailClient::QqMail) {
            note({Kind::SheetRemoved});
            return false;
        }
        if (m_client == MailClient::Gmail && m_sheetBytes > sheetBytes) {
            note({Kind::SheetTooLong});
            return false;
        }
        if (m_client == MailClient::Gmail && !isInHead) {
            note({Kind::SheetInBody});
            return false;
        }
        if (!style.children.empty())
            style.children.front().text = toSheet(kept(rulesOf(style.children.front().text)));
        return true;
    }

    std::vector<Rule> kept(const std::vector<Rule> &rules)
    {
        std::vector<Rule> result;
        for (Rule rule : rules) {
            if (rule.isAtRule()) {
                if (const auto alteration = alterationOfAtRule(rule, m_client)) {
                    note(*alteration);
                    continue;
                }
            } else if (const auto alteration = alterationOf(QStringView(rule.prelude), m_client)) {
                note(*alteration);
                continue;
            }
            rule.declarations = kept(rule.declarations, {}, nullptr);
            rule.inner = kept(rule.inner);
            result.push_back(std::move(rule));
        }
        return result;
    }

    QList<Declaration> kept(const QList<Declaration> &all, QStringView tag, QList<int> *numbers)
    {
        QList<Declaration> result;
        for (const Declaration &declaration : all) {
            const auto alteration = alterationOf(declaration, m_client, tag);
            if (!alteration) {
                result.append(declaration);
                continue;
            }
            const int number = note(*alteration);
            if (numbers && !numbers->contains(number))
                numbers->append(number);
        }
        return result;
    }

    void visitStyle(Node &node, QList<int> &numbers)
    {
        for (Node::Attribute &attribute : node.attributes) {
            if (attribute.name != u"style")
                continue;
            const QList<Declaration> all = declarations(attribute.value);
            const QList<Declaration> left = kept(all, node.tag, &numbers);
            if (left.size() == all.size())
                continue;
            attribute.value = toStyle(left);
        }
        const bool isBackgroundAttributeIgnored
            = m_client == MailClient::Outlook || m_client == MailClient::QqMail;
        if (isBackgroundAttributeIgnored && node.has(u"background")) {
            numbers.append(note({Kind::Property, QStringLiteral("background-image")}));
            node.attributes.removeIf(
                [](const Node::Attribute &attribute) { return attribute.name == u"background"; });
        }
    }

    void visitPicture(Node &node, QList<int> &numbers)
    {
        const auto alteration = alterationOfPicture(node.attribute(u"src"), m_client);
        node.attributes.removeIf([&](const Node::Attribute &attribute) {
            return attribute.name == u"srcset" || (alteration && attribute.name == u"src");
        });
        if (alteration)
            numbers.append(note(*alteration));
    }

    /// Puts @p node and the numbers of what happened to it into @p siblings: inside of it where it has
    /// words, before it otherwise.
    void addMarks(Node &&node, const QList<int> &numbers, std::vector<Node> &siblings)
    {
        Node mark;
        if (m_marks == Marks::Numbers) {
            QStringList shown;
            for (const int number : numbers) {
                if (++m_marked[number] <= markedPlaces)
                    shown.append(QString::number(number));
            }
            if (!shown.isEmpty())
                mark = badge(shown.join(u','));
        }
        static const QStringList rigid{QStringLiteral("table"), QStringLiteral("tbody"),
                                       QStringLiteral("thead"), QStringLiteral("tfoot"),
                                       QStringLiteral("tr"),    QStringLiteral("ul"),
                                       QStringLiteral("ol"),    QStringLiteral("colgroup")};
        if (!mark.tag.isEmpty() && !node.tag.isEmpty() && !isVoid(node.tag) && !rigid.contains(node.tag)) {
            node.children.insert(node.children.begin(), std::move(mark));
            siblings.push_back(std::move(node));
            return;
        }
        // Nothing but rows may stand between rows; a mark there would be moved out of the table.
        const bool isBetweenRows = node.tag == u"tr" || node.tag == u"tbody" || node.tag == u"thead"
            || node.tag == u"tfoot" || node.tag == u"colgroup" || node.tag == u"col";
        if (!mark.tag.isEmpty() && !isBetweenRows)
            siblings.push_back(std::move(mark));
        if (!node.tag.isEmpty())
            siblings.push_back(std::move(node));
    }

    static Node badge(const QString &numbers)
    {
        Node words;
        words.text = numbers;
        Node mark;
        mark.tag = QStringLiteral("sup");
        mark.attributes.append({QStringLiteral("style"),
                                QStringLiteral("background-color:#b45309;color:#ffffff;font-size:10px;"
                                               "font-weight:bold;font-family:sans-serif;line-height:1;"
                                               "padding:1px 3px;border-radius:3px;margin-right:2px")});
        mark.children.push_back(std::move(words));
        return mark;
    }

    void addClipNotice(Node &root)
    {
        const int number = note({Kind::Clipped});
        for (Node &part : root.children) {
            if (part.tag != u"body")
                continue;
            part.children.push_back(badge(QString::number(number)));
            Node words;
            words.text = QStringLiteral("[\u2026]");
            part.children.push_back(std::move(words));
        }
    }

    MailClient m_client;
    Marks m_marks;
    QList<Alteration> m_alterations;
    QHash<int, int> m_marked; ///< Places that carry a number already.
    qsizetype m_sheetBytes = 0;
};

} // namespace

DarkMode darkModeOf(MailClient client)
{
    return client == MailClient::AppleMail ? DarkMode::Honours : DarkMode::Inverts;
}

Simulation simulated(QStringView html, MailClient client, Marks marks)
{
    return Simulator(client, marks).run(html);
}

} // namespace core::html
