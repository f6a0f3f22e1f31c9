#include "ui/protocol/transcriptpage.h"

#include "ui/protocol/linestrip.h"
#include "ui/protocol/transcriptbar.h"
#include "ui/protocol/transcriptmodel.h"
#include "ui/protocol/transcriptview.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace ui::protocol
{

using Direction = TranscriptFinder::Direction;

TranscriptPage::TranscriptPage(TranscriptModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_finder(new TranscriptFinder(model, this))
    , m_bar(new TranscriptBar(this))
    , m_view(new TranscriptView(model, this))
    , m_strip(new LineStrip(this))
{
    connect(m_bar, &TranscriptBar::textChanged, this, &TranscriptPage::find);
    connect(m_bar, &TranscriptBar::filterChanged, this, &TranscriptPage::filter);
    connect(m_bar, &TranscriptBar::nextRequested, this, [this] { step(Direction::Forward); });
    connect(m_bar, &TranscriptBar::previousRequested, this, [this] { step(Direction::Backward); });
    connect(m_bar, &TranscriptBar::leaveRequested, this, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_finder, &TranscriptFinder::changed, this, &TranscriptPage::tellCount);
    connect(m_finder, &TranscriptFinder::found, this, &TranscriptPage::goTo);
    connect(m_view, &TranscriptView::explanationRequested, this, &TranscriptPage::explain);
    connect(m_view, &TranscriptView::currentRowChanged, this, [this](int row) {
        tellCount();
        if (m_strip->isVisibleTo(this))
            explain(row);
    });
    connect(m_view, &TranscriptView::escaped, this, &TranscriptPage::closeStrip);
    connect(m_strip, &LineStrip::closeRequested, this, &TranscriptPage::closeStrip);
    connect(model, &TranscriptModel::modelReset, m_strip, &QWidget::hide);
    m_strip->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_strip);
    tellCount();
}

void TranscriptPage::startFind()
{
    m_bar->focusText();
}

void TranscriptPage::find(const QString &text)
{
    m_view->setHighlight(text);
    m_finder->setText(text);
    // While one types, the line stays as long as it still has the words.
    if (!text.isEmpty())
        m_finder->find(Direction::Forward, m_view->currentIndex().row() - 1);
}

/// The line that one stands on stays, if it is still shown.
void TranscriptPage::filter(const LineFilter &filter)
{
    const int row = m_view->currentIndex().row();
    const int line = row >= 0 ? m_model->lineAt(row) : -1;
    m_model->setFilter(filter);
    const int now = m_model->rowOf(line);
    if (line >= 0 && now >= 0 && m_model->lineAt(now) == line)
        goTo(now);
}

void TranscriptPage::step(Direction direction)
{
    if (m_bar->text().isEmpty())
        return startFind();
    m_finder->find(direction, m_view->currentIndex().row());
}

void TranscriptPage::goTo(int row)
{
    m_view->setCurrentIndex(m_model->index(row));
    tellCount();
}

void TranscriptPage::tellCount()
{
    const QLocale locale;
    const int count = m_finder->count();
    const int position = m_finder->position(m_view->currentIndex().row());
    m_bar->setCanStep(count > 0);
    if (m_finder->text().isEmpty())
        m_bar->setCount({});
    else if (m_finder->isWorking())
        m_bar->setCount(tr("%1 so far…", "lines found").arg(locale.toString(count)));
    else if (count == 0)
        m_bar->setCount(tr("Not found"));
    else if (position > 0)
        m_bar->setCount(tr("%1 of %2", "lines found").arg(locale.toString(position), locale.toString(count)));
    else
        m_bar->setCount(tr("%1 found", "lines").arg(locale.toString(count)));
}

void TranscriptPage::explain(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_strip->setExplanation(explainLine(m_model->store(), m_model->lineAt(row)));
    m_strip->show();
    m_view->keepVisible(row);
}

void TranscriptPage::closeStrip()
{
    m_strip->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

void TranscriptPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    tellCount();
    if (m_strip->isVisibleTo(this))
        explain(m_view->currentIndex().row());
}

} // namespace ui::protocol
