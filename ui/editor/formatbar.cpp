#include "ui/editor/formatbar.h"

#include "ui/editor/characteractions.h"
#include "ui/editor/colourmenu.h"
#include "ui/editor/formatactions.h"
#include "ui/editor/formatpainter.h"
#include "ui/editor/languagemenu.h"
#include "ui/editor/paragraphactions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr int edge = 12;
constexpr int gap = 2;
constexpr int groupGap = 13;

} // namespace

FormatBar::FormatBar(FormatActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_overflow(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const CharacterActions &c = *actions->characters;
    const ParagraphActions &p = *actions->paragraphs;
    m_style = addMenu(p.styleMenu, {}, Place::Same, 0);
    m_face = addMenu(c.faceMenu, {}, Place::Same, 14);
    m_size = addMenu(c.sizeMenu, {}, Place::Same, 9);
    add(c.bold, Place::NewGroup, 0);
    add(c.italic, Place::Same, 0);
    add(c.underline, Place::Same, 4);
    add(c.strike, Place::Same, 10);
    addMenu(c.textColour, QStringLiteral("text-colour"), Place::NewGroup, 3);
    addMenu(c.highlight, QStringLiteral("highlight"), Place::Same, 6);
    add(p.bulletList, Place::NewGroup, 1);
    add(p.numberedList, Place::Same, 2);
    add(p.checkList, Place::Same, 13);
    m_align = addMenu(p.alignMenu, QStringLiteral("align-left"), Place::Same, 8);
    add(p.indentOut, Place::Same, 12);
    add(p.indentIn, Place::Same, 11);
    add(p.quote, Place::Same, 7);
    add(actions->link, Place::NewGroup, 2);
    add(actions->picture, Place::Same, 3);
    add(actions->table, Place::Same, 5);
    m_emoji = add(actions->emoji, Place::Same, 4);
    m_paint = add(actions->paint, Place::NewGroup, 15);
    m_paint->installEventFilter(this);

    m_more = makeButton(QStringLiteral("formatMore"));
    m_more->setIconName(QStringLiteral("more"));
    m_more->setCompact(true);
    m_clear = makeButton(QStringLiteral("formatClear"));
    m_clear->setIconName(QStringLiteral("clear-format"));
    m_clear->setAction(actions->clear);
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMenu(); // its width is needed for its place
        const int x
            = layoutDirection() == Qt::RightToLeft ? 0 : m_more->width() - m_overflow->sizeHint().width();
        m_overflow->popup(m_more->mapToGlobal(QPoint(x, m_more->height())));
    });
    m_overflow->setObjectName(QStringLiteral("formatOverflow"));
    connect(m_overflow, &QMenu::aboutToShow, this, &FormatBar::fillMenu);
    connect(m_overflow, &QMenu::aboutToHide, this, &FormatBar::done);
    connect(actions, &FormatActions::followed, this, &FormatBar::follow);
    nameParts();
}

Button *FormatBar::makeButton(const QString &objectName)
{
    auto *button = new Button(Button::Look::Flat, this);
    button->setObjectName(objectName);
    // A click must not take the focus, or the selection it works on would be gone from sight.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

Button *FormatBar::add(QAction *action, Place place, int rank)
{
    const QString name = action->objectName();
    Button *button = makeButton(QStringLiteral("format") + name.at(0).toUpper() + name.mid(1));
    button->setIconName(action->icon().name());
    button->setCompact(true);
    button->setAction(action);
    m_items.append({button, action, place == Place::NewGroup, rank});
    return button;
}

/// With an icon, or, without one, with the name of what is chosen in the menu.
Button *FormatBar::addMenu(QMenu *menu, const QString &icon, Place place, int rank)
{
    const QString name = menu->objectName().remove(QStringLiteral("Menu"));
    Button *button = makeButton(icon.isEmpty() ? QStringLiteral("format") + name.at(0).toUpper() + name.mid(1)
                                               : name + QStringLiteral("Button"));
    button->setIconName(icon);
    button->setCompact(!icon.isEmpty());
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToHide, this, &FormatBar::done);
    m_items.append({button, menu->menuAction(), place == Place::NewGroup, rank});
    return button;
}

void FormatBar::nameParts()
{
    for (const Item &item : std::as_const(m_items)) {
        if (!item.button->menu())
            continue;
        item.button->setToolTip(item.action->text());
        item.button->setAccessibleName(item.action->text());
        if (!item.button->fullSizeHint().isEmpty() && item.button != m_style && item.button != m_face
            && item.button != m_size)
            item.button->setText(item.action->text());
    }
    m_more->setText(tr("More formatting"));
    m_more->setAccessibleName(tr("More formatting"));
    m_more->setToolTip(tr("More formatting"));
    follow();
}

void FormatBar::follow()
{
    const auto name = [](Button *button, const QString &text, const QString &said) {
        if (button->text() == text && button->accessibleName() == said)
            return;
        button->setText(text);
        button->setAccessibleName(said);
    };
    const QString style = m_actions->paragraphs->styleName();
    name(m_style, style, tr("Paragraph style: %1").arg(style));
    const QString face = m_actions->characters->faceName();
    name(m_face, face, tr("Font: %1").arg(face));
    const QString size = m_actions->characters->sizeName();
    name(m_size, size, tr("Size: %1").arg(size));
    m_align->setIconName(m_actions->paragraphs->sideIcon());
    for (const Item &item : std::as_const(m_items)) {
        if (item.button->menu())
            item.button->setEnabled(item.action->isEnabled());
    }
}

