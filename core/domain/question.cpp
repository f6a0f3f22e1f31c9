#include "core/domain/question.h"

#include "core/discovery/names.h"

#include <QRegularExpression>

namespace core::domain
{

using Field = Question::Field;

namespace
{

QStringList words(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;，；]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// A host name as it is asked for; nothing for what is none.
std::optional<QByteArray> hostName(const QString &text)
{
    const auto name = discovery::askableName(text.endsWith(u'.') ? text.chopped(1) : text);
    return name ? std::optional(name->toLatin1()) : std::nullopt;
}

/// Addresses, or one name.
bool readServer(const QString &text, Request &request)
{
    for (const QString &word : words(text)) {
        QHostAddress address;
        if (address.setAddress(word)) {
            request.addresses.append(address);
            continue;
        }
        const auto name = hostName(word);
        if (!name || !request.server.isEmpty())
            return false;
        request.server = *name;
    }
    return true;
}

bool readSelectors(const QStringList &texts, Request &request)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$"));
    for (const QString &text : texts) {
        for (QString word : words(text.toLower())) {
            word = word.section(QStringLiteral("._domainkey"), 0, 0); // whoever copied the whole name
            if (!shape.match(word).hasMatch())
                return false;
            request.selectors.append(word.toLatin1());
        }
    }
    return true;
}

} // namespace

Result<CheckedQuestion, Field> checked(const Question &question)
{
    CheckedQuestion result;
    Request &request = result.request;
    const QString typed = question.domain.trimmed();
    const auto domain = hostName(typed.section(u'@', -1));
    if (!domain)
        return Field::Domain;
    request.domain = *domain;
    request.from = typed.contains(u'@') ? typed : question.from.trimmed();
    if (!request.from.isEmpty()) {
        const auto of = hostName(request.from.section(u'@', -1));
        if (!request.from.contains(u'@') || request.from.startsWith(u'@') || !of)
            return Field::From;
        if (*of != request.domain)
            return Field::From; // it is the domain in From that everything is about
    }
    if (!readServer(question.server, request))
        return Field::Server;
    if (!readSelectors(question.selectors, request))
        return Field::Selectors;
    if (!question.helo.trimmed().isEmpty())
        request.helo = question.helo.trimmed().toLower().toLatin1();
    for (const QString &word : words(question.nameserver)) {
        const auto server = parseNameserver(word);
        if (!server)
            return Field::Nameserver;
        result.nameservers.append(*server);
    }
    request.triesPort25 = question.triesPort25;
    if (question.triesPort25 && !question.port25Host.trimmed().isEmpty()) {
        const auto host = hostName(question.port25Host.trimmed());
        if (!host)
            return Field::Port25Host;
        request.port25Host = *host;
    }
    return result;
}

} // namespace core::domain
