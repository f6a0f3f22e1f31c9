#include "ui/practice/letterlist.h"

#include "ui/practice/letterdelegate.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::practice
{

LetterList::LetterList(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_search->setObjectName(QStringLiteral("letterSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &LetterList::fill);

    m_list->setObjectName(QStringLiteral("letterList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new LetterDelegate(m_list));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            emit letterSelected(selectedPath());
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit openRequested(selectedPath()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *around = new QHBoxLayout;
    around->setContentsMargins(12, 8, 12, 8);
    around->addWidget(m_search);
    layout->addLayout(around);
    layout->addWidget(m_list, 1);
    retranslate();
}

void LetterList::setLetters(const QList<Letter> &letters)
{
    m_letters = letters;
    std::stable_sort(m_letters.begin(), m_letters.end(),
                     [](const Letter &a, const Letter &b) { return a.receivedAt > b.receivedAt; });
    fill();
}

QString LetterList::selectedPath() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void LetterList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString LetterList::recipientsText(const Letter &letter) const
{
    return letter.recipients.size() == 1
        ? tr("one recipient")
        : tr("%1 recipients").arg(QLocale().toString(letter.recipients.size()));
}

QString LetterList::subjectText(const Letter &letter) const
{
    return letter.subject.isEmpty() ? tr("(no subject)") : letter.subject;
}

QString LetterList::detailText(const Letter &letter) const
{
    const QLocale locale;
    const QDateTime at = letter.receivedAt.toLocalTime();
    const QString time = at.date() == QDate::currentDate() ? locale.toString(at.time(), QLocale::ShortFormat)
                                                           : locale.toString(at.date(), QLocale::ShortFormat);
    const QString from = letter.from.isEmpty() ? letter.sender : letter.from;
    return QStringList{from, recipientsText(letter), time}.join(QStringLiteral(" · "));
}

bool LetterList::matches(const Letter &letter) const
{
    const QString all
        = QStringList{letter.subject, letter.from, letter.sender, letter.recipients.join(u' ')}.join(u'\n');
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void LetterList::fill()
{
    const QString before = selectedPath();
    const int rowBefore = m_list->currentRow();
    m_isFilling = true;
    m_list->clear();
    for (const Letter &letter : std::as_const(m_letters)) {
        if (!matches(letter))
            continue;
        auto *item = new QListWidgetItem(subjectText(letter), m_list);
        item->setData(LetterDelegate::DetailRole, detailText(letter));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(subjectText(letter), detailText(letter)));
        item->setData(Qt::UserRole, letter.path);
        item->setToolTip(letter.recipients.join(u'\n'));
        if (letter.path == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(rowBefore, 0, m_list->count() - 1));
    m_isFilling = false;
    if (selectedPath() != before)
        emit letterSelected(selectedPath());
    m_list->viewport()->update();
}

void LetterList::retranslate()
{
    m_search->setPlaceholderText(tr("Search letters"));
    m_search->setAccessibleName(tr("Search letters"));
    m_list->setAccessibleName(tr("Received letters"));
    fill();
}

void LetterList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LetterList::paintHint()
{
    QPainter painter(m_list->viewport());
    painter.setPen(quietTextColour(palette()));
    const int margin = fontMetrics().height();
    const QRect area = m_list->viewport()->rect().adjusted(margin, 2 * margin, -margin, -margin);
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     m_letters.isEmpty()
                         ? tr("No letters yet. Letters you send from the practice account arrive here.")
                         : tr("No letter has these words."));
}

bool LetterList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Paint && m_list->count() == 0) {
        paintHint();
        return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete && !selectedPath().isEmpty()) {
            emit deleteRequested(selectedPath());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::practice
