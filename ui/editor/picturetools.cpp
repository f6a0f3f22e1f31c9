#include "ui/editor/picturetools.h"

#include "core/picture/copies.h"
#include "ui/editor/picturedialog.h"
#include "ui/editor/picturehandles.h"
#include "ui/editor/pictureoffer.h"
#include "ui/editor/pictures.h"
#include "ui/editor/picturespot.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/inlinebar.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QMenu>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QThreadPool>

#include <algorithm>

namespace ui::editor
{

using core::mail::Attachment;
using core::mail::FileContent;

namespace
{

constexpr int widest = 640; // what mail programs show without scrolling

/// QFuture::then() with a context is no help here: Qt 6.4 asserts if the context is gone by then.
template<typename Then>
void whenRead(const QFuture<QList<Picture>> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<QList<Picture>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        then(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(future);
}

void copyTo(const core::mail::Content &content, const QString &path)
{
    QThreadPool::globalInstance()->start([content, path] {
        QByteArray octets;
        if (const auto *held = std::get_if<QByteArray>(&content)) {
            octets = *held;
        } else if (QFile file(std::get<FileContent>(content).path); file.open(QFile::ReadOnly)) {
            octets = file.readAll();
        }
        QSaveFile out(path);
        if (!octets.isEmpty() && out.open(QFile::WriteOnly) && out.write(octets) == octets.size())
            out.commit();
    });
}

QSize fitting(QSize size)
{
    return size.width() > widest ? size.scaled(widest, size.height(), Qt::KeepAspectRatio) : size;
}

} // namespace

PictureTools::PictureTools(TextArea *text, Pictures *pictures, NoteMaker makeNote, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_pictures(pictures)
    , m_makeNote(std::move(makeNote))
{
    auto *handles = new PictureHandles(text, pictures, this);
    connect(handles, &PictureHandles::opened, this, &PictureTools::edit);
    connect(text, &TextArea::menuWanted, this, &PictureTools::addTo);
    connect(pictures, &Pictures::ready, text, [text] { text->viewport()->update(); });
}

/// A large picture has a paragraph of its own. Between words it would tear its line open, here (Qt gives the
/// line before it the picture's height, too) and at the recipient's.
static bool standsAlone(QSize size, const QTextCursor &cursor)
{
    constexpr int halfAColumn = 320;
    return size.width() > halfAColumn && !cursor.currentList() && !cursor.currentTable()
        && cursor.blockFormat().headingLevel() == 0;
}

void PictureTools::insert(QTextCursor cursor, const QList<Picture> &pictures)
{
    cursor.beginEditBlock();
    for (const Picture &picture : pictures) {
        m_pictures->add(picture.attachment);
        m_pictures->setSize(picture.attachment.contentId, picture.size);
        const QSize size = fitting(picture.size);
        QTextImageFormat format;
        format.setName(Pictures::nameFor(picture.attachment.contentId));
        // The file's name describes nothing; a picture that nobody described is passed over in silence.
        format.setProperty(QTextFormat::ImageAltText, QString());
        format.setWidth(size.width());
        format.setHeight(size.height());
        if (standsAlone(size, cursor) && !cursor.atBlockStart())
            cursor.insertBlock();
        cursor.insertImage(format);
        if (standsAlone(size, cursor) && !cursor.atBlockEnd())
            cursor.insertBlock();
    }
    cursor.endEditBlock();
    tell(pictures);
}

/// One bar: how heavy they are if that is worth a word, or what was taken out of them.
void PictureTools::tell(const QList<Picture> &pictures)
{
    QList<Attachment> attachments;
    for (const Picture &picture : pictures)
        attachments.append(picture.attachment);
    const bool hadLocation = std::any_of(pictures.begin(), pictures.end(),
                                         [](const Picture &picture) { return picture.removed.hasLocation; });
    if (hadLocation) {
        InlineBar *note = m_makeNote(QStringLiteral("photoDetails"));
        note->setText(pictures.size() > 1 ? tr("Where they were taken was removed from the pictures.")
                                          : tr("Where it was taken was removed from the picture."));
    }
    if (!PictureOffer::isWorthAsking(attachments))
        return;
    auto *offer = new PictureOffer(attachments, m_makeNote(QStringLiteral("pictureOffer")));
    connect(offer, &PictureOffer::chosen, this, &PictureTools::swap);
}

/// The same places in the text, other octets.
void PictureTools::swap(const QList<Attachment> &before, const QList<Attachment> &after)
{
    QHash<QString, QString> names;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (after[i] == before[i])
            continue;
        Attachment fresh = after[i];
        fresh.contentId = newContentId();
        m_pictures->add(fresh);
        names.insert(Pictures::nameFor(before[i].contentId), Pictures::nameFor(fresh.contentId));
    }
    QTextCursor step(m_text->document());
    step.beginEditBlock();
    for (const int spot : allPictures(m_text->document())) {
        QTextImageFormat format = pictureFormat(m_text->document(), spot);
        if (!names.contains(format.name()))
            continue;
        format.setName(names.value(format.name()));
        if (const auto attachment = m_pictures->attachmentOf(format))
            m_pictures->setSize(attachment->contentId, measured(attachment->content));
        setPictureFormat(m_text->document(), spot, format);
    }
    step.endEditBlock();
}

void PictureTools::edit(int spot)
{
    QTextDocument *document = m_text->document();
    if (m_text->isReadOnly() || !isPicture(document, spot))
        return;
    const QTextImageFormat format = pictureFormat(document, spot);
    const Qt::Alignment alignment
        = document->findBlock(spot).blockFormat().hasProperty(QTextFormat::BlockAlignment)
        ? document->findBlock(spot).blockFormat().alignment()
        : Qt::Alignment();
    const PictureChoice before{format.stringProperty(QTextFormat::ImageAltText),
                               m_pictures->shownSize(document, spot, format).toSize(), format.anchorHref(),
                               alignment};
    QTextCursor at(document); // moves with the text
    at.setPosition(spot);
    at.setPosition(spot + 1, QTextCursor::KeepAnchor);
    auto *dialog = new PictureDialog(before, m_pictures->naturalSize(format), m_text);
    connect(dialog, &PictureDialog::chosen, this, [this, at](const PictureChoice &choice) {
        if (isPicture(m_text->document(), at.selectionStart()))
            apply(at.selectionStart(), choice);
    });
    connect(dialog, &QDialog::finished, m_text, [this] { m_text->setFocus(); });
    dialog->open();
}

void PictureTools::apply(int spot, const PictureChoice &choice)
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(spot);
    cursor.beginEditBlock();
    QTextImageFormat format = pictureFormat(m_text->document(), spot);
    format.setProperty(QTextFormat::ImageAltText, choice.description);
    format.setWidth(choice.size.width());
    format.setHeight(choice.size.height());
    format.setAnchor(!choice.link.isEmpty());
    if (choice.link.isEmpty()) {
        format.clearProperty(QTextFormat::IsAnchor);
        format.clearProperty(QTextFormat::AnchorHref);
    } else {
        format.setAnchorHref(choice.link);
    }
    setPictureFormat(m_text->document(), spot, format);
    QTextBlockFormat block = cursor.blockFormat();
    if (choice.alignment)
        block.setAlignment(choice.alignment);
    else
        block.clearProperty(QTextFormat::BlockAlignment);
    if (block != cursor.blockFormat())
        cursor.setBlockFormat(block);
    cursor.endEditBlock();
}

void PictureTools::setWidth(int spot, int width)
{
    QTextImageFormat format = pictureFormat(m_text->document(), spot);
    const QSize natural = m_pictures->naturalSize(format);
    if (natural.isEmpty())
        return;
    format.setWidth(width);
    format.setHeight(std::max(1, qRound(qreal(width) * natural.height() / natural.width())));
    setPictureFormat(m_text->document(), spot, format);
}

/// The file it was made from, if it was, and it is still there.
QString PictureTools::keptOriginal(int spot) const
{
    const auto attachment = m_pictures->attachmentOf(pictureFormat(m_text->document(), spot));
    const auto *file = attachment ? std::get_if<FileContent>(&attachment->content) : nullptr;
    const auto origin = file ? core::picture::originOf(file->path, m_way.folder) : std::nullopt;
    return origin && !origin->removed.isEmpty() && QFile::exists(origin->path) ? origin->path : QString();
}

void PictureTools::addTo(QMenu *menu, const QTextCursor &at)
{
    const int selected = selectedPicture(m_text->textCursor());
    const int spot = selected != noSpot ? selected : pictureBeside(at);
    if (spot == noSpot)
        return;
    QTextCursor place(m_text->document()); // moves with the text
    place.setPosition(spot);
    place.setPosition(spot + 1, QTextCursor::KeepAnchor);
    QAction *others = menu->actions().value(0);
    const auto add = [&](const QString &name, const QString &text, const std::function<void(int)> &does) {
        auto *action = new QAction(text, menu);
        action->setObjectName(name);
        menu->insertAction(others, action);
        connect(action, &QAction::triggered, this, [this, place, does] {
            if (isPicture(m_text->document(), place.selectionStart()))
                does(place.selectionStart());
        });
    };
    const QTextImageFormat format = pictureFormat(m_text->document(), spot);
    const QSize natural = m_pictures->naturalSize(format);
    const bool isOurs = m_pictures->attachmentOf(format).has_value();
    const bool canChange = !m_text->isReadOnly();
    if (canChange)
        add(QStringLiteral("pictureEdit"), tr("&Picture…"), [this](int where) { edit(where); });
    if (canChange && !natural.isEmpty()) {
        add(QStringLiteral("pictureOriginalSize"), tr("&Original size"),
            [this, natural](int where) { setWidth(where, natural.width()); });
        add(QStringLiteral("pictureFit"), tr("&Fit to the text"),
            [this](int where) { setWidth(where, widest); });
    }
    if (canChange)
        add(QStringLiteral("pictureReplace"), tr("&Replace picture…"),
            [this](int where) { chooseReplacement(where); });
    if (const QString path = canChange ? keptOriginal(spot) : QString(); !path.isEmpty())
        add(QStringLiteral("pictureKeepDetails"), tr("&Keep photo details"), [this, place, path](int) {
            replace(place, {path}, {.keepsDetails = true, .folder = m_way.folder});
        });
    if (canChange && isOurs)
        add(QStringLiteral("pictureAttach"), tr("A&ttach instead"), [this](int where) { attach(where); });
    if (isOurs)
        add(QStringLiteral("pictureSave"), tr("&Save picture as…"), [this](int where) { saveAs(where); });
    menu->insertSeparator(others);
}

void PictureTools::chooseReplacement(int spot)
{
    QTextCursor at(m_text->document());
    at.setPosition(spot);
    at.setPosition(spot + 1, QTextCursor::KeepAnchor);
    auto *dialog = new QFileDialog(m_text, tr("Replace picture"));
    dialog->setObjectName(QStringLiteral("replaceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, at](const QStringList &paths) { replace(at, paths, m_way); });
    dialog->open();
}

/// Description, link and width stay; the height follows the new picture.
void PictureTools::replace(const QTextCursor &at, const QStringList &paths, const PictureWay &way)
{
    whenRead(readPictures(paths, way), this, [this, at](const QList<Picture> &read) {
        const int spot = at.selectionStart();
        if (read.isEmpty() || !read.first().size.isValid() || !isPicture(m_text->document(), spot))
            return;
        const Picture &picture = read.first();
        m_pictures->add(picture.attachment);
        m_pictures->setSize(picture.attachment.contentId, picture.size);
        QTextImageFormat format = pictureFormat(m_text->document(), spot);
        format.setName(Pictures::nameFor(picture.attachment.contentId));
        if (format.width() > 0)
            format.setHeight(std::max(
                1, qRound(format.width() * picture.size.height() / std::max(picture.size.width(), 1))));
        setPictureFormat(m_text->document(), spot, format);
    });
}

void PictureTools::saveAs(int spot)
{
    const auto picture = m_pictures->attachmentOf(pictureFormat(m_text->document(), spot));
    if (!picture)
        return;
    auto *dialog = new QFileDialog(m_text, tr("Save picture"));
    dialog->setObjectName(QStringLiteral("savePictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(picture->fileName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [content = picture->content](const QString &path) { copyTo(content, path); });
    dialog->open();
}

void PictureTools::attach(int spot)
{
    auto picture = m_pictures->attachmentOf(pictureFormat(m_text->document(), spot));
    if (!picture)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(spot);
    cursor.deleteChar();
    picture->role = Attachment::Role::Attached;
    picture->contentId.clear();
    emit attachmentWanted(*picture);
}

} // namespace ui::editor
