#include "ui/protocol/transcriptfinder.h"

#include "ui/protocol/transcriptmodel.h"

#include <QElapsedTimer>

#include <algorithm>

namespace ui::protocol
{

namespace
{

constexpr qint64 sliceMs = 10;
constexpr int rowsBetweenLooksAtTheClock = 512;

} // namespace

TranscriptFinder::TranscriptFinder(TranscriptModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TranscriptFinder::work);
    connect(model, &TranscriptModel::modelReset, this, &TranscriptFinder::startOver);
    connect(model, &TranscriptModel::rowsInserted, this, [this] {
        if (!m_timer.isActive())
            work();
    });
}

void TranscriptFinder::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_matcher = LineMatcher({text});
    startOver();
}

void TranscriptFinder::startOver()
{
    m_rows = {};
    m_searched = 0;
    m_question.reset();
    search(TranscriptModel::linesAtOnce);
    if (isWorking())
        m_timer.start();
    else
        m_timer.stop();
    emit changed();
}

bool TranscriptFinder::isWorking() const
{
    return !m_text.isEmpty() && m_searched < m_model->rowCount();
}

void TranscriptFinder::search(int limit)
{
    if (m_text.isEmpty())
        return;
    const int end = std::min(m_model->rowCount(), m_searched + limit);
    for (; m_searched < end; ++m_searched) {
        if (m_model->store().matches(m_model->lineAt(m_searched), m_matcher))
            m_rows.push_back(static_cast<quint32>(m_searched));
    }
}

void TranscriptFinder::work()
{
    if (m_text.isEmpty())
        return m_timer.stop();
    QElapsedTimer clock;
    clock.start();
    while (isWorking() && clock.elapsed() < sliceMs)
        search(rowsBetweenLooksAtTheClock);
    if (isWorking())
        m_timer.start();
    else
        m_timer.stop();
    answer();
    emit changed();
}

int TranscriptFinder::position(int row) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), static_cast<quint32>(row));
    if (row < 0 || found == m_rows.end() || *found != static_cast<quint32>(row))
        return 0;
    return static_cast<int>(found - m_rows.begin()) + 1;
}

void TranscriptFinder::find(Direction direction, int row)
{
    m_question = {direction, row};
    answer();
}

void TranscriptFinder::answer()
{
    if (!m_question)
        return;
    const auto [direction, row] = *m_question;
    const bool isForward = direction == Direction::Forward;
    // The first after it, or the last before it; -1 is before every row.
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), row, [](int mine, quint32 other) {
        return mine < static_cast<int>(other);
    });
    const auto from = std::lower_bound(m_rows.begin(), m_rows.end(), row, [](quint32 other, int mine) {
        return static_cast<int>(other) < mine;
    });
    const bool hasNext = isForward ? after != m_rows.end() : from != m_rows.begin();
    const bool isKnown = hasNext && (isForward || m_searched >= row);
    if (!isKnown && isWorking())
        return; // Asked again as the work goes on.
    m_question.reset();
    if (m_rows.empty())
        return;
    const quint32 next
        = isForward ? (hasNext ? *after : m_rows.front()) : (hasNext ? *std::prev(from) : m_rows.back());
    emit found(static_cast<int>(next));
}

} // namespace ui::protocol
