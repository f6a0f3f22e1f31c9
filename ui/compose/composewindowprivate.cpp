#include "ui/compose/composewindowprivate.h"

#include "ui/compose/actions.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/dropzone.h"
#include "ui/compose/editactions.h"
#include "ui/compose/envelopepanel.h"
#include "ui/compose/frombutton.h"
#include "ui/compose/letterbody.h"
#include "ui/compose/letterundo.h"
#include "ui/compose/shortcutsheet.h"
#include "ui/compose/signaturemenu.h"
#include "ui/compose/stationeryactions.h"
#include "ui/compose/stationerytools.h"
#include "ui/compose/statusline.h"
#include "ui/compose/toolbar.h"
#include "ui/editor/bodyeditor.h"
#include "ui/preview/previewpage.h"
#include "ui/protocol/protocolpanel.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/domainhint.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/sendbutton.h"
#include "ui/widgets/windowsize.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPainter>
#include <QSplitter>
#include <QTextEdit>

namespace ui::compose
{

using Row = EnvelopePanel::Row;
using namespace std::chrono_literals;

namespace
{

/// Three pixels in the account's colour, so that no one writes from the wrong one unawares.
class Band : public QWidget
{
public:
    explicit Band(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(3);
        setObjectName(QStringLiteral("accountBand"));
    }
    void setColour(const QColor &colour)
    {
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_colour.isValid() ? m_colour : accentColour(palette()));
    }

private:
    QColor m_colour;
};

} // namespace

ComposeWindow::Private::Private(ComposeWindow *window)
    : q(window)
    , actions(new Actions(window))
{
    createLayout();
    connectParts();
    connectActions();
    connectEditing();
    createStationery();
}

void ComposeWindow::Private::createLayout()
{
    auto *central = new QWidget(q);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    band = new Band(central);
    toolbar = new Toolbar(actions, central);
    column->addWidget(band);
    column->addWidget(toolbar);
    column->addWidget(new Hairline(Qt::Horizontal, central));

    splitter = new QSplitter(Qt::Vertical, central);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *letter = new QWidget(splitter);
    letter->setAutoFillBackground(true);
    letter->setBackgroundRole(QPalette::Base);
    auto *rows = new QVBoxLayout(letter);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    bars = new QVBoxLayout;
    bars->setSpacing(0);
    rows->addLayout(bars);
    envelope = new EnvelopePanel(letter);
    body = new editor::BodyEditor(letter);
    letterBody = new LetterBody(body, letter);
    strip = new AttachmentStrip(letter);
    strip->setAutoFillBackground(true);
    strip->setBackgroundRole(QPalette::Window);
    rows->addWidget(envelope);
    rows->addWidget(letterBody, 1);
    rows->addWidget(strip);
    dock = new protocol::ProtocolPanel(splitter);
    dock->setObjectName(QStringLiteral("protocol"));
    dock->hide();
    // Small enough together for a screen of 700 lines with a verdict on top; the rest is the person's choice.
    dock->setMinimumHeight(q->fontMetrics().height() * 8);
    splitter->addWidget(letter);
    splitter->addWidget(dock);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    column->addWidget(splitter, 1);
    status = new StatusLine(actions->log, central);
    column->addWidget(status);
    q->setCentralWidget(central);
    dropZone = new DropZone(letter);
    letterhead = std::make_unique<Letterhead>(envelope, letterBody);
    history = new LetterUndo(q);
    edits = new EditActions(letter, q);

    openAt(q, QSize(1120, 760));
}

