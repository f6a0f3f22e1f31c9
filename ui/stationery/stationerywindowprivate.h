#pragma once

#include "ui/stationery/stationerywindow.h"

#include <QCoreApplication>

class QLineEdit;

namespace ui
{
class Button;
class ButtonRow;
class FlatTabBar;
class ListAndDetail;
class TwoLineList;
} // namespace ui

namespace ui::stationery
{

class PaperModel;
class PaperView;

/// What the window is made of, top to bottom as on screen.
class StationeryWindow::Private
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

    StationeryWindow *q;
    PaperModel *model;
    Button *importing;
    Button *exporting;
    Button *folder;
    ListAndDetail *frame; ///< Beside the list: the chosen one, how many are chosen, or what there could be.
    QLineEdit *search;
    FlatTabBar *kinds;
    TwoLineList *list;
    PaperView *view;
    Button *emptyImport;
    Button *applying;
    Button *editing;
    Button *renaming;
    Button *removing;
    QStringList removed; ///< What the offer to undo puts back.
    QString wanted; ///< The id to be chosen.
    int row = 0; ///< Where something was chosen last.

private:
    ButtonRow *createBar();
    void createFrame();
    void createDetail();
};

} // namespace ui::stationery
