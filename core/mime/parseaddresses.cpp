#include "core/mail/text.h"
#include "core/mime/addresstokens.h"
#include "core/mime/encodedword.h"
#include "core/mime/header.h"
#include "core/mime/syntax.h"

namespace core::mime
{

using mail::Addressee;
using mail::AddressList;
using mail::AddrSpec;
using mail::Group;
using mail::Mailbox;

namespace
{

using Kind = AddressToken::Kind;
using Tokens = QList<AddressToken>;

/// The name a phrase says. Encoded-words are decoded only here, after the list was split: a comma or
/// "<" inside one is data.
QString phrase(const Tokens &tokens)
{
    QString text;
    for (const AddressToken &token : tokens) {
        if (token.kind == Kind::Comment)
            continue;
        if (token.followsSpace && !text.isEmpty())
            text += u' ';
        text += token.kind == Kind::Quoted ? unquoted(token.text) : token.text;
    }
    return decodeEncodedWords(text.toUtf8()).trimmed();
}

/// The last comment, which old mailers use for the name: "jdoe@example.com (John Doe)".
QString commentAsName(const Tokens &tokens)
{
    for (auto token = tokens.crbegin(); token != tokens.crend(); ++token) {
        if (token->kind == Kind::Comment)
            return decodeEncodedWords(unquoted(token->text).toUtf8()).trimmed();
    }
    return {};
}

/// Without the invisible characters that come along when an address is copied from a page.
QStringView withoutInvisibleEnds(QStringView text)
{
    const auto isInvisible = [](QChar c) { return c.category() == QChar::Other_Format || c.isSpace(); };
    while (!text.isEmpty() && isInvisible(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isInvisible(text.back()))
        text = text.chopped(1);
    return text;
}

bool isJoint(const AddressToken &token)
{
    return token.isSpecial(u'@') || token.text == u".";
}

/// The tokens as one address. White space inside is allowed only beside "@" and ".", where the
/// obsolete syntax of RFC 5322 §4.4 has it: else "a b@c" would become an address nobody wrote.
std::optional<AddrSpec> address(const Tokens &tokens)
{
    QString text;
    const AddressToken *before = nullptr;
    for (const AddressToken &token : tokens) {
        if (token.kind == Kind::Comment)
            continue;
        if (before && token.followsSpace && !isJoint(token) && !isJoint(*before)
            && !token.text.startsWith(u'.') && !before->text.endsWith(u'.'))
            return std::nullopt;
        text += token.text;
        before = &token;
    }
    QStringView bare = withoutInvisibleEnds(text);
    if (bare.size() > 2 && bare.front() == u'\'' && bare.back() == u'\'') // Outlook's own quotes
        bare = bare.mid(1, bare.size() - 2);
    return AddrSpec::parse(bare);
}

/// Reads a list from its tokens in one pass; there is no recursion, groups do not nest.
class Parser
{
public:
    explicit Parser(Tokens tokens)
        : m_tokens(std::move(tokens))
    {
    }

    std::optional<AddressList> list()
    {
        while (m_at < m_tokens.size()) {
            if (!element())
                return std::nullopt;
        }
        if (m_isInGroup || m_list.isEmpty())
            return std::nullopt;
        return m_list;
    }

private:
    /// Up to and with the next separator.
    bool element()
    {
        Tokens head;
        while (m_at < m_tokens.size()) {
            const AddressToken token = m_tokens[m_at++];
            if (token.isSpecial(u'<'))
                return angleAddress(head);
            if (token.isSpecial(u':'))
                return openGroup(head);
            if (token.isSpecial(u','))
                return bareAddress(head);
            if (token.isSpecial(u';'))
                return bareAddress(head) && closeGroup();
            if (token.isSpecial(u'>'))
                return false;
            head.append(token);
        }
        return bareAddress(head);
    }

    bool bareAddress(const Tokens &tokens)
    {
        const bool isNothing = std::all_of(tokens.begin(), tokens.end(), [](const AddressToken &token) {
            return token.kind == Kind::Comment;
        });
        return isNothing || keep(commentAsName(tokens), address(tokens));
    }

    bool angleAddress(const Tokens &name)
    {
        Tokens inside;
        bool isClosed = false;
        while (m_at < m_tokens.size() && !isClosed) {
            const AddressToken token = m_tokens[m_at++];
            if (token.isSpecial(u'<') || token.isSpecial(u';'))
                return false;
            isClosed = token.isSpecial(u'>');
            if (token.isSpecial(u':') && !inside.isEmpty() && inside.first().isSpecial(u'@'))
                inside.clear(); // the route of the obsolete syntax, RFC 5322 §4.4
            else if (!isClosed)
                inside.append(token);
        }
        Tokens after; // only comments may stand between ">" and the separator
        while (m_at < m_tokens.size() && m_tokens[m_at].kind == Kind::Comment)
            after.append(m_tokens[m_at++]);
        const QString said = phrase(name);
        return keep(said.isEmpty() ? commentAsName(name + after) : said, address(inside)) && separator();
    }

    bool separator()
    {
        if (m_at == m_tokens.size())
            return true;
        const AddressToken token = m_tokens[m_at++];
        return token.isSpecial(u',') || (token.isSpecial(u';') && closeGroup());
    }

    bool openGroup(const Tokens &name)
    {
        // "mailto:" comes along when a link is copied.
        if (name.size() == 1 && name.first().text.compare(QStringView(u"mailto"), Qt::CaseInsensitive) == 0)
            return true;
        const QString said = phrase(name);
        if (m_isInGroup || said.isEmpty())
            return false;
        m_isInGroup = true;
        m_list.append(Group{said, {}});
        return true;
    }

    /// Outside a group ";" is Outlook's comma.
    bool closeGroup()
    {
        m_isInGroup = false;
        return true;
    }

    bool keep(const QString &name, const std::optional<AddrSpec> &spec)
    {
        if (!spec)
            return false;
        if (m_isInGroup)
            std::get<Group>(m_list.last()).members.append({name, *spec});
        else
            m_list.append(Mailbox{name, *spec});
        return true;
    }

    Tokens m_tokens;
    qsizetype m_at = 0;
    AddressList m_list;
    bool m_isInGroup = false;
};

std::optional<AddressList> parsed(QStringView line)
{
    std::optional<Tokens> tokens = addressTokens(line);
    return tokens ? Parser(std::move(*tokens)).list() : std::nullopt;
}

} // namespace

std::optional<AddressList> parseAddresses(QByteArrayView fieldBody)
{
    return parsed(mail::guessedText(QByteArrayView(unfolded(fieldBody)).trimmed()));
}

std::optional<AddressList> parseAddresses(QStringView text)
{
    // A person pastes one address a line, and types the separators of a Chinese keyboard.
    QString line = text.toString();
    bool isQuoted = false;
    for (QChar &c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        const bool separates = c == u'\n' || c == u'\r' || c == QChar(0xff0c) || c == QChar(0xff1b);
        if (separates && !isQuoted)
            c = u',';
    }
    return parsed(line);
}

} // namespace core::mime