void ComposeWindow::Private::connectParts()
{
    refreshTimer.setSingleShot(true);
    refreshTimer.setInterval(300ms);
    connect(&refreshTimer, &QTimer::timeout, q, [this] { refreshLater(); });
    connect(envelope, &EnvelopePanel::changed, q, [this] { touched(); });
    connect(strip, &AttachmentStrip::changed, q, [this] { touched(); });
    connect(letterBody, &LetterBody::changed, q, [this] { touched(); });
    connect(letterBody, &LetterBody::viewChanged, q, [this] { followView(); });
    connect(letterBody, &LetterBody::linksChosen, q, &ComposeWindow::plainTextLinksChosen);
    connect(body, &editor::BodyEditor::filesDropped, q, &ComposeWindow::attachFiles);
    connect(strip, &AttachmentStrip::checked, q, [this] { followFiles(); });
    connect(strip, &AttachmentStrip::prepared, q, [this] { goOn(); });
    connect(strip, &AttachmentStrip::notPrepared, q, [this] { delete waitingBar; });
    connect(body, &editor::BodyEditor::allRead, q, [this] { goOn(); });
    connect(strip, &AttachmentStrip::addRequested, q, [this] { chooseFiles(); });
    connect(dropZone, &DropZone::filesDropped, q, &ComposeWindow::attachFiles);
    connect(dropZone, &DropZone::picturesDropped, q, [this](const QStringList &paths) {
        if (letterBody->view() != LetterBody::View::Rich)
            return q->attachFiles(paths);
        body->insertPictures(paths);
    });
    connect(body, &editor::BodyEditor::attachmentWanted, strip, &AttachmentStrip::addAttachment);
    connect(strip, &AttachmentStrip::showInTextRequested, body, &editor::BodyEditor::insertAttached);
    connect(strip, &AttachmentStrip::shrinkRequested, q, [this] { shrinkPictures(); });
    connect(strip, &AttachmentStrip::photoDetailsChosen, q, [this](bool keep) {
        pictureWay.keepsDetails = keep;
        body->setPictureWay(pictureWay);
        emit q->photoDetailsChosen(keep);
    });
    connect(envelope->from(), &FromButton::accountsRequested, q, &ComposeWindow::accountsRequested);
    connect(envelope->from(), &FromButton::chosen, q, [this] { takeChoice(); });
    connect(&countdown, &Countdown::ticked, q,
            [this](int seconds, qreal fraction) { tellCountdown(seconds, fraction); });
    connect(&countdown, &Countdown::over, q, [this] { countdownIsOver(); });
    connect(toolbar->sendButton(), &SendButton::cancelled, q, &ComposeWindow::cancelRequested);
    connect(actions, &Actions::languageChosen, q, &ComposeWindow::languageChosen);
    connect(actions, &Actions::appearanceChosen, q, &ComposeWindow::appearanceChosen);
}

void ComposeWindow::Private::connectActions()
{
    const auto on = [this](QAction *action, auto &&does) { connect(action, &QAction::triggered, q, does); };
    on(actions->send, [this] { requestSend(); });
    on(actions->undoSending, [this] { undo(); });
    on(actions->attach, [this] { chooseFiles(); });
    on(actions->format, [this](bool visible) { body->setFormatBarVisible(visible); });
    actions->addToMenus(body->formatMenu(), body->spellingMenu());
    connect(body, &editor::BodyEditor::formatBarVisibilityChanged, actions->format, &QAction::setChecked);
    using View = LetterBody::View;
    on(actions->source, [this] {
        letterBody->setView(letterBody->view() == View::Source ? View::Rich : View::Source);
        letterBody->setFocus(Qt::ShortcutFocusReason);
    });
    on(actions->plainText, [this] {
        letterBody->setView(letterBody->view() == View::Plain ? View::Rich : View::Plain);
        letterBody->setFocus(Qt::ShortcutFocusReason);
    });
    on(actions->richText, [this] {
        letterBody->setView(View::Rich);
        letterBody->setFocus(Qt::ShortcutFocusReason);
    });
    on(actions->preview, [this](bool open) { setPreviewOpen(open); });
    on(actions->check, [this] { showRemarks(); });
    on(actions->newMessage, [this] { emit q->newMessageRequested(); });
    on(actions->open, [this] { emit q->openFileRequested(); });
    on(actions->save, [this] { emit q->changed(); });
    on(actions->saveAs, [this] { chooseTarget(); });
    on(actions->goToTo, [this] { envelope->focusRow(Row::To); });
    on(actions->goToCc, [this] { envelope->focusRow(Row::Cc); });
    on(actions->goToBcc, [this] { envelope->focusRow(Row::Bcc); });
    on(actions->log, [this](bool open) { setDockOpen(open); });
    on(actions->contacts, [this] { emit q->contactsRequested(); });
    connect(envelope, &EnvelopePanel::onlyThisRequested, q, &ComposeWindow::letterToRequested);
    on(actions->history, [this] { emit q->historyRequested(); });
    on(actions->practice, [this] { emit q->practiceMailboxRequested(); });
    on(actions->accounts, [this] { emit q->accountsRequested(); });
    on(actions->explainBounce, [this] { emit q->bounceRequested(); });
    on(actions->checkDomain, [this] {
        const auto *identity = envelope->from()->identity();
        const auto *account = envelope->from()->account();
        const bool isReal = identity && identity->address && account && !account->isPractice();
        const QString address = isReal ? identity->address->toString() : QString();
        emit q->domainCheckRequested(address.section(u'@', -1));
    });
    on(actions->testConnection, [this] { emit q->connectionTestRequested(q->accountId()); });
    on(actions->console, [this] { emit q->consoleRequested(q->accountId()); });
    on(actions->showMenuBar, [this](bool visible) { q->menuBar()->setVisible(visible); });
    on(actions->nextRegion, [this] { focusRegion(1); });
    on(actions->previousRegion, [this] { focusRegion(-1); });
    on(actions->shortcuts, [this] {
        const QList<QAction *> formats = body->formatActions() + body->pasteActions();
        (new ShortcutSheet(shortcutGroups(*actions, *edits, *stationery->actions(), formats), q))->open();
    });
    on(actions->about, [this] {
        auto *box = new QMessageBox(
            QMessageBox::NoIcon, tr("About Hongyan"),
            tr("Hongyan %1\nA mail composer that says why.").arg(QStringLiteral(HONGYAN_VERSION)),
            QMessageBox::Close, q);
        box->setAttribute(Qt::WA_DeleteOnClose);
        const int side = q->fontMetrics().height() * 3;
        box->setIconPixmap(q->windowIcon().pixmap(QSize(side, side), q->devicePixelRatioF()));
        box->button(QMessageBox::Close)->setIcon(QIcon());
        box->open();
    });
    on(actions->close, [this] { q->close(); });
}

