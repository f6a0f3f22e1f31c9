#include "ui/bounce/recipientlist.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"
#include "ui/wording/bouncewording.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace ui::bounce
{

using core::bounce::Action;
using core::bounce::Recipient;

namespace
{

constexpr int mostRows = 6;

QIcon signOf(Action action, const QPalette &palette)
{
    switch (action) {
    case Action::Failed:
        return icon(QStringLiteral("error"), toneColour(Tone::Negative, palette));
    case Action::Delayed:
        return icon(QStringLiteral("clock"), toneColour(Tone::Warning, palette));
    default:
        return icon(QStringLiteral("success"), toneColour(Tone::Positive, palette));
    }
}

} // namespace

RecipientList::RecipientList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("recipients"));
    setFrameShape(NoFrame);
    setColumnCount(2);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHeaderHidden(true);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Recipients"));
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            emit recipientSelected(selected());
    });
}

void RecipientList::setRecipients(const QList<Recipient> &recipients)
{
    m_recipients = recipients;
    m_isFilling = true;
    clear();
    for (qsizetype i = 0; i < m_recipients.size(); ++i)
        new QTreeWidgetItem(this);
    fillRows();
    const auto failed
        = std::find_if(m_recipients.cbegin(), m_recipients.cend(),
                       [](const Recipient &recipient) { return recipient.action == Action::Failed; });
    const bool hasFailed = failed != m_recipients.cend();
    setCurrentItem(topLevelItem(hasFailed ? int(failed - m_recipients.cbegin()) : 0));
    m_isFilling = false;
    updateGeometry();
}

void RecipientList::fillRows()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const Recipient &recipient = m_recipients[i];
        QTreeWidgetItem *item = topLevelItem(i);
        const QString address = wording::harmless(recipient.address);
        item->setIcon(0, signOf(recipient.action, palette()));
        item->setText(0, address);
        item->setToolTip(0,
                         recipient.originalAddress.isEmpty()
                             ? QString()
                             : QStringLiteral("<qt>%1</qt>")
                                   .arg(tr("Sent to %1")
                                            .arg(wording::harmless(recipient.originalAddress))
                                            .toHtmlEscaped()));
        item->setText(1, wording::actionText(recipient.action));
        item->setSizeHint(0, QSize(0, fontMetrics().height() + 12));
    }
}

int RecipientList::selected() const
{
    return currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
}

QSize RecipientList::sizeHint() const
{
    const int row = std::max(sizeHintForRow(0), fontMetrics().height() + 12);
    return {columnsWidth(fontMetrics(), 40),
            row * std::clamp(topLevelItemCount(), 1, mostRows) + 2 * frameWidth() + 2};
}

QSize RecipientList::minimumSizeHint() const
{
    return {columnsWidth(fontMetrics(), 20), sizeHint().height()};
}

void RecipientList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Recipients"));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fillRows();
}

} // namespace ui::bounce
