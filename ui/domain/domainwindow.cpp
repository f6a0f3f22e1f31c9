#include "ui/domain/domainwindow.h"

#include "ui/account/fold.h"
#include "ui/account/formparts.h"
#include "ui/domain/domainform.h"
#include "ui/domain/topicview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/windowsize.h"
#include "ui/wording/domainwording.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace ui::domain
{

using core::domain::Question;
using core::domain::Report;
using core::domain::Topic;

namespace
{

constexpr Topic topics[] = {Topic::Domain, Topic::Mx,      Topic::Spf,  Topic::Dkim,
                            Topic::Dmarc,  Topic::Reverse, Topic::Helo, Topic::Port25};

} // namespace

DomainWindow::DomainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(QStringLiteral("domainWindow"));
    layOut();
    openAt(this, QSize(860, 760));
    connect(m_form, &DomainForm::submitted, this, &DomainWindow::check);
    connect(m_check, &QPushButton::clicked, this, &DomainWindow::check);
    connect(m_cancel, &QPushButton::clicked, this, &DomainWindow::cancel);
    connect(m_copy, &QPushButton::clicked, this, &DomainWindow::copyReport);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this,
            [this] { m_isRunning ? cancel() : void(close()); });
    showState();
    m_form->focusDomain();
}

void DomainWindow::layOut()
{
    auto *centre = new QWidget(this);
    auto *content = new QWidget(centre);
    m_title = account::makeTitle(content);
    m_intro = account::makeSentence(content);
    m_form = new DomainForm(content);
    m_summary = account::makeHeading(content);
    m_results = new QVBoxLayout;
    m_advice = new account::Fold(QStringLiteral("ownServerAdvice"), content);
    m_adviceText = account::makeSentence(m_advice->content());
    m_advice->column()->addWidget(m_adviceText);
    m_title->setObjectName(QStringLiteral("title"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_results->setSpacing(16);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (QWidget *part : QList<QWidget *>{m_title, m_intro, m_form, m_summary})
        column->addWidget(part);
    column->addLayout(m_results);
    column->addWidget(m_advice);
    column->addStretch();
    m_area = account::makeScrolling(content, centre);

    m_check = new Button(Button::Look::Primary, centre);
    m_cancel = new Button(Button::Look::Secondary, centre);
    m_copy = new Button(Button::Look::Quiet, centre);
    m_check->setObjectName(QStringLiteral("check"));
    m_cancel->setObjectName(QStringLiteral("cancelCheck"));
    m_copy->setObjectName(QStringLiteral("copyReport"));
    auto *buttons = new FlowArea(8, centre);
    buttons->setFlowMargins({0, 8, 0, 16});
    buttons->setFlow({m_check, m_cancel, m_copy});
    auto *all = new QVBoxLayout(centre);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_area, 1);
    all->addWidget(new Hairline(Qt::Horizontal, centre));
    all->addWidget(account::makeColumn(buttons, centre));
    setCentralWidget(centre);
}

void DomainWindow::setQuestion(const Question &question)
{
    if (std::exchange(m_isRunning, false))
        emit checkCancelled();
    clearReport();
    m_wasCancelled = false;
    m_form->setQuestion(question);
    showState();
    (question.domain.isEmpty() ? static_cast<QWidget *>(m_form) : m_check)->setFocus(Qt::OtherFocusReason);
    if (question.domain.isEmpty())
        m_form->focusDomain();
}

void DomainWindow::check()
{
    if (m_isRunning)
        return;
    clearReport();
    m_topic.reset();
    m_wasCancelled = false;
    m_isRunning = true;
    showState();
    m_cancel->setFocus(Qt::OtherFocusReason);
    emit checkRequested(m_form->question());
}

void DomainWindow::cancel()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_wasCancelled = true;
    showState();
    m_check->setFocus(Qt::OtherFocusReason);
    emit checkCancelled();
}

