// Where the chips of a ChipField are, and which of them are widgets.

#include "ui/widgets/addresstext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/chiplines.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace ui
{

namespace
{

constexpr int spacing = 6;
constexpr size_t shownWhenFolded = 20;
constexpr qsizetype editPlace = -1;
constexpr qsizetype morePlace = -2;

} // namespace

/// Nobody writes there: no line is begun for it.
int ChipField::editRoom() const
{
    const bool isIdle = !m_edit->hasFocus() && m_edit->text().isEmpty() && !m_entries.isEmpty();
    return fontMetrics().horizontalAdvance(QLatin1Char('0')) * (isIdle ? 1 : 16);
}

int ChipField::boxHeight() const
{
    return std::max(fontMetrics().height() + 8, m_edit->sizeHint().height());
}

bool ChipField::isShown(size_t at) const
{
    // What needs somebody is never folded away.
    return !m_isFolded || at < shownWhenFolded || (m_entries[at].isMarked() && at < 10 * shownWhenFolded);
}

void ChipField::measure(ChipEntry &entry) const
{
    entry.width = Chip::widthFor(entry.addressee, entry.isMarked(), m_isReadOnly, fontMetrics());
    if (!entry.meantDomain.isEmpty()) {
        const int words = fontMetrics().horizontalAdvance(Chip::hintText(entry.meantDomain));
        entry.width += spacing + words + fontMetrics().height();
    }
}

void ChipField::relayout()
{
    m_editAt = std::clamp<qsizetype>(m_editAt, 0, qsizetype(m_entries.size()));
    for (ChipEntry &entry : m_entries) {
        if (entry.width == 0)
            measure(entry);
    }
    m_shown.clear();
    std::vector<int> widths;
    int hidden = 0;
    const int least = editRoom();
    for (size_t i = 0; i <= m_entries.size(); ++i) {
        const bool isLast = i == m_entries.size();
        if (isLast && hidden > 0) {
            m_more->setText(tr("+%n more", "recipients that are not shown", hidden));
            m_more->setAccessibleName(tr("Show %n more", "recipients", hidden));
            m_shown.push_back(morePlace);
            widths.push_back(m_more->sizeHint().width());
        }
        if (qsizetype(i) == m_editAt) {
            m_shown.push_back(editPlace);
            widths.push_back(-least);
        }
        if (isLast)
            break;
        if (!isShown(i)) {
            ++hidden;
            continue;
        }
        m_shown.push_back(qsizetype(i));
        widths.push_back(m_entries[i].width);
    }
    m_more->setVisible(hidden > 0);
    m_measuredWidth = -1;
    // A bar that came while the field was about to grow would take the room that makes it needless.
    setVerticalScrollBarPolicy(contentHeight(width()) > heightLimit() ? Qt::ScrollBarAsNeeded
                                                                      : Qt::ScrollBarAlwaysOff);
    const int room = viewport()->width() - m_margins.left() - m_margins.right();
    m_places = ChipLines{spacing, boxHeight()}.places(widths, room);
    const int content
        = ChipLines{spacing, boxHeight()}.height(m_places) + m_margins.top() + m_margins.bottom();
    verticalScrollBar()->setSingleStep(boxHeight() + spacing);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, content - viewport()->height()));
    placeVisible();
    updateGeometry();
}

