#include "ui/outbox/historywindow.h"

#include "core/delivery/compare.h"
#include "ui/outbox/comparewindow.h"
#include "ui/outbox/draftlist.h"
#include "ui/outbox/recordlist.h"
#include "ui/outbox/statewords.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/verdict/verdictcard.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/windowsize.h"
#include "ui/wording/verdictwording.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
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
    void explain(const verdict::LetterCase &letter);
    void take(const core::diagnosis::Remedy &remedy);
    void removeMarked();
    std::pair<QString, QString> pair() const;
    bool isOnDrafts() const { return tabs->currentIndex() == 1; }

    HistoryWindow *q;
    QAction *open = new QAction(q);
    QAction *compare = new QAction(q);
    QAction *remove = new QAction(q);
    InlineBar *problem = new InlineBar(InlineBar::Shape::Bar, Tone::Negative, q);
    FlatTabWidget *tabs = new FlatTabWidget(q);
    RecordList *records = new RecordList(tabs);
    DraftList *drafts = new DraftList(tabs);
    QVBoxLayout *cardPlace = nullptr;
    QPointer<verdict::VerdictCard> card;
    protocol::ProtocolPanel *log = new protocol::ProtocolPanel(tabs);
    CompareWindow *comparison = nullptr; ///< Made on first use; the window's child.
};

