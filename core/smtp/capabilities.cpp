#include "core/smtp/types.h"

#include <algorithm>
#include <limits>

namespace core::smtp
{

namespace
{

/// The words of a line; several blanks count as one.
QList<QByteArray> words(const QByteArray &line)
{
    QList<QByteArray> list = line.simplified().split(' ');
    list.removeAll(QByteArray());
    return list;
}

/// A decimal number; what exceeds 64 bits is as good as no limit, what is none is 0.
qint64 number(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 20
        || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return 0;
    bool fits = false;
    const qint64 value = digits.toByteArray().toLongLong(&fits);
    return fits ? value : std::numeric_limits<qint64>::max();
}

bool isKeyword(const QByteArray &word, QByteArrayView keyword)
{
    return word.compare(keyword, Qt::CaseInsensitive) == 0;
}

} // namespace

Capabilities::Capabilities(const Reply &ehlo)
    : m_lines(ehlo.lines.mid(1))
{
    if (const QList<QByteArray> greeting = words(ehlo.lines.value(0)); !greeting.isEmpty())
        m_domain = greeting.first();
}

bool Capabilities::has(QByteArrayView keyword) const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [keyword](const QByteArray &line) {
        return isKeyword(words(line).value(0), keyword);
    });
}

QList<QByteArray> Capabilities::parameters(QByteArrayView keyword) const
{
    for (const QByteArray &line : m_lines) {
        const QList<QByteArray> list = words(line);
        if (isKeyword(list.value(0), keyword))
            return list.mid(1);
    }
    return {};
}

QList<QByteArray> Capabilities::mechanisms() const
{
    QList<QByteArray> found;
    for (const QByteArray &line : m_lines) {
        QList<QByteArray> list = words(line.toUpper());
        if (list.value(0).startsWith("AUTH=")) // before RFC 2554, and still sent for old Outlooks
            list = QList<QByteArray>{"AUTH", list.first().mid(5)} + list.mid(1);
        if (list.value(0) != "AUTH")
            continue;
        for (const QByteArray &mechanism : list.mid(1)) {
            if (!mechanism.isEmpty() && !found.contains(mechanism))
                found.append(mechanism);
        }
    }
    return found;
}

qint64 Capabilities::sizeLimitBytes() const
{
    return number(parameters("SIZE").value(0));
}

qint64 Capabilities::limit(QByteArrayView name) const
{
    for (const QByteArray &parameter : parameters("LIMITS")) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals > 0 && isKeyword(parameter.left(equals), name))
            return number(QByteArrayView(parameter).sliced(equals + 1));
    }
    return 0;
}

QStringList Capabilities::lines() const
{
    QStringList list;
    for (const QByteArray &line : m_lines)
        list.append(readable(line));
    return list;
}

} // namespace core::smtp
