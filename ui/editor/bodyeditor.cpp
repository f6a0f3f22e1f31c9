#include "ui/editor/bodyeditorprivate.h"

#include "core/html/html.h"
#include "core/stationery/signature.h"
#include "ui/editor/autoformat.h"
#include "ui/editor/blockkeys.h"
#include "ui/editor/colouradvice.h"
#include "ui/editor/dress.h"
#include "ui/editor/emojijoin.h"
#include "ui/editor/fieldtext.h"
#include "ui/editor/findbar.h"
#include "ui/editor/formatactions.h"
#include "ui/editor/formatbar.h"
#include "ui/editor/formatting.h"
#include "ui/editor/languagemenu.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/paragraphactions.h"
#include "ui/editor/paste.h"
#include "ui/editor/picturelines.h"
#include "ui/editor/pictures.h"
#include "ui/editor/picturetools.h"
#include "ui/editor/quotebars.h"
#include "ui/editor/signature.h"
#include "ui/editor/signaturespan.h"
#include "ui/editor/spelling.h"
#include "ui/editor/structure.h"
#include "ui/editor/tablepaste.h"
#include "ui/editor/tabletools.h"
#include "ui/editor/textarea.h"
#include "ui/editor/wordcount.h"
#include "ui/editor/writtenbody.h"
#include "ui/editor/zoom.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/taborder.h"
#include "ui/wording/spellingwording.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace ui::editor
{

using core::mail::Attachment;
using core::mail::Body;

BodyEditor::Private::Private(BodyEditor *editor)
    : q(editor)
    , text(new TextArea(editor))
    , pictures(new Pictures(editor))
    , dress(new Dress(text->document(), editor->palette()))
    , actions(new FormatActions(text, editor))
    , autoformat(new Autoformat(text))
    , counter(new WordCounter(text))
    , zoom(new Zoom(text))
    , written(new WrittenBody(text->document()))
    , barArea(new QWidget(editor))
{
    bar = new FormatBar(actions, barArea);
    new QuoteBars(text);
    spelling = new Spelling(text, dress);
    actions->paragraphs->languageMenu->setFurther([this] { return spelling->languages(); });
    connect(spelling, &Spelling::nothingFound, this, [this] {
        if (goToWordsElsewhere && goToWordsElsewhere())
            return;
        showNote(Tone::Positive, QStringLiteral("spellingNote"))
            ->setText(BodyEditor::tr("No misspelt word was found."));
    });
    connect(
        spelling->verdicts(), &SpellVerdicts::notLearnt, this,
        [this](const QString &word, const core::spelling::WordsError &error) {
            showNote(Tone::Warning, QStringLiteral("notLearnt"))->setText(wording::wordNotAdded(word, error));
        });
    pictureTools = new PictureTools(
        text, pictures, [this](const QString &name) { return showNote(Tone::Neutral, name); }, editor);
    connect(pictureTools, &PictureTools::attachmentWanted, editor, &BodyEditor::attachmentWanted);
    text->document()->documentLayout()->registerHandler(QTextFormat::ImageObject, pictures);
    new PictureLines(text, dress, pictures);
    paste = new Paste(
        text, pictures, [this](const QString &name) { return showNote(Tone::Neutral, name); }, editor);
    paste->plain = actions->pastePlain;
    paste->addTaker([this](const QMimeData &data) { return data.hasUrls() && takeFiles(data.urls()); });
    paste->addTaker([this](const QMimeData &data) { return takePicture(data); });
    paste->addTaker([this](const QMimeData &data) { return takeTable(data); });
    connect(paste, &Paste::picturesCame, this, &Private::decode);
    connect(paste, &Paste::read, this, [this] {
        if (!q->isReading())
            emit q->allRead();
    });
    new BlockKeys(text);
    dress->addLayer(new FieldLayer(text));
    auto *emoji = new EmojiJoin(text);
    connect(actions->emoji, &QAction::triggered, emoji, [this, emoji] {
        const QWidget *button = bar->emojiButton();
        emoji->open(bar->isVisible() ? QRect(button->mapToGlobal(QPoint()), button->size()) : QRect());
    });
    new ColourAdvice(text, actions->characters,
                     [this] { return showNote(Tone::Warning, QStringLiteral("colourAdvice")); });
    connect(bar, &FormatBar::done, text, [this] { text->setFocus(); });
    connect(actions->link, &QAction::triggered, this, &Private::editLink);
    connect(actions->picture, &QAction::triggered, this, &Private::choosePictures);
    connect(actions->pastePlain, &QAction::triggered, this,
            [this] { paste->takePlain(QGuiApplication::clipboard()->mimeData()); });
}

/// Browsers offer a copied picture as a bitmap and as HTML that refers to their site; the bitmap is
/// the one that arrives. Office programs offer text as a bitmap too; there the HTML has words in it.
bool BodyEditor::Private::takePicture(const QMimeData &data)
{
    if (!data.hasImage() || data.text().simplified().contains(u' '))
        return false;
    if (data.hasHtml() && !core::html::toPlainText(data.html()).trimmed().isEmpty())
        return false;
    const QImage image = data.imageData().value<QImage>();
    if (!image.isNull())
        insertPictures(packedPicture(image, BodyEditor::tr("Picture.png")));
    return !image.isNull();
}

/// Cells of a spreadsheet: into the cells that the cursor is in, else as a table where there is no HTML of
/// it.
bool BodyEditor::Private::takeTable(const QMimeData &data)
{
    QTextCursor cursor = text->textCursor();
    const bool isInCells = cursor.currentTable() != nullptr;
    const auto cells = isInCells || !data.hasHtml() ? tableOf(data) : std::nullopt;
    if (!cells || text->isReadOnly())
        return false;
    if (isInCells)
        fillCells(cursor, *cells);
    else
        insertCells(cursor, *cells, headingOf(*cells));
    text->setTextCursor(cursor);
    return true;
}

bool BodyEditor::Private::takeFiles(const QList<QUrl> &urls)
{
    QStringList shown;
    QStringList others;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            (isPictureFile(url.toLocalFile()) ? shown : others).append(url.toLocalFile());
    }
    if (!shown.isEmpty())
        insertPictures(readPictures(shown, pictureTools->way()), shown);
    if (!others.isEmpty())
        emit q->filesDropped(others);
    return !shown.isEmpty() || !others.isEmpty();
}

