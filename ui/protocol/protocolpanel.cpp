#include "ui/protocol/protocolpanel.h"

#include "ui/protocol/stagedetail.h"
#include "ui/protocol/stagestrip.h"
#include "ui/protocol/transcriptmodel.h"
#include "ui/protocol/transcriptpage.h"
#include "ui/protocol/transcriptview.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::protocol
{

using core::smtp::Entry;
using core::smtp::Stage;
using core::smtp::StageEvent;

class ProtocolPanel::Private
{
public:
    /// So many lines of the conversation stand under a stage; the transcript has them all.
    static constexpr int linesOfStage = 6;

    explicit Private(ProtocolPanel *panel);

    void createHeader();
    void createTimeline();
    void layOut();
    void retranslate();
    void tint();
    void showDetail();
    void choose(Stage stage);
    void copy();
    void save();
    void write(const QString &path);
    void notify(const QString &text);

    ProtocolPanel *q;
    FlatTabBar *tabs = new FlatTabBar(q);
    QLabel *notice = new QLabel(q);
    QToolButton *copyButton = new QToolButton(q);
    QToolButton *saveButton = new QToolButton(q);
    QFrame *hairline = new QFrame(q);
    QStackedWidget *pages = new QStackedWidget(q);
    TranscriptModel *model = new TranscriptModel(q);
    TranscriptPage *transcript = new TranscriptPage(model, q);
    QWidget *timelinePage = new QWidget(q);
    StageStrip *strip = new StageStrip(timelinePage);
    StageDetail *detail = new StageDetail(timelinePage);
    Timeline timeline;
    bool hasChosen = false; ///< The person chose a stage: the detail no longer follows the attempt.
};

ProtocolPanel::Private::Private(ProtocolPanel *panel)
    : q(panel)
{
    createHeader();
    createTimeline();
    pages->addWidget(timelinePage);
    pages->addWidget(transcript);
    tabs->addTab({});
    tabs->addTab({});
    connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    layOut();
    retranslate();
    tint();
}

void ProtocolPanel::Private::createHeader()
{
    tabs->setObjectName(QStringLiteral("protocolTabs"));
    notice->setObjectName(QStringLiteral("protocolNotice"));
    copyButton->setObjectName(QStringLiteral("copyTranscript"));
    saveButton->setObjectName(QStringLiteral("saveTranscript"));
    for (QToolButton *button : {copyButton, saveButton}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setEnabled(false);
    }
    connect(copyButton, &QToolButton::clicked, q, [this] { copy(); });
    connect(saveButton, &QToolButton::clicked, q, [this] { save(); });

    auto *find = new QShortcut(QKeySequence::Find, q);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, q, [this] {
        q->showPage(transcript);
        transcript->focusFilter();
    });
}

void ProtocolPanel::Private::createTimeline()
{
    strip->setObjectName(QStringLiteral("stageStrip"));
    auto *layout = new QVBoxLayout(timelinePage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(q->fontMetrics().height() / 2);
    layout->addWidget(strip);
    layout->addWidget(detail, 1);
    // In a low window the detail gives way, which scrolls, and not the strip.
    detail->setMinimumHeight(q->fontMetrics().height());
    connect(strip, &StageStrip::stageChosen, q, [this](Stage stage) { choose(stage); });
    connect(strip, &StageStrip::detailRequested, q, [this] { detail->setFocus(Qt::TabFocusReason); });
    connect(model, &TranscriptModel::grown, q, [this] { showDetail(); });
}

void ProtocolPanel::Private::layOut()
{
    const int space = q->fontMetrics().height() / 4;
    auto *header = new QHBoxLayout;
    header->setContentsMargins(2 * space, 0, 2 * space, 0);
    header->setSpacing(space);
    header->addWidget(tabs, 1);
    header->addWidget(notice);
    header->addWidget(copyButton);
    header->addWidget(saveButton);
    notice->hide();

    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);

    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal, q));
    layout->addLayout(header);
    layout->addWidget(hairline);
    layout->addWidget(pages, 1);

    timelinePage->setAutoFillBackground(true);
    timelinePage->setBackgroundRole(QPalette::Base);
}

void ProtocolPanel::Private::retranslate()
{
    tabs->setTabText(0, ProtocolPanel::tr("Timeline"));
    tabs->setTabText(1, ProtocolPanel::tr("Transcript"));
    tabs->setAccessibleName(ProtocolPanel::tr("Pages of the log"));
    copyButton->setText(ProtocolPanel::tr("Copy (redacted)"));
    copyButton->setToolTip(ProtocolPanel::tr("Copy the transcript; passwords and codes are not in it"));
    saveButton->setText(ProtocolPanel::tr("Save…"));
    saveButton->setToolTip(
        ProtocolPanel::tr("Save the transcript to a file; passwords and codes are not in it"));
    notice->hide();
}

