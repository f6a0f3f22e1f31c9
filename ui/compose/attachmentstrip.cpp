#include "ui/compose/attachmentstrip.h"

#include "ui/compose/attachmentcard.h"
#include "ui/editor/picturescale.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowarea.h"
#include "ui/wording/wording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui::compose
{

using core::mail::Attachment;

namespace
{

/// From here on the weight is worth words.
constexpr double nearlyFull = 0.8;

} // namespace

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_news(new QVBoxLayout)
    , m_area(new FlowArea(8, this))
    , m_add(new Button(Button::Look::Quiet, this))
    , m_words(new ElidedLabel(this))
    , m_shrink(new Button(Button::Look::Link, this))
{
    setAcceptDrops(true);
    m_area->setMaximumLines(3);
    m_add->setObjectName(QStringLiteral("addAttachment"));
    m_add->setIconName(QStringLiteral("add"));
    m_words->setObjectName(QStringLiteral("attachmentWeight"));
    m_words->hide();
    m_shrink->setObjectName(QStringLiteral("shrinkHere"));
    m_shrink->hide();
    connect(m_add, &QPushButton::clicked, this, &AttachmentStrip::addRequested);
    connect(m_shrink, &QPushButton::clicked, this, &AttachmentStrip::shrinkRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_news->setSpacing(0);
    layout->addLayout(m_news);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 10, 16, 10);
    inner->setSpacing(8);
    inner->addWidget(m_area);
    auto *weight = new QHBoxLayout;
    weight->setSpacing(8);
    weight->addWidget(m_words, 1);
    weight->addWidget(m_shrink);
    inner->addLayout(weight);
    layout->addLayout(inner);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    arrange();
}

/// The bars tell us when they go; they must go while there is somebody to be told.
AttachmentStrip::~AttachmentStrip()
{
    abandon();
    blockSignals(true); // nobody is there any more to be told by us
    qDeleteAll(findChildren<InlineBar *>(Qt::FindDirectChildrenOnly));
}

void AttachmentStrip::abandon()
{
    for (AttachmentCard *card : std::as_const(m_cards))
        card->disconnect(this);
}

void AttachmentStrip::setPictureWay(const editor::PictureWay &way)
{
    m_way = way;
}

void AttachmentStrip::setAttachments(const QList<Attachment> &attachments, const QDateTime &since)
{
    const bool wasLooking = isLooking();
    QList<AttachmentCard *> before = std::exchange(m_cards, {});
    for (const Attachment &attachment : cleaned(attachments)) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const AttachmentCard *card) {
            return card->attachment() == attachment;
        });
        if (same == before.end()) {
            m_cards += makeCard(attachment);
            m_cards.last()->takeAsNew(since);
            const auto alike = std::find_if(before.begin(), before.end(), [&](const AttachmentCard *card) {
                return card->attachment().content == attachment.content;
            });
            if (alike != before.end())
                m_cards.last()->takeOver(**alike);
        } else {
            m_cards += *same;
            before.erase(same);
        }
    }
    for (AttachmentCard *card : std::as_const(before)) {
        card->hide();
        card->deleteLater();
    }
    if (!m_cards.contains(m_anchor))
        m_anchor = nullptr;
    arrange();
    lookAtNew();
    if (wasLooking && !isPreparing())
        emit notPrepared();
}

QList<Attachment> AttachmentStrip::attachments() const
{
    QList<Attachment> list;
    for (const AttachmentCard *card : m_cards)
        list += card->attachment();
    return list;
}

AttachmentCard *AttachmentStrip::makeCard(const Attachment &attachment)
{
    auto *card = new AttachmentCard(attachment, m_area->widget());
    card->setReadOnly(m_isReadOnly);
    connect(card, &AttachmentCard::removeRequested, this, [this, card] { remove({card}); });
    connect(card, &AttachmentCard::pressed, this,
            [this, card](Qt::KeyboardModifiers modifiers) { press(card, modifiers); });
    connect(card, &AttachmentCard::released, this, [this, card](Qt::KeyboardModifiers modifiers) {
        if (!modifiers)
            select(card, card);
    });
    connect(card, &AttachmentCard::keyPressed, this,
            [this, card](QKeyEvent *event) { handleKey(card, event); });
    connect(card, &AttachmentCard::openRequested, this, [this, card] { open({card}); });
    connect(card, &AttachmentCard::menuRequested, this,
            [this, card](const QPoint &place) { showMenu(card, place); });
    connect(card, &AttachmentCard::dragStarted, this, [this, card] { startDrag(card); });
    connect(card, &AttachmentCard::renamed, this, [this, card](const QString &before) {
        QList<Attachment> old = attachments();
        const QList<Attachment> now = old;
        old[m_cards.indexOf(card)].fileName = before;
        InlineBar *bar = say(QStringLiteral("attachmentUndo"), Tone::Neutral,
                             tr("%1 is called %2 in the message.").arg(before, card->attachment().fileName));
        const auto *undo
            = bar->addButton(Button::Look::Secondary, QStringLiteral("undoAttachments"), tr("Undo"));
        connect(undo, &QPushButton::clicked, this, [this, bar, old, now] {
            bar->deleteLater();
            takeBack(old, now);
        });
        emit changed();
    });
    return card;
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
    QWidget *before = this; // cards come later than all of the window, and have their place in the middle
    do
        before = before->previousInFocusChain();
    while (!(before->focusPolicy() & Qt::TabFocus));
    for (QWidget *widget : std::as_const(flow)) {
        setTabOrder(before, widget);
        before = widget;
    }
    showWeight();
    updateVisibility();
}

