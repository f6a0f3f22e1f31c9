#include "ui/stationery/stationerywindowprivate.h"

#include "ui/stationery/papermodel.h"
#include "ui/stationery/paperview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/twolinelist.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace ui::stationery
{

using core::stationery::Paper;

StationeryWindow::Private::Private(StationeryWindow *window)
    : q(window)
    , model(new PaperModel(this))
{
    auto *central = new QWidget(q);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createBar());
    column->addWidget(new Hairline(Qt::Horizontal, central));
    undoBar = new InlineBar(InlineBar::Shape::Bar, Tone::Neutral, central);
    undoBar->setObjectName(QStringLiteral("undoBar"));
    notice = new InlineBar(InlineBar::Shape::Bar, Tone::Positive, central);
    notice->setObjectName(QStringLiteral("stationeryNotice"));
    for (InlineBar *bar : {undoBar, notice}) {
        bar->setClosable(true);
        bar->hide();
        column->addWidget(bar);
    }
    const Button *undo = undoBar->addButton(Button::Look::Link, QStringLiteral("undoRemoval"), QString());
    connect(undo, &QPushButton::clicked, q, [this] { undoRemoval(); });
    auto *splitter = new QSplitter(Qt::Horizontal, central);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(createList());
    splitter->addWidget(createDetail());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    column->addWidget(splitter, 1);
    q->setCentralWidget(central);
    q->setAcceptDrops(true);
    model->setRenamable(true);
    connect(model, &PaperModel::nameTyped, q,
            [this](const core::stationery::PaperTitle &title, const QString &name) { rename(title, name); });
    createKeys();
    retranslate();
    openAt(q, QSize(900, 620));
    list->setFocus();
}

