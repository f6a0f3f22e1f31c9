#pragma once

#include "ui/protocol/transcriptfinder.h"

#include <QWidget>

namespace ui::protocol
{

class LineStrip;
class TranscriptBar;
class TranscriptModel;
class TranscriptView;

/// The whole conversation, with what finds and narrows it above and the explanation of a line below.
class TranscriptPage : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptPage(TranscriptModel *model, QWidget *parent = nullptr);

    TranscriptView *view() const { return m_view; }
    void startFind();
    void step(TranscriptFinder::Direction direction); ///< To the next line found, or the one before.

protected:
    void changeEvent(QEvent *event) override;

private:
    void find(const QString &text);
    void filter(const LineFilter &filter);
    void goTo(int row);
    void tellCount();
    void explain(int row);
    void closeStrip();

    TranscriptModel *m_model;
    TranscriptFinder *m_finder;
    TranscriptBar *m_bar;
    TranscriptView *m_view;
    LineStrip *m_strip;
};

} // namespace ui::protocol
