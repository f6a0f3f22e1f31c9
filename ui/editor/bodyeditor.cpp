#include "ui/editor/bodyeditorprivate.h"

#include "core/html/html.h"
#include "core/stationery/signature.h"
#include "ui/editor/blockkeys.h"
#include "ui/editor/colouradvice.h"
#include "ui/editor/dress.h"
#include "ui/editor/emojijoin.h"
#include "ui/editor/formatactions.h"
#include "ui/editor/formatbar.h"
#include "ui/editor/formatting.h"
#include "ui/editor/htmlreader.h"
#include "ui/editor/htmlwriter.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/pictures.h"
#include "ui/editor/signature.h"
#include "ui/editor/signaturespan.h"
#include "ui/editor/structure.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
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
    , barArea(new QWidget(editor))
{
    bar = new FormatBar(actions, barArea);
    text->document()->documentLayout()->registerHandler(QTextFormat::ImageObject, pictures);
    connect(text, &TextArea::pasted, this, &Private::take);
    connect(text, &TextArea::linkClicked, this,
            [this](const QString &address) { emit q->linkActivated(QUrl(address)); });
    new BlockKeys(text);
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
            [this] { text->insertPlainText(QGuiApplication::clipboard()->text()); });
}

void BodyEditor::Private::show(const Body &body, const QList<Attachment> &attachments)
{
    pictures->clear();
    for (const Attachment &attachment : attachments) {
        if (!attachment.contentId.isEmpty())
            pictures->add(attachment);
    }
    QList<Attachment> all = attachments;
    ReadOptions options;
    options.picture = [&](const QString &address) {
        if (std::optional<Attachment> picture = unpacked(address)) {
            pictures->add(*picture);
            all.append(*picture);
            return Pictures::nameFor(picture->contentId);
        }
        return address.startsWith(u"data:", Qt::CaseInsensitive) ? QString() : address;
    };
    readHtml(body.html.isEmpty() ? core::html::fromPlainText(body.text) : core::html::cleaned(body.html),
             text->document(), options);
    restoreEmptyLook();
    text->document()->clearUndoRedoStacks();
    text->moveCursor(QTextCursor::Start);
    decode(all);
}

/// The first paragraph of an empty letter has the look of any other.
void BodyEditor::Private::restoreEmptyLook()
{
    if (text->document()->blockCount() == 1)
        refreshSpacing(text->document()->firstBlock());
}

void BodyEditor::Private::decode(const QList<Attachment> &attachments)
{
    if (attachments.isEmpty())
        return;
    whenRead(decodedPictures(attachments), [this](const QList<Picture> &decoded) {
        for (const Picture &picture : decoded)
            pictures->setImage(picture.attachment.contentId, picture.image, picture.size);
        text->document()->markContentsDirty(0, text->document()->characterCount());
    });
}

