#pragma once

#include "core/delivery/types.h"

#include <QWidget>

#include <memory>

namespace ui::protocol
{

/// The dock's content: Timeline and Transcript of one send, live and afterwards. Knows values only.
class ProtocolPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProtocolPanel(QWidget *parent = nullptr);
    ~ProtocolPanel() override;

    void clear();
    /// Where the conversation ends when all goes well; without this with the message accepted.
    void setLastStage(core::smtp::Stage stage);
    /// Replaces everything, for a send of the past.
    void setHistory(const QList<core::smtp::Entry> &transcript,
                    const QList<core::smtp::StageEvent> &timeline);
    /// The same for a kept one; what is saved tells of the message and its outcome, too.
    void setRecord(const core::delivery::Record &record);
    /// What is known of the message while it is shown live; changes nothing that is seen.
    void noteRecord(const core::delivery::Record &record);
    void addEntry(const core::smtp::Entry &entry);
    void addStage(const core::smtp::StageEvent &event);
    void setProgress(qint64 sentBytes, qint64 totalBytes);

    /// Shows the Timeline with the detail of @p stage open.
    void showStage(core::smtp::Stage stage);
    /// A further page of the dock, such as the preview, after Timeline and Transcript. Adding a page that
    /// is there already gives it a new title, after a change of language.
    void addPage(QWidget *page, const QString &title);
    void showPage(QWidget *page);

    QString transcriptText() const; ///< Redacted, as entries are.

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui::protocol
