#include "ui/compose/attachmentcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace ui::compose
{

using core::mail::FileContent;

namespace
{

/// A name for the recipient: one line, no folders.
QString cleanName(const QString &typed)
{
    QString name = typed.simplified();
    name.remove(u'/').remove(u'\\');
    name.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return name;
}

Tone kindTone(const QString &iconName)
{
    if (iconName == QStringLiteral("file-pdf"))
        return Tone::Negative;
    if (iconName == QStringLiteral("file-sheet"))
        return Tone::Positive;
    return iconName == QStringLiteral("file-archive") ? Tone::Warning : Tone::Neutral;
}

} // namespace

AttachmentCard::AttachmentCard(const core::mail::Attachment &attachment, QWidget *parent)
    : QWidget(parent)
    , m_nameEdit(new QLineEdit(this))
    , m_remove(new Button(Button::Look::Quiet, this))
{
    setObjectName(QStringLiteral("attachment"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_nameEdit->setObjectName(QStringLiteral("attachmentName"));
    m_nameEdit->installEventFilter(this);
    m_nameEdit->hide();
    m_remove->setObjectName(QStringLiteral("removeAttachment"));
    m_remove->setIconName(QStringLiteral("close"));
    m_remove->setCompact(true);
    m_remove->setFocusPolicy(Qt::NoFocus); // Delete on the card does the same
    connect(m_remove, &QPushButton::clicked, this, &AttachmentCard::removeRequested);
    m_attachment = attachment;
    takeFirstFacts(knownFacts(attachment));
}

void AttachmentCard::setAttachment(const core::mail::Attachment &attachment, qint64 wasBytes)
{
    const bool isSame = attachment.content == m_attachment.content;
    m_attachment = attachment;
    m_wasBytes = wasBytes;
    takeFirstFacts(isSame ? m_facts : knownFacts(attachment));
}

void AttachmentCard::takeOver(const AttachmentCard &other)
{
    takeFirstFacts(other.m_facts);
}

void AttachmentCard::takeFirstFacts(const AttachmentFacts &first)
{
    m_facts = first;
    m_modified = first.modified;
    m_sizeBytes = first.sizeBytes;
    m_hasChanged = m_since.isValid() && m_modified.isValid() && m_modified > m_since;
    retranslate();
    makeThumbnail();
}

void AttachmentCard::makeThumbnail()
{
    // On a drive that does not answer, the thread that reads it would be missing elsewhere.
    if (!m_attachment.mediaType.startsWith("image/") || !m_facts.isKnown || !m_facts.isReadable)
        return;
    const int side = qRound(pictureSide() * devicePixelRatioF());
    connect(Thumbnail::make(m_attachment.content, QSize(side, side)), &Thumbnail::made, this,
            [this](const QImage &image) {
                m_thumbnail = image;
                update();
            });
}

void AttachmentCard::takeAsNew(const QDateTime &since)
{
    m_since = since;
    takeFirstFacts(m_facts);
}

void AttachmentCard::takeFacts(const AttachmentFacts &now)
{
    if (now == m_facts)
        return;
    if (!m_facts.isKnown)
        return takeFirstFacts(now);
    m_facts = now;
    m_hasChanged
        = m_hasChanged || (now.isReadable && (now.modified != m_modified || now.sizeBytes != m_sizeBytes));
    retranslate();
    makeThumbnail();
}

void AttachmentCard::setSelected(bool selected)
{
    m_isSelected = selected;
    retranslate();
}

void AttachmentCard::setNote(const QString &note)
{
    m_note = note;
    retranslate();
}

void AttachmentCard::setPlace(int number, int count)
{
    m_number = number;
    m_count = count;
    retranslate();
}

void AttachmentCard::setReadOnly(bool readOnly)
{
    if (readOnly)
        endRenaming(Rename::Keep); // what was typed is meant for this letter
    m_isReadOnly = readOnly;
    m_remove->setVisible(!readOnly);
    updateGeometry();
}

QString AttachmentCard::sizeText() const
{
    if (!m_facts.isKnown)
        return {};
    if (!m_facts.isReadable) {
        return m_facts.isGone ? tr("The file is gone") : tr("The file cannot be read");
    }
    if (m_facts.sizeBytes == 0)
        return tr("The file is empty");
    //: The size of a photo before and after it was made smaller.
    if (m_wasBytes > 0)
        return tr("%1 → %2").arg(wording::size(m_wasBytes), wording::size(m_facts.sizeBytes));
    //: The size of a file, and what it takes up in the message.
    return tr("%1 → %2 sent")
        .arg(wording::size(m_facts.sizeBytes), wording::size(encodedBytes(m_facts.sizeBytes)));
}

/// What matters most comes first; there is room for one.
QString AttachmentCard::stateText() const
{
    const QString size = sizeText();
    if (!m_facts.isKnown || !m_facts.isReadable || m_facts.sizeBytes == 0)
        return size;
    //: A file's size, and something to know about it.
    const auto with = [&size](const QString &what) { return tr("%1 · %2").arg(size, what); };
    if (m_hasChanged || m_facts.hasOriginChanged)
        return with(tr("changed"));
    if (isProgram(m_attachment.fileName))
        return with(tr("often refused"));
    if (!m_note.isEmpty())
        return with(m_note);
    if (!m_facts.origin || m_facts.origin->removed.isEmpty())
        return size;
    return with(m_facts.origin->removed.hasLocation ? tr("location removed") : tr("photo details removed"));
}

Tone AttachmentCard::stateTone() const
{
    if (!m_facts.isReadable)
        return Tone::Negative;
    const bool isOdd = (m_facts.isKnown && m_facts.sizeBytes == 0) || m_hasChanged || m_facts.hasOriginChanged
        || isProgram(m_attachment.fileName);
    return isOdd ? Tone::Warning : Tone::Neutral;
}

void AttachmentCard::retranslate()
{
    if (m_facts.isKnown)
        //: An attachment read aloud: name, size, place in the list.
        setAccessibleName(
            tr("%1, %2, %3 of %4").arg(m_attachment.fileName, stateText()).arg(m_number).arg(m_count));
    else
        //: An attachment read aloud of which nothing more is known yet: name, place in the list.
        setAccessibleName(tr("%1, %2 of %3").arg(m_attachment.fileName).arg(m_number).arg(m_count));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(m_attachment.fileName));
    m_remove->setToolTip(tr("Remove (Delete)"));
    m_nameEdit->setAccessibleName(tr("Name of the attachment"));
    const auto *file = std::get_if<FileContent>(&m_attachment.content);
    const QString path = m_facts.origin ? m_facts.origin->path : file ? file->path : m_attachment.fileName;
    if (m_hasChanged || m_facts.hasOriginChanged)
        setToolTip(tr("%1\nChanged since you attached it: the new version will be sent.").arg(path));
    else if (isProgram(m_attachment.fileName))
        setToolTip(tr("%1\nGmail, QQ Mail and others refuse files of this kind.").arg(path));
    else
        setToolTip(path);
    setAccessibleDescription(m_isSelected ? tr("Selected") : QString());
    updateGeometry();
    update();
}

int AttachmentCard::pictureSide() const
{
    return fontMetrics().height() * 9 / 5;
}

QSize AttachmentCard::sizeHint() const
{
    const int name = fontMetrics().horizontalAdvance(m_attachment.fileName);
    const int size = QFontMetrics(smallFont()).horizontalAdvance(stateText());
    const int text = std::min(std::max(name, size), fontMetrics().averageCharWidth() * 34);
    return QSize(pictureSide() + 30 + text + (m_isReadOnly ? 0 : m_remove->sizeHint().width()),
                 std::max(pictureSide(), fontMetrics().height() + QFontMetrics(smallFont()).height()) + 14);
}

QFont AttachmentCard::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

QRect AttachmentCard::nameArea() const
{
    const int left = pictureSide() + 18;
    const int right = m_isReadOnly ? 10 : m_remove->width() + 6;
    const int line = fontMetrics().height();
    const int both = line + QFontMetrics(smallFont()).height();
    const QRect place(left, (height() - both) / 2, width() - left - right, line);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void AttachmentCard::resizeEvent(QResizeEvent *)
{
    const QSize size = m_remove->sizeHint();
    const QRect place(QPoint(width() - size.width() - 2, (height() - size.height()) / 2), size);
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const int line = qMin(m_nameEdit->sizeHint().height(), height() - 4);
    QRect edit = nameArea().adjusted(-4, 0, 0, 0);
    edit.setTop((height() - line) / 2);
    edit.setHeight(line);
    m_nameEdit->setGeometry(edit);
}

void AttachmentCard::paintKind(QPainter &painter, const QRect &place) const
{
    QPainterPath round;
    round.addRoundedRect(place, 5, 5);
    if (!m_thumbnail.isNull()) {
        painter.save();
        painter.setClipPath(round);
        painter.drawImage(place, m_thumbnail);
        painter.restore();
        return;
    }
    const QString name = iconNameFor(m_attachment.fileName);
    const Tone tone = m_facts.isReadable ? kindTone(name) : Tone::Negative;
    const QColor colour = tone == Tone::Neutral ? accentColour(palette()) : toneColour(tone, palette());
    painter.fillPath(round, mixed(palette().color(QPalette::Base), colour, 0.14));
    const int inset = place.width() / 6;
    icon(m_facts.isReadable ? name : QStringLiteral("warning"), colour)
        .paint(&painter, place.adjusted(inset, inset, -inset, -inset));
}

void AttachmentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QColor ground = palette().color(QPalette::Base);
    painter.fillPath(outline,
                     !m_facts.isReadable ? toneBackground(Tone::Negative, palette())
                         : m_isSelected  ? mixed(ground, accentColour(palette()), 0.14)
                                         : ground);
    painter.setPen(hasFocus() || m_isSelected ? QPen(accentColour(palette()), 1.5)
                                              : QPen(hairlineColour(palette())));
    painter.drawPath(outline);
    const QRect picture(8, (height() - pictureSide()) / 2, pictureSide(), pictureSide());
    paintKind(painter, QStyle::visualRect(layoutDirection(), rect(), picture));

    if (m_nameEdit->isVisible())
        return; // it takes the place of both lines
    const QRect name = nameArea();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(name, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_attachment.fileName, Qt::ElideMiddle, name.width()));
    const QFont small = smallFont();
    painter.setFont(small);
    const Tone state = stateTone();
    painter.setPen(state == Tone::Neutral ? quietTextColour(palette()) : toneColour(state, palette()));
    painter.drawText(QRect(name.left(), name.bottom() + 1, name.width(), QFontMetrics(small).height()),
                     int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(stateText(), Qt::ElideRight, name.width()));
}

void AttachmentCard::rename()
{
    if (m_isReadOnly)
        return;
    m_nameEdit->setText(m_attachment.fileName);
    m_nameEdit->show();
    m_nameEdit->setFocus();
    const qsizetype dot = m_attachment.fileName.lastIndexOf(u'.');
    m_nameEdit->setSelection(0, int(dot > 0 ? dot : m_attachment.fileName.size()));
}

void AttachmentCard::endRenaming(Rename what)
{
    if (m_nameEdit->isHidden())
        return;
    m_nameEdit->hide();
    const QString name = cleanName(m_nameEdit->text());
    if (what == Rename::Drop || name.isEmpty() || name == m_attachment.fileName)
        return;
    const QString before = std::exchange(m_attachment.fileName, name);
    retranslate();
    emit renamed(before);
}

bool AttachmentCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_nameEdit && event->type() == QEvent::FocusOut)
        endRenaming(Rename::Keep);
    if (watched == m_nameEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            endRenaming(key == Qt::Key_Escape ? Rename::Drop : Rename::Keep);
            setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AttachmentCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && !event->modifiers())
        return rename();
    event->ignore();
    emit keyPressed(event);
    if (!event->isAccepted())
        QWidget::keyPressEvent(event);
}

void AttachmentCard::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_mayDrag = event->button() == Qt::LeftButton;
    emit pressed(event->button() == Qt::LeftButton ? event->modifiers() : Qt::NoModifier);
}

void AttachmentCard::mouseMoveEvent(QMouseEvent *event)
{
    const int way = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (m_mayDrag && event->buttons() & Qt::LeftButton && way >= QApplication::startDragDistance()) {
        m_mayDrag = false;
        emit dragStarted();
    }
}

void AttachmentCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_mayDrag, false))
        emit released(event->modifiers());
}

void AttachmentCard::mouseDoubleClickEvent(QMouseEvent *)
{
    emit openRequested();
}

void AttachmentCard::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(isByKey ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void AttachmentCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void AttachmentCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void AttachmentCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::compose
