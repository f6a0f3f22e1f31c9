#pragma once

#include "ui/stationery/stationerywindow.h"

#include <QCoreApplication>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace ui
{
class Button;
class InlineBar;
class TwoLineList;
} // namespace ui

namespace ui::stationery
{

class PaperModel;
class PaperView;

/// What the window is made of, top to bottom as on screen.
class StationeryWindow::Private : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(ui::stationery::StationeryWindow)

public:
    explicit Private(StationeryWindow *window);

    void fill(); ///< The list, for the kind and the search; what was chosen stays so.
    void choose(); ///< Another row, or several, are chosen.
    void rename(const core::stationery::PaperTitle &title, const QString &name);
    void abbreviate(const QString &abbreviation);
    void use();
    void edit();
    void removeChosen();
    void undoRemoval();
    void chooseImport();
    void chooseExport();
    void retranslate();
    core::stationery::Paper::Kind kind() const;
    QStringList chosen() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    StationeryWindow *q;
    PaperModel *model;
    Button *importing;
    Button *exporting;
    Button *folder;
    InlineBar *undoBar;
    InlineBar *notice;
    QLineEdit *search;
    QTabBar *kinds;
    TwoLineList *list;
    QStackedWidget *detail; ///< The chosen one, how many are chosen, or what there could be.
    PaperView *view;
    QLabel *several;
    QWidget *empty;
    QLabel *emptyTitle;
    QLabel *emptyText;
    Button *emptyImport;
    Button *applying;
    Button *editing;
    Button *renaming;
    Button *removing;
    QStringList removed; ///< What the offer to undo puts back.
    QString wanted; ///< The id to be chosen.
    int row = 0; ///< Where something was chosen last.

private:
    QWidget *createBar();
    QWidget *createList();
    QWidget *createDetail();
    QWidget *createEmpty();
    void createKeys();
    Button *button(const char *name, const char *icon, QWidget *parent);
};

} // namespace ui::stationery
