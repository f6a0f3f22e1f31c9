#include "ui/editor/findbar.h"

#include "ui/editor/structure.h"
#include "ui/editor/textarea.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

namespace ui::editor
{

namespace
{

using namespace std::chrono_literals;

constexpr qsizetype mostMarks = 500; // more are not seen at once
const QString marksName = QStringLiteral("find");

} // namespace

FindBar::FindBar(TextArea *text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_case(new QCheckBox(this))
    , m_whole(new QCheckBox(this))
    , m_close(new QToolButton(this))
    , m_replacement(new QLineEdit(this))
    , m_replace(new Button(Button::Look::Secondary, this))
    , m_replaceAll(new Button(Button::Look::Secondary, this))
{
    auto *flow = new FlowArea(12, this);
    flow->setFlowMargins({16, 6, 4, 6});
    flow->setMaximumLines(4);
    flow->setFlow({createFind(), m_case, m_whole});
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->setSpacing(0);
    top->addWidget(flow, 1);
    auto *corner = new QVBoxLayout; // the cross stands in the first line however many there are
    corner->setContentsMargins(0, 6, 0, 0);
    corner->addWidget(m_close);
    corner->addStretch(1);
    top->addLayout(corner);
    m_replaceRow = createReplace();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_replaceRow);

    m_later.setSingleShot(true);
    m_later.setInterval(150ms);
    connect(&m_later, &QTimer::timeout, this, [this] {
        search();
        tellCount(Wrapped::No);
    });
    connect(m_text->document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            m_later.start();
    });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &FindBar::mark);
    m_text->viewport()->installEventFilter(this);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible() && !m_later.isActive())
            tellCount(Wrapped::No);
    });
    retranslate();
    tint();
    hide();
}

QWidget *FindBar::createFind()
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_case->setObjectName(QStringLiteral("findCase"));
    m_whole->setObjectName(QStringLiteral("findWhole"));
    m_close->setObjectName(QStringLiteral("findClose"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::lookFurther);
    for (QCheckBox *box : {m_case, m_whole}) {
        box->installEventFilter(this);
        connect(box, &QCheckBox::toggled, this, &FindBar::lookFurther);
    }
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(this);
    }
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);

    auto *find = new QWidget(this);
    find->setMinimumWidth(columnsWidth(fontMetrics(), 36));
    find->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(find);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return find;
}

