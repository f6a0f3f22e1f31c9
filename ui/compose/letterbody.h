#pragma once

#include "core/delivery/types.h"
#include "core/html/html.h"
#include "core/stationery/fields.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QPlainTextEdit;
class QStackedWidget;

namespace ui
{
class InlineBar;
}
namespace ui::editor
{
class BodyEditor;
}
namespace ui::source
{
class PlainView;
class SourceView;
} // namespace ui::source

namespace ui::compose
{

/// The body of a letter and its three views: the rich editor, the HTML source, the plain text. It is kept in
/// one place and each view changes it; to look at another view changes nothing. HTML that the rich editor
/// cannot keep opens as source, and a bar names what rich editing would lose, with the choice.
class LetterBody : public QWidget
{
    Q_OBJECT

public:
    enum class View { Rich, Source, Plain };
    using Writing = core::delivery::Writing;
    using Links = core::html::PlainTextOptions::Links;

    /// Takes @p rich into its stack of views.
    explicit LetterBody(editor::BodyEditor *rich, QWidget *parent = nullptr);
    ~LetterBody() override;

    /// What the body of @p draft shows. Other parts may be called inline by whoever sent them; to those who
    /// write they are attachments like any other.
    static QList<core::mail::Attachment> picturesOf(const core::mail::Draft &draft);

    /// Shows what @p saved has; from then on body() gives just that until somebody edits it.
    void open(const core::delivery::SavedDraft &saved);

    core::mail::Body body() const;
    /// Gives @p then what body() is now, on this thread. The plain text of a long letter is worked out in
    /// another thread until then; it is never given if this object is gone by that time.
    void takeBody(std::function<void(const core::mail::Body &)> then);
    QList<core::mail::Attachment> pictures() const; ///< Those that belong to body().
    Writing writing() const { return m_writing; }
    bool isTextOwn() const { return m_isTextOwn; }
    bool isEdited() const { return m_isEdited; } ///< Since open().

    View view() const { return m_view; }
    /// From HTML that the rich editor cannot keep to View::Rich the letter stays where it is and the bar
    /// asks.
    void setView(View view);
    void setLinks(Links links); ///< Where addresses go in the plain text.
    void setReadOnly(bool readOnly);
    QWidget *focusTarget() const; ///< Of the view that is shown.
    // In the view that is shown:
    void find();
    void findNext(int direction); ///< 1 forward, -1 back.
    void zoom(int steps); ///< 0: back to the size it began with.
    /// Of View::Source or View::Plain; null before editorMade().
    QPlainTextEdit *editor(View view) const;
    /// The text in that view belongs to the letter; otherwise it is made of another, or left over.
    bool holds(View view) const;
    bool shows(View view) const; ///< To the person, if only as what the plain text is made of.

    // Signatures, HTML of one piece as core/stationery/signature.h has it. Each is a step to undo of the
    // editor that holds the text.
    /// That of @p known which stands there as it was put in, something else if it was changed; empty where
    /// there is none.
    QString signature(const QStringList &known) const;
    bool hasSignatureLine() const;
    /// In the place of @p former, which tells where that ends in plain text. A text of the letter's own
    /// beside its HTML is signed as well, unless the person changed the signature there.
    void setSignature(const QString &html, const QString &former);
    bool holdsOnly(const QString &signature) const; ///< Or nothing at all.
    void forgetSteps(); ///< What is there now is where undo begins.

    QList<core::stationery::Field> fields() const; ///< Of the body, in order of place.
    /// In every text of the letter: one step of each one's own history.
    void fillFields(const QMap<QString, QString> &values);
    bool hasSelection() const;
    QRect cursorArea() const; ///< Of the view that is shown, on the screen.
    /// A body and the inline pictures in it; empty where nothing is marked. Plain text has no HTML.
    core::mail::Draft selection() const;
    /// In place of what is marked, as one step to undo: formatted, as HTML source, or as plain text.
    void insertPiece(const core::mail::Draft &piece);

public slots:
    void noteRichChange(); ///< The rich editor's text was changed, by keys or for an identity.

signals:
    void changed();
    /// The letter has something to show there for the first time; most letters never do.
    void editorMade(ui::compose::LetterBody::View view);
    void viewChanged(ui::compose::LetterBody::View view);
    void linksChosen(ui::compose::LetterBody::Links links);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Note { None, Losses, Converted, PlainOnly };

    source::SourceView *sourceView(); ///< Makes it when it is first needed.
    source::PlainView *plainView();
    QString html() const; ///< As of now, whichever view has it.
    QString derivedText() const;
    core::html::PlainTextOptions textOptions() const;
    void settle();
    void edit();
    void noteSourceChange();
    void signSource(const QString &html);
    void signText(const QString &html, const QString &former);
    void show(View view);
    void showRich();
    void showSource();
    void showPlain();
    void takeText();
    void followAgain();
    void askForPlainOnly();
    void makePlainOnly();
    void leavePlainOnly(View next);
    void convert();
    void restoreOriginal();
    void showNote(Note note);

    editor::BodyEditor *m_rich;
    source::SourceView *m_source = nullptr; ///< Null until sourceView().
    source::PlainView *m_plain = nullptr; ///< Null until plainView().
    QBoxLayout *m_notes;
    QStackedWidget *m_stack;
    QPointer<InlineBar> m_bar;
    Note m_note = Note::None;

    core::mail::Body m_given; ///< As opened.
    QList<core::mail::Attachment> m_givenPictures;
    QList<core::mail::Attachment> m_pictures; ///< Every one that was in the letter since.
    QString m_html; ///< As of the last look at another view.
    QString m_text; ///< Only while it is its own, or the letter is plain.
    QString m_original; ///< The HTML that was converted for rich editing.
    QString m_converted; ///< What had become of it when the original was brought back.
    QString m_formattedText; ///< The plain text when the formatting was left out.
    std::optional<QString> m_richHtml; ///< What the rich editor shows; nothing while that is something else.
    mutable QString m_derivedFrom;
    mutable QString m_derived;
    Links m_links = Links::Automatic;
    Writing m_writing = Writing::Rich;
    Writing m_formattedAs = Writing::Rich; ///< Before the letter became plain.
    View m_view = View::Rich;
    bool m_isRichEdited = false; ///< Since m_richHtml.
    bool m_isTextOwn = false;
    bool m_isEdited = false;
    bool m_isFilling = false;
    bool m_isReadOnly = false;
};

} // namespace ui::compose
