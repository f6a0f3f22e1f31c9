#include "ui/widgets/listanddetail.h"

#include "ui/widgets/buttonrow.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/twolinelist.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

namespace ui
{

namespace
{

QVBoxLayout *closeColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

ListAndDetail::ListAndDetail(ButtonRow *above, const Names &names, QWidget *parent)
    : QWidget(parent)
{
    createBars(names.notice);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    createList(names);
    createDetail();
    auto *column = closeColumn(this);
    column->addWidget(above);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_undoBar);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    createKeys();
    retranslate();
}

void ListAndDetail::createBars(const QString &noticeName)
{
    m_undoBar = new InlineBar(InlineBar::Shape::Bar, Tone::Neutral, this);
    m_undoBar->setObjectName(QStringLiteral("undoBar"));
    m_notice = new InlineBar(InlineBar::Shape::Bar, Tone::Positive, this);
    m_notice->setObjectName(noticeName);
    for (InlineBar *bar : {m_undoBar, m_notice}) {
        bar->setClosable(true);
        bar->hide();
    }
    m_undo = m_undoBar->addButton(Button::Look::Link, QStringLiteral("undoRemoval"), QString());
    connect(m_undo, &QPushButton::clicked, this, &ListAndDetail::undo);
}

void ListAndDetail::createList(const Names &names)
{
    m_listSide = new QWidget(this);
    auto *column = closeColumn(m_listSide);
    m_search = new QLineEdit(m_listSide);
    m_search->setObjectName(names.search);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    auto *around = new QHBoxLayout;
    around->setContentsMargins(12, 8, 12, 4);
    around->addWidget(m_search);
    column->addLayout(around);
    m_kinds = new FlatTabBar(m_listSide);
    m_kinds->setObjectName(names.kinds);
    column->addWidget(m_kinds);
    column->addWidget(new Hairline(Qt::Horizontal, m_listSide));
    m_list = new TwoLineList(m_listSide);
    m_list->setObjectName(names.list);
    column->addWidget(m_list, 1);
}

void ListAndDetail::createDetail()
{
    m_detailSide = new QWidget(this);
    auto *column = closeColumn(m_detailSide);
    m_pages = new QStackedWidget(m_detailSide);
    auto *page = new QWidget(m_pages);
    auto *words = new QVBoxLayout(page);
    words->setContentsMargins(24, 24, 24, 24);
    m_words = new QLabel(page);
    m_words->setObjectName(QStringLiteral("severalChosen"));
    m_words->setWordWrap(true);
    words->addWidget(m_words);
    words->addStretch(1);
    m_pages->addWidget(page);
    m_pages->addWidget(createEmpty());
    column->addWidget(m_pages, 1);
    column->addWidget(new Hairline(Qt::Horizontal, m_detailSide));
    m_below = new ButtonRow(QMargins(12, 6, 12, 6), m_detailSide);
    column->addWidget(m_below);
}

QWidget *ListAndDetail::createEmpty()
{
    m_empty = new QWidget(m_pages);
    m_emptyTitle = new QLabel(m_empty);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_emptyTitle->setFont(large);
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setWordWrap(true);
    m_emptyFlow = new FlowArea(8, m_empty);
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyFlow);
    column->addStretch(1);
    return m_empty;
}

void ListAndDetail::createKeys()
{
    const auto on = [this](QKeySequence::StandardKey keys, auto does) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, does);
        window()->addAction(action);
    };
    on(QKeySequence::Close, [this] { window()->close(); });
    on(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    on(QKeySequence::Undo, [this] {
        if (m_undoBar->isVisible())
            undo();
    });
}

void ListAndDetail::setListColumns(int columns)
{
    m_listSide->setMinimumWidth(columnsWidth(fontMetrics(), columns));
}

/// The splitter asks each side how wide it would be as it comes in.
void ListAndDetail::shareWidth()
{
    m_splitter->addWidget(m_listSide);
    m_splitter->addWidget(m_detailSide);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
}

void ListAndDetail::setDetail(QWidget *detail)
{
    m_detail = detail;
    m_pages->insertWidget(0, detail);
    m_pages->setCurrentIndex(0);
}

void ListAndDetail::setEmpty(const QString &title, const QString &text)
{
    m_emptyTitle->setText(title);
    m_emptyText->setText(text);
}

Button *ListAndDetail::addEmptyButton(Button::Look look, const char *name)
{
    auto *button = new Button(look, m_empty);
    button->setObjectName(QString::fromLatin1(name));
    m_emptyButtons.append(button);
    m_emptyFlow->setFlow(m_emptyButtons);
    return button;
}

void ListAndDetail::showDetail()
{
    m_pages->setCurrentWidget(m_detail);
}

void ListAndDetail::showWords(const QString &words)
{
    m_words->setText(words);
    m_pages->setCurrentWidget(m_words->parentWidget());
}

void ListAndDetail::showCount(int chosen)
{
    showWords(tr("%n are chosen", nullptr, chosen));
}

void ListAndDetail::showEmpty()
{
    m_pages->setCurrentWidget(m_empty);
}

void ListAndDetail::offerUndo(const QString &text)
{
    m_undoBar->setText(text);
    m_undoBar->show();
}

void ListAndDetail::undo()
{
    m_undoBar->hide();
    emit undoRequested();
}

void ListAndDetail::showNotice(Tone tone, const QString &text)
{
    m_notice->setTone(tone);
    m_notice->setText(text);
    m_notice->show();
}

void ListAndDetail::hideNotice()
{
    m_notice->hide();
}

void ListAndDetail::hideUndo()
{
    m_undoBar->hide();
}

/// From the search into the list, to the first one where none is chosen.
bool ListAndDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    if (m_list->chosenRows().isEmpty() && m_list->model()->rowCount() > 0)
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ListAndDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ListAndDetail::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_search->setPlaceholderText(tr("Search"));
}

} // namespace ui
