#include "ui/widgets/inlinebar.h"

#include "ui/widgets/flowarea.h"
#include "ui/widgets/windowsize.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int stripe = 4;
constexpr qreal radius = 8;

QString signName(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return QStringLiteral("success");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Negative:
        return QStringLiteral("error");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("info");
}

QLabel *makeLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // servers and links speak here; nothing of it is markup
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setForegroundRole(QPalette::WindowText); // on a Base ground it would be Text
    label->hide();
    return label;
}

void fill(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

InlineBar::InlineBar(Shape shape, Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_shape(shape)
    , m_tone(tone)
    , m_sign(new QLabel(this))
    , m_title(makeLabel(this, QStringLiteral("title")))
    , m_text(makeLabel(this, QStringLiteral("text")))
    , m_words(makeLabel(this, QStringLiteral("serverWords")))
    , m_note(makeLabel(this, QStringLiteral("note")))
    , m_close(new Button(Button::Look::Flat, this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setIconName(QStringLiteral("close"));
    m_close->setCompact(true);
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    m_shape == Shape::Bar ? createBar() : createCard();
    updateLook();
}

void InlineBar::createBar()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 6, 12, 6);
    rows->setSpacing(6);
    m_barLayout = new QHBoxLayout;
    m_barLayout->setSpacing(8);
    rows->addLayout(m_barLayout);
    m_belowLayout = new QHBoxLayout;
    m_belowLayout->setSpacing(8);
    m_belowLayout->addSpacing(fontMetrics().height() + 8); // under the words, not under the sign
    m_belowLayout->addStretch(1);
    rows->addLayout(m_belowLayout);
    m_barLayout->addWidget(m_sign);
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(2);
    for (QLabel *label : {m_title, m_text, m_words})
        sentences->addWidget(label);
    m_barLayout->addLayout(sentences, 1);
    m_barLayout->addWidget(m_note);
    m_barLayout->addWidget(m_close);
}

void InlineBar::createCard()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(stripe + 16, 12, 16, 12);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    // All three around the middle of the title's first line, however many it has.
    for (QWidget *part : QList<QWidget *>{m_sign, m_title, m_close})
        head->addWidget(part, part == m_title ? 1 : 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_words);
    m_buttonArea = new FlowArea(8, this);
    m_buttonArea->hide();
    layout->addSpacing(2);
    layout->addWidget(m_buttonArea);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_note->setWordWrap(false);
    m_note->installEventFilter(this);
}

/// Of the sign and the title of a card, so that both stand at the height of the cross.
void InlineBar::levelHead()
{
    if (m_shape != Shape::Card)
        return;
    const int cross = m_close->isVisibleTo(this) ? m_close->sizeHint().height() : 0;
    const int line = m_title->fontMetrics().height();
    const int middle = std::max(cross, line);
    m_title->setContentsMargins(0, (middle - line) / 2, 0, (middle - line) / 2);
    m_sign->setContentsMargins(0, (middle - fontMetrics().height()) / 2, 0, 0);
}

