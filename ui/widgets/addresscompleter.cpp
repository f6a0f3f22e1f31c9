#include "ui/widgets/addresscompleter.h"

#include "ui/widgets/completionlist.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace ui
{

using core::contacts::Completion;
using core::mail::Mailbox;

namespace
{

constexpr int most = 8;

} // namespace

AddressCompleter::AddressCompleter(QLineEdit *edit, QWidget *field)
    : QObject(field)
    , m_edit(edit)
    , m_field(field)
{
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this] { update(); });
    connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            close();
    });
}

AddressCompleter::~AddressCompleter()
{
    delete m_list;
}

bool AddressCompleter::isOpen() const
{
    return m_list && m_list->isVisible();
}

/// Asks for whom the letters may mean. The field may have made chips of it already.
void AddressCompleter::update()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty() || typed.size() > 100 || m_edit->isReadOnly() || !m_suggestions
        || !m_suggestions->complete)
        return close();
    const auto completions = m_suggestions->complete(typed, most, m_present ? m_present() : QSet<QString>());
    if (completions.isEmpty())
        return close();
    const bool isOnlyWhatIsTyped = completions.size() == 1
        && std::holds_alternative<Mailbox>(completions.first().addressee)
        && std::get<Mailbox>(completions.first().addressee).name.isEmpty()
        && std::get<Mailbox>(completions.first().addressee).address.toString() == typed;
    if (isOnlyWhatIsTyped)
        return close();
    m_isWalked = false;
    show(completions, isWholeAddress() ? -1 : 0);
}

void AddressCompleter::show(const QList<Completion> &completions, int row)
{
    if (!m_list) {
        m_list = new CompletionList(m_field->window());
        connect(m_list, &CompletionList::taken, this, &AddressCompleter::take);
        connect(m_list, &CompletionList::forgetRequested, this, &AddressCompleter::forget);
    }
    m_list->setCompletions(completions);
    m_list->setCurrentRow(row);
    const QRect line(m_edit->mapTo(m_field->window(), QPoint()), m_edit->size());
    m_list->showAt(QRect(line.left(), line.top(), m_field->width(), line.height()));
}

/// Down, where no list is open: what the letters may mean, or those who were written to lately.
bool AddressCompleter::openByKey()
{
    if (!m_suggestions || !m_suggestions->complete || m_edit->isReadOnly())
        return false;
    if (!m_edit->text().trimmed().isEmpty()) {
        update();
        return true;
    }
    const auto recent = m_suggestions->complete(QString(), most, m_present ? m_present() : QSet<QString>());
    if (recent.isEmpty())
        return false;
    show(recent, 0);
    m_isWalked = true;
    return true;
}

void AddressCompleter::close()
{
    if (m_list)
        m_list->hide();
}

bool AddressCompleter::isWholeAddress() const
{
    return core::mail::AddrSpec::parse(m_edit->text().trimmed()).has_value();
}

bool AddressCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        close();
    else if (event->type() == QEvent::ShortcutOverride && isOpen()
             && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept(); // closes the list, and nothing else
    else if (event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool AddressCompleter::key(QKeyEvent *event)
{
    const auto plain = event->modifiers() & ~Qt::KeypadModifier;
    if (plain != Qt::NoModifier)
        return false;
    if (!isOpen())
        return event->key() == Qt::Key_Down && openByKey();
    switch (event->key()) {
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        // What was typed is never taken away for something that was only offered.
        const int row = m_list->currentRow();
        const bool takes = row >= 0 && (m_isWalked || !isWholeAddress());
        if (!takes) {
            close();
            return false;
        }
        take(row);
        return true;
    }
    case Qt::Key_Delete: {
        const Completion *current = m_list->current();
        if (!m_isWalked || !current || current->kind != Completion::Kind::Learned)
            return false;
        forget(m_list->currentRow());
        return true;
    }
    default:
        return false;
    }
}

void AddressCompleter::walk(int step)
{
    const int count = m_list->count();
    const int row = m_list->currentRow();
    // One past either end is the line itself: nothing is marked.
    const int next = row + step;
    m_list->setCurrentRow(next >= count ? -1 : next < -1 ? count - 1 : next);
    m_isWalked = m_list->currentRow() >= 0;
}

void AddressCompleter::take(int row)
{
    m_list->setCurrentRow(row);
    const Completion *current = m_list->current();
    if (!current)
        return;
    const core::mail::Addressee addressee = current->addressee;
    close();
    emit chosen(addressee);
}

void AddressCompleter::forget(int row)
{
    m_list->setCurrentRow(row);
    const Completion *current = m_list->current();
    const auto *mailbox = current ? std::get_if<Mailbox>(&current->addressee) : nullptr;
    if (!mailbox || !m_suggestions->forget)
        return;
    m_suggestions->forget(mailbox->address);
    QList<Completion> left;
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->setCurrentRow(i);
        if (i != row)
            left.append(*m_list->current());
    }
    if (left.isEmpty())
        return close();
    show(left, std::min(row, int(left.size()) - 1));
    m_isWalked = true;
}

} // namespace ui
