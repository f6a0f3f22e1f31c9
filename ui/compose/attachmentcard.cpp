#include "ui/compose/attachmentcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/wording/wording.h"

#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QUrl>

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

AttachmentCard::AttachmentCard(core::mail::Attachment attachment, QWidget *parent)
    : QWidget(parent)
    , m_attachment(std::move(attachment))
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
    refresh();
    if (m_attachment.mediaType.startsWith("image/")) {
        const int side = qRound(pictureSide() * devicePixelRatioF());
        connect(Thumbnail::make(m_attachment.content, QSize(side, side)), &Thumbnail::made, this,
                [this](const QImage &image) {
                    m_thumbnail = image;
                    update();
                });
    }
}

void AttachmentCard::refresh()
{
    m_facts = factsOf(m_attachment);
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
    m_isReadOnly = readOnly;
    m_remove->setVisible(!readOnly);
    updateGeometry();
}

QString AttachmentCard::sizeText() const
{
    if (!m_facts.isReadable) {
        const auto *file = std::get_if<FileContent>(&m_attachment.content);
        return file && !QFileInfo::exists(file->path) ? tr("The file is gone")
                                                      : tr("The file cannot be read");
    }
    //: The size of a file, and what it takes up in the message.
    return tr("%1 → %2 sent")
        .arg(wording::size(m_facts.sizeBytes), wording::size(encodedBytes(m_facts.sizeBytes)));
}

void AttachmentCard::retranslate()
{
    //: An attachment read aloud: name, size, place in the list.
    setAccessibleName(
        tr("%1, %2, %3 of %4").arg(m_attachment.fileName, sizeText()).arg(m_number).arg(m_count));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(m_attachment.fileName));
    m_remove->setToolTip(tr("Remove (Delete)"));
    m_nameEdit->setAccessibleName(tr("Name of the attachment"));
    const auto *file = std::get_if<FileContent>(&m_attachment.content);
    setToolTip(file ? file->path : m_attachment.fileName);
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
    const int size = fontMetrics().horizontalAdvance(sizeText());
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
    m_nameEdit->setGeometry(nameArea().adjusted(-4, -4, 0, 4));
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
    painter.fillPath(outline,
                     m_facts.isReadable ? palette().color(QPalette::Base)
                                        : toneBackground(Tone::Negative, palette()));
    painter.setPen(hasFocus() ? QPen(accentColour(palette()), 1.5) : QPen(hairlineColour(palette())));
    painter.drawPath(outline);
    const QRect picture(8, (height() - pictureSide()) / 2, pictureSide(), pictureSide());
    paintKind(painter, QStyle::visualRect(layoutDirection(), rect(), picture));

    const QRect name = nameArea();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(name, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_attachment.fileName, Qt::ElideMiddle, name.width()));
    const QFont small = smallFont();
    painter.setFont(small);
    painter.setPen(m_facts.isReadable ? quietTextColour(palette()) : toneColour(Tone::Negative, palette()));
    painter.drawText(QRect(name.left(), name.bottom() + 1, name.width(), QFontMetrics(small).height()),
                     int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(sizeText(), Qt::ElideRight, name.width()));
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
    m_attachment.fileName = name;
    retranslate();
    emit renamed();
}

void AttachmentCard::open()
{
    const auto *file = std::get_if<FileContent>(&m_attachment.content);
    if (!file || !m_facts.isReadable)
        return;
    // A program that came with an opened letter must not start because someone pressed Enter on it.
    const QString path = isProgram(file->path) ? QFileInfo(file->path).absolutePath() : file->path;
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
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
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->modifiers() ? 0 : event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    case Qt::Key_F2:
        rename();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return;
    case Qt::Key_Left:
        emit walkRequested(-forward);
        return;
    case Qt::Key_Right:
        emit walkRequested(forward);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AttachmentCard::mouseDoubleClickEvent(QMouseEvent *)
{
    open();
}

void AttachmentCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(QStringLiteral("open")), tr("&Open")), &QAction::triggered, this,
            &AttachmentCard::open);
    if (!m_isReadOnly) {
        QAction *renaming = menu->addAction(icon(QStringLiteral("edit")), tr("&Rename…"));
        connect(renaming, &QAction::triggered, this, &AttachmentCard::rename);
        QAction *removing = menu->addAction(icon(QStringLiteral("trash")), tr("Re&move"));
        connect(removing, &QAction::triggered, this, &AttachmentCard::removeRequested);
    }
    menu->popup(event->globalPos());
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
