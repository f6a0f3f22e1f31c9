#include "core/mime/header.h"
#include "core/mime/syntax.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core::mime
{

namespace
{

// Not QLocale: a Date field is English whatever the person reads.
constexpr std::array<const char *, 7> dayNames = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<const char *, 12> monthNames
    = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// Words, numbers and signs, comments left out. "09(comment):   55" is "09", ":", "55".
QList<QByteArray> tokens(QByteArrayView body)
{
    QList<QByteArray> found;
    int depth = 0;
    bool continues = false;
    for (qsizetype i = 0; i < body.size() && found.size() < 40; ++i) {
        const char c = body[i];
        if (depth > 0 && c == '\\') {
            ++i;
        } else if (c == '(') {
            ++depth;
            continues = false;
        } else if (c == ')' && depth > 0) {
            --depth;
        } else if (depth > 0) {
            continue;
        } else if (c == ' ' || c == '\t' || c == ',' || c == '\r' || c == '\n') {
            continues = false;
        } else if (c == ':') {
            found.append(QByteArray(":"));
            continues = false;
        } else if (continues) {
            found.last() += c;
        } else {
            found.append(QByteArray(1, c));
            continues = true;
        }
    }
    return found;
}

std::optional<int> number(const QByteArray &text, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    const bool hasSign = text.startsWith('+') || text.startsWith('-');
    return isNumber && !hasSign && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<int> month(const QByteArray &text)
{
    for (size_t i = 0; i < monthNames.size(); ++i) {
        if (text.left(3).compare(monthNames[i], Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return std::nullopt;
}

/// Two and three digits as RFC 5322 §4.3 reads them.
std::optional<int> year(const QByteArray &text)
{
    const std::optional<int> value = number(text, 9999);
    if (!value || text.size() < 2)
        return std::nullopt;
    if (text.size() == 2)
        return *value < 50 ? 2000 + *value : 1900 + *value;
    return text.size() == 3 ? 1900 + *value : *value;
}

/// Seconds east of UTC; what is unknown counts as UTC, RFC 5322 §4.3.
std::optional<int> zone(const QByteArray &text)
{
    if (text.size() == 5 && (text[0] == '+' || text[0] == '-')) {
        const std::optional<int> digits = number(text.mid(1), 9999);
        if (!digits || *digits % 100 > 59 || *digits / 100 > 23)
            return std::nullopt;
        const int seconds = (*digits / 100 * 60 + *digits % 100) * 60;
        return text[0] == '-' ? -seconds : seconds;
    }
    struct Named {
        const char *name;
        int hours;
    };
    static constexpr Named named[] = {{"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5},
                                      {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}};
    for (const Named &candidate : named) {
        if (text.compare(candidate.name, Qt::CaseInsensitive) == 0)
            return candidate.hours * 3600;
    }
    return 0;
}

/// The tokens one after the other; an empty one when there are no more.
class Reader
{
public:
    explicit Reader(QList<QByteArray> list)
        : m_tokens(std::move(list))
    {
    }

    QByteArray peek() const { return m_tokens.value(m_at); }
    QByteArray next() { return m_tokens.value(m_at++); }
    bool skip(const char *expected)
    {
        if (peek() != expected)
            return false;
        ++m_at;
        return true;
    }

private:
    QList<QByteArray> m_tokens;
    qsizetype m_at = 0;
};

std::optional<QTime> timeOfDay(Reader &reader)
{
    const std::optional<int> hour = number(reader.next(), 23);
    if (!hour || !reader.skip(":"))
        return std::nullopt;
    const std::optional<int> minute = number(reader.next(), 59);
    std::optional<int> second = 0;
    if (reader.skip(":"))
        second = number(reader.next(), 60);
    if (!minute || !second)
        return std::nullopt;
    return QTime(*hour, *minute, std::min(*second, 59)); // QTime has no leap second
}

} // namespace

QByteArray encodeDate(const QDateTime &date)
{
    const QDate day = date.date();
    const QTime time = date.time();
    const int minutes = date.offsetFromUtc() / 60;
    const auto two = [](int value) { return QByteArray::number(value).rightJustified(2, '0'); };
    return QByteArray(dayNames[size_t(day.dayOfWeek() - 1) % dayNames.size()]) + ", " + two(day.day()) + ' '
        + monthNames[size_t(day.month() - 1) % monthNames.size()] + ' '
        + QByteArray::number(day.year()).rightJustified(4, '0') + ' ' + two(time.hour()) + ':'
        + two(time.minute()) + ':' + two(time.second()) + (minutes < 0 ? " -" : " +")
        + two(std::abs(minutes) / 60) + two(std::abs(minutes) % 60);
}

std::optional<QDateTime> decodeDate(QByteArrayView fieldBody)
{
    Reader reader(tokens(fieldBody.first(std::min<qsizetype>(fieldBody.size(), 2000))));
    if (!number(reader.peek(), 31))
        reader.next(); // the day's name, which follows from the rest
    const std::optional<int> day = number(reader.next(), 31);
    const std::optional<int> monthNumber = month(reader.next());
    const std::optional<int> yearNumber = year(reader.next());
    const std::optional<QTime> time = timeOfDay(reader);
    const std::optional<int> offset = zone(reader.next());
    if (!day || !monthNumber || !yearNumber || !time || !offset)
        return std::nullopt;
    const QDateTime date(QDate(*yearNumber, *monthNumber, *day), *time, Qt::OffsetFromUTC, *offset);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace core::mime
