#include "ui/stationery/stationerywindow.h"

#include "ui/stationery/papermodel.h"
#include "ui/stationery/paperview.h"
#include "ui/stationery/stationerywindowprivate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/listanddetail.h"
#include "ui/widgets/twolinelist.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>

#include <utility>

namespace ui::stationery
{

using core::stationery::Paper;
using core::stationery::PaperTitle;

namespace
{

QStringList filesOf(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

StationeryWindow::StationeryWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this))
{
}

StationeryWindow::~StationeryWindow() = default;

void StationeryWindow::setTitles(const QList<PaperTitle> &titles)
{
    const QSignalBlocker quiet(d->list);
    if (d->wanted.isEmpty() && d->list->currentIndex().isValid())
        d->wanted = d->model->titleAt(d->list->currentIndex().row()).id;
    d->model->setTitles(titles);
    d->fill();
}

void StationeryWindow::showPaper(const Paper &paper)
{
    if (paper.id == d->view->id())
        d->view->setPaper(paper);
}

void StationeryWindow::showKind(Paper::Kind kind)
{
    d->kinds->setCurrentIndex(int(kind));
}

void StationeryWindow::select(const QString &id)
{
    for (const PaperTitle &title : d->model->titles()) {
        if (title.id == id)
            showKind(title.kind);
    }
    d->search->clear();
    d->wanted = id;
    d->fill();
}

void StationeryWindow::showProblem(const QString &text)
{
    d->frame->showNotice(Tone::Negative, text);
}

void StationeryWindow::showNotice(const QString &text)
{
    d->frame->showNotice(Tone::Positive, text);
}

void StationeryWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QMainWindow::changeEvent(event);
}

void StationeryWindow::closeEvent(QCloseEvent *event)
{
    d->view->finish();
    d->frame->hideUndo();
    d->frame->hideNotice();
    d->removed.clear();
    QMainWindow::closeEvent(event);
}

void StationeryWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StationeryWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit importRequested(filesOf(event->mimeData()));
}

Paper::Kind StationeryWindow::Private::kind() const
{
    return kinds->currentIndex() == 1 ? Paper::Kind::Snippet : Paper::Kind::Template;
}

QStringList StationeryWindow::Private::chosen() const
{
    QStringList ids;
    for (const int at : list->chosenRows())
        ids.append(model->titleAt(at).id);
    return ids;
}

void StationeryWindow::Private::fill()
{
    const bool isSnippets = kind() == Paper::Kind::Snippet;
    const QModelIndex current = list->currentIndex();
    if (wanted.isEmpty() && current.isValid() && model->titleAt(current.row()).kind == kind())
        wanted = model->titleAt(current.row()).id;
    {
        const QSignalBlocker quiet(list);
        model->show(kind(), search->text());
        const int known = model->rowOf(std::exchange(wanted, QString()));
        const int next = known >= 0 ? known : std::min(row, model->rowCount() - 1);
        if (next >= 0)
            list->setCurrentIndex(model->index(next, 0));
    }
    kinds->setTabText(0, tr("Templates (%L1)").arg(model->count(Paper::Kind::Template)));
    kinds->setTabText(1, tr("Snippets (%L1)").arg(model->count(Paper::Kind::Snippet)));
    list->setAccessibleName(isSnippets ? tr("Snippets") : tr("Templates"));
    const bool isSearched = !search->text().trimmed().isEmpty();
    list->setEmptyText(isSearched ? tr("Nothing is found with these words.") : QString());
    frame->setEmpty(
        isSnippets ? tr("No snippets yet") : tr("No templates yet"),
        isSnippets
            ? tr("A snippet is a piece of text that you write again and again. Select some text in a "
                 "letter and choose “Save selection as snippet…” under Format › Insert. Give it an "
                 "abbreviation, and that followed by Tab becomes the text.")
            : tr("A template is a letter to begin with: its text, subject, recipients and attachments. "
                 "Write one and choose “Save as template…” in the main menu. Words like {{name}} or "
                 "{{name|friend}} are fields: you are asked for them in each new letter."));
    applying->setText(isSnippets ? tr("Insert") : tr("New message"));
    applying->setAccessibleName(isSnippets ? tr("Insert into the letter")
                                           : tr("New message of the template"));
    applying->setIconName(isSnippets ? QStringLiteral("snippet") : QStringLiteral("new"));
    choose();
}

void StationeryWindow::Private::choose()
{
    const QList<int> rows = list->chosenRows();
    const bool isOne = rows.size() == 1;
    for (Button *one : {applying, editing, renaming})
        one->setEnabled(isOne);
    removing->setEnabled(!rows.isEmpty());
    exporting->setEnabled(!rows.isEmpty());
    if (isOne) {
        row = rows.first();
        const PaperTitle title = model->titleAt(row);
        if (title.id != view->id())
            view->finish();
        view->setTitle(title);
        frame->showDetail();
        emit q->paperWanted(title.id);
        return;
    }
    view->setTitle({});
    if (rows.isEmpty() && model->count(kind()) == 0)
        return frame->showEmpty();
    if (rows.isEmpty())
        return frame->showWords({});
    frame->showCount(int(rows.size()));
}

void StationeryWindow::Private::rename(const PaperTitle &title, const QString &name)
{
    if (const PaperTitle *other = findName(model->titles(), title.kind, name, title.id))
        return q->showProblem(tr("There is “%1” already. Choose another name.").arg(other->name));
    frame->hideNotice();
    emit q->renameRequested(title.id, name);
}

void StationeryWindow::Private::abbreviate(const QString &abbreviation)
{
    if (const PaperTitle *other = findAbbreviation(model->titles(), abbreviation, view->id()))
        return q->showProblem(tr("“%1” stands for “%2” already.").arg(abbreviation, other->name));
    frame->hideNotice();
    emit q->abbreviationRequested(view->id(), abbreviation);
}

void StationeryWindow::Private::use()
{
    if (const QStringList ids = chosen(); ids.size() == 1)
        emit q->useRequested(ids.first());
}

void StationeryWindow::Private::edit()
{
    if (const QStringList ids = chosen(); ids.size() == 1)
        emit q->editRequested(ids.first());
}

void StationeryWindow::Private::removeChosen()
{
    removed = chosen();
    if (removed.isEmpty())
        return;
    row = list->chosenRows().first();
    frame->offerUndo(removed.size() == 1 ? tr("“%1” is deleted.").arg(model->titleAt(row).name)
                                         : tr("%n deleted.", nullptr, int(removed.size())));
    list->setCurrentIndex({});
    list->clearSelection();
    emit q->removeRequested(removed);
}

void StationeryWindow::Private::undoRemoval()
{
    const QStringList ids = std::exchange(removed, {});
    wanted = ids.value(0);
    emit q->putBackRequested(ids);
}

void StationeryWindow::Private::chooseImport()
{
    auto *dialog = new QFileDialog(q, tr("Import templates and snippets"), QString(),
                                   tr("Messages (*.eml);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, q, &StationeryWindow::importRequested);
    dialog->open();
}

void StationeryWindow::Private::chooseExport()
{
    const QStringList ids = chosen();
    auto *dialog = new QFileDialog(q, tr("Export %n to a folder", nullptr, int(ids.size())));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, q,
            [this, ids](const QString &path) { emit q->exportRequested(ids, path); });
    dialog->open();
}

} // namespace ui::stationery