void BodyEditor::Private::editLink()
{
    QTextCursor cursor = text->textCursor();
    const bool exists = selectLink(cursor);
    actions->link->setChecked(exists); // a click alone changes nothing yet
    const QString address = exists ? cursor.charFormat().anchorHref() : QString();
    auto *dialog = new LinkDialog(exists ? LinkDialog::Kind::Existing : LinkDialog::Kind::New,
                                  cursor.selectedText(), address, q);
    connect(dialog, &LinkDialog::chosen, this, [this, cursor](const QString &words, const QString &target) {
        setLink(cursor, words, target);
        QTextCursor after = cursor;
        after.setPosition(after.selectionEnd());
        text->setTextCursor(after);
    });
    connect(dialog, &LinkDialog::removed, this, [cursor] { removeLink(cursor); });
    connect(dialog, &QDialog::finished, text, [this] { text->setFocus(); });
    dialog->open();
}

void BodyEditor::Private::followPalette()
{
    dress->setPalette(q->palette());
    // Qt draws a line across in this colour.
    QPalette palette = text->palette();
    palette.setColor(QPalette::Dark, hairlineColour(q->palette()));
    if (palette != text->palette())
        text->setPalette(palette);
}

InlineBar *BodyEditor::Private::showNote(Tone tone, const QString &name)
{
    if (auto *before = q->findChild<InlineBar *>(name)) {
        before->hide();
        before->setObjectName({});
        before->deleteLater();
    }
    auto *note = new InlineBar(InlineBar::Shape::Bar, tone, q);
    note->setObjectName(name);
    note->setClosable(true);
    note->setEnabled(!text->isReadOnly());
    connect(note, &InlineBar::closed, note, &QObject::deleteLater);
    notes->addWidget(note);
    return note;
}

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setFocusProxy(d->text);
    d->text->setObjectName(QStringLiteral("bodyText"));
    d->text->setAccessibleName(tr("Letter"));
    d->text->setHint(tr("Write your letter…"));
    d->restoreEmptyLook();
    d->followPalette();
    d->text->document()->clearUndoRedoStacks();

    auto *barLayout = new QVBoxLayout(d->barArea);
    barLayout->setContentsMargins(0, 0, 0, 0);
    barLayout->setSpacing(0);
    barLayout->addWidget(d->bar);
    barLayout->addWidget(new Hairline(Qt::Horizontal, d->barArea));
    d->barArea->setObjectName(QStringLiteral("formatBar"));
    d->barArea->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->barArea);
    d->notes = new QVBoxLayout;
    d->notes->setSpacing(0);
    layout->addLayout(d->notes);
    layout->addWidget(d->text, 1);
    const auto *tables = new TableTools(d->text, d->dress, d->actions, this);
    layout->addWidget(tables->bar());
    d->actions->menu->insertMenu(d->actions->insertMenu->menuAction(), tables->menu());
    // Not the text area's own signal: body() is to know of it first.
    connect(d->text->document(), &QTextDocument::contentsChanged, this, [this] {
        if (!d->dress->isDressing())
            emit changed();
    });
}

BodyEditor::~BodyEditor() = default;

void BodyEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->followPalette();
    else if (event->type() == QEvent::LanguageChange)
        d->paste->retranslate();
}