/// Beside the buttons it stands at the far end; on a line of its own it begins where they do.
bool InlineBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::Move) {
        const bool isBeside = !m_buttons.isEmpty() && m_note->y() < m_buttons.last()->geometry().bottom();
        m_note->setAlignment((isBeside ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    return QFrame::eventFilter(watched, event);
}

void InlineBar::setTone(Tone tone)
{
    m_tone = tone;
    updateLook();
}

void InlineBar::setTitle(const QString &title)
{
    fill(m_title, title);
    updateAccessibility();
}

void InlineBar::setText(const QString &text)
{
    fill(m_text, text);
    arrange();
    updateAccessibility();
}

void InlineBar::setServerWords(const QString &words)
{
    fill(m_words, words);
}

void InlineBar::setNote(const QString &note)
{
    fill(m_note, note);
    if (m_buttonArea && !note.isEmpty()) {
        m_buttonArea->setFlow(m_buttons + QList<QWidget *>{m_note});
        m_buttonArea->show();
    }
}

Button *InlineBar::addButton(Button::Look look, const QString &name, const QString &text)
{
    auto *button = new Button(look, this);
    button->setObjectName(name);
    button->setText(text);
    if (m_buttonArea) {
        m_buttons.append(button);
        m_buttonArea->setFlow(m_note->text().isEmpty() ? m_buttons : m_buttons + QList<QWidget *>{m_note});
        m_buttonArea->show();
    } else {
        m_buttons.append(button);
        m_barLayout->insertWidget(m_barLayout->count() - 1, button);
        if (std::exchange(m_areButtonsBelow, false)) {
            for (QWidget *other : std::as_const(m_buttons))
                place(other);
        }
        arrange();
    }
    return button;
}

void InlineBar::place(QWidget *button)
{
    m_barLayout->removeWidget(button);
    m_belowLayout->removeWidget(button);
    if (m_areButtonsBelow)
        m_belowLayout->insertWidget(m_belowLayout->count() - 1, button);
    else
        m_barLayout->insertWidget(m_barLayout->count() - 1, button);
}

/// The buttons of a bar go below its words where these would become a narrow column beside them.
void InlineBar::arrange()
{
    if (m_shape != Shape::Bar || m_buttons.isEmpty())
        return;
    int room = width() - 2 * 16 - m_sign->sizeHint().width() - m_barLayout->spacing();
    for (const QWidget *button : std::as_const(m_buttons))
        room -= button->isHidden() ? 0 : button->sizeHint().width() + m_barLayout->spacing();
    if (m_close->isVisibleTo(this))
        room -= m_close->sizeHint().width() + m_barLayout->spacing();
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text());
    const bool isTight = room < std::min(words, columnsWidth(fontMetrics(), 26));
    if (isTight == m_areButtonsBelow)
        return;
    m_areButtonsBelow = isTight;
    for (QWidget *button : std::as_const(m_buttons))
        place(button);
}

void InlineBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void InlineBar::addWidget(QWidget *widget)
{
    Q_ASSERT(m_shape == Shape::Card);
    auto *column = static_cast<QBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_words) + 1, widget);
}

void InlineBar::clearButtons()
{
    for (QWidget *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    if (m_buttonArea)
        m_buttonArea->setFlow(m_note->text().isEmpty() ? m_buttons : QList<QWidget *>{m_note});
}

void InlineBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
    levelHead();
    arrange();
}

void InlineBar::setRemaining(qreal fraction)
{
    m_remaining = fraction;
    update();
}

QString InlineBar::title() const
{
    return m_title->text();
}

QString InlineBar::text() const
{
    return m_text->text();
}

void InlineBar::updateLook()
{
    const int line = fontMetrics().height();
    m_sign->setPixmap(
        icon(signName(m_tone), toneColour(m_tone, palette())).pixmap(QSize(line, line), devicePixelRatioF()));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    if (m_shape == Shape::Card)
        bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.9);
    m_words->setFont(fixed);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_words->setPalette(quiet);
    m_note->setPalette(quiet);
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    levelHead();
    update();
}

void InlineBar::updateAccessibility()
{
    setAccessibleName(m_title->text().isEmpty() ? m_text->text() : m_title->text());
    setAccessibleDescription(m_title->text().isEmpty() ? QString() : m_text->text());
}

void InlineBar::changeEvent(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LanguageChange)
        updateLook();
    QFrame::changeEvent(event);
}

bool InlineBar::event(QEvent *event)
{
    const bool isDone = QFrame::event(event);
    // A window takes no account of heights that follow from widths when it works out how small it may get.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
    return isDone;
}

void InlineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = m_tone == Tone::Neutral ? accentColour(palette()) : toneColour(m_tone, palette());
    if (m_shape == Shape::Card) {
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.fillPath(outline, toneBackground(m_tone, palette()));
        painter.save();
        painter.setClipRect(QRect(0, 0, stripe, height()));
        painter.fillPath(outline, tone);
        painter.restore();
        painter.setPen(mixed(toneBackground(m_tone, palette()), tone, 0.18));
        painter.setClipRect(QRect(stripe, 0, width(), height()));
        painter.drawPath(outline);
        painter.setClipping(false);
    } else {
        painter.fillRect(rect(), toneBackground(m_tone, palette()));
        painter.fillRect(QRect(0, height() - 1, width(), 1), hairlineColour(palette()));
    }
    if (m_remaining >= 0)
        painter.fillRect(QRectF(0, height() - 2, width() * m_remaining, 2), tone);
}

} // namespace ui
