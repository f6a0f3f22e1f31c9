#include "ui/widgets/chip.h"

#include "ui/widgets/addresstext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace ui
{

using core::mail::Group;
using core::mail::Mailbox;

namespace
{

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className == QLatin1String("ui::Chip"))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::ListItem);
    return nullptr;
}

} // namespace

Chip::Chip(core::mail::Addressee addressee, const QString &meantDomain, QWidget *parent)
    : QWidget(parent)
    , m_addressee(std::move(addressee))
    , m_meantDomain(meantDomain)
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeAccessible), true);
    setObjectName(QStringLiteral("chip"));
    setFocusPolicy(Qt::ClickFocus); // Tab goes to the next row; arrow keys walk the chips
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (const auto *mailbox = std::get_if<Mailbox>(&m_addressee))
        m_disguise = disguiseOf(*mailbox);
    if (!m_meantDomain.isEmpty()) {
        m_hint = new Button(Button::Look::Link, parent);
        m_hint->setObjectName(QStringLiteral("domainHint"));
        connect(m_hint, &QPushButton::clicked, this, &Chip::correctionRequested);
    }
    retranslate();
}

Chip::~Chip()
{
    // In the middle of its own click when it was taken.
    if (m_hint) {
        m_hint->hide();
        m_hint->deleteLater();
    }
}

QString Chip::addressText() const
{
    if (const auto *mailbox = std::get_if<Mailbox>(&m_addressee))
        return mailbox->address.toString();
    return std::get<Group>(m_addressee).name;
}

void Chip::setSelected(bool selected)
{
    m_isSelected = selected;
    update();
}

void Chip::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    if (m_hint)
        m_hint->setEnabled(!readOnly);
    updateGeometry();
    update();
}

void Chip::setRefusal(const QString &words)
{
    m_refusal = words;
    retranslate();
    updateGeometry();
    update();
}

void Chip::setStanding(Standing standing)
{
    if (standing == m_standing)
        return;
    m_standing = standing;
    retranslate();
    update();
}

void Chip::setPlace(int number, int count)
{
    if (number == m_number && count == m_count)
        return;
    m_number = number;
    m_count = count;
    retranslate();
}

Chip::State Chip::state() const
{
    if (!m_refusal.isEmpty())
        return State::Refused;
    return m_meantDomain.isEmpty() && m_disguise.isEmpty() ? State::Good : State::Suspicious;
}

void Chip::retranslate()
{
    const QString name = shortText(m_addressee);
    const QString address = addressText();
    const QString who = name == address ? address : tr("%1, %2", "name, address").arg(name, address);
    //: A recipient read aloud: who it is, and its place in the list.
    QString whole = tr("%1, %2 of %3").arg(who).arg(m_number).arg(m_count);
    QString help = name == address ? QString() : toText(m_addressee);
    if (!m_meantDomain.isEmpty()) {
        m_hint->setText(hintText(m_meantDomain));
        m_hint->setAccessibleName(m_hint->text());
    }
    if (state() == State::Refused) {
        help = m_refusal;
        whole = tr("%1, refused by the server").arg(whole);
    } else if (!m_disguise.isEmpty()) {
        help = tr("The name shows %1, but the message goes to %2.").arg(m_disguise, address);
        whole = tr("%1, the name shows another address").arg(whole);
    } else if (state() == State::Suspicious) {
        help = tr("%1 looks like a slip of the finger for %2.").arg(address, m_meantDomain);
        whole = tr("%1, perhaps misspelt").arg(whole);
    } else if (const QString words = standingWords(); !words.isEmpty()) {
        help = help.isEmpty() ? words : help + u'\n' + words;
        //: A recipient read aloud, and how well known it is.
        whole = tr("%1, %2", "recipient, standing").arg(whole, words);
    }
    setAccessibleName(whole);
    setToolTip(help);
}

QString Chip::standingWords() const
{
    switch (m_standing) {
    case Standing::Known:
        return {};
    case Standing::Stranger:
        return tr("not in your contacts");
    case Standing::External:
        return tr("outside your organisation");
    }
    return {};
}