/// Chips within the view, and a little around it, become widgets; the others cease to be.
void ChipField::placeVisible()
{
    const int scrolled = verticalScrollBar()->value();
    const int around = viewport()->height() / 2;
    const int top = scrolled - m_margins.top() - around;
    const int bottom = scrolled - m_margins.top() + viewport()->height() + around;
    const auto first = std::lower_bound(m_places.begin(), m_places.end(), top,
                                        [](const QRect &place, int y) { return place.bottom() < y; });
    const auto last = std::upper_bound(first, m_places.end(), bottom,
                                       [](int y, const QRect &place) { return y < place.top(); });
    std::vector<bool> isInView(m_entries.size(), false);
    const auto placed = [&](const QRect &place) {
        const QRect moved = place.translated(m_margins.left(), m_margins.top() - scrolled);
        return QStyle::visualRect(layoutDirection(), viewport()->rect(), moved);
    };
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const qsizetype at = m_shown[i];
        if (at == editPlace)
            m_edit->setGeometry(placed(m_places[i]));
        else if (at == morePlace)
            m_more->setGeometry(placed(m_places[i]));
    }
    for (auto it = first; it != last; ++it) {
        const qsizetype at = m_shown[size_t(it - m_places.begin())];
        if (at < 0)
            continue;
        isInView[size_t(at)] = true;
        ChipEntry &entry = m_entries[size_t(at)];
        Chip *chip = entry.chip ? entry.chip : makeChip(size_t(at));
        chip->setPlace(int(at) + 1, count());
        QRect place = *it;
        if (chip->hint()) {
            // Where both do not fit, the name gives way: it is in the tip, the hint's end would be nowhere.
            const int words = std::min(chip->hint()->sizeHint().width(), place.width() * 2 / 3);
            const int width = std::clamp(place.width() - spacing - words,
                                         std::min(chip->minimumSizeHint().width(), place.width()),
                                         std::max(chip->minimumSizeHint().width(), chip->sizeHint().width()));
            const QRect beside(place.left() + width + spacing, place.top(),
                               std::max(0, place.width() - width - spacing), place.height());
            chip->hint()->setGeometry(placed(beside));
            chip->hint()->show();
            place.setWidth(width);
        }
        const int height = chip->sizeHint().height();
        place.setTop(place.top() + (place.height() - height) / 2);
        place.setHeight(height);
        chip->setGeometry(placed(place));
        chip->show();
    }
    for (size_t i = 0; i < m_entries.size(); ++i) {
        ChipEntry &entry = m_entries[i];
        if (entry.chip && !isInView[i]) {
            const bool isInUse
                = entry.chip->hasFocus() || (entry.chip->hint() && entry.chip->hint()->hasFocus());
            if (isInUse && isShown(i))
                entry.chip->move(entry.chip->x(), -4 * entry.chip->height());
            else
                drop(entry);
        }
    }
}

Chip *ChipField::makeChip(size_t at)
{
    ChipEntry &entry = m_entries[at];
    auto *chip = new Chip(entry.addressee, entry.meantDomain, viewport());
    entry.chip = chip;
    chip->setReadOnly(m_isReadOnly);
    chip->setRefusal(entry.refusal);
    chip->setSelected(entry.isSelected);
    chip->setPlace(int(at) + 1, count());
    chip->installEventFilter(this);
    if (chip->hint())
        chip->hint()->installEventFilter(this);
    dress(at);
    connect(chip, &Chip::removeRequested, this, [this, chip] { remove({size_t(indexOf(chip))}); });
    connect(chip, &Chip::editRequested, this, [this, chip] { editChip(indexOf(chip)); });
    connect(chip, &Chip::dragRequested, this, [this, chip] { drag(chip); });
    connect(chip, &Chip::correctionRequested, this, [this, chip] { correct(indexOf(chip)); });
    connect(chip, &Chip::menuRequested, this,
            [this, chip](const QPoint &position) { showMenu(indexOf(chip), position); });
    connect(chip, &Chip::pressed, this,
            [this, chip](Qt::KeyboardModifiers keys) { takeFocus(indexOf(chip), keys); });
    connect(chip, &Chip::released, this, [this, chip](Qt::KeyboardModifiers keys) {
        // A press on one of several that are chosen may have begun a drag; it did not.
        if (keys & (Qt::ShiftModifier | Qt::ControlModifier))
            return;
        const qsizetype own = indexOf(chip);
        clearSelection();
        setSelected(size_t(own), true);
    });
    return chip;
}

