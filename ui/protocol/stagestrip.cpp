#include "ui/protocol/stagestrip.h"

#include "ui/widgets/icon.h"
#include "ui/wording/wording.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace ui::protocol
{

using core::smtp::Stage;
using State = Timeline::State;

namespace
{

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 0.88 : 9);
    return font;
}

QFont heavier(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StageStrip::StageStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tellAccessibility();
}

void StageStrip::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    tellAccessibility();
    update();
}

void StageStrip::setLastStage(Stage stage)
{
    m_last = stage;
    updateGeometry();
    tellAccessibility();
    update();
}

void StageStrip::setProgress(qint64 sentBytes, qint64 totalBytes)
{
    m_sentBytes = sentBytes;
    m_totalBytes = totalBytes;
    update();
}

void StageStrip::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    tellAccessibility();
    update();
}

QString StageStrip::description(Stage stage) const
{
    const QString what = label(stage);
    switch (m_timeline.state(stage)) {
    case State::Pending:
        return tr("%1: not reached").arg(what);
    case State::Skipped:
        return tr("%1: left out").arg(what);
    case State::Current:
        return tr("%1: in progress").arg(what);
    case State::Failed: {
        const QString time = timeText(stage);
        return time.isEmpty() ? tr("%1: ended here").arg(what)
                              : tr("%1: ended here after %2").arg(what, time);
    }
    case State::Done:
        break;
    }
    const QString time = timeText(stage);
    return time.isEmpty() ? tr("%1: done").arg(what) : tr("%1: done in %2").arg(what, time);
}

void StageStrip::tellAccessibility()
{
    setAccessibleName(tr("Stages of sending"));
    const QString text = tr("%1. Stage %2 of %3. The arrow keys choose a stage, Enter shows its details.")
                             .arg(description(m_stage), QLocale().toString(static_cast<int>(m_stage) + 1),
                                  QLocale().toString(stageCount()));
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

int StageStrip::dotSize() const
{
    return fontMetrics().height() * 3 / 4;
}

int StageStrip::labelTop() const
{
    return dotSize() * 9 / 4;
}

QSize StageStrip::sizeHint() const
{
    const int text = QFontMetrics(heavier(font())).height() + QFontMetrics(smaller(font())).height();
    return {stageCount() * fontMetrics().averageCharWidth() * 13,
            labelTop() + text + fontMetrics().height() / 2};
}

QSize StageStrip::minimumSizeHint() const
{
    return {stageCount() * fontMetrics().averageCharWidth() * 4, sizeHint().height()};
}

QRect StageStrip::slot(int index) const
{
    const int visual = layoutDirection() == Qt::RightToLeft ? stageCount() - 1 - index : index;
    const int left = width() * visual / stageCount();
    return {left, 0, width() * (visual + 1) / stageCount() - left, height()};
}

QColor StageStrip::colour(Stage stage) const
{
    switch (m_timeline.state(stage)) {
    case State::Done:
        return toneColour(Tone::Positive, palette());
    case State::Failed:
        return toneColour(Tone::Negative, palette());
    case State::Current:
        return palette().color(QPalette::Highlight);
    case State::Pending:
    case State::Skipped:
        break;
    }
    return hairlineColour(palette());
}

QString StageStrip::label(Stage stage) const
{
    return wording::stageLabel(stage, m_timeline.event(stage));
}

QString StageStrip::timeText(Stage stage) const
{
    if (stage == Stage::Data && m_timeline.state(stage) == State::Current && m_totalBytes > 0)
        return tr("%1 %", "progress").arg(QLocale().toString(m_sentBytes * 100 / m_totalBytes));
    const auto spent = m_timeline.timeSpent(stage);
    return spent ? wording::duration(*spent) : QString();
}

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < stageCount(); ++i) {
        paintDot(painter, i);
        paintWords(painter, i);
    }
}

