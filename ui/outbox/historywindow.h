#pragma once

#include "core/delivery/types.h"
#include "ui/verdict/lettercase.h"

#include <QMainWindow>

#include <memory>

namespace ui::outbox
{

/// What was sent, with explanation and log of each message, and the drafts. Shows values, decides nothing.
class HistoryWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Page { Messages, Drafts };

    explicit HistoryWindow(QWidget *parent = nullptr);
    ~HistoryWindow() override;

    void setRecords(const QList<core::delivery::Record> &records); ///< Without transcripts will do.
    void updateRecord(const core::delivery::Record &record); ///< One that changed, or a new one.
    /// The whole record, transcript included, that loadRequested() asked for. Ignored if another message
    /// is selected by now.
    void showRecord(const ui::verdict::LetterCase &letter);
    void setDrafts(const QList<core::delivery::SavedDraft> &drafts);

    /// The whole records that compareRequested() asked for, side by side in a window of their own.
    void showComparison(const core::delivery::Record &before, const core::delivery::Record &after);

    void showPage(Page page);
    void showProblem(const QString &text); ///< Above both pages, until the person closes it.
    QString selectedRecord() const; ///< Its id; empty if none.

signals:
    void loadRequested(const QString &id); ///< A message was selected: showRecord() is to follow.
    void removeRequested(const QString &id);
    /// Two messages are to be compared, the earlier one first: showComparison() is to follow.
    void compareRequested(const QString &before, const QString &after);
    void openRequested(const QString &id); ///< To be opened in the composer.
    /// To be opened in the composer with why it failed, so that it can be mended and sent to those who did
    /// not get it.
    void mendRequested(const QString &id);
    /// A page, the account @p accountId, the domain.
    void remedyRequested(const core::diagnosis::Remedy &remedy, const QString &accountId);
    void draftOpenRequested(const QString &id);
    void draftRemoveRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui::outbox