/// How well its mailbox is known, as the chip shows it.
void ChipField::dress(size_t at)
{
    const ChipEntry &entry = m_entries[at];
    const auto *mailbox = entry.mailbox();
    if (!entry.chip || !mailbox)
        return;
    Chip::Standing standing = Chip::Standing::Known;
    if (m_suggestions && m_suggestions->isKnown && !m_suggestions->isKnown(mailbox->address))
        standing = Chip::Standing::Stranger;
    else if (!m_homeDomain.isEmpty()
             && mailbox->address.domain().compare(m_homeDomain, Qt::CaseInsensitive) != 0)
        standing = Chip::Standing::External;
    entry.chip->setStanding(standing);
}

/// Of the widget only; it may be in the middle of its own event.
void ChipField::drop(ChipEntry &entry)
{
    if (Chip *chip = std::exchange(entry.chip, nullptr)) {
        chip->removeEventFilter(this);
        chip->disconnect(this);
        chip->hide();
        if (chip->hint())
            chip->hint()->hide();
        chip->deleteLater();
    }
}

Chip *ChipField::chipAt(int at)
{
    ChipEntry &entry = m_entries[size_t(at)];
    if (!entry.chip)
        makeChip(size_t(at))->setGeometry(0, -1000, entry.width, fontMetrics().height() + 8);
    return entry.chip;
}

qsizetype ChipField::indexOf(const Chip *chip) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].chip == chip)
            return qsizetype(i);
    }
    return -1;
}

/// @p place as it is at the moment, in the viewport.
void ChipField::scrollTo(const QRect &place)
{
    QScrollBar *bar = verticalScrollBar();
    if (place.top() < m_margins.top())
        bar->setValue(bar->value() + place.top() - m_margins.top());
    else if (place.bottom() > viewport()->height() - m_margins.bottom())
        bar->setValue(bar->value() + place.bottom() - viewport()->height() + m_margins.bottom() + 1);
}

void ChipField::updateFold()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isInUse = focus && isAncestorOf(focus) && focus != m_more;
    setFolded(!isInUse && m_entries.size() > shownWhenFolded + 1);
}

void ChipField::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    if (folded)
        clearSelection();
    relayout();
    if (!folded)
        scrollTo(m_edit->geometry());
}

void ChipField::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    relayout();
}

void ChipField::setFlowMargins(const QMargins &margins)
{
    m_margins = margins;
    relayout();
}

int ChipField::contentHeight(int width) const
{
    if (width == m_measuredWidth)
        return m_measuredHeight;
    std::vector<int> widths;
    widths.reserve(m_shown.size());
    for (const qsizetype at : m_shown)
        widths.push_back(at == editPlace       ? -editRoom()
                             : at == morePlace ? m_more->sizeHint().width()
                                               : m_entries[size_t(at)].width);
    const ChipLines lines{spacing, boxHeight()};
    m_measuredHeight = lines.height(lines.places(widths, width - m_margins.left() - m_margins.right()))
        + m_margins.top() + m_margins.bottom();
    m_measuredWidth = width;
    return m_measuredHeight;
}

int ChipField::heightLimit() const
{
    return m_maximumLines * (boxHeight() + spacing) - spacing + m_margins.top() + m_margins.bottom();
}

int ChipField::heightForWidth(int width) const
{
    return std::min(contentHeight(width), heightLimit());
}

QSize ChipField::sizeHint() const
{
    const int wide = fontMetrics().horizontalAdvance(QLatin1Char('0')) * 40;
    return QSize(wide, heightForWidth(std::max(viewport()->width(), 1)));
}

QSize ChipField::minimumSizeHint() const
{
    return QSize(0, boxHeight() + m_margins.top() + m_margins.bottom());
}

void ChipField::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    if (m_edit->hasFocus())
        scrollTo(m_edit->geometry());
}

void ChipField::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    updateFold();
    relayout();
}

void ChipField::scrollContentsBy(int, int)
{
    placeVisible();
}

} // namespace ui
