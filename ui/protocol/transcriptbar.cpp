#include "ui/protocol/transcriptbar.h"

#include "ui/widgets/flowarea.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::protocol
{

using core::smtp::Stage;

TranscriptBar::TranscriptBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_sign(m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_only(new QCheckBox(this))
    , m_who(new QComboBox(this))
    , m_stage(new QComboBox(this))
{
    m_only->setObjectName(QStringLiteral("onlyMatching"));
    m_who->setObjectName(QStringLiteral("speakerFilter"));
    m_stage->setObjectName(QStringLiteral("stageFilter"));
    for (int i = 0; i < 4; ++i)
        m_who->addItem({});
    for (int i = 0; i <= static_cast<int>(Stage::Accepted) + 1; ++i)
        m_stage->addItem({});
    m_stage->setMaxVisibleItems(m_stage->count());
    connect(m_only, &QCheckBox::toggled, this, &TranscriptBar::tellFilter);
    connect(m_who, &QComboBox::currentIndexChanged, this, &TranscriptBar::tellFilter);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &TranscriptBar::tellFilter);

    auto *flow = new FlowArea(8, this);
    flow->setFlowMargins({8, 4, 8, 4});
    flow->setMaximumLines(3);
    flow->setFlow({createFind(), m_only, m_who, m_stage});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(flow);
    retranslate();
    tint();
    setCanStep(false);
}

QWidget *TranscriptBar::createFind()
{
    m_text->setObjectName(QStringLiteral("transcriptFind"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        emit textChanged(text);
        tellFilter();
    });
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_previous, &QToolButton::clicked, this, &TranscriptBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &TranscriptBar::nextRequested);

    auto *find = new QWidget(this);
    find->setMinimumWidth(columnsWidth(fontMetrics(), 34));
    find->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(find);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return find;
}

QString TranscriptBar::text() const
{
    return m_text->text();
}

LineFilter TranscriptBar::filter() const
{
    LineFilter filter;
    if (m_only->isChecked())
        filter.text = m_text->text();
    filter.who = static_cast<LineFilter::Who>(m_who->currentIndex());
    if (m_stage->currentIndex() > 0)
        filter.stage = static_cast<Stage>(m_stage->currentIndex() - 1);
    return filter;
}

void TranscriptBar::tellFilter()
{
    if (filter() == m_told)
        return;
    m_told = filter();
    emit filterChanged(m_told);
}

void TranscriptBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TranscriptBar::setCount(const QString &text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    m_text->setAccessibleDescription(text);
}

void TranscriptBar::setCanStep(bool canStep)
{
    m_previous->setEnabled(canStep);
    m_next->setEnabled(canStep);
}

void TranscriptBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in the transcript"));
    m_text->setAccessibleName(tr("Find in the transcript"));
    m_previous->setAccessibleName(tr("Previous line found"));
    m_previous->setToolTip(tr("Previous line found (Shift+F3)"));
    m_next->setAccessibleName(tr("Next line found"));
    m_next->setToolTip(tr("Next line found (F3)"));
    m_only->setText(tr("Only lines found"));
    m_only->setToolTip(tr("Show only the lines that have the words looked for"));
    m_who->setAccessibleName(tr("Whose lines are shown"));
    m_stage->setAccessibleName(tr("The stage whose lines are shown"));

    const QSignalBlocker stillTheSame(m_who);
    m_who->setItemText(0, tr("All lines"));
    m_who->setItemText(1, tr("Ours"));
    m_who->setItemText(2, tr("The server's"));
    m_who->setItemText(3, tr("Unexpected ones"));
    m_stage->setItemText(0, tr("All stages"));
    for (int i = 1; i < m_stage->count(); ++i)
        m_stage->setItemText(i, wording::stageLabel(static_cast<Stage>(i - 1)));
}

void TranscriptBar::tint()
{
    m_sign->setIcon(icon(QStringLiteral("search")));
    m_previous->setIcon(icon(QStringLiteral("chevron-up")));
    m_next->setIcon(icon(QStringLiteral("chevron-down")));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_count->setPalette(quiet);
}

void TranscriptBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        tint();
}

bool TranscriptBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ShiftModifier)
            emit previousRequested();
        else
            emit nextRequested();
        return true;
    case Qt::Key_Escape:
        if (m_text->text().isEmpty())
            emit leaveRequested();
        m_text->clear();
        return true;
    case Qt::Key_Down:
        emit leaveRequested();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace ui::protocol
