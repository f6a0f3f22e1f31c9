#include "ui/stationery/stationerywindowprivate.h"

#include "ui/stationery/papermodel.h"
#include "ui/stationery/paperview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/listanddetail.h"
#include "ui/widgets/twolinelist.h"
#include "ui/widgets/windowsize.h"

#include <QLineEdit>

namespace ui::stationery
{

StationeryWindow::Private::Private(StationeryWindow *window)
    : q(window)
    , model(new PaperModel(window))
{
    createFrame();
    createDetail();
    q->setCentralWidget(frame);
    q->setAcceptDrops(true);
    retranslate();
    openAt(q, QSize(900, 620));
    list->setFocus();
}

ButtonRow *StationeryWindow::Private::createBar()
{
    auto *bar = new ButtonRow(QMargins(8, 4, 8, 4), q);
    importing = bar->add("importPapers", "open");
    exporting = bar->add("exportPapers", "save");
    folder = bar->add("showFolder", "folder");
    connect(importing, &QPushButton::clicked, q, [this] { chooseImport(); });
    connect(exporting, &QPushButton::clicked, q, [this] { chooseExport(); });
    connect(folder, &QPushButton::clicked, q, &StationeryWindow::folderRequested);
    return bar;
}

void StationeryWindow::Private::createFrame()
{
    frame = new ListAndDetail(createBar(),
                              {.notice = QStringLiteral("stationeryNotice"),
                               .search = QStringLiteral("paperSearch"),
                               .kinds = QStringLiteral("paperKinds"),
                               .list = QStringLiteral("paperList")},
                              q);
    frame->setListColumns(22);
    search = frame->search();
    kinds = frame->kinds();
    list = frame->list();
    kinds->addTab(QString());
    kinds->addTab(QString());
    list->setModel(model);
    model->setRenamable(true);
    connect(model, &PaperModel::nameTyped, q,
            [this](const core::stationery::PaperTitle &title, const QString &name) { rename(title, name); });
    connect(frame, &ListAndDetail::undoRequested, q, [this] { undoRemoval(); });
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
}

void StationeryWindow::Private::createDetail()
{
    view = new PaperView(frame);
    frame->setDetail(view);
    emptyImport = frame->addEmptyButton(Button::Look::Secondary, "emptyImport");
    applying = frame->below()->add("usePaper", "new");
    editing = frame->below()->add("editPaper", "edit");
    renaming = frame->below()->add("renamePaper");
    removing = frame->below()->add("removePapers", "trash");
    frame->shareWidth();
    connect(emptyImport, &QPushButton::clicked, q, [this] { chooseImport(); });
    connect(applying, &QPushButton::clicked, q, [this] { use(); });
    connect(editing, &QPushButton::clicked, q, [this] { edit(); });
    connect(renaming, &QPushButton::clicked, q, [this] {
        list->setFocus(Qt::OtherFocusReason);
        list->edit(list->currentIndex());
    });
    connect(removing, &QPushButton::clicked, q, [this] { removeChosen(); });
    connect(view, &PaperView::abbreviationTyped, q,
            [this](const QString &abbreviation) { abbreviate(abbreviation); });
}

void StationeryWindow::Private::retranslate()
{
    q->setWindowTitle(tr("Templates and snippets"));
    importing->setText(tr("Import…"));
    exporting->setText(tr("Export…"));
    folder->setText(tr("Show folder"));
    folder->setToolTip(tr("Show where the files are"));
    search->setAccessibleName(tr("Search templates and snippets"));
    kinds->setAccessibleName(tr("Templates or snippets"));
    emptyImport->setText(tr("Import…"));
    editing->setText(tr("Edit"));
    renaming->setText(tr("Rename"));
    removing->setText(tr("Delete"));
    fill();
}

} // namespace ui::stationery
