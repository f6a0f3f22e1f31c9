#pragma once

#include "ui/compose/composewindow.h"
#include "ui/compose/countdown.h"
#include "ui/compose/letterhead.h"
#include "ui/compose/shrinking.h"
#include "ui/verdict/verdictcard.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <functional>

class QBoxLayout;
class QSplitter;

namespace ui::editor
{
class BodyEditor;
}
namespace ui::preview
{
class PreviewPage;
}

namespace ui::compose
{

class Actions;
class AttachmentStrip;
class SignatureMenu;
class DropZone;
class EditActions;
class EnvelopePanel;
class LetterBody;
struct LetterFacts;
class LetterUndo;
class StationeryTools;
class StatusLine;
class Toolbar;

/// What a ComposeWindow is made of, top to bottom as on screen, and the state of its letter.
class ComposeWindow::Private
{
    Q_DECLARE_TR_FUNCTIONS(ui::compose::ComposeWindow)

public:
    explicit Private(ComposeWindow *window);

    void createLayout();
    void connectParts();
    void connectActions();
    void connectShowing();
    void connectTexts();
    void connectSpelling();
    void connectEditing(); ///< Undo, find, zoom and the like.
    void createStationery(); ///< Signatures, templates and snippets.
    void createSignatureMenu();
    void offerFields(InlineBar *bar);
    void useSignature(const core::account::Identity &identity);
    void catchUpSignature();
    void offerSignature(); ///< Of who writes now, if the one that stands there was changed.
    void nameThings(); ///< Everything in the person's language.

    // The letter
    void touched();
    void refresh(); ///< What is worked out from the letter: size, remarks, preview, title.
    void refreshLater(); ///< The same, while somebody writes: held up by nothing that takes long.
    void refreshWith(const core::delivery::SavedDraft &letter, const LetterFacts &facts);
    core::delivery::SavedDraft savedWith(const core::mail::Body &text) const;
    void chooseSaved(); ///< Who wrote the letter that is shown.
    const core::account::Identity *savedIdentity() const; ///< Null where there is no such one any more.
    void takeChoice();
    void putInLetterhead(const std::function<void()> &change);
    void followAccount();
    void setReadOnly(bool readOnly);
    void chooseFiles();
    void chooseTarget();
    void addFiles(const QStringList &paths);
    void showRemarks();
    void tellRemarks();
    void followFiles();
    qint64 pictureBytes(const core::mail::Draft &draft);
    void focusRegion(int step);
    void followView();
    void setDockOpen(bool open);
    void createPreview();
    void setPreviewOpen(bool open);

    // Its way
    void requestSend();
    bool isReadyToGo();
    QElapsedTimer askedSince; ///< When askFirst() asked.
    bool isAnswered = false; ///< By its own button.
    bool isPreparing() const; ///< Something that belongs to the letter is not there yet.
    void waitForParts(); ///< Says that the letter goes when it is.
    void goOn(); ///< If the letter waits and all is there.
    QStringList lastWarnings() const;
    bool isAskedAbout(const QStringList &warnings) const;
    void askFirst(const QStringList &warnings);
    InlineBar *cannotSend(const QString &title, const QString &text);
    enum class Waiting { ToBeUndone, ForTheServer };
    void startCountdown(const QString &warning = QString());
    void startCountdown(std::chrono::seconds delay, Waiting reason, const QString &warning);
    void tellCountdown(int secondsLeft, qreal fractionLeft);
    void undo();
    void countdownIsOver();
    void setPhase(Phase phase);
    void showState();
    void learnLimit(const core::delivery::Record &record);

    // When it did not arrive
    void showVerdict(const verdict::LetterCase &letter);
    void take(const core::diagnosis::Remedy &remedy);
    bool takeHere(const core::diagnosis::Remedy &remedy);
    void sendToRefused();
    void waitFor(const core::diagnosis::Remedy &remedy);
    void changeFrom(const QString &address);
    void editRecipient(const QString &address);
    void shrinkPictures();
    void tellShrunk(const Shrinking::Result &result);
    void copied(const QString &text, const QString &notice);
    void markRefused(const core::diagnosis::Judgement &judgement);
    InlineBar *showBar(QPointer<InlineBar> &slot, InlineBar::Shape shape, Tone tone, const QString &name);
    void frameBar(InlineBar *bar, InlineBar::Shape shape); ///< Above the letter.
    void clearBars(); ///< Those about the last attempt.

    ComposeWindow *q;
    Actions *actions;
    EditActions *edits;
    QWidget *band;
    Toolbar *toolbar;
    QBoxLayout *bars;
    QSplitter *splitter;
    EnvelopePanel *envelope;
    editor::BodyEditor *body; ///< The rich view of letterBody.
    LetterBody *letterBody;
    AttachmentStrip *strip;
    protocol::ProtocolPanel *dock;
    preview::PreviewPage *preview = nullptr; ///< Once the dock was open.
    preview::Renderer *previewRenderer = nullptr;
    StatusLine *status;
    DropZone *dropZone;
    SignatureMenu *signatureMenu;
    StationeryTools *stationery = nullptr;
    std::unique_ptr<Letterhead> letterhead;
    LetterUndo *history;

    QPointer<InlineBar> countdownBar;
    QPointer<InlineBar> noticeBar; ///< Sent, cannot send, not saved.
    QPointer<InlineBar> consentBar;
    QPointer<InlineBar> waitingBar; ///< As long as sending waits for what belongs to the letter.
    QPointer<InlineBar> signatureBar; ///< About a signature that was changed in this letter.
    QPointer<InlineBar> remarkBar;
    QPointer<verdict::VerdictCard> card;

    core::delivery::SavedDraft base; ///< As last shown; what the window cannot show stays as it was.
    Countdown countdown;
    std::chrono::seconds undoDelay{10};
    QTimer refreshTimer;
    int refreshNumber = 0; ///< Of the last one that was asked for.
    QStringList remarks;
    QStringList aboutPlaces; ///< Those among them that are worth a question, see lastWarnings().
    QHash<QString, qint64> pictureSizes; ///< Of those in the text that are files, by path.
    int thingsToLookAt = 0;
    QString countdownWarning;
    Waiting waiting = Waiting::ToBeUndone;
    QHash<QString, SizeLimit> providerLimits; ///< By account, from what is known of providers.
    editor::PictureWay pictureWay;
    QHash<QString, qint64> limits; ///< SIZE as each account's server announced it.
    Phase phase = Phase::Writing;
    core::delivery::Writing writing = core::delivery::Writing::Rich; ///< As of the view shown.
    core::delivery::State lastState = core::delivery::State::Queued;
    int percent = -1;
    bool isFilling = false;
    bool isTouched = false;
    bool hasWaited = false; ///< For what belongs to the letter; nobody waits twice.
    bool isAccountChosen = false; ///< By the person, so that it overrules the draft's own From.
};

} // namespace ui::compose
