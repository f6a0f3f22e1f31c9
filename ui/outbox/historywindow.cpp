#include "ui/outbox/historywindow.h"

#include "ui/outbox/draftlist.h"
#include "ui/outbox/recordlist.h"
#include "ui/outbox/statewords.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/windowsize.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::outbox
{

using core::delivery::Record;
using core::delivery::SavedDraft;
using core::delivery::State;

class HistoryWindow::Private
{
public:
    explicit Private(HistoryWindow *window);

    QWidget *createMessages();
    QWidget *createDrafts();
    QToolButton *createButton(QAction *action, const QString &name, QWidget *parent);
    QWidget *createCorner();
    void retranslate();
    void tint();
    void enable();
    void select(const QString &id);
    void explain(const Record &record);
    bool isOnDrafts() const { return tabs->currentIndex() == 1; }

    HistoryWindow *q;
    QAction *open = new QAction(q);
    QAction *remove = new QAction(q);
    FlatTabWidget *tabs = new FlatTabWidget(q);
    RecordList *records = new RecordList(tabs);
    DraftList *drafts = new DraftList(tabs);
    InlineBar *card = new InlineBar(InlineBar::Shape::Card, Tone::Neutral, tabs);
    protocol::ProtocolPanel *log = new protocol::ProtocolPanel(tabs);
    Record shown;
};

HistoryWindow::Private::Private(HistoryWindow *window)
    : q(window)
{
    tabs->setObjectName(QStringLiteral("historyTabs"));
    tabs->addTab(createMessages(), {});
    tabs->addTab(createDrafts(), {});
    tabs->setCornerWidget(createCorner());
    q->setCentralWidget(tabs);
    connect(tabs, &QTabWidget::currentChanged, q, [this] { enable(); });
    connect(open, &QAction::triggered, q, [this] {
        if (isOnDrafts())
            emit q->draftOpenRequested(drafts->selectedId());
        else
            emit q->openRequested(records->selectedId());
    });
    connect(remove, &QAction::triggered, q, [this] {
        if (isOnDrafts())
            emit q->draftRemoveRequested(drafts->selectedId());
        else
            emit q->removeRequested(records->selectedId());
    });
    auto *close = new QAction(q);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, q, &QWidget::close);
    q->addAction(close);

    openAt(q, QSize(1000, 760));
    retranslate();
    tint();
    enable();
}

QWidget *HistoryWindow::Private::createMessages()
{
    auto *lower = new QWidget(tabs);
    card->setObjectName(QStringLiteral("explanation"));
    card->hide();
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *cardPlace = new QVBoxLayout;
    const int space = q->fontMetrics().height() / 2;
    cardPlace->setContentsMargins(space, space, space, space);
    cardPlace->addWidget(card);
    layout->addLayout(cardPlace);
    layout->addWidget(log, 1);

    auto *splitter = new QSplitter(Qt::Vertical, tabs);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(records);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    connect(records, &RecordList::recordSelected, q, [this](const QString &id) { select(id); });
    connect(records, &RecordList::openRequested, q, &HistoryWindow::openRequested);
    connect(records, &RecordList::removeRequested, q, &HistoryWindow::removeRequested);
    return splitter;
}

QWidget *HistoryWindow::Private::createDrafts()
{
    connect(drafts, &DraftList::draftSelected, q, [this] { enable(); });
    connect(drafts, &DraftList::openRequested, q, &HistoryWindow::draftOpenRequested);
    connect(drafts, &DraftList::removeRequested, q, &HistoryWindow::draftRemoveRequested);
    return drafts;
}

QToolButton *HistoryWindow::Private::createButton(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *HistoryWindow::Private::createCorner()
{
    auto *corner = new QWidget(tabs);
    auto *layout = new QHBoxLayout(corner);
    const int space = q->fontMetrics().height() / 4;
    layout->setContentsMargins(space, 0, space, 0);
    layout->setSpacing(space);
    layout->addWidget(createButton(open, QStringLiteral("openMessage"), corner));
    layout->addWidget(createButton(remove, QStringLiteral("removeMessage"), corner));
    return corner;
}

void HistoryWindow::Private::retranslate()
{
    q->setWindowTitle(HistoryWindow::tr("Sent messages and drafts"));
    tabs->setTabText(0, HistoryWindow::tr("Messages"));
    tabs->setTabText(1, HistoryWindow::tr("Drafts"));
    tabs->setAccessibleName(HistoryWindow::tr("Messages and drafts"));
    open->setText(HistoryWindow::tr("&Open in composer"));
    remove->setText(HistoryWindow::tr("&Delete"));
    if (!shown.id.isEmpty())
        explain(shown);
}

void HistoryWindow::Private::tint()
{
    open->setIcon(icon(QStringLiteral("edit")));
    remove->setIcon(icon(QStringLiteral("trash")));
}

void HistoryWindow::Private::enable()
{
    const Record *record = records->record(records->selectedId());
    const bool hasChoice = isOnDrafts() ? !drafts->selectedId().isEmpty() : record != nullptr;
    open->setEnabled(hasChoice);
    // What is on its way cannot be taken away under the sender's hands.
    remove->setEnabled(hasChoice && (isOnDrafts() || record->state != State::Sending));
}

void HistoryWindow::Private::select(const QString &id)
{
    enable();
    shown = {};
    card->hide();
    log->clear();
    if (const Record *record = records->record(id)) {
        explain(*record);
        emit q->loadRequested(id);
    }
}

void HistoryWindow::Private::explain(const Record &record)
{
    if (record.state == State::Queued || record.state == State::Sending)
        return card->hide();
    const wording::Explanation words = wording::explain(record, {});
    card->setTone(stateTone(record.state));
    card->setTitle(words.title);
    card->setText(words.text);
    card->setServerWords(words.serverWords);
    //: Who has to act and where it happened: "Who can act: You · Stage: signing in".
    const QString both = HistoryWindow::tr("Who can act: %1 · %2").arg(words.whoActs, words.stage);
    card->setNote(words.whoActs.isEmpty() ? words.stage : both);
    card->show();
}

HistoryWindow::HistoryWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this))
{
}

HistoryWindow::~HistoryWindow() = default;

void HistoryWindow::setRecords(const QList<Record> &records)
{
    d->records->setRecords(records);
    d->enable();
}

void HistoryWindow::updateRecord(const Record &record)
{
    d->records->updateRecord(record);
    d->enable();
    if (record.id != selectedRecord())
        return;
    d->explain(record);
    emit loadRequested(record.id); // Its log has grown.
}

void HistoryWindow::showRecord(const Record &record)
{
    if (record.id != selectedRecord())
        return;
    d->shown = record;
    d->explain(record);
    d->log->setHistory(record.transcript, record.timeline);
}

void HistoryWindow::setDrafts(const QList<SavedDraft> &drafts)
{
    d->drafts->setDrafts(drafts);
    d->enable();
}

void HistoryWindow::showPage(Page page)
{
    d->tabs->setCurrentIndex(page == Page::Drafts ? 1 : 0);
}

QString HistoryWindow::selectedRecord() const
{
    return d->records->selectedId();
}

void HistoryWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!d)
        return; // Still in the constructor.
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    if (event->type() == QEvent::PaletteChange)
        d->tint();
}

} // namespace ui::outbox
