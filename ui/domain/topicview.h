#pragma once

#include "core/domain/types.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui
{
class Pill;
}
namespace ui::account
{
class Fold;
}

namespace ui::domain
{

class RecordCard;

/// What was found about one topic: its state in a word, a sentence for each finding, the records to publish,
/// and behind a fold what DNS said.
class TopicView : public QWidget
{
    Q_OBJECT

public:
    TopicView(core::domain::Report report, core::domain::Topic topic, QWidget *parent = nullptr);

    QString report() const; ///< As plain text.

signals:
    void helpRequested(const QString &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        core::domain::Finding finding;
        QLabel *sign;
        QLabel *title;
        QLabel *text;
    };

    void addFinding(const core::domain::Finding &finding);
    void addRecords();
    void retranslate();
    void tint();

    core::domain::Report m_report;
    core::domain::Topic m_topic;
    QVBoxLayout *m_column;
    QLabel *m_name;
    Pill *m_state;
    QList<Line> m_lines;
    QList<RecordCard *> m_records;
    account::Fold *m_fold;
    QLabel *m_details;
};

} // namespace ui::domain
