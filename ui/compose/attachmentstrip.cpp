#include "ui/compose/attachmentstrip.h"

#include "ui/compose/attachmentcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/icon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>

namespace ui::compose
{

using core::mail::Attachment;

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_area(new FlowArea(8, this))
    , m_add(new Button(Button::Look::Quiet, this))
{
    m_area->setMaximumLines(3);
    m_add->setObjectName(QStringLiteral("addAttachment"));
    m_add->setIconName(QStringLiteral("add"));
    connect(m_add, &QPushButton::clicked, this, &AttachmentStrip::addRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addWidget(m_area);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    arrange();
}

void AttachmentStrip::setAttachments(const QList<Attachment> &attachments)
{
    qDeleteAll(std::exchange(m_cards, {}));
    for (const Attachment &attachment : attachments)
        m_cards += makeCard(attachment);
    arrange();
}

QList<Attachment> AttachmentStrip::attachments() const
{
    QList<Attachment> list;
    for (const AttachmentCard *card : m_cards)
        list += card->attachment();
    return list;
}

QStringList AttachmentStrip::addFiles(const QStringList &paths)
{
    QStringList folders;
    QList<Attachment> present = attachments();
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir()) {
            folders += path;
            continue;
        }
        const Attachment attachment = attachmentFrom(path);
        const bool isThere
            = std::any_of(present.begin(), present.end(), [&attachment](const Attachment &other) {
                  return other.content == attachment.content;
              });
        if (isThere)
            continue;
        present += attachment;
        m_cards += makeCard(attachment);
    }
    arrange();
    emit changed();
    return folders;
}

AttachmentCard *AttachmentStrip::makeCard(const Attachment &attachment)
{
    auto *card = new AttachmentCard(attachment, m_area->widget());
    card->setReadOnly(m_isReadOnly);
    connect(card, &AttachmentCard::removeRequested, this, [this, card] { remove(card); });
    connect(card, &AttachmentCard::walkRequested, this, [this, card](int step) { walk(card, step); });
    connect(card, &AttachmentCard::renamed, this, &AttachmentStrip::changed);
    return card;
}

void AttachmentStrip::remove(AttachmentCard *card)
{
    if (m_isReadOnly)
        return;
    const qsizetype at = m_cards.indexOf(card);
    m_cards.removeOne(card);
    arrange();
    if (!m_cards.isEmpty())
        m_cards[std::min(at, m_cards.size() - 1)]->setFocus();
    card->hide();
    card->deleteLater();
    emit changed();
}

void AttachmentStrip::walk(AttachmentCard *from, int step)
{
    const qsizetype next = m_cards.indexOf(from) + step;
    if (next >= 0 && next < m_cards.size())
        m_cards[next]->setFocus();
    else if (next == m_cards.size() && !m_isReadOnly)
        m_add->setFocus();
}

void AttachmentStrip::arrange()
{
    QList<QWidget *> flow;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setPlace(int(i) + 1, int(m_cards.size()));
        flow += m_cards[i];
    }
    flow += m_add;
    m_area->setFlow(flow);
    QWidget *before = nullptr;
    for (QWidget *widget : std::as_const(flow)) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
    setVisible(!m_cards.isEmpty());
}

void AttachmentStrip::refresh()
{
    for (AttachmentCard *card : std::as_const(m_cards))
        card->refresh();
}

qint64 AttachmentStrip::encodedBytes() const
{
    qint64 bytes = 0;
    for (const AttachmentCard *card : m_cards)
        bytes += ui::compose::encodedBytes(card->facts().sizeBytes);
    return bytes;
}

QStringList AttachmentStrip::unreadable() const
{
    QStringList names;
    for (const AttachmentCard *card : m_cards) {
        if (!card->facts().isReadable)
            names += card->attachment().fileName;
    }
    return names;
}

void AttachmentStrip::focusUnreadable()
{
    for (AttachmentCard *card : std::as_const(m_cards)) {
        if (!card->facts().isReadable) {
            card->setFocus();
            return;
        }
    }
}

void AttachmentStrip::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setEnabled(!readOnly);
    for (AttachmentCard *card : std::as_const(m_cards))
        card->setReadOnly(readOnly);
}

void AttachmentStrip::retranslate()
{
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add attachments"));
    setAccessibleName(tr("Attachments"));
}

void AttachmentStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AttachmentStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), hairlineColour(palette()));
}

} // namespace ui::compose
