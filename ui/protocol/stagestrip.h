#pragma once

#include "ui/protocol/timeline.h"

#include <QWidget>

namespace ui::protocol
{

/// The stages as dots joined by a line, each with its label and time. One is chosen, by click or with the
/// arrow keys; Enter asks for its details.
class StageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline);
    /// Stages after it are not shown: a test of an account ends before there is a message.
    void setLastStage(core::smtp::Stage stage);
    /// Shown under Data while the message is on its way; 0 of 0 hides it.
    void setProgress(qint64 sentBytes, qint64 totalBytes);
    void setStage(core::smtp::Stage stage);
    core::smtp::Stage stage() const { return m_stage; }
    /// "AUTH refused, 212 ms", for those who do not see the dots.
    QString description(core::smtp::Stage stage) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stageChosen(core::smtp::Stage stage); ///< By the person.
    void detailRequested(core::smtp::Stage stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int stageCount() const { return static_cast<int>(m_last) + 1; }
    QRect slot(int index) const;
    int dotSize() const;
    int labelTop() const;
    QColor colour(core::smtp::Stage stage) const;
    QString label(core::smtp::Stage stage) const;
    QString timeText(core::smtp::Stage stage) const;
    void paintDot(QPainter &painter, int index) const;
    void paintWords(QPainter &painter, int index) const;
    void choose(int index);
    void tellAccessibility();

    Timeline m_timeline;
    core::smtp::Stage m_stage = core::smtp::Stage::Dns;
    core::smtp::Stage m_last = core::smtp::Stage::Accepted;
    qint64 m_sentBytes = 0;
    qint64 m_totalBytes = 0;
};

} // namespace ui::protocol
