#include "ui/protocol/transcriptpage.h"

#include "ui/protocol/transcriptmodel.h"
#include "ui/protocol/transcriptview.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::protocol
{

TranscriptPage::TranscriptPage(TranscriptModel *model, QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_view(new TranscriptView(model, this))
{
    m_filter->setObjectName(QStringLiteral("transcriptFilter"));
    m_filter->setClearButtonEnabled(true);
    m_sign = m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, model, &TranscriptModel::setFilter);

    auto *layout = new QVBoxLayout(this);
    const int space = fontMetrics().height() / 4;
    layout->setContentsMargins(0, space, 0, 0);
    layout->setSpacing(space);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * space, 0, 2 * space, 0);
    row->addWidget(m_filter);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    retranslate();
}

void TranscriptPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TranscriptPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Show only lines with…"));
    m_filter->setAccessibleName(tr("Filter of the transcript"));
}

void TranscriptPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        m_sign->setIcon(icon(QStringLiteral("search")));
    QWidget::changeEvent(event);
}

bool TranscriptPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::protocol
