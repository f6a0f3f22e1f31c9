#pragma once

#include "core/discovery/types.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui::account
{

/// What a search does, one line a step, each with its state as a sign and in words.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void clear();
    void tell(const core::discovery::Step &step); ///< A new line, or the news about one that is there.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        core::discovery::Step step;
        QLabel *sign;
        QLabel *text;
    };
    void refresh(Line &line);

    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace ui::account
