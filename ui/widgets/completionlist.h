#pragma once

#include "core/contacts/index.h"

#include <QListView>

namespace ui
{

/// The people that typed letters may mean, in a list under the field: an icon, the name and the address with
/// what matched in bold, and a cross that forgets what was learned. Lies over the window; never takes the
/// focus from the line one types in.
class CompletionList : public QListView
{
    Q_OBJECT

public:
    explicit CompletionList(QWidget *parent);

    /// None: the list hides itself.
    void setCompletions(const QList<core::contacts::Completion> &completions);
    const core::contacts::Completion *current() const; ///< Null where none is.
    void setCurrentRow(int row); ///< -1: none.
    int currentRow() const;
    int count() const { return int(m_completions.size()); }
    /// Shows it under @p place of its parent, or above where there is more room.
    void showAt(const QRect &place);

    /// What is read aloud and shown: "Li Wei", "li@x.example"; "Team", "12 people".
    static QString nameOf(const core::contacts::Completion &completion);
    static QString detailOf(const core::contacts::Completion &completion);

signals:
    void taken(int row);
    void forgetRequested(int row);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isOnCross(const QPoint &position, int row) const;

    QList<core::contacts::Completion> m_completions;
    int m_pressedRow = -1;
};

} // namespace ui
