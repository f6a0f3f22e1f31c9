#include "ui/account/steplist.h"

#include "ui/account/formparts.h"
#include "ui/widgets/icon.h"
#include "ui/wording/discoverywording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace ui::account
{

using core::discovery::Step;

namespace
{

QString signName(Step::State state)
{
    switch (state) {
    case Step::State::Running:
        return QStringLiteral("search");
    case Step::State::Found:
        return QStringLiteral("success");
    case Step::State::Failed:
        return QStringLiteral("warning");
    case Step::State::Waiting:
        return QStringLiteral("clock");
    case Step::State::Nothing:
        break;
    }
    return QStringLiteral("close");
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void StepList::clear()
{
    for (const Line &line : std::as_const(m_lines)) {
        delete line.sign;
        delete line.text;
    }
    m_lines.clear();
}

void StepList::tell(const Step &step)
{
    const auto known = std::find_if(m_lines.begin(), m_lines.end(), [&step](const Line &line) {
        return line.step.source == step.source && line.step.what == step.what;
    });
    if (known != m_lines.end()) {
        known->step = step;
        return refresh(*known);
    }
    Line line{step, new QLabel(this), makeQuiet(this)};
    line.text->setObjectName(QStringLiteral("step"));
    m_grid->addWidget(line.sign, int(m_lines.size()), 0, Qt::AlignTop);
    m_grid->addWidget(line.text, int(m_lines.size()), 1);
    refresh(line);
    m_lines.append(line);
}

void StepList::refresh(Line &line)
{
    const int side = fontMetrics().height();
    const bool isFound = line.step.state == Step::State::Found;
    const QColor ink = isFound ? toneColour(Tone::Positive, palette()) : quietTextColour(palette());
    line.sign->setPixmap(icon(signName(line.step.state), ink).pixmap(QSize(side, side), devicePixelRatioF()));
    line.text->setText(wording::stepSentence(line.step));
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        for (Line &line : m_lines)
            refresh(line);
    }
    QWidget::changeEvent(event);
}

} // namespace ui::account