void StageStrip::paintDot(QPainter &painter, int index) const
{
    const qreal size = dotSize();
    const QPointF centre(slot(index).center().x() + 0.5, size * 1.3);
    const Stage stage = Timeline::stageAt(index);
    const QColor ink = colour(stage);
    if (index > 0) {
        // The line belongs to the stage it leads to; around the dots it leaves some air.
        const qreal gap = size * 0.8;
        const qreal from = slot(index - 1).center().x() + 0.5;
        const qreal direction = from < centre.x() ? 1 : -1;
        painter.setPen(QPen(ink, std::max(1.5, size / 6)));
        painter.drawLine(QPointF(from + direction * gap, centre.y()),
                         QPointF(centre.x() - direction * gap, centre.y()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(centre, size / 2, size / 2);

    // A sign inside, because colour alone tells nothing to many.
    const State state = m_timeline.state(stage);
    painter.setPen(
        QPen(palette().color(QPalette::Base), std::max(1.2, size / 8), Qt::SolidLine, Qt::RoundCap));
    const qreal arm = size * 0.2;
    if (state == State::Failed) {
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    } else if (state == State::Done) {
        const QPointF points[] = {centre + QPointF(-arm, 0), centre + QPointF(-arm * 0.2, arm * 0.8),
                                  centre + QPointF(arm * 1.1, -arm * 0.8)};
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(points, 3);
    } else if (state == State::Skipped) {
        painter.drawLine(centre + QPointF(-arm, 0), centre + QPointF(arm, 0));
    }
}

void StageStrip::paintWords(QPainter &painter, int index) const
{
    const Stage stage = Timeline::stageAt(index);
    const State state = m_timeline.state(stage);
    const bool isQuiet = state == State::Pending || state == State::Skipped;
    const bool stands = state == State::Failed || state == State::Current;
    const QRect area = slot(index);

    const QFont font = stands ? heavier(this->font()) : this->font();
    const QFontMetrics metrics(font);
    QRect line(area.left(), labelTop(), area.width(), metrics.height());
    const int padding = std::min(metrics.averageCharWidth() / 2, area.width() / 16);
    const QString text = metrics.elidedText(label(stage), Qt::ElideRight, area.width() - padding);
    painter.setFont(font);
    painter.setPen(state == State::Failed ? toneColour(Tone::Negative, palette())
                       : isQuiet          ? quietTextColour(palette())
                                          : palette().color(QPalette::WindowText));
    painter.drawText(line, Qt::AlignCenter, text);

    if (stage == m_stage) {
        QRect frame = metrics.boundingRect(line, Qt::AlignCenter, text);
        const int below = std::max(2, metrics.height() / 9);
        painter.fillRect(QRect(frame.left(), line.bottom() + 1, frame.width(), below), palette().highlight());
        if (hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            option.rect = area.adjusted(1, 1, -1, -1);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }

    const QFont small = smaller(this->font());
    const QString time = timeText(stage);
    line = QRect(area.left(), line.bottom() + 1 + metrics.height() / 4, area.width(),
                 QFontMetrics(small).height());
    if (QFontMetrics(small).horizontalAdvance(time) > area.width())
        return;
    painter.setFont(small);
    painter.setPen(quietTextColour(palette()));
    painter.drawText(line, Qt::AlignCenter, time);
}

void StageStrip::choose(int index)
{
    if (index < 0 || index >= stageCount())
        return;
    setStage(Timeline::stageAt(index));
    emit stageChosen(m_stage);
}

void StageStrip::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < stageCount(); ++i) {
        if (event->button() == Qt::LeftButton && slot(i).contains(event->position().toPoint()))
            return choose(i);
    }
    QWidget::mousePressEvent(event);
}

void StageStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int current = static_cast<int>(m_stage);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(current - forward);
    case Qt::Key_Right:
        return choose(current + forward);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(stageCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit detailRequested(m_stage);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tellAccessibility();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

bool StageStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < stageCount(); ++i) {
        if (slot(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), description(Timeline::stageAt(i)), this, slot(i));
    }
    return true;
}

} // namespace ui::protocol
