#include "app/historydesk.h"

#include "app/judging.h"
#include "ui/outbox/historywindow.h"

namespace app
{

using core::delivery::Outbox;
using core::delivery::Record;
using core::delivery::SavedDraft;
using ui::outbox::HistoryWindow;

HistoryDesk::HistoryDesk(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.outbox(), &Outbox::journalSetAside, this, [this](const QString &path) {
        show();
        m_window->showProblem(
            tr("The list of sent messages and the drafts could not be read. The file as it was is kept as "
               "%1. "
               "The messages themselves are still here; which of them arrived is not known.")
                .arg(path));
    });
}

HistoryDesk::~HistoryDesk() = default;

void HistoryDesk::show()
{
    if (!m_window)
        createWindow();
    m_services.outbox().loadRecords();
    m_services.outbox().loadDrafts();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void HistoryDesk::createWindow()
{
    m_window = std::make_unique<HistoryWindow>();
    HistoryWindow *window = m_window.get();
    Outbox *outbox = &m_services.outbox();
    connect(outbox, &Outbox::recordsLoaded, window, &HistoryWindow::setRecords);
    connect(outbox, &Outbox::changed, window, &HistoryWindow::updateRecord);
    connect(outbox, &Outbox::recordLoaded, this, &HistoryDesk::take);
    connect(window, &HistoryWindow::loadRequested, outbox, &Outbox::loadRecord);
    connect(window, &HistoryWindow::removeRequested, this, [outbox](const QString &id) {
        outbox->remove(id);
        outbox->loadRecords();
    });
    connect(window, &HistoryWindow::compareRequested, this, &HistoryDesk::startComparison);
    connect(window, &HistoryWindow::openRequested, this, [this, outbox](const QString &id) {
        m_toOpen = id;
        outbox->loadRecord(id);
    });
    connect(window, &HistoryWindow::mendRequested, this, [this, outbox](const QString &id) {
        m_toMend = id;
        outbox->loadRecord(id);
    });
    connect(window, &HistoryWindow::remedyRequested, this, &HistoryDesk::remedyRequested);
    connect(outbox, &Outbox::draftsLoaded, window, [this](const QList<SavedDraft> &drafts) {
        m_drafts = drafts;
        m_window->setDrafts(drafts);
    });
    connect(window, &HistoryWindow::draftOpenRequested, this, &HistoryDesk::openDraft);
    connect(window, &HistoryWindow::draftRemoveRequested, this, [this, outbox](const QString &id) {
        emit draftRemoveRequested(id);
        outbox->loadDrafts();
    });
}

void HistoryDesk::take(const Record &record)
{
    m_window->showRecord(caseOf(record, m_services));
    compareLoaded(record);
    if (m_toOpen == record.id) {
        m_toOpen.clear();
        emit openRequested(record.spoolPath);
    }
    if (m_toMend == record.id) {
        m_toMend.clear();
        const auto draft = std::find_if(m_drafts.begin(), m_drafts.end(), [&record](const SavedDraft &each) {
            return each.id == record.draftId;
        });
        emit mendRequested(record, draft == m_drafts.end() ? SavedDraft() : *draft);
    }
}

void HistoryDesk::startComparison(const QString &before, const QString &after)
{
    m_comparison = {before, after, {}, {}};
    m_services.outbox().loadRecord(before);
    m_services.outbox().loadRecord(after);
}

void HistoryDesk::compareLoaded(const Record &record)
{
    if (record.id == m_comparison.beforeId)
        m_comparison.before = record;
    if (record.id == m_comparison.afterId)
        m_comparison.after = record;
    if (m_comparison.before.id.isEmpty() || m_comparison.after.id.isEmpty())
        return;
    const Comparison both = std::exchange(m_comparison, {});
    m_window->showComparison(both.before, both.after);
}

void HistoryDesk::openDraft(const QString &id)
{
    for (const SavedDraft &draft : std::as_const(m_drafts)) {
        if (draft.id == id)
            emit draftOpenRequested(draft);
    }
}

} // namespace app
