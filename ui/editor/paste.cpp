#include "ui/editor/paste.h"

#include "core/html/address.h"
#include "core/html/html.h"
#include "ui/editor/clipdata.h"
#include "ui/editor/formatting.h"
#include "ui/editor/htmlreader.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/onestep.h"
#include "ui/editor/pastenote.h"
#include "ui/editor/pictures.h"
#include "ui/editor/structure.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/inbackground.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <algorithm>
#include <memory>

namespace ui::editor
{

using core::html::Looks;
using core::html::Pasted;
using core::mail::Attachment;

namespace
{

constexpr qsizetype large = 128 * 1024; // characters; what takes longer than a frame
constexpr int muchText = 1000; // blocks

} // namespace

/// A paste as a document of its own, before it goes into the letter.
struct Paste::Ready {
    Pasted pasted;
    std::unique_ptr<QTextDocument> document;
    QList<Attachment> fresh;
};

namespace
{

/// Safe on any thread. @p known are the names of pictures that came along and are in the letter by now; any
/// other is somebody else's, whatever the letter calls by its name, and only its words are left.
std::shared_ptr<Paste::Ready> readyFor(Pasted pasted, const QSet<QString> &known, PhotoDetails details)
{
    auto ready = std::make_shared<Paste::Ready>();
    ready->document = std::make_unique<QTextDocument>();
    int strangers = 0;
    readHtml(pasted.html, ready->document.get(), {Origin::OurOwn, [&](const QString &address) {
                                                      if (known.contains(address))
                                                          return address;
                                                      const std::optional<Attachment> picture
                                                          = unpacked(address, details);
                                                      if (!picture) {
                                                          ++strangers;
                                                          return QString();
                                                      }
                                                      ready->fresh.append(*picture);
                                                      return Pictures::nameFor(picture->contentId);
                                                  }});
    ready->pasted = std::move(pasted);
    if (strangers > 0)
        ready->pasted.removed[core::html::Removed::LocalPicture] += strangers;
    return ready;
}

} // namespace

Paste::Paste(TextArea *text, Pictures *pictures, ShowNote note, QWidget *scope)
    : QObject(scope)
    , m_text(text)
    , m_pictures(pictures)
    , m_showNote(std::move(note))
{
    createAction(scope);
    connect(text, &TextArea::pasted, this, &Paste::take);
    connect(text, &TextArea::copied, this, &Paste::copy);
    connect(text, &TextArea::menuWanted, this, &Paste::fillMenu);
    connect(text->document(), &QTextDocument::contentsChanged, this, [this] {
        if (m_note && Standing::of(*m_text->document()) != m_last.after)
            dismissNote();
    });
}

void Paste::createAction(QWidget *scope)
{
    matchStyle = new QAction(this);
    retranslate();
    matchStyle->setObjectName(QStringLiteral("pasteMatchStyle"));
    matchStyle->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_V));
    matchStyle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    scope->addAction(matchStyle);
    connect(matchStyle, &QAction::triggered, this, [this] {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        if (data && data->hasHtml())
            takeHtml(data, Looks::Match);
        else if (data)
            take(data);
    });
}

void Paste::retranslate()
{
    matchStyle->setText(tr("Paste in the letter’s style"));
}

void Paste::setEnabled(bool enabled)
{
    matchStyle->setEnabled(enabled);
}

void Paste::addTaker(Taker taker)
{
    m_takers.append(std::move(taker));
}

/// After "Paste", or at the end where there is none.
void Paste::fillMenu(QMenu *menu) const
{
    const QList<QAction *> all = menu->actions();
    const auto paste = std::find_if(all.cbegin(), all.cend(), [](const QAction *action) {
        return action->objectName() == u"edit-paste";
    });
    QAction *before = paste != all.cend() && paste + 1 != all.cend() ? *(paste + 1) : nullptr;
    menu->insertAction(before, matchStyle);
    if (plain)
        menu->insertAction(before, plain);
}

