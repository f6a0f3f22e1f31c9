#pragma once

#include <QTextCursor>

namespace ui::editor
{

/// Several changes that are undone together, for as long as it lives.
class OneStep
{
public:
    explicit OneStep(QTextCursor &cursor)
        : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
    }
    ~OneStep() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(OneStep)

private:
    QTextCursor &m_cursor;
};

} // namespace ui::editor
