#pragma once

#include "app/services.h"

#include <memory>

namespace core::diagnosis
{
struct Remedy;
}
namespace ui::outbox
{
class HistoryWindow;
}

namespace app
{

/// Joins the window of what was sent and the drafts to the outbox: loads what is looked at, and says what is
/// to be opened.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    explicit HistoryDesk(Services &services, QObject *parent = nullptr);
    ~HistoryDesk() override;

public slots:
    void show();

signals:
    void openRequested(const QString &path); ///< An .eml to be opened in the composer.
    /// To be opened in the composer with why it failed; @p draft is what it was made from, without an id
    /// where it is gone.
    void mendRequested(const core::delivery::Record &record, const core::delivery::SavedDraft &draft);
    void remedyRequested(const core::diagnosis::Remedy &remedy, const QString &accountId);
    void draftOpenRequested(const core::delivery::SavedDraft &draft);
    void draftRemoveRequested(const QString &id);

private:
    struct Comparison {
        QString beforeId;
        QString afterId;
        core::delivery::Record before; ///< Once it is loaded.
        core::delivery::Record after;
    };
    void createWindow();
    void take(const core::delivery::Record &record);
    void startComparison(const QString &before, const QString &after);
    void compareLoaded(const core::delivery::Record &record);
    void openDraft(const QString &id);

    Services &m_services;
    std::unique_ptr<ui::outbox::HistoryWindow> m_window;
    QString m_toOpen; ///< Opened in the composer once it is loaded.
    QString m_toMend; ///< The same, with why it failed.
    Comparison m_comparison;
    QList<core::delivery::SavedDraft> m_drafts; ///< As last loaded.
};

} // namespace app
