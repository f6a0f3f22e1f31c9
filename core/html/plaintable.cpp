#include "core/html/plaintable.h"

#include "core/mail/textwidth.h"

#include <algorithm>
#include <vector>

namespace core::html
{

namespace
{

using mail::columnsOf;
using mail::paddedAtEnd;
using mail::paddedAtStart;

constexpr int mostColumns = 64;
const QString separator = QStringLiteral(" | ");

int widthOf(const QStringList &lines)
{
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, columnsOf(line));
    return width;
}

/// The cells in their places; null where there is none, or where another reaches into.
class Grid
{
public:
    explicit Grid(const QList<QList<PlainCell>> &rows)
        : m_places(size_t(rows.size()))
    {
        std::vector<int> taken; // for each column, how many rows from here on a cell from above covers
        for (size_t r = 0; r < m_places.size(); ++r) {
            size_t column = 0;
            for (const PlainCell &cell : rows[qsizetype(r)]) {
                while (column < taken.size() && taken[column] > 0)
                    ++column;
                if (column >= size_t(mostColumns))
                    break;
                const size_t end = std::min(column + size_t(std::max(1, cell.columns)), size_t(mostColumns));
                taken.resize(std::max(taken.size(), end), 0);
                m_places[r].push_back({&cell, column, end});
                for (; column < end; ++column)
                    taken[column] = std::max(1, cell.rows);
            }
            for (int &rest : taken)
                rest = std::max(0, rest - 1);
        }
        m_widths.resize(taken.size(), 0);
        measure();
    }

    int width() const
    {
        int width = 0;
        for (const int column : m_widths)
            width += column;
        return width + int(separator.size()) * std::max(0, int(m_widths.size()) - 1);
    }

    bool hasHeadings() const
    {
        return !m_places.empty() && !m_places.front().empty()
            && std::all_of(m_places.front().begin(), m_places.front().end(),
                           [](const Place &place) { return place.cell->isHeading; });
    }

    QStringList lines() const
    {
        QStringList lines;
        for (size_t r = 0; r < m_places.size(); ++r) {
            qsizetype height = 1;
            for (const Place &place : m_places[r])
                height = std::max(height, place.cell->lines.size());
            for (qsizetype i = 0; i < height; ++i)
                lines.append(line(m_places[r], i));
            if (r == 0 && hasHeadings())
                lines.append(rule());
        }
        return lines;
    }

    QStringList rowByRow() const
    {
        const bool headed = hasHeadings();
        QStringList lines;
        for (size_t r = headed ? 1 : 0; r < m_places.size(); ++r) {
            if (!lines.isEmpty())
                lines.append(QString());
            for (const Place &place : m_places[r])
                addAlone(lines, place, headed ? headingOf(place.start) : QString());
        }
        return lines;
    }

private:
    struct Place {
        const PlainCell *cell;
        size_t start;
        size_t end;
    };

    void measure()
    {
        for (const auto &row : m_places) {
            for (const Place &place : row) {
                if (place.end - place.start == 1)
                    m_widths[place.start] = std::max(m_widths[place.start], widthOf(place.cell->lines));
            }
        }
        // What spans several gets what is missing in the last of them.
        for (const auto &row : m_places) {
            for (const Place &place : row) {
                const int missing = widthOf(place.cell->lines) - widthOver(place);
                if (missing > 0)
                    m_widths[place.end - 1] += missing;
            }
        }
    }

    int widthOver(const Place &place) const
    {
        int width = int(separator.size()) * int(place.end - place.start - 1);
        for (size_t column = place.start; column < place.end; ++column)
            width += m_widths[column];
        return width;
    }

    QString line(const std::vector<Place> &row, qsizetype index) const
    {
        QStringList cells;
        size_t column = 0;
        for (const Place &place : row) {
            for (; column < place.start; ++column)
                cells.append(QString(m_widths[column], u' '));
            const QString text = place.cell->lines.value(index);
            cells.append(place.cell->isAtEnd ? paddedAtStart(text, widthOver(place))
                                             : paddedAtEnd(text, widthOver(place)));
            column = place.end;
        }
        for (; column < m_widths.size(); ++column)
            cells.append(QString(m_widths[column], u' '));
        QString line = cells.join(separator);
        while (line.endsWith(u' '))
            line.chop(1);
        return line;
    }

    QString rule() const
    {
        QStringList parts;
        for (const int width : m_widths)
            parts.append(QString(width, u'-'));
        return parts.join(QStringLiteral("-+-"));
    }

    QString headingOf(size_t column) const
    {
        for (const Place &place : m_places.front()) {
            if (column >= place.start && column < place.end)
                return place.cell->lines.join(u' ').trimmed();
        }
        return {};
    }

    static void addAlone(QStringList &lines, const Place &place, const QString &heading)
    {
        const QStringList &words = place.cell->lines;
        if (words.isEmpty() || (words.size() == 1 && words.first().isEmpty()))
            return;
        const QString first
            = heading.isEmpty() ? words.first() : heading + QStringLiteral(": ") + words.first();
        lines.append(first);
        for (qsizetype i = 1; i < words.size(); ++i)
            lines.append(QStringLiteral("  ") + words[i]);
    }

    std::vector<std::vector<Place>> m_places;
    std::vector<int> m_widths;
};

} // namespace

QStringList plainTable(const QList<QList<PlainCell>> &rows, int width)
{
    const Grid grid(rows);
    return grid.width() <= width ? grid.lines() : grid.rowByRow();
}

} // namespace core::html