void AttachmentStrip::updateVisibility()
{
    bool hasNews = false;
    for (int i = 0; i < m_news->count(); ++i)
        hasNews = hasNews || (m_news->itemAt(i)->widget() && !m_news->itemAt(i)->widget()->isHidden());
    setVisible(!m_cards.isEmpty() || hasNews);
    m_area->setVisible(!m_cards.isEmpty());
}

InlineBar *AttachmentStrip::say(const QString &name, Tone tone, const QString &text)
{
    if (auto *before = findChild<InlineBar *>(name)) {
        before->hide();
        before->setObjectName({});
        for (auto *button : before->findChildren<Button *>())
            button->setObjectName({});
        before->deleteLater(); // one of its buttons may be what brought us here
    }
    auto *bar = new InlineBar(InlineBar::Shape::Bar, tone, this);
    bar->setObjectName(name);
    bar->setText(text);
    bar->setClosable(true);
    bar->setEnabled(!m_isReadOnly);
    m_news->addWidget(bar);
    connect(bar, &InlineBar::closed, bar, &QObject::deleteLater);
    connect(bar, &QObject::destroyed, this, &AttachmentStrip::updateVisibility);
    bar->show();
    updateVisibility();
    return bar;
}

void AttachmentStrip::change(const QList<Attachment> &after, const QString &what)
{
    const QList<Attachment> before = attachments();
    setAttachments(after);
    const QList<Attachment> now = attachments();
    InlineBar *bar = say(QStringLiteral("attachmentUndo"), Tone::Neutral, what);
    const auto *undo = bar->addButton(Button::Look::Secondary, QStringLiteral("undoAttachments"), tr("Undo"));
    connect(undo, &QPushButton::clicked, this, [this, bar, before, now] {
        bar->deleteLater();
        takeBack(before, now);
        if (!m_cards.isEmpty())
            m_cards.first()->setFocus();
    });
    emit changed();
}

void AttachmentStrip::takeBack(const QList<Attachment> &before, const QList<Attachment> &after)
{
    const QList<Attachment> now = attachments();
    const QList<Attachment> made = cleaned(after);
    QList<Attachment> list = cleaned(before);
    for (const Attachment &attachment : made) {
        if (!now.contains(attachment))
            list.removeOne(attachment);
    }
    for (const Attachment &attachment : now) {
        if (!made.contains(attachment))
            list.append(attachment);
    }
    setAttachments(list);
    emit changed();
}

void AttachmentStrip::setWeight(qint64 bytes, qint64 limitBytes, const QString &receiver)
{
    m_bytes = bytes;
    m_limitBytes = limitBytes;
    m_receiver = receiver;
    showWeight();
}

void AttachmentStrip::showWeight()
{
    const double part = m_limitBytes > 0 ? double(m_bytes) / double(m_limitBytes) : 0;
    const bool isWorthWords = part > nearlyFull && !m_cards.isEmpty();
    m_words->setVisible(isWorthWords);
    m_shrink->setVisible(isWorthWords && !m_isReadOnly && canBeSmaller());
    if (isWorthWords) {
        const QString size = wording::size(m_bytes);
        const QString limit = wording::size(m_limitBytes);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText,
                         part > 1 ? toneColour(Tone::Negative, palette()) : quietTextColour(palette()));
        m_words->setPalette(colours);
        if (part <= 1)
            m_words->setText(tr("%1 of %2: nearly all that fits.").arg(size, limit));
        else if (m_receiver.isEmpty())
            m_words->setText(tr("%1 of %2: too big for the server. Remove a file, or send it another way.")
                                 .arg(size, limit));
        else
            m_words->setText(tr("%1 of %2: too big for %3. Remove a file, or send it another way.")
                                 .arg(size, limit, m_receiver));
        m_words->setToolTip(m_words->text());
    }
    update();
}

void AttachmentStrip::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setEnabled(!readOnly);
    for (AttachmentCard *card : std::as_const(m_cards))
        card->setReadOnly(readOnly);
    for (auto *bar : findChildren<InlineBar *>(Qt::FindDirectChildrenOnly))
        bar->setEnabled(!readOnly); // what they offer would change the letter
    showWeight();
}

void AttachmentStrip::setTextTakesPictures(bool takes)
{
    m_textTakesPictures = takes;
}

void AttachmentStrip::retranslate()
{
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add attachments"));
    m_shrink->setText(tr("Make pictures smaller"));
    setAccessibleName(tr("Attachments"));
    showWeight();
}

void AttachmentStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// The hairline above the strip is the gauge, too.
void AttachmentStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), hairlineColour(palette()));
    if (m_limitBytes > 0 && !m_cards.isEmpty()) {
        const double part = double(m_bytes) / double(m_limitBytes);
        const QColor colour = part > 1 ? toneColour(Tone::Negative, palette())
            : part > nearlyFull        ? toneColour(Tone::Warning, palette())
                                       : accentColour(palette());
        const QRect filled(0, 0, int(width() * std::min(part, 1.0)), 2);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), filled), colour);
    }
    if (m_dropIndex < 0 || m_cards.isEmpty())
        return;
    const AttachmentCard *card = m_cards[std::min<qsizetype>(m_dropIndex, m_cards.size() - 1)];
    const QRect place(card->mapTo(this, QPoint()), card->size());
    const bool isBehind = m_dropIndex >= m_cards.size();
    const bool isAtRight = isBehind == (layoutDirection() == Qt::LeftToRight);
    painter.fillRect(QRect(isAtRight ? place.right() + 3 : place.left() - 5, place.top(), 3, place.height()),
                     accentColour(palette()));
}

} // namespace ui::compose