void BodyEditor::setBody(const Body &body, const QList<Attachment> &pictures)
{
    d->show(body, pictures);
}

Body BodyEditor::body() const
{
    return d->written->body();
}

QString BodyEditor::html() const
{
    return d->written->html();
}

QString BodyEditor::htmlInWhole() const
{
    return d->written->htmlInWhole();
}

QList<Attachment> BodyEditor::pictures() const
{
    QList<Attachment> inside;
    for (const QString &id : d->written->contentIds()) {
        if (std::optional<Attachment> picture = d->pictures->attachment(id))
            inside.append(*picture);
    }
    return inside;
}

QString BodyEditor::signature() const
{
    const QString html = signatureOf(*d->text->document());
    return html.isEmpty() ? html : core::stationery::packed({html, pictures()});
}

bool BodyEditor::hasSignatureLine() const
{
    return editor::hasSignatureLine(*d->text->document());
}

void BodyEditor::setSignature(const QString &html)
{
    const core::stationery::Piece piece = core::stationery::unpacked(core::html::cleaned(html));
    QTextDocument *document = d->text->document();
    const auto before = signatureSpan(*document);
    const int sizeBefore = document->characterCount();
    QTextCursor cursor = d->text->textCursor();
    const auto movedWith = [&](int position) {
        const int grown = document->characterCount() - sizeBefore;
        const bool isBelow = before && position >= before->end;
        return std::min(isBelow ? position + grown : position, document->characterCount() - 1);
    };
    const int anchor = cursor.anchor();
    const int position = cursor.position();
    for (const Attachment &picture : piece.pictures)
        d->pictures->add(picture);
    sign(*document, piece.html);
    d->decode(piece.pictures);
    // A cursor at the end would otherwise go along with what is put there.
    cursor.setPosition(movedWith(anchor));
    cursor.setPosition(movedWith(position), QTextCursor::KeepAnchor);
    d->text->setTextCursor(cursor);
}

bool BodyEditor::isEmpty() const
{
    return isBlank(*d->text->document());
}

bool BodyEditor::holdsOnlySignature() const
{
    return editor::holdsOnlySignature(*d->text->document());
}

void BodyEditor::setReadOnly(bool readOnly)
{
    d->text->setReadOnly(readOnly);
    d->actions->setEnabled(!readOnly);
    d->paste->setEnabled(!readOnly);
    for (auto *note : findChildren<InlineBar *>(Qt::FindDirectChildrenOnly))
        note->setEnabled(!readOnly); // what they offer would change the letter
}

void BodyEditor::setMarkdown(bool on)
{
    d->autoformat->setMarkdown(on);
}

FindBar *BodyEditor::findBar()
{
    if (!d->findBar) {
        d->findBar = new FindBar(d->text, this);
        layout()->addWidget(d->findBar);
        tabBehind(d->text, d->findBar);
    }
    return d->findBar;
}

Zoom *BodyEditor::zoom() const
{
    return d->zoom;
}

WordCounter *BodyEditor::wordCounter() const
{
    return d->counter;
}

QTextEdit *BodyEditor::textEdit() const
{
    return d->text;
}

QMenu *BodyEditor::formatMenu() const
{
    return d->actions->menu;
}

QMenu *BodyEditor::insertMenu() const
{
    return d->actions->insertMenu;
}

QList<QAction *> BodyEditor::pasteActions() const
{
    return {d->actions->pastePlain, d->paste->matchStyle, d->actions->copyFormat, d->actions->pasteFormat};
}

QList<QAction *> BodyEditor::formatActions() const
{
    QList<QAction *> actions = d->actions->withKeys();
    const auto *tables = findChild<QMenu *>(QStringLiteral("tableMenu"));
    for (QAction *action : tables->actions()) {
        if (!action->shortcut().isEmpty())
            actions += action;
    }
    return actions;
}

void BodyEditor::setSpellSource(SpellSource *source)
{
    d->spelling->verdicts()->setSource(source);
}

SpellVerdicts *BodyEditor::spellVerdicts() const
{
    return d->spelling->verdicts();
}

void BodyEditor::setSpellingElsewhere(std::function<bool()> goToNext)
{
    d->goToWordsElsewhere = std::move(goToNext);
}

QMenu *BodyEditor::spellingMenu() const
{
    return d->spelling->menu();
}

void BodyEditor::goToNextMisspelt()
{
    d->spelling->goToNext();
}

bool BodyEditor::isFormatBarVisible() const
{
    return !d->barArea->isHidden();
}

void BodyEditor::setFormatBarVisible(bool visible)
{
    if (visible == isFormatBarVisible())
        return;
    d->barArea->setVisible(visible);
    emit formatBarVisibilityChanged(visible);
}

} // namespace ui::editor
