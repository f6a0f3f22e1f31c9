#include "ui/compose/shortcutsheet.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <numeric>

namespace ui::compose
{

namespace
{

constexpr int gap = 24;

/// A heading and the keys under it. Takes the focus so that it can be read out and scrolled to.
class Group : public QWidget
{
public:
    Group(const ShortcutGroup &group, QWidget *parent)
        : QWidget(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(group.title);
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(8, 8, 8, 8);
        grid->setHorizontalSpacing(gap);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(0, 1);
        auto *heading = new QLabel(group.title, this);
        QFont bold = heading->font();
        bold.setWeight(QFont::DemiBold);
        heading->setFont(bold);
        grid->addWidget(heading, 0, 0, 1, 2);
        QStringList read;
        for (const ShortcutGroup::Row &row : group.rows) {
            const QString sequence = row.keys.toString(QKeySequence::NativeText);
            auto *keys = new QLabel(sequence, this);
            QPalette quiet = keys->palette();
            quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
            keys->setPalette(quiet);
            const int line = grid->rowCount();
            grid->addWidget(new QLabel(row.text, this), line, 0);
            grid->addWidget(keys, line, 1, Qt::AlignTrailing);
            read += QStringLiteral("%1: %2").arg(row.text, sequence);
        }
        setAccessibleDescription(read.join(QStringLiteral("; ")));
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }
    void paintEvent(QPaintEvent *) override
    {
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accentColour(palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
};

} // namespace

ShortcutSheet::ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_area(new QScrollArea(this))
    , m_content(new QWidget)
    , m_row(new QHBoxLayout(m_content))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
    for (const ShortcutGroup &group : groups) {
        if (group.rows.isEmpty())
            continue;
        m_groups += new Group(group, m_content);
        m_groups.last()->installEventFilter(this);
    }
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // the groups take it, and hand its keys on
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_area, 1);
    layout->addWidget(buttons);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    close->setIcon(QIcon());
    close->setFocus();
    arrange(2);
    const int frame
        = layout->contentsMargins().top() + layout->contentsMargins().bottom() + layout->spacing();
    const int sides = layout->contentsMargins().left() + layout->contentsMargins().right() + gap;
    m_area->setMinimumWidth(columnWidth());
    openAt(this,
           QSize(2 * columnWidth() + gap + sides,
                 m_content->sizeHint().height() + close->sizeHint().height() + frame));
}

int ShortcutSheet::columnWidth() const
{
    int widest = 0;
    for (const QWidget *group : m_groups)
        widest = std::max(widest, group->sizeHint().width());
    return widest;
}

/// The groups keep their order, down the first column and then the next, which are about as high.
void ShortcutSheet::arrange(int columns)
{
    if (m_row->count() == columns)
        return;
    while (m_row->count() > 0) {
        QLayout *column = m_row->takeAt(0)->layout();
        while (column->count() > 0)
            delete column->takeAt(0);
        delete column;
    }
    const auto height = [](int sum, const QWidget *group) { return sum + group->sizeHint().height(); };
    const int all = std::accumulate(m_groups.cbegin(), m_groups.cend(), 0, height);
    int before = 0;
    for (QWidget *group : std::as_const(m_groups)) {
        const int middle = before + group->sizeHint().height() / 2;
        const int wanted = columns * middle < all ? 1 : columns;
        while (m_row->count() < wanted) {
            auto *column = new QVBoxLayout;
            column->setSpacing(8);
            m_row->addLayout(column, 1);
        }
        static_cast<QVBoxLayout *>(m_row->itemAt(m_row->count() - 1)->layout())->addWidget(group);
        before = height(before, group);
    }
    for (int i = 0; i < m_row->count(); ++i)
        static_cast<QVBoxLayout *>(m_row->itemAt(i)->layout())->addStretch(1);
}

/// However a group came by the focus, it is to be seen.
bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_area->ensureWidgetVisible(static_cast<QWidget *>(watched), 0, 0);
    return QDialog::eventFilter(watched, event);
}

void ShortcutSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - gap;
    arrange(room >= 2 * columnWidth() + gap ? 2 : 1);
}

} // namespace ui::compose