Button *StationeryWindow::Private::button(const char *name, const char *iconName, QWidget *parent)
{
    auto *made = new Button(Button::Look::Flat, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setIconName(QString::fromLatin1(iconName));
    return made;
}

QWidget *StationeryWindow::Private::createBar()
{
    auto *bar = new QWidget(q);
    auto *flow = new FlowArea(4, bar);
    auto *bars = new QHBoxLayout(bar);
    bars->setContentsMargins(8, 4, 8, 4);
    bars->addWidget(flow);
    importing = button("importPapers", "open", bar);
    exporting = button("exportPapers", "save", bar);
    folder = button("showFolder", "folder", bar);
    flow->setFlow({importing, exporting, folder});
    connect(importing, &QPushButton::clicked, q, [this] { chooseImport(); });
    connect(exporting, &QPushButton::clicked, q, [this] { chooseExport(); });
    connect(folder, &QPushButton::clicked, q, &StationeryWindow::folderRequested);
    return bar;
}

QWidget *StationeryWindow::Private::createList()
{
    auto *side = new QWidget(q);
    side->setMinimumWidth(columnsWidth(q->fontMetrics(), 22));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    search = new QLineEdit(side);
    search->setObjectName(QStringLiteral("paperSearch"));
    search->setClearButtonEnabled(true);
    search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search->installEventFilter(this);
    auto *around = new QHBoxLayout;
    around->setContentsMargins(12, 8, 12, 4);
    around->addWidget(search);
    column->addLayout(around);
    kinds = new FlatTabBar(side);
    kinds->setObjectName(QStringLiteral("paperKinds"));
    kinds->addTab(QString());
    kinds->addTab(QString());
    column->addWidget(kinds);
    column->addWidget(new Hairline(Qt::Horizontal, side));
    list = new TwoLineList(side);
    list->setObjectName(QStringLiteral("paperList"));
    list->setModel(model);
    column->addWidget(list, 1);
    connect(search, &QLineEdit::textChanged, q, [this] { fill(); });
    connect(search, &QLineEdit::returnPressed, q, [this] { use(); });
    connect(kinds, &QTabBar::currentChanged, q, [this] {
        view->finish();
        row = 0;
        fill();
    });
    connect(list, &TwoLineList::choiceChanged, q, [this] { choose(); });
    connect(list, &TwoLineList::removeRequested, q, [this] { removeChosen(); });
    connect(list, &QAbstractItemView::activated, q, [this] { use(); });
    return side;
}

QWidget *StationeryWindow::Private::createEmpty()
{
    empty = new QWidget(q);
    emptyTitle = new QLabel(empty);
    emptyText = new QLabel(empty);
    emptyText->setObjectName(QStringLiteral("emptyText"));
    emptyText->setTextFormat(Qt::PlainText);
    emptyText->setWordWrap(true);
    QFont large = q->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    emptyTitle->setFont(large);
    emptyImport = new Button(Button::Look::Secondary, empty);
    emptyImport->setObjectName(QStringLiteral("emptyImport"));
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(emptyTitle);
    column->addWidget(emptyText);
    column->addWidget(emptyImport, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(emptyImport, &QPushButton::clicked, q, [this] { chooseImport(); });
    return empty;
}

QWidget *StationeryWindow::Private::createDetail()
{
    auto *side = new QWidget(q);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    detail = new QStackedWidget(side);
    view = new PaperView(detail);
    auto *word = new QWidget(detail);
    auto *words = new QVBoxLayout(word);
    words->setContentsMargins(24, 24, 24, 24);
    several = new QLabel(word);
    several->setObjectName(QStringLiteral("severalChosen"));
    several->setWordWrap(true);
    words->addWidget(several);
    words->addStretch(1);
    detail->addWidget(view);
    detail->addWidget(word);
    detail->addWidget(createEmpty());
    column->addWidget(detail, 1);
    column->addWidget(new Hairline(Qt::Horizontal, side));
    applying = button("usePaper", "new", side);
    editing = button("editPaper", "edit", side);
    renaming = button("renamePaper", "", side);
    removing = button("removePapers", "trash", side);
    auto *flow = new FlowArea(4, side);
    flow->setFlowMargins(QMargins(12, 6, 12, 6));
    flow->setFlow({applying, editing, renaming, removing});
    column->addWidget(flow);
    connect(applying, &QPushButton::clicked, q, [this] { use(); });
    connect(editing, &QPushButton::clicked, q, [this] { edit(); });
    connect(renaming, &QPushButton::clicked, q, [this] {
        list->setFocus(Qt::OtherFocusReason);
        list->edit(list->currentIndex());
    });
    connect(removing, &QPushButton::clicked, q, [this] { removeChosen(); });
    connect(view, &PaperView::abbreviationTyped, q,
            [this](const QString &abbreviation) { abbreviate(abbreviation); });
    return side;
}

void StationeryWindow::Private::createKeys()
{
    const auto on = [this](QKeySequence::StandardKey keys, auto does) {
        auto *action = new QAction(q);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, q, does);
        q->addAction(action);
    };
    on(QKeySequence::Close, [this] { q->close(); });
    on(QKeySequence::Find, [this] { search->setFocus(Qt::ShortcutFocusReason); });
    on(QKeySequence::Undo, [this] {
        if (undoBar->isVisible())
            undoRemoval();
    });
}

/// From the search into the list.
bool StationeryWindow::Private::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        list->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void StationeryWindow::Private::retranslate()
{
    q->setWindowTitle(tr("Templates and snippets"));
    importing->setText(tr("Import…"));
    exporting->setText(tr("Export…"));
    folder->setText(tr("Show folder"));
    folder->setToolTip(tr("Show where the files are"));
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search templates and snippets"));
    kinds->setAccessibleName(tr("Templates or snippets"));
    emptyImport->setText(tr("Import…"));
    editing->setText(tr("Edit"));
    renaming->setText(tr("Rename"));
    removing->setText(tr("Delete"));
    if (auto *undo = undoBar->findChild<Button *>(QStringLiteral("undoRemoval")))
        undo->setText(tr("Undo"));
    fill();
}

} // namespace ui::stationery
