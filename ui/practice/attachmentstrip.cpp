#include "ui/practice/attachmentstrip.h"

#include "ui/widgets/icon.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace ui::practice
{
namespace
{

QString iconName(const QString &mediaType)
{
    static const struct {
        QStringView beginning;
        const char *name;
    } names[] = {
        {u"image/", "file-picture"},   {u"audio/", "file-audio"},        {u"video/", "file-video"},
        {u"text/", "file-text"},       {u"application/pdf", "file-pdf"}, {u"application/zip", "file-archive"},
        {u"message/", "file-message"},
    };
    if (mediaType.startsWith(u"text/calendar"))
        return QStringLiteral("file-calendar");
    for (const auto &[beginning, name] : names) {
        if (mediaType.startsWith(beginning))
            return QString::fromLatin1(name);
    }
    return QStringLiteral("file");
}

} // namespace

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget)
    , m_cards(new QHBoxLayout(m_row))
{
    const int space = fontMetrics().height() / 2;
    m_cards->setContentsMargins(space, space, space, space);
    m_cards->setSpacing(space);
    m_cards->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_row);
    scroll->setFixedHeight(fontMetrics().height() * 5);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    hide();
}

void AttachmentStrip::setAttachments(const QList<LetterAttachment> &attachments)
{
    m_attachments = attachments;
    fill();
}

void AttachmentStrip::fill()
{
    while (m_cards->count() > 1) {
        QLayoutItem *item = m_cards->takeAt(0);
        delete item->widget();
        delete item;
    }
    for (const LetterAttachment &attachment : std::as_const(m_attachments))
        m_cards->insertWidget(m_cards->count() - 1, makeCard(attachment));
    setVisible(!m_attachments.isEmpty());
}

QWidget *AttachmentStrip::makeCard(const LetterAttachment &attachment)
{
    const QString shownName = attachment.fileName.isEmpty() ? attachment.mediaType : attachment.fileName;
    auto *card = new QFrame(m_row);
    card->setObjectName(QStringLiteral("attachmentCard"));
    card->setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, chipColour(palette()));
    card->setPalette(colours);

    const int side = fontMetrics().height() * 3 / 2;
    auto *picture = new QLabel(card);
    picture->setPixmap(icon(iconName(attachment.mediaType)).pixmap(QSize(side, side), devicePixelRatioF()));
    const int longest = fontMetrics().averageCharWidth() * 28;
    auto *name = new QLabel(fontMetrics().elidedText(shownName, Qt::ElideMiddle, longest), card);
    name->setObjectName(QStringLiteral("attachmentName"));
    name->setTextFormat(Qt::PlainText); // the sender's words
    name->setToolTip(QStringLiteral("<qt>%1</qt>").arg(shownName.toHtmlEscaped()));
    auto *size = new QLabel(wording::size(attachment.sizeBytes), card);
    QPalette quiet = colours;
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    size->setPalette(quiet);

    auto *open = new QToolButton(card);
    open->setObjectName(QStringLiteral("openAttachment"));
    open->setText(tr("Open"));
    open->setAccessibleName(tr("Open %1").arg(shownName));
    connect(open, &QToolButton::clicked, this, [this, attachment] { emit openRequested(attachment); });
    auto *save = new QToolButton(card);
    save->setObjectName(QStringLiteral("saveAttachment"));
    save->setText(tr("Save…"));
    save->setAccessibleName(tr("Save %1").arg(shownName));
    connect(save, &QToolButton::clicked, this, [this, attachment] { emit saveRequested(attachment); });
    for (QToolButton *button : {save, open}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(name);
    words->addWidget(size);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(card);
    const int space = fontMetrics().height() / 3;
    layout->setContentsMargins(space, space, space, space);
    layout->setSpacing(space);
    layout->addWidget(picture);
    layout->addLayout(words);
    layout->addWidget(open);
    layout->addWidget(save);
    return card;
}

void AttachmentStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace ui::practice
