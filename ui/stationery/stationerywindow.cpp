#include "ui/stationery/stationerywindow.h"

#include <QCloseEvent>

namespace ui::stationery
{

using core::stationery::Paper;
using core::stationery::PaperTitle;

class StationeryWindow::Private
{
public:
    QList<PaperTitle> titles;
};

StationeryWindow::StationeryWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>())
{
}

StationeryWindow::~StationeryWindow() = default;

void StationeryWindow::setTitles(const QList<PaperTitle> &titles)
{
    d->titles = titles;
}

void StationeryWindow::showPaper(const Paper &) {}
void StationeryWindow::showKind(Paper::Kind) {}
void StationeryWindow::select(const QString &) {}
void StationeryWindow::showProblem(const QString &) {}
void StationeryWindow::showNotice(const QString &) {}

void StationeryWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
}

void StationeryWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
}

} // namespace ui::stationery
