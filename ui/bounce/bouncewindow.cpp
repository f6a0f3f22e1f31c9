#include "ui/bounce/bouncewindow.h"

#include "ui/bounce/bouncecard.h"
#include "ui/bounce/given.h"
#include "ui/bounce/recipientlist.h"
#include "ui/bounce/welcome.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/windowsize.h"
#include "ui/wording/bouncewording.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace ui::bounce
{

using core::bounce::Action;
using core::bounce::Bounce;
using core::bounce::Kind;
using core::diagnosis::Verdict;

namespace
{

constexpr qsizetype shownSource = 512 * 1024;

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // strangers speak here
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

class BounceWindow::Private
{
public:
    explicit Private(BounceWindow *window);

    void createActions();
    QWidget *createBar();
    QWidget *createReport();
    void createSource();
    void retranslate();
    void tint();
    void choose();
    void take(const Given &given);
    void paste();
    void fillHead();
    void fillSummary();
    void showRecipient(int index);
    void setDetailsShown(bool shown);
    void copyReport();

    BounceWindow *q;
    QAction *openFile = new QAction(q);
    QAction *pasteText = new QAction(q);
    QStackedWidget *pages = new QStackedWidget(q);
    Welcome *welcome = new Welcome(pages);
    QWidget *shownPage = new QWidget(pages);
    QLabel *subject = makeLabel(QStringLiteral("subject"), shownPage);
    QLabel *facts = makeLabel(QStringLiteral("facts"), shownPage);
    Button *letter = new Button(Button::Look::Flat, shownPage);
    Button *openButton = new Button(Button::Look::Flat, shownPage);
    Button *pasteButton = new Button(Button::Look::Flat, shownPage);
    InlineBar *summary = new InlineBar(InlineBar::Shape::Card, Tone::Neutral, shownPage);
    RecipientList *recipients = new RecipientList(shownPage);
    QVBoxLayout *cardPlace = new QVBoxLayout;
    BounceCard *card = nullptr;
    Button *details = new Button(Button::Look::Quiet, shownPage);
    QPlainTextEdit *source = new QPlainTextEdit(shownPage);
    Bounce bounce;
    QList<Verdict> verdicts;
    QString unreadable;
};

BounceWindow::Private::Private(BounceWindow *window)
    : q(window)
{
    createActions();
    auto *layout = new QVBoxLayout(shownPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(new Hairline(Qt::Horizontal, shownPage));
    layout->addWidget(createReport(), 1);
    pages->addWidget(welcome);
    pages->addWidget(shownPage);
    q->setCentralWidget(pages);
    q->setAcceptDrops(true);
    connect(welcome, &Welcome::openRequested, q, [this] { choose(); });
    connect(welcome, &Welcome::pasteRequested, q, [this] { paste(); });
    connect(recipients, &RecipientList::recipientSelected, q, [this](int index) { showRecipient(index); });
    connect(letter, &QPushButton::clicked, q, &BounceWindow::letterRequested);
    connect(details, &QPushButton::clicked, q, [this] { setDetailsShown(source->isHidden()); });
    openAt(q, QSize(820, 680));
    retranslate();
    tint();
}

void BounceWindow::Private::createActions()
{
    openFile->setShortcut(QKeySequence::Open);
    pasteText->setShortcut(QKeySequence::Paste);
    auto *close = new QAction(q);
    close->setShortcut(QKeySequence::Close);
    connect(openFile, &QAction::triggered, q, [this] { choose(); });
    connect(pasteText, &QAction::triggered, q, [this] { paste(); });
    connect(close, &QAction::triggered, q, &QWidget::close);
    q->addActions({openFile, pasteText, close});
}

QWidget *BounceWindow::Private::createBar()
{
    auto *bar = new QWidget(shownPage);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    QFont bold = subject->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    subject->setFont(bold);
    head->addWidget(subject);
    head->addWidget(facts);
    letter->setObjectName(QStringLiteral("openLetter"));
    letter->setIconName(QStringLiteral("envelope"));
    letter->hide();
    head->addWidget(letter, 0, Qt::AlignLeading);
    layout->addLayout(head, 1);
    openButton->setObjectName(QStringLiteral("openFile"));
    pasteButton->setObjectName(QStringLiteral("pasteText"));
    openButton->setIconName(QStringLiteral("open"));
    openButton->setAction(openFile);
    pasteButton->setAction(pasteText);
    layout->addWidget(openButton, 0, Qt::AlignTop);
    layout->addWidget(pasteButton, 0, Qt::AlignTop);
    return bar;
}

QWidget *BounceWindow::Private::createReport()
{
    auto *area = new QScrollArea(shownPage);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    summary->setObjectName(QStringLiteral("summary"));
    layout->addWidget(summary);
    layout->addWidget(recipients);
    layout->addLayout(cardPlace);
    details->setObjectName(QStringLiteral("details"));
    layout->addWidget(details, 0, Qt::AlignLeading);
    createSource();
    layout->addWidget(source, 1);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

void BounceWindow::Private::createSource()
{
    source->setObjectName(QStringLiteral("source"));
    source->setReadOnly(true);
    source->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    source->setTabChangesFocus(true);
    source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(q->font().pointSizeF() * 0.9);
    source->setFont(fixed);
    source->setMinimumHeight(12 * q->fontMetrics().height());
    source->hide();
}

void BounceWindow::Private::retranslate()
{
    q->setWindowTitle(BounceWindow::tr("Explain a bounce"));
    openFile->setText(BounceWindow::tr("&Open…"));
    pasteText->setText(BounceWindow::tr("&Paste"));
    pasteText->setToolTip(BounceWindow::tr("Paste the text of another bounce"));
    letter->setText(BounceWindow::tr("Open the message that came back"));
    letter->setAccessibleName(letter->text());
    source->setAccessibleName(BounceWindow::tr("The report as it came"));
    setDetailsShown(!source->isHidden());
    fillHead();
    fillSummary();
}

void BounceWindow::Private::tint()
{
    QPalette quiet = q->palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(q->palette()));
    facts->setPalette(quiet);
    openFile->setIcon(icon(QStringLiteral("open")));
    pasteText->setIcon(icon(QStringLiteral("copy")));
}

void BounceWindow::Private::choose()
{
    auto *dialog = new QFileDialog(q, BounceWindow::tr("Open a bounce"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {BounceWindow::tr("Messages and texts (*.eml *.txt *.mbox)"), BounceWindow::tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, q, &BounceWindow::fileGiven);
    dialog->open();
}

void BounceWindow::Private::take(const Given &given)
{
    if (!given.path.isEmpty())
        emit q->fileGiven(given.path);
    else if (!given.octets.isEmpty())
        emit q->textGiven(given.octets);
}

void BounceWindow::Private::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        take(givenIn(data));
}

void BounceWindow::Private::fillHead()
{
    const auto &original = bounce.original;
    const bool isKnown = !original.subject.isEmpty();
    const QString own = bounce.subject.isEmpty() ? BounceWindow::tr("Pasted text") : bounce.subject;
    subject->setText(wording::harmless(isKnown ? original.subject : own));
    QStringList parts;
    if (original.date.isValid())
        parts.append(BounceWindow::tr("Sent %1").arg(
            QLocale().toString(original.date.toLocalTime(), QLocale::ShortFormat)));
    if (!original.from.isEmpty())
        parts.append(BounceWindow::tr("from %1").arg(wording::harmless(original.from)));
    if (const QString reporter = wording::reporterText(bounce); !reporter.isEmpty())
        parts.append(reporter);
    if (bounce.isTruncated)
        parts.append(BounceWindow::tr("Only the beginning of it was read"));
    facts->setText(parts.join(QStringLiteral(" · ")));
    facts->setVisible(!parts.isEmpty());
}

void BounceWindow::Private::fillSummary()
{
    if (!unreadable.isEmpty()) {
        summary->setTone(Tone::Warning);
        summary->setTitle(BounceWindow::tr("%1 cannot be read").arg(unreadable));
        summary->setText(BounceWindow::tr("Open another file, or paste the text of the bounce."));
        return summary->show();
    }
    const wording::Explanation words = wording::explain(bounce);
    const bool isGood = bounce.kind == Kind::Success;
    const bool isBad = bounce.kind == Kind::Failure;
    summary->setTone(isGood                           ? Tone::Positive
                         : isBad                      ? Tone::Negative
                         : bounce.kind == Kind::Delay ? Tone::Warning
                                                      : Tone::Neutral);
    summary->setTitle(words.title);
    summary->setText(words.text);
    // The card says it all where there is but one recipient who did not get it.
    summary->setVisible(!isBad || bounce.recipients.size() != 1);
}

void BounceWindow::Private::showRecipient(int index)
{
    delete card;
    card = nullptr;
    if (index < 0 || index >= bounce.recipients.size())
        return;
    card = new BounceCard(bounce, bounce.recipients[index], verdicts.value(index), shownPage);
    connect(card, &BounceCard::remedyChosen, q, [this, index](const core::diagnosis::Remedy &remedy) {
        if (remedy.kind == core::diagnosis::Remedy::Kind::ShowDetails)
            setDetailsShown(true);
        else if (remedy.kind == core::diagnosis::Remedy::Kind::CopyReport)
            copyReport();
        else
            emit q->remedyChosen(remedy, index);
    });
    connect(card, &BounceCard::reportRequested, q, [this] { copyReport(); });
    cardPlace->addWidget(card);
    tabBehind(recipients, card); // before the details, as on screen
}

void BounceWindow::Private::setDetailsShown(bool shown)
{
    source->setVisible(shown);
    details->setText(shown ? BounceWindow::tr("Hide details") : BounceWindow::tr("Details"));
    details->setAccessibleName(details->text());
    details->setIconName(shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
}

void BounceWindow::Private::copyReport()
{
    QGuiApplication::clipboard()->setText(q->report());
}

BounceWindow::BounceWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this))
{
}

BounceWindow::~BounceWindow() = default;

void BounceWindow::setBounce(const Bounce &bounce, const QList<Verdict> &verdicts, const QString &source)
{
    d->unreadable.clear();
    d->bounce = bounce;
    d->verdicts = verdicts;
    d->letter->hide();
    d->fillHead();
    d->fillSummary();
    d->recipients->setRecipients(bounce.recipients);
    d->recipients->setVisible(!bounce.recipients.isEmpty() && !bounce.recipients[0].address.isEmpty());
    d->showRecipient(d->recipients->selected());
    d->source->setPlainText(wording::harmless(source.left(shownSource)));
    d->details->show();
    // Where nothing could be told, the person reads for herself.
    d->setDetailsShown(bounce.kind == Kind::NotABounce
                       || (bounce.kind == Kind::Failure && bounce.recipients.isEmpty()));
    d->pages->setCurrentWidget(d->shownPage);
    if (d->recipients->isVisibleTo(d->shownPage))
        d->recipients->setFocus(Qt::OtherFocusReason);
    else
        d->details->setFocus(Qt::OtherFocusReason);
}

void BounceWindow::setLetterKnown(bool known)
{
    d->letter->setVisible(known);
}

void BounceWindow::showUnreadable(const QString &fileName)
{
    setBounce({}, {}, {});
    d->unreadable = wording::harmless(fileName);
    d->subject->setText(d->unreadable);
    d->fillSummary();
    d->setDetailsShown(false);
    d->details->hide();
}

QString BounceWindow::report() const
{
    QStringList parts{d->subject->text(), d->facts->text()};
    if (d->card)
        parts.append(d->card->report());
    else
        parts.append(d->summary->title() + u'\n' + d->summary->text());
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts.join(u'\n');
}

void BounceWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!d)
        return; // Still in the constructor.
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    if (event->type() == QEvent::PaletteChange)
        d->tint();
}

void BounceWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!hasGiven(event->mimeData()))
        return;
    event->acceptProposedAction();
    d->welcome->setTarget(true);
}

void BounceWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    d->welcome->setTarget(false);
}

void BounceWindow::dropEvent(QDropEvent *event)
{
    d->welcome->setTarget(false);
    event->acceptProposedAction();
    d->take(givenIn(event->mimeData()));
}

} // namespace ui::bounce
