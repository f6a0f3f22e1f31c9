#pragma once

#include <QMargins>
#include <QWidget>

#include <vector>

namespace ui
{

/// What scrolls in a FlowArea. Not a QLayout: that is done anew for every widget that is shown in it, which
/// takes a minute for two thousand recipients.
class FlowContent : public QWidget
{
    Q_OBJECT

public:
    explicit FlowContent(int spacing);

    void setWidgets(const QList<QWidget *> &widgets);
    void setMargins(const QMargins &margins);
    QMargins margins() const { return m_margins; }
    int lineHeight() const; ///< Of the highest widget, with the space below it.
    int naturalWidth() const; ///< All in one line.

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item {
        QWidget *widget = nullptr;
        QSize hint;
    };
    enum class Mode { Measure, Place };
    int arrange(const QRect &rect, Mode mode) const;
    size_t lineEnd(size_t first, int width, QSize &used) const;
    void placeLine(size_t first, size_t end, const QRect &line, int used) const;
    void measure();

    QList<QWidget *> m_widgets;
    std::vector<Item> m_items; ///< Those that are not hidden.
    QMargins m_margins;
    int m_spacing;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

} // namespace ui