HistoryWindow::Private::Private(HistoryWindow *window)
    : q(window)
{
    tabs->setObjectName(QStringLiteral("historyTabs"));
    tabs->addTab(createMessages(), {});
    tabs->addTab(createDrafts(), {});
    tabs->setCornerWidget(createCorner());
    // What stands beside the tabs comes after them, and before the pages.
    QWidget *last = tabs->tabBar();
    for (auto *button : tabs->cornerWidget()->findChildren<QToolButton *>()) {
        QWidget::setTabOrder(last, button);
        last = button;
    }
    problem->setObjectName(QStringLiteral("historyProblem"));
    problem->setClosable(true);
    problem->hide();
    auto *all = new QWidget(q);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(problem);
    column->addWidget(tabs, 1);
    q->setCentralWidget(all);
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
            removeMarked();
    });
    connect(compare, &QAction::triggered, q, [this] {
        if (const auto [before, after] = pair(); !before.isEmpty())
            emit q->compareRequested(before, after);
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
    auto *layout = new QVBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    cardPlace = new QVBoxLayout;
    layout->addLayout(cardPlace);
    layout->addWidget(log, 1);

    auto *splitter = new QSplitter(Qt::Vertical, tabs);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(records);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    connect(records, &RecordList::recordSelected, q, [this](const QString &id) { select(id); });
    connect(records, &RecordList::selectedIdsChanged, q, [this] { enable(); });
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
    layout->addWidget(createButton(compare, QStringLiteral("compareMessages"), corner));
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
    compare->setText(HistoryWindow::tr("&Compare…"));
    compare->setToolTip(HistoryWindow::tr("Compare two messages. With one marked, it is compared to the last "
                                          "one of its account that was sent"));
    remove->setText(HistoryWindow::tr("&Delete"));
}

void HistoryWindow::Private::tint()
{
    open->setIcon(icon(QStringLiteral("edit")));
    compare->setIcon(icon(QStringLiteral("compare")));
    remove->setIcon(icon(QStringLiteral("trash")));
}

void HistoryWindow::Private::enable()
{
    const Record *record = records->record(records->selectedId());
    const bool hasChoice = isOnDrafts() ? !drafts->selectedId().isEmpty() : record != nullptr;
    open->setEnabled(hasChoice && (isOnDrafts() || records->selectedIds().size() < 2));
    compare->setVisible(!isOnDrafts());
    compare->setEnabled(!pair().first.isEmpty());
    // What is on its way cannot be taken away under the sender's hands.
    remove->setEnabled(hasChoice && (isOnDrafts() || record->state != State::Sending));
}

void HistoryWindow::Private::removeMarked()
{
    const QStringList marked = records->selectedIds();
    for (const QString &id : marked) {
        if (const Record *record = records->record(id); record && record->state != State::Sending)
            emit q->removeRequested(id);
    }
}

/// The two messages to compare, the earlier first; of one that is marked alone, with the one that it is
/// best compared to. Empty if there are not two.
std::pair<QString, QString> HistoryWindow::Private::pair() const
{
    const QStringList marked = records->selectedIds();
    if (marked.isEmpty() || marked.size() > 2)
        return {};
    const QString other
        = marked.size() == 2 ? marked.last() : core::delivery::partnerFor(marked.first(), records->records());
    const Record *one = records->record(marked.first());
    const Record *two = records->record(other);
    if (!one || !two)
        return {};
    return one->queuedAt < two->queuedAt ? std::pair(one->id, two->id) : std::pair(two->id, one->id);
}

void HistoryWindow::Private::select(const QString &id)
{
    enable();
    delete card;
    cardPlace->setContentsMargins(QMargins());
    log->clear();
    if (records->record(id))
        emit q->loadRequested(id);
}

void HistoryWindow::Private::explain(const verdict::LetterCase &letter)
{
    delete card;
    const State state = letter.record.state;
    const bool isOver = state != State::Queued && state != State::Sending;
    const int space = isOver ? q->fontMetrics().height() / 2 : 0;
    cardPlace->setContentsMargins(space, space, space, space);
    if (!isOver)
        return;
    card = new verdict::VerdictCard(letter, verdict::VerdictCard::Place::History, cardPlace->parentWidget());
    cardPlace->addWidget(card);
    tabBehind(records, card); // before the log, as on screen
    card->show();
    connect(card, &verdict::VerdictCard::chosen, q,
            [this](const core::diagnosis::Remedy &remedy) { take(remedy); });
}

/// What is done to a letter is done in the composer, where it can be seen.
void HistoryWindow::Private::take(const core::diagnosis::Remedy &remedy)
{
    using Kind = core::diagnosis::Remedy::Kind;
    const Record &record = card->letter().record;
    switch (remedy.kind) {
    case Kind::CopyReport:
        return QGuiApplication::clipboard()->setText(card->report() + QStringLiteral("\n\n")
                                                     + log->transcriptText());
    case Kind::CopyForAdministrator:
        if (const auto *shown = card->shown())
            QGuiApplication::clipboard()->setText(wording::administratorLetter(
                *shown, card->letter().context,
                QLocale().toString(record.finishedAt.toLocalTime(), QLocale::LongFormat)));
        return;
    case Kind::OpenCredentialPage:
    case Kind::OpenProviderPage:
    case Kind::OpenNetworkSignIn:
    case Kind::LookUpListing:
    case Kind::ContactProvider:
    case Kind::CheckDomain:
    case Kind::OpenAccountSettings:
    case Kind::TestConnection:
        emit q->remedyRequested(remedy, record.accountId);
        return;
    default:
        emit q->mendRequested(record.id);
        return;
    }
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
    emit loadRequested(record.id); // Its log has grown.
}

void HistoryWindow::showRecord(const verdict::LetterCase &letter)
{
    if (letter.record.id != selectedRecord())
        return;
    d->explain(letter);
    d->log->setRecord(letter.record);
}

void HistoryWindow::showComparison(const Record &before, const Record &after)
{
    if (!d->comparison) {
        d->comparison = new CompareWindow(this);
        connect(d->comparison, &CompareWindow::compareRequested, this, &HistoryWindow::compareRequested);
    }
    d->comparison->setRecords(d->records->records());
    d->comparison->setComparison(before, after);
    d->comparison->show();
    d->comparison->raise();
    d->comparison->activateWindow();
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

void HistoryWindow::showProblem(const QString &text)
{
    d->problem->setText(text);
    d->problem->show();
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