QWidget *FindBar::createReplace()
{
    m_replacement->setObjectName(QStringLiteral("replaceWords"));
    m_replace->setObjectName(QStringLiteral("replaceOne"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    for (QWidget *part : QList<QWidget *>{m_replacement, m_replace, m_replaceAll})
        part->installEventFilter(this);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceEach);
    auto *replace = new QWidget(this);
    auto *row = new QHBoxLayout(replace);
    row->setContentsMargins(16, 0, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_replacement, 1);
    row->addWidget(m_replace);
    row->addWidget(m_replaceAll);
    return replace;
}

void FindBar::open(Purpose purpose)
{
    const QTextCursor cursor = m_text->textCursor();
    const QString selected = cursor.selectedText();
    m_origin = cursor.selectionStart();
    m_replaceRow->setVisible(purpose == Purpose::Replace);
    show();
    const bool isPhrase = !selected.isEmpty() && selected.size() <= 200
        && !selected.contains(QChar(QChar::ParagraphSeparator))
        && !selected.contains(QChar(QChar::LineSeparator));
    if (isPhrase && selected != m_words->text())
        m_words->setText(selected);
    else
        lookFurther();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    m_later.stop();
    hide();
    m_text->setMarks(marksName, {});
    m_text->setFocus(Qt::ShortcutFocusReason);
}

FindOptions FindBar::options() const
{
    return {m_case->isChecked(), m_whole->isChecked()};
}

void FindBar::search()
{
    m_later.stop();
    m_found = findAll(*m_text->document(), m_words->text(), options());
    mark();
}

void FindBar::lookFurther()
{
    search();
    const auto next = std::find_if(m_found.cbegin(), m_found.cend(),
                                   [this](const Found &found) { return found.position >= m_origin; });
    if (m_found.isEmpty())
        tellCount(Wrapped::No);
    else
        go(next == m_found.cend() ? 0 : next - m_found.cbegin(), Wrapped::No);
}

qsizetype FindBar::current() const
{
    const QTextCursor cursor = m_text->textCursor();
    const Found selected{cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
    const auto at = std::lower_bound(m_found.cbegin(), m_found.cend(), selected,
                                     [](const Found &a, const Found &b) { return a.position < b.position; });
    return at != m_found.cend() && *at == selected ? at - m_found.cbegin() : -1;
}

void FindBar::findNext()
{
    if (!isVisible() && m_words->text().isEmpty())
        return open(Purpose::Find);
    search();
    if (m_found.isEmpty())
        return tellCount(Wrapped::No);
    const int from = m_text->textCursor().selectionEnd();
    const auto next = std::find_if(m_found.cbegin(), m_found.cend(),
                                   [from](const Found &found) { return found.position >= from; });
    const bool isOver = next == m_found.cend();
    go(isOver ? 0 : next - m_found.cbegin(), isOver ? Wrapped::FromStart : Wrapped::No);
}

void FindBar::findPrevious()
{
    if (!isVisible() && m_words->text().isEmpty())
        return open(Purpose::Find);
    search();
    if (m_found.isEmpty())
        return tellCount(Wrapped::No);
    const int from = m_text->textCursor().selectionStart();
    const auto next = std::find_if(m_found.crbegin(), m_found.crend(), [from](const Found &found) {
        return found.position + found.length <= from;
    });
    const bool isOver = next == m_found.crend();
    go(isOver ? m_found.size() - 1 : m_found.crend() - next - 1, isOver ? Wrapped::FromEnd : Wrapped::No);
}

void FindBar::go(qsizetype index, Wrapped wrapped)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(m_found[index].position);
    cursor.setPosition(m_found[index].position + m_found[index].length, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    mark();
    tellCount(wrapped);
}

void FindBar::replaceOne()
{
    search();
    const qsizetype at = current();
    if (m_text->isReadOnly())
        return;
    if (at >= 0) {
        const Found place = m_found[at];
        replaceAll(m_text->document(), {place}, m_replacement->text());
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(place.position + int(m_replacement->text().size()));
        m_text->setTextCursor(cursor);
    }
    findNext();
}

void FindBar::replaceEach()
{
    search();
    if (m_text->isReadOnly() || m_found.isEmpty())
        return;
    const int count = int(m_found.size());
    replaceAll(m_text->document(), m_found, m_replacement->text());
    search();
    showCount(tr("%n replaced", nullptr, count));
    m_later.stop(); // so that the words stay to be read
}

void FindBar::showCount(const QString &text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    m_words->setAccessibleDescription(text);
    const bool hasSome = !m_found.isEmpty();
    m_previous->setEnabled(hasSome);
    m_next->setEnabled(hasSome);
    m_replace->setEnabled(hasSome && !m_text->isReadOnly());
    m_replaceAll->setEnabled(hasSome && !m_text->isReadOnly());
}

void FindBar::tellCount(Wrapped wrapped)
{
    const QLocale locale;
    const qsizetype at = current();
    const QString place = tr("%1 of %2").arg(locale.toString(at + 1), locale.toString(m_found.size()));
    if (m_words->text().isEmpty())
        showCount({});
    else if (m_found.isEmpty())
        showCount(tr("Not found"));
    else if (at < 0)
        showCount(tr("%n found", nullptr, int(m_found.size())));
    else if (wrapped == Wrapped::FromStart)
        //: %1: "3 of 12", the place among what was found. The search went on at the start of the text.
        showCount(tr("%1, from the start").arg(place));
    else if (wrapped == Wrapped::FromEnd)
        showCount(tr("%1, from the end").arg(place));
    else
        showCount(place);
}

/// Only what is in sight: a thousand marks in a long letter would make each key slow.
void FindBar::mark()
{
    if (!m_text || !isVisible())
        return;
    const QRect sight = m_text->viewport()->rect();
    const int first = m_text->cursorForPosition(sight.topLeft()).block().position();
    const int last = m_text->cursorForPosition(sight.bottomRight()).position();
    auto found = std::lower_bound(m_found.cbegin(), m_found.cend(), first,
                                  [](const Found &a, int position) { return a.position < position; });
    QTextEdit::ExtraSelection look;
    const QColor base = palette().color(QPalette::Base);
    look.format.setBackground(mixed(base, accentColour(palette()), 0.3));
    look.cursor = QTextCursor(m_text->document());
    QList<QTextEdit::ExtraSelection> marks;
    for (; found != m_found.cend() && found->position <= last && marks.size() < mostMarks; ++found) {
        look.cursor.setPosition(found->position);
        look.cursor.setPosition(found->position + found->length, QTextCursor::KeepAnchor);
        marks.append(look);
    }
    m_text->setMarks(marksName, marks);
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in the letter"));
    m_words->setAccessibleName(tr("Find in the letter"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_previous->setToolTip(tr("Previous place (Shift+F3)"));
    m_next->setAccessibleName(tr("Next place"));
    m_next->setToolTip(tr("Next place (F3)"));
    m_case->setText(tr("Match case"));
    m_whole->setText(tr("Whole words"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    tellCount(Wrapped::No);
}

void FindBar::tint()
{
    m_previous->setIcon(icon(QStringLiteral("chevron-up")));
    m_next->setIcon(icon(QStringLiteral("chevron-down")));
    m_close->setIcon(icon(QStringLiteral("close")));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_count->setPalette(quiet);
    mark();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        tint();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_text)
        return false;
    if (watched == m_text->viewport()) {
        if (event->type() == QEvent::Resize)
            mark();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (isEnter && watched == m_words) {
        key->modifiers() & Qt::ShiftModifier ? findPrevious() : findNext();
        return true;
    }
    if (isEnter && watched == m_replacement) {
        replaceOne();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), hairlineColour(palette()));
}

} // namespace ui::editor