/// QFuture::then() with a context is no help here: Qt 6.4 asserts if the context is gone by then.
void BodyEditor::Private::whenRead(const QFuture<QList<Picture>> &future,
                                   std::function<void(const QList<Picture> &)> then)
{
    auto *watcher = new QFutureWatcher<QList<Picture>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then = std::move(then)] {
        then(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(future);
}

void BodyEditor::Private::take(const QMimeData *data)
{
    if (data->hasUrls() && takeFiles(data->urls()))
        return;
    // Browsers offer a copied picture as a bitmap and as HTML that refers to their site; the bitmap is
    // the one that arrives. Office programs offer text as a bitmap too; there the HTML has words in it.
    const bool hasWords = data->hasHtml() && !core::html::toPlainText(data->html()).trimmed().isEmpty();
    if (data->hasImage() && !hasWords && !data->text().simplified().contains(u' ')) {
        const QImage image = data->imageData().value<QImage>();
        if (!image.isNull())
            return insertPictures(packedPicture(image, BodyEditor::tr("Picture.png")));
    }
    if (data->hasHtml())
        takeHtml(data->html());
    else
        takeText(data->text());
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
        insertPictures(readPictures(shown), shown);
    if (!others.isEmpty())
        emit q->filesDropped(others);
    return !shown.isEmpty() || !others.isEmpty();
}

QString BodyEditor::Private::nameForPasted(const QString &address, QList<Attachment> &fresh)
{
    if (pictures->has(address))
        return address;
    std::optional<Attachment> picture = unpacked(address);
    if (!picture)
        return {};
    pictures->add(*picture);
    fresh.append(*picture);
    return Pictures::nameFor(picture->contentId);
}

void BodyEditor::Private::takeHtml(const QString &html)
{
    QList<Attachment> fresh;
    QTextDocument document;
    readHtml(core::html::cleaned(html), &document,
             {Origin::Elsewhere, [&](const QString &address) { return nameForPasted(address, fresh); }});
    text->textCursor().insertFragment(QTextDocumentFragment(&document));
    text->ensureCursorVisible();
    decode(fresh);
}

void BodyEditor::Private::takeText(const QString &plain)
{
    QTextCursor cursor = text->textCursor();
    const QString word = plain.trimmed();
    const QString scheme = word.section(u':', 0, 0).toLower();
    const bool isAddress = scheme == u"http" || scheme == u"https" || scheme == u"mailto";
    const QString address = isAddress ? linkAddress(word) : QString();
    if (address.isEmpty())
        return text->insertPlainText(plain);
    setLink(cursor, cursor.hasSelection() ? cursor.selectedText() : word, address);
    cursor = text->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    text->setTextCursor(cursor);
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

void BodyEditor::Private::choosePictures()
{
    auto *dialog = new QFileDialog(q, BodyEditor::tr("Insert picture"));
    dialog->setObjectName(QStringLiteral("pictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(BodyEditor::tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &paths) { insertPictures(readPictures(paths), paths); });
    dialog->open();
}

/// The cursor moves with the text while the pictures are being read. A file that turns out to be no picture
/// is handed on like any other.
void BodyEditor::Private::insertPictures(const QFuture<QList<Picture>> &future, const QStringList &paths)
{
    const QTextCursor cursor = text->textCursor();
    whenRead(future, [this, cursor, paths](const QList<Picture> &all) {
        QStringList unreadable;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (!all[i].image.isNull())
                insertPicture(cursor, all[i]);
            else if (i < paths.size())
                unreadable.append(paths[i]);
        }
        if (!unreadable.isEmpty())
            emit q->filesDropped(unreadable);
    });
}

void BodyEditor::Private::insertPicture(QTextCursor cursor, const Picture &picture)
{
    constexpr int widest = 640; // what mail programs show without scrolling
    pictures->add(picture.attachment);
    pictures->setImage(picture.attachment.contentId, picture.image, picture.size);
    QSize size = picture.size;
    if (size.width() > widest)
        size.scale(widest, size.height(), Qt::KeepAspectRatio);
    QTextImageFormat format;
    format.setName(Pictures::nameFor(picture.attachment.contentId));
    format.setProperty(QTextFormat::ImageAltText, picture.attachment.fileName);
    format.setWidth(size.width());
    format.setHeight(size.height());
    cursor.insertImage(format);
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
    connect(d->text, &QTextEdit::textChanged, this, &BodyEditor::changed);
}

BodyEditor::~BodyEditor() = default;

void BodyEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->followPalette();
}

void BodyEditor::setBody(const Body &body, const QList<Attachment> &pictures)
{
    d->show(body, pictures);
}

Body BodyEditor::body() const
{
    const QString html = isEmpty() ? QString() : toHtml(*d->text->document());
    return {core::html::toPlainText(html), html};
}

QList<Attachment> BodyEditor::pictures() const
{
    QList<Attachment> inside;
    const QStringList ids = core::html::referredContentIds(toHtml(*d->text->document()));
    for (const QString &id : ids) {
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
    const QTextDocument *document = d->text->document();
    const bool hasText = !document->toPlainText().trimmed().isEmpty();
    return !hasText && document->rootFrame()->childFrames().isEmpty();
}

void BodyEditor::setReadOnly(bool readOnly)
{
    d->text->setReadOnly(readOnly);
    d->actions->setEnabled(!readOnly);
}

QTextEdit *BodyEditor::textEdit() const
{
    return d->text;
}

QMenu *BodyEditor::formatMenu() const
{
    return d->actions->menu;
}

QList<QAction *> BodyEditor::formatActions() const
{
    return d->actions->withKeys();
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

void BodyEditor::insertPicture(const QString &path)
{
    d->insertPictures(readPictures({path}), {path});
}

} // namespace ui::editor