/// A button with a name on it has room for every name it can have, so that nothing moves when it changes.
int FormatBar::widthOf(const Item &item) const
{
    const Button *button = item.button;
    const bool isNamed = button == m_style || button == m_face || button == m_size;
    if (!isNamed)
        return button->sizeHint().width();
    const QFontMetrics metrics = button->fontMetrics();
    int widest = metrics.horizontalAdvance(button->text());
    const int own = widest;
    const QList<QAction *> names = button->menu()->actions();
    for (const QAction *action : names) {
        if (action->isCheckable())
            widest = std::max(widest, metrics.horizontalAdvance(action->text()));
    }
    return button->sizeHint().width() + widest - own;
}

int FormatBar::width(const QList<Item> &items) const
{
    int all = edge - 4;
    bool startsGroup = false;
    bool isFirst = true;
    for (const Item &item : items) {
        startsGroup |= item.startsGroup;
        if (!item.isShown)
            continue;
        all += widthOf(item) + (isFirst ? 0 : startsGroup ? groupGap : gap);
        startsGroup = false;
        isFirst = false;
    }
    return all;
}

int FormatBar::rightWidth() const
{
    return gap + m_more->sizeHint().width() + groupGap + m_clear->sizeHint().width() + edge - 4;
}

void FormatBar::choose()
{
    for (Item &item : m_items)
        item.isShown = true;
    m_clear->setCompact(QWidget::width() < 34 * fontMetrics().height());
    while (width(m_items) + rightWidth() > QWidget::width()) {
        auto last = m_items.end();
        for (auto item = m_items.begin(); item != m_items.end(); ++item) {
            if (item->isShown && item->rank > 0 && (last == m_items.end() || item->rank > last->rank))
                last = item;
        }
        if (last == m_items.end())
            return;
        last->isShown = false;
    }
}

void FormatBar::fit()
{
    choose();
    const auto place = [this](Button *button, int x, int wide) {
        const int high = button->sizeHint().height();
        button->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - high) / 2, wide, high)));
    };
    m_lines.clear();
    int x = edge - 4;
    bool startsGroup = false;
    bool isFirst = true;
    for (const Item &item : std::as_const(m_items)) {
        startsGroup |= item.startsGroup;
        item.button->setVisible(item.isShown);
        if (!item.isShown)
            continue;
        if (startsGroup && !isFirst)
            m_lines.append(x + groupGap / 2);
        x += isFirst ? 0 : startsGroup ? groupGap : gap;
        startsGroup = false;
        isFirst = false;
        const int wide = widthOf(item);
        place(item.button, x, item.button->sizeHint().width());
        x += wide;
    }
    place(m_more, x + gap, m_more->sizeHint().width());
    place(m_clear, QWidget::width() - edge - m_clear->sizeHint().width() + 4, m_clear->sizeHint().width());
    update();
}

void FormatBar::fillMenu()
{
    m_overflow->clear();
    bool startsGroup = false;
    for (const Item &item : std::as_const(m_items)) {
        startsGroup |= item.startsGroup;
        if (item.isShown)
            continue;
        if (startsGroup && !m_overflow->isEmpty())
            m_overflow->addSeparator();
        startsGroup = false;
        m_overflow->addAction(item.action);
    }
    if (!m_overflow->isEmpty())
        m_overflow->addSeparator();
    const CharacterActions &c = *m_actions->characters;
    const ParagraphActions &p = *m_actions->paragraphs;
    m_overflow->addActions({c.subscript, c.superscript, c.code});
    m_overflow->addSeparator();
    m_overflow->addMenu(p.listMenu);
    m_overflow->addMenu(p.directionMenu);
    m_overflow->addMenu(p.languageMenu);
    m_overflow->addAction(m_actions->rule);
    m_overflow->addSeparator();
    m_overflow->addActions({m_actions->copyFormat, m_actions->pasteFormat});
}

QWidget *FormatBar::emojiButton() const
{
    return m_emoji->isVisible() ? m_emoji : m_more;
}

QSize FormatBar::sizeHint() const
{
    QList<Item> all = m_items;
    for (Item &item : all)
        item.isShown = true;
    return {width(all) + rightWidth(), m_style->sizeHint().height() + 10};
}

QSize FormatBar::minimumSizeHint() const
{
    return {m_style->sizeHint().height() * 8, sizeHint().height()};
}

void FormatBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FormatBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameParts();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        fit();
    }
}

bool FormatBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_paint && event->type() == QEvent::MouseButtonDblClick) {
        m_actions->painter->start(FormatPainter::Times::UntilStopped);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FormatBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(hairlineColour(palette()));
    const int line = m_style->sizeHint().height() * 2 / 3;
    for (const int at : std::as_const(m_lines)) {
        const int x = layoutDirection() == Qt::RightToLeft ? QWidget::width() - at : at;
        painter.drawLine(x, (height() - line) / 2, x, (height() + line) / 2);
    }
}

} // namespace ui::editor