void Paste::take(const QMimeData *data)
{
    if (m_text->isReadOnly())
        return;
    if (const std::optional<Clip> clip = clipOf(*data))
        return takeClip(*clip);
    for (const Taker &taker : std::as_const(m_takers)) {
        if (taker(*data))
            return;
    }
    if (data->hasHtml())
        takeHtml(data, Looks::Keep);
    else
        takeText(data->text());
}

void Paste::takeClip(const Clip &clip)
{
    if (m_text->isReadOnly())
        return;
    QSet<QString> brought;
    const QString html = core::html::cleaned(takePictures(clip, brought));
    insert(*readyFor({html, {}, {}}, brought, m_pictures->details()), m_text->textCursor());
}

/// The HTML of @p clip, with its pictures among the letter's. What the HTML calls by a name that no picture
/// came with is not in @p brought, whatever the letter has under it.
QString Paste::takePictures(const Clip &clip, QSet<QString> &brought)
{
    static const QRegularExpression type(QStringLiteral("\\Aimage/[a-z0-9.+-]+"));
    const Clip named = withFreeNames(clip, [this](const QString &id) { return m_pictures->attachment(id); });
    for (Attachment picture : named.pictures) {
        brought.insert(Pictures::nameFor(picture.contentId));
        if (m_pictures->has(Pictures::nameFor(picture.contentId)))
            continue;
        const auto kind = type.match(QString::fromLatin1(picture.mediaType));
        picture.mediaType = kind.hasMatch() ? kind.captured().toLatin1() : QByteArrayLiteral("image/png");
        m_pictures->add(picture);
        emit picturesCame({picture});
    }
    return named.html;
}

void Paste::takePlain(const QMimeData *data)
{
    if (!m_text->isReadOnly() && data)
        m_text->insertPlainText(data->text());
}

void Paste::forget()
{
    ++m_letter;
    dismissNote();
}

void Paste::takeHtml(const QMimeData *data, Looks looks)
{
    if (m_text->isReadOnly())
        return;
    const QTextCursor cursor = m_text->textCursor();
    Last last;
    last.html = data->html();
    last.text = data->text();
    // Of our own, in the letter's style: larger pictures than other programs are given come along as well.
    if (const std::optional<Clip> clip = clipOf(*data))
        last.html = takePictures(*clip, last.brought);
    if (last.html.size() < large)
        return insertReady(
            *readyFor(core::html::cleanedPaste(last.html, looks), last.brought, m_pictures->details()), last,
            cursor);
    ++m_reading;
    const auto work = [html = last.html, looks, known = last.brought, details = m_pictures->details(),
                       home = QCoreApplication::instance()->thread()] {
        auto ready = readyFor(core::html::cleanedPaste(html, looks), known, details);
        ready->document->moveToThread(home);
        return ready;
    };
    inBackground(this, work, [=, this, letter = m_letter](const std::shared_ptr<Ready> &ready) {
        --m_reading;
        if (letter == m_letter && !m_text->isReadOnly())
            insertReady(*ready, last, cursor);
        emit read();
    });
}

void Paste::insertReady(const Ready &ready, const Last &last, QTextCursor cursor)
{
    dismissNote();
    m_last = last;
    m_last.anchor = cursor.anchor();
    m_last.position = cursor.position();
    const Pasted &pasted = ready.pasted;
    if (pasted.html.isEmpty() && !last.text.isEmpty() && pasted.removed.isEmpty())
        cursor.insertText(last.text); // HTML in name only
    else
        insert(ready, cursor);
    m_last.after = Standing::of(*m_text->document());
    say(pasted);
}

