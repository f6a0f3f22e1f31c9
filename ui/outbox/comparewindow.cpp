#include "ui/outbox/comparewindow.h"

#include "ui/outbox/comparetext.h"
#include "ui/outbox/statewords.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTextBrowser>

#include <algorithm>

namespace ui::outbox
{

using core::delivery::Record;

CompareWindow::CompareWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_beforeLabel(new QLabel(this))
    , m_afterLabel(new QLabel(this))
    , m_beforeBox(new QComboBox(this))
    , m_afterBox(new QComboBox(this))
    , m_text(new QTextBrowser(this))
{
    m_beforeBox->setObjectName(QStringLiteral("compareBefore"));
    m_afterBox->setObjectName(QStringLiteral("compareAfter"));
    m_text->setObjectName(QStringLiteral("comparison"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    auto *page = new QWidget(this);
    auto *choice = new QGridLayout;
    choice->setContentsMargins(16, 12, 16, 12);
    choice->setHorizontalSpacing(12);
    choice->setVerticalSpacing(8);
    choice->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &[label, box] :
         {std::pair(m_beforeLabel, m_beforeBox), std::pair(m_afterLabel, m_afterBox)}) {
        label->setBuddy(box);
        // Subjects are long; the window decides how much of them there is room for.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        choice->addWidget(label, line, 0);
        choice->addWidget(box, line++, 1);
        connect(box, &QComboBox::activated, this, &CompareWindow::ask);
    }
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choice);
    layout->addWidget(new Hairline(Qt::Horizontal, page));
    layout->addWidget(m_text, 1);
    setCentralWidget(page);

    auto *close = new QAction(this);
    close->setShortcuts({QKeySequence(QKeySequence::Close), QKeySequence(Qt::Key_Escape)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    openAt(this, QSize(860, 640));
    retranslate();
    m_text->setFocus();
}

void CompareWindow::setRecords(const QList<Record> &records)
{
    m_records = records;
    std::stable_sort(m_records.begin(), m_records.end(),
                     [](const Record &a, const Record &b) { return a.queuedAt > b.queuedAt; });
    fill(m_beforeBox, m_before.id);
    fill(m_afterBox, m_after.id);
}

void CompareWindow::setComparison(const Record &before, const Record &after)
{
    m_before = before;
    m_after = after;
    // Lines are not compared, and there may be very many.
    m_before.transcript = m_after.transcript = {};
    fill(m_beforeBox, before.id);
    fill(m_afterBox, after.id);
    rebuild();
}

void CompareWindow::fill(QComboBox *box, const QString &id)
{
    const QSignalBlocker nobodyChose(box);
    box->clear();
    for (const Record &record : std::as_const(m_records)) {
        const QString subject = record.subject.isEmpty() ? tr("(no subject)") : record.subject;
        const QString time = QLocale().toString(record.queuedAt.toLocalTime(), QLocale::ShortFormat);
        box->addItem(stateIcon(record.state, palette()),
                     tr("%1 · %2 · %3", "time, state, subject").arg(time, stateWord(record.state), subject),
                     record.id);
    }
    box->setCurrentIndex(box->findData(id));
}

void CompareWindow::ask()
{
    const QString before = m_beforeBox->currentData().toString();
    const QString after = m_afterBox->currentData().toString();
    if (!before.isEmpty() && !after.isEmpty())
        emit compareRequested(before, after);
}

void CompareWindow::rebuild()
{
    if (!m_before.id.isEmpty() && !m_after.id.isEmpty())
        m_text->setHtml(comparisonHtml(m_before, m_after, palette()));
}

void CompareWindow::retranslate()
{
    setWindowTitle(tr("Compare two sends"));
    m_beforeLabel->setText(tr("&Before"));
    m_afterLabel->setText(tr("&Now"));
    m_text->setAccessibleName(tr("Comparison"));
    setRecords(m_records);
    rebuild();
}

void CompareWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace ui::outbox