void DomainWindow::showMistake(Question::Field field)
{
    m_isRunning = false;
    showState();
    m_form->showMistake(field);
    m_area->ensureWidgetVisible(focusWidget() ? focusWidget() : m_form);
}

void DomainWindow::showProgress(Topic topic)
{
    if (!m_isRunning)
        return; // of a check that was cancelled
    m_topic = topic;
    retranslate();
}

void DomainWindow::showReport(const Report &report)
{
    if (!std::exchange(m_isRunning, false))
        return;
    clearReport();
    m_report = report;
    m_hasReport = true;
    for (const Topic topic : topics) {
        if (!report.gradeOf(topic))
            continue;
        auto *line = new Hairline(Qt::Horizontal, m_title->parentWidget());
        auto *view = new TopicView(report, topic, m_title->parentWidget());
        connect(view, &TopicView::helpRequested, this, &DomainWindow::helpRequested);
        m_results->addWidget(line);
        m_results->addWidget(view);
        line->show();
        view->show();
        m_lines.append(line);
        m_topics.append(view);
    }
    showState();
    account::orderTabsAsShown(m_title->parentWidget());
    m_copy->setFocus(Qt::OtherFocusReason);
    // Once everything has its place.
    QMetaObject::invokeMethod(this, &DomainWindow::scrollToSummary, Qt::QueuedConnection);
    QAccessibleEvent event(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// What was asked is known; what came of it begins at the top.
void DomainWindow::scrollToSummary()
{
    QWidget *page = m_area->widget();
    page->layout()->activate();
    m_area->verticalScrollBar()->setValue(m_summary->mapTo(page, QPoint(0, -16)).y());
}

void DomainWindow::clearReport()
{
    m_report = {};
    m_hasReport = false;
    for (QWidget *each : std::as_const(m_lines) + QList<QWidget *>(m_topics.begin(), m_topics.end())) {
        each->hide();
        each->deleteLater();
    }
    m_lines.clear();
    m_topics.clear();
}

void DomainWindow::showState()
{
    m_form->setEnabled(!m_isRunning);
    m_check->setVisible(!m_isRunning);
    m_check->setLook(m_hasReport ? Button::Look::Secondary : Button::Look::Primary);
    m_cancel->setVisible(m_isRunning);
    m_copy->setVisible(m_hasReport);
    m_advice->setVisible(m_hasReport && m_report.request.isOwnServer());
    retranslate();
}

void DomainWindow::copyReport()
{
    QStringList parts{wording::domainSummary(m_report)};
    for (const TopicView *topic : std::as_const(m_topics))
        parts.append(topic->report());
    QGuiApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
    m_copy->setText(tr("Copied"));
}

void DomainWindow::retranslate()
{
    m_title->setText(tr("Check a domain"));
    setWindowTitle(m_hasReport ? tr("Check of %1").arg(QString::fromUtf8(m_report.request.domain))
                               : m_title->text());
    m_intro->setText(
        tr("Whether mail from your domain arrives depends on a few records in its DNS. They are looked up, "
           "and you get the ones that are missing, ready to be copied."));
    account::say(m_summary,
                 m_hasReport          ? wording::domainSummary(m_report)
                     : m_isRunning    ? (m_topic ? wording::topicProgress(*m_topic) : tr("Asking DNS…"))
                     : m_wasCancelled ? tr("The check was cancelled.")
                                      : QString());
    m_advice->setTitle(tr("What else a server of your own needs"));
    m_adviceText->setText(wording::ownServerAdvice().join(QStringLiteral("\n\n")));
    m_check->setText(m_hasReport ? tr("Check again") : tr("Check"));
    m_cancel->setText(tr("Cancel"));
    m_copy->setText(tr("Copy report"));
}

void DomainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void DomainWindow::closeEvent(QCloseEvent *event)
{
    cancel();
    QMainWindow::closeEvent(event);
}

} // namespace ui::domain
