#pragma once

#include "core/account/account.h"
#include "core/delivery/types.h"
#include "core/html/html.h"
#include "core/stationery/paper.h"
#include "ui/editor/picturefiles.h"
#include "ui/verdict/lettercase.h"
#include "ui/widgets/suggestions.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace ui::editor
{
class SpellSource;
}
namespace ui::preview
{
class Renderer;
}
namespace ui::protocol
{
class ProtocolPanel;
}

namespace ui::compose
{

/// One letter on the screen. Shows a draft, says what its writer wants; decides nothing.
class ComposeWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Phase { Writing, CountingDown, Sending, Done };

    explicit ComposeWindow(QWidget *parent = nullptr);
    ~ComposeWindow() override;

    /// What From can be chosen of; the order is the person's. Keeps the choice if it is still there.
    void setAccounts(const QList<core::account::Account> &accounts);
    /// The most that a provider takes, and what people call it.
    struct SizeLimit {
        qint64 bytes = 0;
        QString receiver;
    };
    void setSizeLimits(const QHash<QString, SizeLimit> &byAccount);
    /// How pictures become part of the letter from now on.
    void setPictureWay(const editor::PictureWay &way);
    QString accountId() const;
    QString identityId() const; ///< Of accountId()'s identities: who writes.

    /// Shows @p saved; its id is kept and comes back from saved().
    void setSaved(const core::delivery::SavedDraft &saved);
    /// What is in the window now, addresses still being typed included.
    core::delivery::SavedDraft saved() const;
    /// Gives @p then what saved() is now, on this thread. A long letter is worked out in another thread until
    /// then; it is never given if the window is gone by that time.
    void takeSaved(const std::function<void(const core::delivery::SavedDraft &)> &then);
    bool isPristine() const; ///< Nothing was written or changed since setSaved().
    /// Puts the copies and the signature of who writes into a letter that is just begun; not for one that was
    /// written before, which has what it should have. From then on they follow the choice in From.
    void applyIdentity();
    bool isBlank() const; ///< Nothing is in it but what applyIdentity() put there.

    /// Attachments that a mailto: link named: shown in a bar that asks, never attached by themselves.
    void offerAttachments(const QStringList &paths);
    void attachFiles(const QStringList &paths);
    void
    cleanPhotos(); ///< Treats the attachments of setSaved() as newly attached: photos lose their details.

    /// Whom one may write to, offered while one types; again whenever the contacts have changed.
    void setSuggestions(const SuggestionsPtr &suggestions);
    enum class Recipients { To, Cc, Bcc };
    void addRecipients(Recipients row, const core::mail::AddressList &list);

    Phase phase() const;
    void setUndoDelay(std::chrono::seconds delay); ///< 0: send at once. 10 s by default.
    void setPlainTextLinks(core::html::PlainTextOptions::Links links); ///< As plainTextLinksChosen() says.
    ui::protocol::ProtocolPanel *protocol() const;
    /// Checks the spelling from now on; see BodyEditor::setSpellSource().
    void setSpellSource(editor::SpellSource *source);
    /// Draws the preview from now on; see PreviewPage::setRenderer().
    void setPreviewRenderer(preview::Renderer *renderer);
    void showMessageSource(const QString &message); ///< The answer to messageSourceRequested().
    /// What is chosen now, as languageChosen() and appearanceChosen() would say it.
    void setChosen(const QString &language, const QString &appearance);
    void setZoom(int percent); ///< Of the text; 50 to 300.
    /// What can be begun with and put in from now on; again whenever that has changed.
    void setStationery(const QList<core::stationery::PaperTitle> &titles);
    /// The answer to snippetWanted(): puts it in where the cursor is, as one step to undo.
    void insertSnippet(const core::stationery::Paper &snippet);
    /// Asks in a bar for what the letter's fields are to be filled with, if it has any.
    void askForFields();
    /// The letter that is shown is one that is kept: a bar says so, and it is saved in its place. Until
    /// setSaved().
    void setEdited(const core::stationery::PaperTitle &title);
    /// keepRequested() could not be done; @p detail is a sentence.
    void showNotKept(const QString &name, const QString &detail);
    void setMarkdown(bool on); ///< Becomes formatting as it is typed.

public slots:
    // What the controller tells about the letter's way.
    void showDraftSaved(const QDateTime &at);
    void showDraftNotSaved(const QString &detail);
    void showSending();
    void showProgress(qint64 sentBytes, qint64 totalBytes);
    void showSent(const core::delivery::Record &record);
    void showFailure(const ui::verdict::LetterCase &letter); ///< Failed, PartlySent, Unknown, Cancelled.
    void showCannotSend(const QString &title, const QString &text); ///< Before any attempt.

signals:
    /// The countdown is over (or there was none): saved() is to be sent now.
    void sendRequested();
    /// Only to those of the last attempt that were refused.
    void sendToRefusedRequested();
    /// Only to those of the last attempt that were neither refused nor accepted.
    void sendToOthersRequested();
    /// In portions of @p limit recipients, or of what the writer of the program thinks right for 0.
    void sendInPortionsRequested(int limit);
    /// What helps is not in this window: the account's provider, secret or server, the domain.
    void remedyRequested(const core::diagnosis::Remedy &remedy);
    void messageSourceRequested(const core::mail::Draft &draft); ///< To be shown in the preview.
    void cancelRequested(); ///< While sending.
    void changed(); ///< Something of saved() is different now.
    void newMessageRequested();
    void practiceMailboxRequested();
    void accountsRequested();
    void accountSettingsRequested(const QString &accountId); ///< Of the account that failed.
    void connectionTestRequested(const QString &accountId);
    void openFileRequested(); ///< Open an .eml or a draft.
    void saveAsFileRequested(const QString &path); ///< saved() as an unsent .eml.
    void languageChosen(const QString &locale); ///< "en", "zh_CN", or empty for the system's.
    void appearanceChosen(const QString &name); ///< "light", "dark", or "system".
    void plainTextLinksChosen(core::html::PlainTextOptions::Links links);
    void photoDetailsChosen(bool keep); ///< What photos tell travels with them, or not.
    void contactsRequested();
    void templateRequested(const QString &id); ///< A new letter of it.
    void snippetWanted(const QString &id);
    /// saved() or, for a snippet, what is marked in it, is to be kept. With the id of one that is there: in
    /// its place.
    void keepRequested(const core::stationery::Paper &paper);
    void stationeryRequested(core::stationery::Paper::Kind kind); ///< The window of all of them.
    void letterToRequested(const core::mail::Addressee &addressee); ///< A new one, to this one alone.
    void zoomChosen(int percent);
    void markdownChosen(bool on);
    void historyRequested(); ///< The list of what was sent.
    void bounceRequested(); ///< A bounce is to be explained.
    void domainCheckRequested(const QString &domain); ///< Of the address in From; may be empty.
    void consoleRequested(const QString &accountId);
    void closed(); ///< The window was closed; saved() is still valid.

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui::compose
