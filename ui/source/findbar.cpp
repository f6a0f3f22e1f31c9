#include "ui/source/findbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui::source
{

FindBar::FindBar(QPlainTextEdit *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new Button(Button::Look::Flat, this))
    , m_next(new Button(Button::Look::Flat, this))
    , m_close(new Button(Button::Look::Flat, this))
{
    m_words->setObjectName(QStringLiteral("findInSource"));
    m_words->installEventFilter(this);
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("foundInSource"));
    m_previous->setIconName(QStringLiteral("chevron-up"));
    m_next->setIconName(QStringLiteral("chevron-down"));
    m_close->setIconName(QStringLiteral("close"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    for (Button *button : {m_previous, m_next, m_close}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        search();
        step(0);
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_close, &QPushButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open()
{
    const QString selected = m_editor->textCursor().selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(QChar(QChar::ParagraphSeparator)))
        m_words->setText(selected);
    search();
    step(0);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    hide();
    emit found({});
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    constexpr qsizetype mostMarked = 500;
    m_places.clear();
    const QString words = m_words->text();
    QList<core::Span> marks;
    if (!words.isEmpty()) {
        const QString text = m_editor->document()->toRawText();
        for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
            m_places.append(at);
            if (marks.size() < mostMarked)
                marks.append({at, words.size()});
        }
    }
    emit found(marks);
}

void FindBar::step(int direction)
{
    if (direction != 0)
        search(); // the text may have changed since
    if (m_places.isEmpty())
        return tell(-1);
    const qsizetype from = m_editor->textCursor().selectionStart();
    auto next = direction > 0 ? std::upper_bound(m_places.cbegin(), m_places.cend(), from)
                              : std::lower_bound(m_places.cbegin(), m_places.cend(), from);
    if (direction < 0)
        next = next == m_places.cbegin() ? m_places.cend() - 1 : next - 1;
    else if (next == m_places.cend())
        next = m_places.cbegin();
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(*next));
    cursor.setPosition(int(*next + m_words->text().size()), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->centerCursor();
    tell(next - m_places.cbegin());
}

void FindBar::tell(qsizetype current)
{
    const QLocale locale;
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_places.isEmpty())
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(m_places.size())));
    m_previous->setEnabled(!m_places.isEmpty());
    m_next->setEnabled(!m_places.isEmpty());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    return false;
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find in the text"));
    const auto name = [](Button *button, const QString &text) {
        button->setText(text);
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("The one before"));
    name(m_next, tr("The next one"));
    name(m_close, tr("Close the search"));
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::source
