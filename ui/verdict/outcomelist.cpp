#include "ui/verdict/outcomelist.h"

#include "ui/widgets/icon.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui::verdict
{

using core::diagnosis::Outcome;
using State = Outcome::State;

namespace
{

constexpr int mostRowsShown = 5;

Tone toneOf(State state)
{
    switch (state) {
    case State::Accepted:
        return Tone::Positive;
    case State::Refused:
        return Tone::Negative;
    case State::Deferred:
    case State::Unknown:
        return Tone::Warning;
    case State::NotTried:
        break;
    }
    return Tone::Neutral;
}

QString signOf(State state)
{
    switch (toneOf(state)) {
    case Tone::Positive:
        return QStringLiteral("success");
    case Tone::Negative:
        return QStringLiteral("error");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("clock");
}

/// What needs somebody first.
int rankOf(State state)
{
    switch (state) {
    case State::Refused:
        return 0;
    case State::Deferred:
        return 1;
    case State::Unknown:
        return 2;
    case State::NotTried:
        return 3;
    case State::Accepted:
        break;
    }
    return 4;
}

} // namespace

OutcomeList::OutcomeList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("outcomes"));
    setColumnCount(3);
    setRootIsDecorated(false);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // it lies on a card
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setMaximumSectionSize(fontMetrics().averageCharWidth() * 38);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { emit chosen(); });
}

void OutcomeList::setOutcomes(const QList<Outcome> &outcomes, const wording::VerdictContext &context)
{
    m_outcomes = outcomes;
    m_context = context;
    std::stable_sort(m_outcomes.begin(), m_outcomes.end(),
                     [](const Outcome &a, const Outcome &b) { return rankOf(a.state) < rankOf(b.state); });
    fill();
}

void OutcomeList::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    QList<QTreeWidgetItem *> items;
    for (const Outcome &outcome : std::as_const(m_outcomes)) {
        const QString reason
            = outcome.verdict ? wording::explain(*outcome.verdict, m_context).title : QString();
        auto *item = new QTreeWidgetItem(
            {outcome.recipient.toString(), wording::outcomeText(outcome.state), reason});
        item->setIcon(0, icon(signOf(outcome.state), toneColour(toneOf(outcome.state), palette())));
        item->setForeground(1, toneColour(toneOf(outcome.state), palette()));
        item->setToolTip(0, outcome.recipient.toString());
        // With our own words on the first line nothing of the server's is taken for markup.
        if (outcome.verdict)
            item->setToolTip(2, reason + u'\n' + outcome.verdict->evidence.words.left(500));
        items.append(item);
    }
    addTopLevelItems(items);
    setAccessibleName(tr("Recipients and what became of them"));
    updateGeometry();
}

const Outcome *OutcomeList::current() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_outcomes.size() ? &m_outcomes[row] : nullptr;
}

QSize OutcomeList::sizeHint() const
{
    const int row = topLevelItemCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    const int rows = std::clamp(topLevelItemCount(), 1, mostRowsShown);
    return {fontMetrics().averageCharWidth() * 30, rows * row + 2 * frameWidth()};
}

void OutcomeList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !currentItem())
        return QTreeWidget::keyPressEvent(event);
    setCurrentItem(nullptr);
    clearSelection();
}

void OutcomeList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace ui::verdict
