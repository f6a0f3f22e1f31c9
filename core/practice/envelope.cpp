#include "core/practice/envelope.h"

#include <QSet>

#include <algorithm>

namespace core::practice
{

namespace
{

constexpr qsizetype maximalPath = 254; // RFC 5321 §4.5.3.1.3, without the brackets.
constexpr qsizetype maximalEnvelopeId = 100; // RFC 3461 §4.4

bool isPrintable(char c)
{
    return c < 0 || (c > 0x20 && c != 0x7f); // Below 0: a piece of UTF-8.
}

bool isPrintableAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isKeyword(QByteArrayView text)
{
    return !text.isEmpty() && text.front() != '-' && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isXtext(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '+')
            continue;
        const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
        if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))
            return false;
        i += 2;
    }
    return isPrintableAscii(text) && !text.contains('=');
}

/// The index after the local part that starts @p path, or -1.
qsizetype endOfLocalPart(QByteArrayView path)
{
    if (path.isEmpty() || path.front() != '"') {
        const qsizetype end = path.indexOf('@');
        const bool isDotAtom = end > 0 && path.front() != '.' && path[end - 1] != '.'
            && !path.first(end).contains("..") && std::all_of(path.begin(), path.begin() + end, [](char c) {
                                   return isPrintable(c) && !QByteArrayView("<>()[]\\,;:\"").contains(c);
                               });
        return isDotAtom ? end : -1;
    }
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (path[i] == '"')
            return i + 1;
        if (path[i] == '\\')
            ++i;
    }
    return -1;
}

/// The index of the ">" that closes the path which starts after "<", or -1. One in a quoted local
/// part is text: splitting there is how a recipient becomes a parameter.
qsizetype endOfPath(QByteArrayView text)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if ((c >= 0 && c < 0x20) || c == 0x7f || (c == ' ' && !isQuoted))
            return -1;
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '\\' && isQuoted)
            ++i;
        else if (c == '>' && !isQuoted)
            return i;
    }
    return -1;
}

bool isOffered(const Scenario &scenario, const char *extension)
{
    return !scenario.withoutExtensions.contains(QByteArray(extension));
}

const QByteArray unknownParameter = "555 5.5.4 Parameter not recognised";
const QByteArray badParameter = "501 5.5.4 Bad value of a parameter";

std::optional<QByteArray> applyBody(QByteArrayView value, const Scenario &scenario, Envelope &envelope)
{
    if (value.compare("7BIT", Qt::CaseInsensitive) == 0)
        envelope.body = Envelope::Body::SevenBit;
    else if (value.compare("8BITMIME", Qt::CaseInsensitive) == 0 && isOffered(scenario, "8BITMIME"))
        envelope.body = Envelope::Body::EightBit;
    else if (value.compare("BINARYMIME", Qt::CaseInsensitive) == 0 && isOffered(scenario, "BINARYMIME"))
        envelope.body = Envelope::Body::Binary;
    else
        return badParameter;
    return {};
}

std::optional<QByteArray> applySize(const QByteArray &value, qint64 sizeLimitBytes)
{
    // Up to twenty digits, RFC 1870 §4; a number over 64 bits is too large, not a syntax error.
    const bool isNumber = !value.isEmpty() && value.size() <= 20
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return badParameter;
    bool fits = false;
    const qint64 size = value.toLongLong(&fits);
    if (!fits || size > sizeLimitBytes)
        return "552 5.3.4 Message size exceeds the fixed limit of " + QByteArray::number(sizeLimitBytes)
            + " octets";
    return {};
}

bool isNotify(QByteArrayView value)
{
    if (value.compare("NEVER", Qt::CaseInsensitive) == 0)
        return true;
    const auto words = value.toByteArray().toUpper().split(',');
    return std::all_of(words.begin(), words.end(), [](const QByteArray &word) {
        return word == "SUCCESS" || word == "FAILURE" || word == "DELAY";
    });
}

