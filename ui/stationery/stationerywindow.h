#pragma once

#include "core/stationery/paper.h"

#include <QMainWindow>

#include <memory>

namespace ui::stationery
{

/// Templates and snippets: a list with a search, the chosen one beside it, import and export. Shows what the
/// drawer has and says what the person wants; decides nothing. Deleting can be undone as long as the window
/// shows the offer.
class StationeryWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit StationeryWindow(QWidget *parent = nullptr);
    ~StationeryWindow() override;

    void setTitles(const QList<core::stationery::PaperTitle> &titles);
    /// The answer to paperWanted().
    void showPaper(const core::stationery::Paper &paper);
    void showKind(core::stationery::Paper::Kind kind);
    void select(const QString &id);
    void showProblem(const QString &text);
    void showNotice(const QString &text);

signals:
    void paperWanted(const QString &id); ///< It is chosen in the list.
    /// A new letter of it, or, for a snippet, into the letter that was used last.
    void useRequested(const QString &id);
    void editRequested(const QString &id); ///< Opened in a letter's window; "Save as template" keeps it.
    void renameRequested(const QString &id, const QString &name);
    void abbreviationRequested(const QString &id, const QString &abbreviation);
    void removeRequested(const QStringList &ids);
    void putBackRequested(const QStringList &ids); ///< The removal of these is undone.
    void importRequested(const QStringList &paths);
    void exportRequested(const QStringList &ids, const QString &folder);
    void folderRequested(); ///< To be shown where its files are.

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override; ///< Files are imported.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui::stationery
