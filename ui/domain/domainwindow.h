#pragma once

#include "core/domain/types.h"

#include <QMainWindow>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui
{
class Button;
}
namespace ui::account
{
class Fold;
}

namespace ui::domain
{

class DomainForm;
class TopicView;

/// The domain doctor: a domain, what would be asked of whom, and after the click a calm list of what is in
/// order and what is not, with the records to publish. Nothing is asked before the click.
class DomainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit DomainWindow(QWidget *parent = nullptr);

    void setQuestion(const core::domain::Question &question); ///< Asks nothing yet; ends what is going on.
    void showMistake(core::domain::Question::Field field);
    void showProgress(core::domain::Topic topic);
    void showReport(const core::domain::Report &report);

signals:
    /// To be answered by showMistake(), or by showProgress() and showReport().
    void checkRequested(const core::domain::Question &question);
    void checkCancelled(); ///< No report is wanted any more.
    void helpRequested(const QString &url);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void check();
    void cancel();
    void clearReport();
    void scrollToSummary();
    void copyReport();
    void showState();
    void retranslate();

    core::domain::Report m_report;
    std::optional<core::domain::Topic> m_topic; ///< Asked about at the moment.
    bool m_isRunning = false;
    bool m_hasReport = false;
    bool m_wasCancelled = false;
    QScrollArea *m_area;
    QLabel *m_title;
    QLabel *m_intro;
    DomainForm *m_form;
    QLabel *m_summary;
    QVBoxLayout *m_results;
    QList<TopicView *> m_topics;
    QList<QWidget *> m_lines; ///< Hairlines between the topics.
    account::Fold *m_advice;
    QLabel *m_adviceText;
    Button *m_check;
    Button *m_cancel;
    Button *m_copy;
};

} // namespace ui::domain