void ComposeWindow::Private::nameThings()
{
    actions->retranslate();
    edits->retranslate();
    signatureMenu->retranslate();
    stationery->retranslate();
    if (preview)
        dock->addPage(preview, tr("Preview"));
    body->textEdit()->setAccessibleName(tr("Message"));
    showState();
    refresh();
}

void ComposeWindow::Private::touched()
{
    refreshTimer.start();
    if (isFilling)
        return;
    isTouched = true;
    emit q->changed();
}

void ComposeWindow::Private::followAccount()
{
    const core::account::Identity *identity = envelope->from()->identity();
    static_cast<Band *>(band)->setColour(identity ? QColor(identity->colour) : QColor());
    // Everybody is at the same public provider as somebody; only an own domain has an outside.
    const auto *account = envelope->from()->account();
    const QString domain = identity && identity->address && account && !account->isPractice()
        ? identity->address->domain()
        : QString();
    envelope->setHomeDomain(isPublicMailDomain(domain) ? QString() : domain);
    actions->send->setEnabled(phase == Phase::Writing || phase == Phase::CountingDown);
}

void ComposeWindow::Private::setReadOnly(bool readOnly)
{
    envelope->setReadOnly(readOnly);
    letterBody->setReadOnly(readOnly);
    strip->setReadOnly(readOnly);
    dropZone->setReadOnly(readOnly);
    history->setReadOnly(readOnly);
    stationery->setReadOnly(readOnly);
    for (InlineBar *bar : {consentBar.data(), signatureBar.data()}) {
        if (bar)
            bar->setEnabled(!readOnly); // what they offer would change the letter
    }
    actions->attach->setEnabled(!readOnly);
    actions->format->setEnabled(!readOnly && letterBody->view() == LetterBody::View::Rich);
}

void ComposeWindow::Private::chooseFiles()
{
    auto *dialog = new QFileDialog(q, tr("Attach files"));
    dialog->setObjectName(QStringLiteral("attachDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, q, &ComposeWindow::attachFiles);
    dialog->open();
}

void ComposeWindow::Private::chooseTarget()
{
    auto *dialog = new QFileDialog(q, tr("Save as a message file"));
    dialog->setObjectName(QStringLiteral("saveAsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Messages (*.eml)"));
    dialog->setDefaultSuffix(QStringLiteral("eml"));
    connect(dialog, &QFileDialog::fileSelected, q, &ComposeWindow::saveAsFileRequested);
    dialog->open();
}

void ComposeWindow::Private::addFiles(const QStringList &paths)
{
    if (phase != Phase::Writing)
        return;
    strip->addFiles(paths);
}

} // namespace ui::compose
