#pragma once

#include "core/mail/draft.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QTextEdit;

namespace core::stationery
{
struct Field;
}

namespace ui::editor
{

class SpellSource;
class SpellVerdicts;
struct Clip;
struct PictureWay;
class FindBar;
class WordCounter;
class Zoom;

/// The letter's body: a rich text area with a format bar that is shown on demand.
///
/// Reads and writes HTML of our own making: semantic tags, styles only where the writer chose
/// something, no default font or colour. QTextEdit::toHtml() never leaves this class.
class BodyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent = nullptr);
    ~BodyEditor() override;

    /// Shows a body with the pictures its HTML refers to ("cid:…"); plain text becomes paragraphs.
    void setBody(const core::mail::Body &body, const QList<core::mail::Attachment> &pictures);
    /// The HTML and its plain-text twin. Both empty when nothing is written.
    core::mail::Body body() const;
    /// Of body(). In a long letter it is much quicker to have after a key, because only what was touched is
    /// written again.
    QString html() const;
    QString htmlInWhole() const; ///< The same, written from the first to the last word; html() is that then.
    /// The pictures inside the text, as inline attachments with the content ids the HTML uses.
    QList<core::mail::Attachment> pictures() const;

    /// The signature as core/stationery/signature.h keeps it, in the form of canonicalSignature().
    QString signature() const;
    bool hasSignatureLine() const; ///< "-- " stands somewhere in the letter, whatever follows.
    /// Puts this one in the place of the signature, or below the letter; empty: takes it away. One step to
    /// undo; the cursor stays.
    void setSignature(const QString &html);

    Clip selection() const; ///< What is marked, with its pictures; empty where nothing is.
    /// At the cursor, in place of what is marked, as one step to undo. Pictures get another name where the
    /// letter has one of theirs.
    void insertClip(const Clip &clip);
    QList<core::stationery::Field> fields() const; ///< See fieldtext.h.
    void fillFields(const QMap<QString, QString> &values); ///< One step to undo.

    /// How pictures that are put in from now on are read, see picturefiles.h.
    void setPictureWay(const PictureWay &way);

    bool isEmpty() const; ///< Nothing in it can be seen.
    bool holdsOnlySignature() const; ///< And nothing else that can be seen.
    void setReadOnly(bool readOnly);
    QTextEdit *textEdit() const; ///< For focus and tests.

    QMenu *formatMenu() const; ///< All that the format bar can do and more; the editor's own.
    QMenu *insertMenu() const; ///< In that of formats: what can be put into the text.
    QList<QAction *> pasteActions() const; ///< For a menu of editing.
    QList<QAction *> formatActions() const; ///< Those with keys.

    bool isFormatBarVisible() const;
    /// Checks the spelling with @p source from now on; null: no longer. Must outlive the editor.
    void setSpellSource(SpellSource *source);
    SpellVerdicts *spellVerdicts() const; ///< For what else of the letter is words.
    /// Asked before it is said that no word is misspelt: goes to one elsewhere in the letter, false if none
    /// is.
    void setSpellingElsewhere(std::function<bool()> goToNext);
    QMenu *spellingMenu() const; ///< On or off, the languages.
    /// Whether Markdown becomes formatting as it is typed; it does unless switched off.
    void setMarkdown(bool on);
    FindBar *findBar(); ///< Below the text, made when it is first asked for.
    Zoom *zoom() const;
    WordCounter *wordCounter() const;

public slots:
    void goToNextMisspelt(); ///< With its suggestions; a note if there is none.
    void setFormatBarVisible(bool visible);
    void insertPictures(const QStringList &paths); ///< At the cursor; also offered by drop and paste.
    void insertAttached(const core::mail::Attachment &attachment); ///< One that was beside the letter.
    bool isReading() const; ///< What will be in the text as soon as it is read: pictures, a long paste.

signals:
    void changed();
    void allRead(); ///< isReading() no more.
    void formatBarVisibilityChanged(bool visible);
    /// Files were dropped or pasted that are not pictures for the text.
    void filesDropped(const QStringList &paths);
    /// A picture was taken out of the text to be attached.
    void attachmentWanted(const core::mail::Attachment &attachment);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui::editor