bool isOriginalRecipient(QByteArrayView value)
{
    const qsizetype semicolon = value.indexOf(';');
    return semicolon > 0 && isXtext(value.sliced(semicolon + 1));
}

} // namespace

std::optional<PathCommand> parsePathCommand(QByteArrayView argument, QByteArrayView keyword)
{
    if (argument.size() <= keyword.size()
        || argument.first(keyword.size()).compare(keyword, Qt::CaseInsensitive) != 0)
        return {};
    QByteArrayView rest = argument.sliced(keyword.size());
    if (rest.front() != '<')
        return {};
    rest = rest.sliced(1);
    const qsizetype end = endOfPath(rest);
    if (end < 0 || end > maximalPath)
        return {};

    PathCommand command{rest.first(end).toByteArray(), {}};
    rest = rest.sliced(end + 1);
    QSet<QByteArray> names;
    if (!rest.isEmpty() && rest.front() != ' ')
        return {};
    for (const QByteArray &word : rest.toByteArray().split(' ')) {
        if (word.isEmpty())
            continue;
        const qsizetype equals = word.indexOf('=');
        const QByteArray name = word.left(equals < 0 ? word.size() : equals).toUpper();
        if (!isKeyword(name) || names.contains(name))
            return {};
        names.insert(name);
        command.parameters.emplace_back(name, equals < 0 ? QByteArray() : word.mid(equals + 1));
    }
    return command;
}

bool isMailbox(QByteArrayView path)
{
    if (path.compare("postmaster", Qt::CaseInsensitive) == 0) // RFC 5321 §4.5.1
        return true;
    const qsizetype end = endOfLocalPart(path);
    if (end < 1 || end + 1 >= path.size() || path[end] != '@')
        return false;
    const QByteArrayView domain = path.sliced(end + 1);
    if (domain.front() == '[')
        return domain.back() == ']' && domain.size() > 2;
    return domain.front() != '.' && domain.back() != '.' && !domain.contains("..")
        && std::all_of(domain.begin(), domain.end(), [](char c) {
               return c < 0 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || c == '-' || c == '.' || c == '_';
           });
}

std::optional<QByteArray> applyMailParameters(const PathCommand &command, const Scenario &scenario,
                                              qint64 sizeLimitBytes, Envelope &envelope)
{
    for (const auto &[name, value] : command.parameters) {
        std::optional<QByteArray> complaint;
        if (name == "SIZE" && isOffered(scenario, "SIZE"))
            complaint = applySize(value, sizeLimitBytes);
        else if (name == "BODY" && (isOffered(scenario, "8BITMIME") || isOffered(scenario, "BINARYMIME")))
            complaint = applyBody(value, scenario, envelope);
        else if (name == "SMTPUTF8" && value.isEmpty() && isOffered(scenario, "SMTPUTF8"))
            envelope.isUtf8 = true;
        else if (name == "RET" && isOffered(scenario, "DSN"))
            complaint = value.toUpper() == "FULL" || value.toUpper() == "HDRS" ? std::nullopt
                                                                               : std::optional(badParameter);
        else if (name == "ENVID" && isOffered(scenario, "DSN"))
            complaint = !value.isEmpty() && value.size() <= maximalEnvelopeId && isXtext(value)
                ? std::nullopt
                : std::optional(badParameter);
        else if (name == "AUTH") // RFC 4954 §5; whom the client speaks for is of no interest here.
            complaint = value == "<>" || (!value.isEmpty() && isXtext(value)) ? std::nullopt
                                                                              : std::optional(badParameter);
        else
            complaint = unknownParameter;
        if (complaint)
            return complaint;
    }
    return {};
}

std::optional<QByteArray> checkRcptParameters(const PathCommand &command, const Scenario &scenario)
{
    for (const auto &[name, value] : command.parameters) {
        if (!isOffered(scenario, "DSN") || (name != "NOTIFY" && name != "ORCPT"))
            return unknownParameter;
        if (name == "NOTIFY" ? !isNotify(value) : !isOriginalRecipient(value))
            return badParameter;
    }
    return {};
}

} // namespace core::practice
