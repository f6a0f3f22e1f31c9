#include "core/oauth/callback.h"

#include "core/oauth/answer.h"
#include "core/oauth/form.h"
#include "core/oauth/secrecy.h"

#include <algorithm>

namespace core::oauth
{

namespace
{

using Query = QHash<QByteArray, QByteArray>;

struct Head {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QList<QByteArray> hosts;
};

std::optional<Head> parseHead(QByteArrayView text)
{
    const QList<QByteArray> lines = text.toByteArray().replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return std::nullopt;
    Head head;
    head.method = words[0];
    const qsizetype mark = words[1].indexOf('?');
    head.path = mark < 0 ? words[1] : words[1].left(mark);
    head.query = mark < 0 ? QByteArray() : words[1].mid(mark + 1);
    for (const QByteArray &line : lines.mid(1)) {
        if (line.left(5).toLower() == "host:")
            head.hosts.append(line.mid(5).trimmed().toLower());
    }
    return head;
}

bool isForUs(const Head &head, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    return head.hosts.size() == 1
        && QList<QByteArray>{"127.0.0.1" + suffix, "localhost" + suffix, "[::1]" + suffix}.contains(
            head.hosts.first());
}

/// RFC 6749 appendix A.11, without the spaces that no server uses.
bool isCode(const QByteArray &code)
{
    return !code.isEmpty()
        && std::all_of(code.begin(), code.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

Callback ended(const Result<QByteArray, Error> &outcome)
{
    return {200, false, outcome};
}

Callback readAnswer(const Query &query, const Expected &expected)
{
    const QByteArray code = query.value("code");
    const QByteArray error = query.value("error");
    if (code.isEmpty() == error.isEmpty())
        return {};
    if (!isSameSecret(query.value("state"), expected.state))
        return {400, true, {}};
    if (!expected.issuer.isEmpty() && query.contains("iss") && query.value("iss") != expected.issuer.toUtf8())
        return ended(Error::of(Error::Kind::WrongIssuer, plainLine(QString::fromUtf8(query.value("iss")))));
    if (!error.isEmpty())
        return ended(
            serverError(QString::fromUtf8(error), QString::fromUtf8(query.value("error_description"))));
    return isCode(code) ? ended(code) : Callback();
}

} // namespace

Callback readCallback(QByteArrayView text, const Expected &expected)
{
    const auto head = parseHead(text);
    if (!head || !isForUs(*head, expected.port))
        return {};
    if (head->path != "/")
        return {404, false, {}};
    if (head->method != "GET")
        return {405, false, {}};
    const auto query = readForm(head->query);
    return query ? readAnswer(*query, expected) : Callback();
}

} // namespace core::oauth
