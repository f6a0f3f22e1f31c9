#pragma once

#include "ui/widgets/icon.h"

#include <QWidget>

namespace ui
{

/// A state in a word or two, with a dot in its tone before it. The word says it all; the dot helps the eye.
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void setState(Tone tone, const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
};

} // namespace ui
