#pragma once

#include <QWidget>

namespace ui
{

/// One line of text that gives way: what does not fit becomes "…", and the whole is in the tool tip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Loudness { Normal, Quiet };

    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setLoudness(Loudness loudness);
    void setElideMode(Qt::TextElideMode mode);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Loudness m_loudness = Loudness::Normal;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace ui
