#include "ui/editor/formatbar.h"

#include "ui/editor/colourmenu.h"
#include "ui/editor/formatactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr int edge = 12;
constexpr int gap = 2;
constexpr int groupGap = 17;

} // namespace

FormatBar::FormatBar(FormatActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_overflow(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_style = makeButton(QStringLiteral("formatStyle"));
    m_style->setMenu(actions->styleMenu);
    m_style->setToolTip(tr("Paragraph style"));
    connect(actions->styleMenu, &QMenu::aboutToHide, this, &FormatBar::done);
    connect(actions, &FormatActions::followed, this, &FormatBar::followStyle);

    add(actions->bold, Place::NewGroup);
    add(actions->italic, Place::Same);
    add(actions->underline, Place::Same);
    add(actions->strike, Place::Same);
    addMenu(actions->textColour, QStringLiteral("text-colour"), Place::NewGroup);
    addMenu(actions->highlight, QStringLiteral("highlight"), Place::Same);
    add(actions->bulletList, Place::NewGroup);
    add(actions->numberedList, Place::Same);
    add(actions->indentOut, Place::Same);
    add(actions->indentIn, Place::Same);
    add(actions->quote, Place::Same);
    add(actions->link, Place::NewGroup);
    add(actions->picture, Place::Same);
    add(actions->table, Place::Same);

    m_clear = makeButton(QStringLiteral("formatClear"));
    m_clear->setIconName(QStringLiteral("clear-format"));
    m_clear->setAction(actions->clear);
    m_more = makeButton(QStringLiteral("formatMore"));
    m_more->setIconName(QStringLiteral("chevron-down"));
    m_more->setCompact(true);
    m_more->setText(tr("More formatting"));
    m_more->setAccessibleName(tr("More formatting"));
    m_more->setToolTip(tr("More formatting"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_overflow->popup(
            m_more->mapToGlobal(QPoint(m_more->width() - m_overflow->sizeHint().width(), m_more->height())));
    });
    connect(m_overflow, &QMenu::aboutToHide, this, &FormatBar::done);
    followStyle();
}

Button *FormatBar::makeButton(const QString &objectName)
{
    auto *button = new Button(Button::Look::Flat, this);
    button->setObjectName(objectName);
    // A click must not take the focus, or the selection it works on would be gone from sight.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FormatBar::add(QAction *action, Place place)
{
    const QString name = action->objectName();
    Button *button = makeButton(QStringLiteral("format") + name.at(0).toUpper() + name.mid(1));
    button->setIconName(action->icon().name());
    button->setCompact(true);
    button->setAction(action);
    m_items.append({button, action, place == Place::NewGroup});
}

void FormatBar::addMenu(QMenu *menu, const QString &icon, Place place)
{
    Button *button = makeButton(menu->objectName().replace(QStringLiteral("Menu"), QStringLiteral("Button")));
    button->setIconName(icon);
    button->setCompact(true);
    button->setMenu(menu);
    button->setText(menu->menuAction()->text());
    button->setAccessibleName(menu->menuAction()->text());
    button->setToolTip(menu->menuAction()->text());
    connect(menu, &QMenu::aboutToHide, this, &FormatBar::done);
    m_items.append({button, menu->menuAction(), place == Place::NewGroup});
}

void FormatBar::followStyle()
{
    const QString style = m_actions->styleName();
    if (style == m_style->text())
        return;
    m_style->setText(style);
    m_style->setAccessibleName(tr("Paragraph style: %1").arg(style));
}

/// The width of the style button and the first @p count buttons.
int FormatBar::widthOf(qsizetype count) const
{
    int width = edge + m_style->sizeHint().width();
    for (qsizetype i = 0; i < count; ++i)
        width += m_items[i].button->sizeHint().width() + (m_items[i].startsGroup ? groupGap : gap);
    return width;
}

void FormatBar::fit()
{
    const auto widest
        = [this](QAction *action) { return m_style->fontMetrics().horizontalAdvance(action->text()); };
    int styleWidth = 0;
    const QList<QAction *> styles = m_actions->styleMenu->actions();
    for (QAction *action : styles)
        styleWidth = std::max(styleWidth, widest(action));
    const int shown = m_style->fontMetrics().horizontalAdvance(m_style->text());
    const int styleSpare = std::max(0, styleWidth - shown); // keeps the others still when the style changes

    m_clear->setCompact(
        widthOf(m_items.size()) + styleSpare + groupGap + m_clear->fullSizeHint().width() + edge > width());
    const int right = m_clear->sizeHint().width() + edge + groupGap;
    qsizetype count = m_items.size();
    if (widthOf(count) + styleSpare + right > width()) {
        while (count > 0 && widthOf(count) + styleSpare + right + m_more->sizeHint().width() + gap > width())
            --count;
    }
    const auto place = [this](Button *button, int x) {
        const QSize size = button->sizeHint();
        const QRect area(x, (height() - size.height()) / 2, size.width(), size.height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    };
    m_overflow->clear();
    m_lines.clear();
    int x = edge - 4;
    place(m_style, x);
    x += m_style->sizeHint().width() + styleSpare;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_items[i].button->setVisible(i < count);
        if (i >= count) {
            m_overflow->addAction(m_items[i].action);
            continue;
        }
        if (m_items[i].startsGroup)
            m_lines.append(x + groupGap / 2);
        x += m_items[i].startsGroup ? groupGap : gap;
        place(m_items[i].button, x);
        x += m_items[i].button->sizeHint().width();
    }
    m_more->setVisible(count < m_items.size());
    place(m_more, x + gap);
    place(m_clear, width() - edge - m_clear->sizeHint().width() + 4);
    update();
}

QSize FormatBar::sizeHint() const
{
    return {widthOf(m_items.size()) + m_clear->fullSizeHint().width() + groupGap + edge,
            m_style->sizeHint().height() + 10};
}

QSize FormatBar::minimumSizeHint() const
{
    return {widthOf(2) + m_clear->sizeHint().height() * 3, sizeHint().height()};
}

void FormatBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FormatBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        fit();
    }
}

void FormatBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(hairlineColour(palette()));
    const int line = m_style->sizeHint().height() * 2 / 3;
    for (const int at : std::as_const(m_lines)) {
        const int x = layoutDirection() == Qt::RightToLeft ? width() - at : at;
        painter.drawLine(x, (height() - line) / 2, x, (height() + line) / 2);
    }
}

} // namespace ui::editor
