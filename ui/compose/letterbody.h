#pragma once

#include "core/delivery/types.h"
#include "core/html/html.h"
#include "core/stationery/fields.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
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

    /// Shows what @p saved has; from then on body() gives just that until somebody edits it.
    void open(const core::delivery::SavedDraft &saved);

    core::mail::Body body() const;
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

    QList<core::stationery::Field> fields() const; ///< Of the body, in order of place.
    /// In every text of the letter. What the rich editor has of it is a step of its own history; of the rest,
    /// source and plain text, fillings() counts them and restoreFillings() undoes and redoes them.
    void fillFields(const QMap<QString, QString> &values);
    int fillings() const { return m_fillingsDone; }
    void restoreFillings(int count);
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
    void viewChanged(ui::compose::LetterBody::View view);
    void linksChosen(ui::compose::LetterBody::Links links);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Note { None, Losses, Converted, PlainOnly };
    struct Filling {
        core::mail::Body before;
        core::mail::Body after;
    };

    QString html() const; ///< As of now, whichever view has it.
    QString derivedText() const;
    QString sourceText() const; ///< With the line ends of the source view.
    void exchange(const core::mail::Body &from, const core::mail::Body &to);
    void settle();
    void edit();
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
    source::SourceView *m_source;
    source::PlainView *m_plain;
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
    QList<Filling> m_fillings;
    int m_fillingsDone = 0;
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
};

} // namespace ui::compose