/// At the start of a paragraph a fragment would bring what it was cut from, too: a heading would be one no
/// more.
void Paste::insertWords(QTextCursor &cursor, const QTextDocument &words)
{
    const OneStep step(cursor);
    cursor.removeSelectedText();
    const bool isOthers = cursor.block().length() > 1;
    const QTextBlockFormat format = cursor.blockFormat();
    const QTextCharFormat characters = cursor.blockCharFormat();
    cursor.insertFragment(QTextDocumentFragment(&words));
    if (!isOthers || cursor.blockFormat() == format)
        return;
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(characters);
}

void Paste::insert(const Ready &ready, QTextCursor cursor)
{
    for (const Attachment &picture : ready.fresh)
        m_pictures->add(picture);
    if (ready.document->blockCount() == 1 && isRule(ready.document->firstBlock())) {
        const OneStep step(cursor);
        cursor.removeSelectedText(); // a fragment of one paragraph is only its words
        insertRule(cursor);
    } else if (!ready.document->isEmpty()) {
        // What is more than the letter is laid out when all of it is there, which takes a third less time.
        QTextDocument *letter = m_text->document();
        const bool isMost = ready.document->blockCount() > std::max(muchText, letter->blockCount())
            && letter->isLayoutEnabled();
        if (isMost)
            letter->setLayoutEnabled(false);
        if (ready.document->blockCount() == 1)
            insertWords(cursor, *ready.document);
        else
            cursor.insertFragment(QTextDocumentFragment(ready.document.get()));
        if (isMost)
            letter->setLayoutEnabled(true);
    }
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    if (!ready.fresh.isEmpty())
        emit picturesCame(ready.fresh);
}

/// A web address over selected words makes them a link.
void Paste::takeText(const QString &text)
{
    QTextCursor cursor = m_text->textCursor();
    const QString word = text.trimmed();
    const QString scheme = word.section(u':', 0, 0).toLower();
    const bool isAddress = scheme == u"http" || scheme == u"https" || scheme == u"mailto";
    const QString address = isAddress ? linkAddress(word) : QString();
    if (address.isEmpty())
        return m_text->insertPlainText(text);
    setLink(cursor, cursor.hasSelection() ? cursor.selectedText() : word, address);
    cursor = m_text->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    m_text->setTextCursor(cursor);
}

void Paste::say(const Pasted &pasted)
{
    const QString words = pasteNote(pasted);
    if (words.isEmpty())
        return;
    m_note = m_showNote(QStringLiteral("pasteNote"));
    m_note->setText(words);
    const auto add = [this](const QString &name, const QString &label, auto &&act) {
        Button *button = m_note->addButton(Button::Look::Link, name, label);
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (takeBack())
                act();
            m_text->setFocus();
        });
    };
    add(QStringLiteral("pasteAgainMatched"), tr("Match style"), [this] {
        insert(*readyFor(core::html::cleanedPaste(m_last.html, Looks::Match), m_last.brought,
                         m_pictures->details()),
               m_text->textCursor());
    });
    add(QStringLiteral("pasteAgainPlain"), tr("Plain text"), [this] {
        m_text->textCursor().insertText(m_last.text.isEmpty() ? core::html::toPlainText(m_last.html)
                                                              : m_last.text);
    });
    add(QStringLiteral("pasteUndo"), tr("Undo"), [] {});
}

void Paste::dismissNote()
{
    if (!m_note)
        return;
    m_note->hide();
    m_note->deleteLater();
    m_note.clear();
}

/// The text as it was before the paste, with what was selected then.
bool Paste::takeBack()
{
    const bool isLast = Standing::of(*m_text->document()) == m_last.after;
    dismissNote();
    if (!isLast)
        return false;
    m_text->undo();
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(m_last.anchor);
    cursor.setPosition(m_last.position, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    return true;
}

void Paste::copy(ClipData *data) const
{
    QList<Attachment> pictures;
    for (const QString &id : core::html::referredContentIds(data->clip().html)) {
        if (std::optional<Attachment> picture = m_pictures->attachment(id))
            pictures.append(*picture);
    }
    data->setPictures(pictures);
}

} // namespace ui::editor