QString Chip::hintText(const QString &meantDomain)
{
    return tr("Did you mean %1?").arg(meantDomain);
}

int Chip::widthFor(const core::mail::Addressee &addressee, bool isMarked, bool isReadOnly,
                   const QFontMetrics &metrics)
{
    const int line = metrics.height();
    int width = metrics.horizontalAdvance(shortText(addressee)) + line + 2;
    const auto *mailbox = std::get_if<Mailbox>(&addressee);
    if (isMarked || (mailbox && !disguiseOf(*mailbox).isEmpty()))
        width += line;
    return isReadOnly ? width : width + line * 3 / 4;
}

QSize Chip::sizeHint() const
{
    const bool isMarked = isRefused() || !m_meantDomain.isEmpty();
    return QSize(widthFor(m_addressee, isMarked, m_isReadOnly, fontMetrics()), fontMetrics().height() + 8);
}

QSize Chip::minimumSizeHint() const
{
    return QSize(fontMetrics().height() * 3, fontMetrics().height() + 8);
}

QRect Chip::crossArea() const
{
    const int side = fontMetrics().height() * 5 / 4;
    const QRect end(width() - side, 0, side, height());
    return m_isReadOnly ? QRect() : QStyle::visualRect(layoutDirection(), rect(), end);
}

void Chip::paintGround(QPainter &painter, const QColor &ground, const QColor &ink) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    if (m_standing == Standing::Known || state() != State::Good)
        return;
    const bool isDotted = m_standing == Standing::Stranger;
    QPen outline(mixed(ground, ink, isDotted ? 0.5 : 0.35), 1, isDotted ? Qt::DotLine : Qt::SolidLine);
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0 - 0.5,
                            height() / 2.0 - 0.5);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = state() == State::Refused ? Tone::Negative
        : state() == State::Suspicious          ? Tone::Warning
                                                : Tone::Neutral;
    const bool strong = m_isSelected || hasFocus();
    const QColor ground = strong ? accentColour(palette()) : toneBackground(tone, palette());
    const QColor ink = strong ? accentTextColour(palette()) : toneColour(tone, palette());
    paintGround(painter, underMouse() && !strong ? mixed(ground, ink, 0.07) : ground, ink);

    const int line = fontMetrics().height();
    QRect area = rect().adjusted(line / 2, 0, -line / 2, 0);
    const auto placed
        = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (tone != Tone::Neutral) {
        const int side = line * 4 / 5;
        const QRect sign(area.left(), (height() - side) / 2, side, side);
        icon(QStringLiteral("warning"), ink).paint(&painter, placed(sign));
        area.setLeft(area.left() + line);
    }
    if (!m_isReadOnly) {
        const int side = line * 2 / 3;
        const QRect cross(width() - side - line * 2 / 5, (height() - side) / 2, side, side);
        const QColor quiet = strong || tone != Tone::Neutral ? ink : quietTextColour(palette());
        icon(QStringLiteral("close"), quiet).paint(&painter, placed(cross));
        area.setRight(cross.left() - 2);
    }
    painter.setPen(ink);
    const QString text = fontMetrics().elidedText(shortText(m_addressee), Qt::ElideMiddle, area.width() + 1);
    painter.drawText(placed(area), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, text);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    m_isPressed = event->button() == Qt::LeftButton;
    if (m_isPressed && !crossArea().contains(m_pressedAt))
        emit pressed(event->modifiers());
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const int moved = (event->pos() - m_pressedAt).manhattanLength();
    if (m_isPressed && event->buttons() & Qt::LeftButton && moved >= QApplication::startDragDistance()) {
        m_isPressed = false;
        emit dragRequested();
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isPressed, false))
        return;
    const bool isOnCross = crossArea().contains(event->pos()) && crossArea().contains(m_pressedAt);
    if (isOnCross)
        emit removeRequested();
    else
        emit released(event->modifiers());
}

void Chip::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(isByKey ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void Chip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!crossArea().contains(event->pos()))
        emit editRequested();
}

void Chip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
