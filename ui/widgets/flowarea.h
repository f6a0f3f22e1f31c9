#pragma once

#include <QScrollArea>

namespace ui
{

class FlowContent;

/// Widgets one after the other like words in a paragraph, in the reading direction. One whose horizontal
/// policy expands fills the rest of its line. Grows with its lines up to a limit, and scrolls from there on.
class FlowArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FlowArea(int spacing, QWidget *parent = nullptr);

    void setMaximumLines(int lines);
    void setFlowMargins(const QMargins &margins);
    /// Places exactly these, in this order; widgets no longer named stay children but are not placed.
    void setFlow(const QList<QWidget *> &widgets);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FlowContent *m_content;
    int m_maximumLines = 6;
};

} // namespace ui
