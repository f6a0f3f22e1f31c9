#include "ui/protocol/protocolpanel.h"

#include "ui/protocol/logsaver.h"
#include "ui/protocol/timelinepage.h"
#include "ui/protocol/transcriptmodel.h"
#include "ui/protocol/transcriptpage.h"
#include "ui/protocol/transcriptview.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QEvent>
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
    explicit Private(ProtocolPanel *panel);

    void createHeader();
    void createKeys();
    void layOut();
    void retranslate();
    void tint();
    void enable();
    void copy();
    void save();
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
    TimelinePage *timeline = new TimelinePage(model, q);
    LogSaver *saver = new LogSaver(q);
    core::delivery::Record record; ///< Of a send of the past, without its transcript.
};

ProtocolPanel::Private::Private(ProtocolPanel *panel)
    : q(panel)
{
    createHeader();
    createKeys();
    pages->addWidget(timeline);
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

    connect(saver, &LogSaver::begun, q, [this] { notify(ProtocolPanel::tr("Saving…")); });
    connect(saver, &LogSaver::saved, q, [this] { notify(ProtocolPanel::tr("Saved")); });
    connect(saver, &LogSaver::failed, q,
            [this](const QString &reason) { notify(ProtocolPanel::tr("Not saved: %1").arg(reason)); });
    connect(model, &TranscriptModel::grown, q, [this] { enable(); });
}

void ProtocolPanel::Private::createKeys()
{
    using Direction = TranscriptFinder::Direction;
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, q);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, q, [this, action] {
            q->showPage(transcript);
            action();
        });
    };
    add(QKeySequence::Find, [this] { transcript->startFind(); });
    add(Qt::Key_F3, [this] { transcript->step(Direction::Forward); });
    add(Qt::SHIFT | Qt::Key_F3, [this] { transcript->step(Direction::Backward); });
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
        ProtocolPanel::tr("Save the log as text or JSON; passwords and codes are not in it"));
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

void ProtocolPanel::Private::enable()
{
    const bool hasLines = model->store().size() > 0;
    copyButton->setEnabled(hasLines);
    saveButton->setEnabled(hasLines || !timeline->events().isEmpty());
}

void ProtocolPanel::Private::copy()
{
    QGuiApplication::clipboard()->setText(q->transcriptText());
    notify(ProtocolPanel::tr("Copied"));
}

void ProtocolPanel::Private::save()
{
    core::delivery::Export log;
    log.record = record;
    log.record.timeline = timeline->events();
    log.version = QCoreApplication::applicationVersion();
    log.writtenAt = QDateTime::currentDateTimeUtc();
    // The store is a value: what is written is what is there now.
    const TranscriptStore lines = model->whole();
    log.lineCount = lines.size();
    log.line = [lines](qsizetype line) { return lines.at(static_cast<int>(line)); };
    saver->ask(log);
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
    d->timeline->setLastStage(stage);
}

void ProtocolPanel::setHistory(const QList<Entry> &transcript, const QList<StageEvent> &timeline)
{
    d->record = {};
    d->notice->hide();
    d->model->setEntries(transcript);
    d->timeline->setEvents(timeline);
    d->enable();
}

void ProtocolPanel::setRecord(const core::delivery::Record &record)
{
    setHistory(record.transcript, record.timeline);
    noteRecord(record);
}

void ProtocolPanel::noteRecord(const core::delivery::Record &record)
{
    d->record = record;
    d->record.transcript = {}; // Kept once, in the model.
}

void ProtocolPanel::addEntry(const Entry &entry)
{
    d->model->append(entry);
}

void ProtocolPanel::addStage(const StageEvent &event)
{
    d->timeline->addEvent(event);
    d->enable();
}

void ProtocolPanel::setProgress(qint64 sentBytes, qint64 totalBytes)
{
    d->timeline->setProgress(sentBytes, totalBytes);
}

void ProtocolPanel::showStage(Stage stage)
{
    showPage(d->timeline);
    d->model->flush();
    d->timeline->choose(stage);
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
    return d->model->whole().toText();
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
