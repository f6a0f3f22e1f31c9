#include "ui/editor/picturelines.h"

#include "ui/editor/pictures.h"
#include "ui/editor/textarea.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace ui::editor
{

namespace
{

constexpr double widerThanAnyLine = 100'000; // pixels
constexpr double slack = 12; // pixels; the blank, and what rounding takes

} // namespace

PictureLines::PictureLines(TextArea *text, Dress *dress, const Pictures *pictures)
    : QObject(text)
    , m_text(text)
    , m_dress(dress)
    , m_pictures(pictures)
{
    // By then the layout has seen a change, and nobody has seen the layout.
    connect(text->document(), &QTextDocument::contentsChanged, this, &PictureLines::check);
    connect(text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &PictureLines::checkLater);
    dress->addLayer(this);
}

void PictureLines::dress(const QTextBlock &block, const Put &put)
{
    const int start = block.position();
    const int end = start + block.length();
    QList<Spot> before;
    for (const Spot &spot : std::as_const(m_spots)) {
        if (start <= spot.at.position() && spot.at.position() < end)
            before.append(spot);
    }
    m_spots.removeIf(
        [&](const Spot &spot) { return start <= spot.at.position() && spot.at.position() < end; });
    letGo(before);
    const QString text = block.text();
    QTextCharFormat wide;
    wide.setFontWordSpacing(widerThanAnyLine);
    for (qsizetype at = text.indexOf(QChar::ObjectReplacementCharacter, 1); at > 0;
         at = text.indexOf(QChar::ObjectReplacementCharacter, at + 1)) {
        if (text[at - 1] != u' ')
            continue;
        const int position = start + int(at);
        const auto known = std::find_if(before.cbegin(), before.cend(), [position](const Spot &spot) {
            return spot.at.position() == position;
        });
        Spot spot{QTextCursor(block), known != before.cend() && known->isAlone};
        spot.at.setPosition(position);
        if (spot.isAlone)
            put(int(at) - 1, 1, wide);
        m_spots.append(spot);
    }
}

/// QTextDocument::clear() remembers its cursors, makes itself new, which is when the blocks are dressed, and
/// then goes on with those that it remembered: none of them may have gone by then.
void PictureLines::letGo(const QList<Spot> &spots)
{
    if (m_gone.isEmpty() && !spots.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { m_gone.clear(); }, Qt::QueuedConnection);
    m_gone += spots;
}

void PictureLines::checkLater()
{
    if (m_spots.isEmpty() || std::exchange(m_isWaiting, true))
        return;
    QMetaObject::invokeMethod(this, &PictureLines::check, Qt::QueuedConnection);
}

void PictureLines::check()
{
    m_isWaiting = false;
    QList<QTextBlock> changed;
    for (Spot &spot : m_spots) {
        const bool alone = isAlone(spot);
        if (alone == spot.isAlone)
            continue;
        spot.isAlone = alone;
        if (changed.isEmpty() || changed.last() != spot.at.block())
            changed.append(spot.at.block());
    }
    for (const QTextBlock &block : std::as_const(changed))
        m_dress->refresh(block);
}

bool PictureLines::isAlone(const Spot &spot) const
{
    const QTextBlock block = spot.at.block();
    const QTextLayout *layout = block.layout();
    const int at = spot.at.position() - block.position();
    const QTextLine line = layout->lineForTextPosition(at);
    if (!line.isValid())
        return spot.isAlone; // not laid out yet
    if (line.textStart() != at || line.lineNumber() == 0)
        return false;
    if (!spot.isAlone)
        return true;
    // It may fit again.
    QTextCursor picture = spot.at;
    picture.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    const QSizeF size
        = m_pictures->shownSize(m_text->document(), spot.at.position(), picture.charFormat().toImageFormat());
    const QTextLine words = layout->lineAt(line.lineNumber() - 1);
    return words.naturalTextWidth() + size.width() + slack > words.width();
}

} // namespace ui::editor
