#pragma once

#include "ui/protocol/transcriptstore.h"

#include <QObject>
#include <QTimer>

namespace ui::protocol
{

class TranscriptModel;

/// Finds words among the shown lines of a conversation: how many lines have them, and the next one. Works
/// in slices, so a search through a million lines holds nobody up, and goes on as lines are added.
class TranscriptFinder : public QObject
{
    Q_OBJECT

public:
    enum class Direction { Forward, Backward };

    explicit TranscriptFinder(TranscriptModel *model, QObject *parent = nullptr);

    void setText(const QString &text); ///< Empty: nothing is looked for.
    QString text() const { return m_text; }
    int count() const { return static_cast<int>(m_rows.size()); } ///< So far, while it works.
    bool isWorking() const;
    int position(int row) const; ///< The place of @p row among those found, from 1; 0: it is none.

    /// Looks for the next row after (or before) @p row, beginning anew at the end. found() tells, now or
    /// as soon as it is known; nothing if there is none. @p row itself comes last.
    void find(Direction direction, int row);

signals:
    void changed(); ///< Count or isWorking().
    void found(int row);

private:
    void startOver();
    void work();
    void search(int limit);
    void answer();

    TranscriptModel *m_model;
    QString m_text;
    LineMatcher m_matcher;
    std::vector<quint32> m_rows;
    int m_searched = 0;
    struct Question {
        Direction direction;
        int row;
    };
    std::optional<Question> m_question;
    QTimer m_timer;
};

} // namespace ui::protocol