void ProtocolPanel::Private::tint()
{
    copyButton->setIcon(icon(QStringLiteral("copy")));
    saveButton->setIcon(icon(QStringLiteral("save")));
    QPalette line = q->palette();
    line.setColor(QPalette::Window, hairlineColour(q->palette()));
    hairline->setPalette(line);
    QPalette quiet = q->palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(q->palette()));
    notice->setPalette(quiet);
}

void ProtocolPanel::Private::showDetail()
{
    const bool hasLines = model->entryCount() > 0;
    copyButton->setEnabled(hasLines);
    saveButton->setEnabled(hasLines);
    if (timeline.isEmpty() && !hasChosen)
        return detail->setHint();
    const Stage stage = strip->stage();
    const StageEvent *event = timeline.event(stage);
    detail->setStage(stage, event ? std::optional(*event) : std::nullopt,
                     timeline.state(stage) == Timeline::State::Skipped,
                     model->lastEntries(stage, linesOfStage));
}

void ProtocolPanel::Private::choose(Stage stage)
{
    hasChosen = true;
    strip->setStage(stage);
    showDetail();
}

void ProtocolPanel::Private::copy()
{
    QGuiApplication::clipboard()->setText(q->transcriptText());
    notify(ProtocolPanel::tr("Copied"));
}

void ProtocolPanel::Private::save()
{
    auto *dialog = new QFileDialog(q, ProtocolPanel::tr("Save the transcript"), {},
                                   ProtocolPanel::tr("Text files (*.txt)"));
    dialog->setObjectName(QStringLiteral("saveTranscriptDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("hongyan-transcript.txt"));
    connect(dialog, &QFileDialog::fileSelected, q, [this](const QString &path) { write(path); });
    dialog->open();
}

void ProtocolPanel::Private::write(const QString &path)
{
    QFile file(path);
    const QByteArray text = q->transcriptText().toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
    notify(isWritten ? ProtocolPanel::tr("Saved")
                     : ProtocolPanel::tr("Not saved: %1").arg(file.errorString()));
}

void ProtocolPanel::Private::notify(const QString &text)
{
    notice->setText(text);
    notice->show();
}

ProtocolPanel::ProtocolPanel(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
}

ProtocolPanel::~ProtocolPanel() = default;

void ProtocolPanel::clear()
{
    setHistory({}, {});
}

void ProtocolPanel::setLastStage(Stage stage)
{
    d->strip->setLastStage(stage);
}

void ProtocolPanel::setHistory(const QList<Entry> &transcript, const QList<StageEvent> &timeline)
{
    d->timeline = {};
    for (const StageEvent &event : timeline)
        d->timeline.add(event);
    d->hasChosen = false;
    d->notice->hide();
    d->model->setEntries(transcript);
    d->strip->setProgress(0, 0);
    d->detail->setProgress(0, 0);
    d->strip->setTimeline(d->timeline);
    d->strip->setStage(d->timeline.latest());
    d->showDetail();
}

void ProtocolPanel::addEntry(const Entry &entry)
{
    d->model->append(entry);
}

void ProtocolPanel::addStage(const StageEvent &event)
{
    d->timeline.add(event);
    d->strip->setTimeline(d->timeline);
    // A failure is what everybody wants to read next, wherever they were looking.
    if (!d->hasChosen || event.outcome == StageEvent::Outcome::Failed)
        d->strip->setStage(event.stage);
    d->showDetail();
}

void ProtocolPanel::setProgress(qint64 sentBytes, qint64 totalBytes)
{
    d->strip->setProgress(sentBytes, totalBytes);
    d->detail->setProgress(sentBytes, totalBytes);
}

void ProtocolPanel::showStage(Stage stage)
{
    showPage(d->timelinePage);
    d->model->flush();
    d->choose(stage);
}

void ProtocolPanel::addPage(QWidget *page, const QString &title)
{
    if (const int index = d->pages->indexOf(page); index >= 0)
        return d->tabs->setTabText(index, title);
    d->pages->addWidget(page);
    d->tabs->addTab(title);
}

void ProtocolPanel::showPage(QWidget *page)
{
    if (const int index = d->pages->indexOf(page); index >= 0)
        d->tabs->setCurrentIndex(index);
}

QString ProtocolPanel::transcriptText() const
{
    return core::smtp::toText(d->model->entries());
}

void ProtocolPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!d)
        return; // Still in the constructor.
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    if (event->type() == QEvent::PaletteChange)
        d->tint();
}

} // namespace ui::protocol
