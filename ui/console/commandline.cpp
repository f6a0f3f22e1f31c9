#include "ui/console/commandline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStringListModel>

namespace ui::console
{

using core::console::Suggestion;

namespace
{

constexpr qsizetype mostRemembered = 200;

/// How far all of them agree, without regard to case, as the first one writes it.
QString commonStart(const QList<Suggestion> &suggestions)
{
    QString common = suggestions.first().line;
    for (const Suggestion &suggestion : suggestions) {
        while (!suggestion.line.startsWith(common, Qt::CaseInsensitive))
            common.chop(1);
    }
    return common;
}

} // namespace

CommandLine::CommandLine(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStringListModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QGuiApplication::font().pointSizeF() > 0)
        fixed.setPointSizeF(QGuiApplication::font().pointSizeF());
    setFont(fixed);
    // Not setCompleter(): what is looked at in the list must not replace what was typed.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(QStringLiteral("completions"));
    m_completer->popup()->setFont(fixed);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &line) {
                for (const Suggestion &suggestion : suggestions()) {
                    if (suggestion.line == line)
                        return fill(suggestion);
                }
            });
    connect(this, &QLineEdit::textEdited, this, &CommandLine::suggest);
}

void CommandLine::setTakes(Takes takes)
{
    m_completer->popup()->hide();
    setText(QString()); // Not clear(), which could be undone.
    m_takes = takes;
    setEchoMode(takes == Takes::Secret ? Password : Normal);
    setInputMethodHints(takes == Takes::Secret
                            ? Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                            : Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_place = m_history.size();
}

void CommandLine::fill(const Suggestion &suggestion)
{
    m_completer->popup()->hide();
    setText(suggestion.line);
    setCursorPosition(int(suggestion.caret));
    setFocus(Qt::OtherFocusReason);
}

QList<Suggestion> CommandLine::suggestions() const
{
    if (m_takes != Takes::Command || text().isEmpty() || cursorPosition() < text().size())
        return {};
    return core::console::completions(text(), m_situation, m_habits);
}

void CommandLine::suggest()
{
    QStringList lines;
    for (const Suggestion &suggestion : suggestions())
        lines.append(suggestion.line);
    m_model->setStringList(lines);
    if (lines.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

/// The row of the list that the person went to; -1 where there is none.
int CommandLine::chosenRow() const
{
    const QAbstractItemView *list = m_completer->popup();
    const QModelIndex current = list->currentIndex();
    return list->isVisible() && list->selectionModel()->isSelected(current) ? current.row() : -1;
}

/// As a shell does: what all agree on, and the list for the rest.
bool CommandLine::complete()
{
    const QList<Suggestion> found = suggestions();
    if (found.isEmpty())
        return false;
    const int chosen = chosenRow();
    if (chosen >= 0 && chosen < found.size()) {
        fill(found.at(chosen));
    } else if (found.size() == 1) {
        fill(found.first());
    } else if (const QString common = commonStart(found); common.size() > text().size()) {
        setText(common);
        suggest();
    } else {
        fill(found.first());
    }
    return true;
}

void CommandLine::enter()
{
    m_completer->popup()->hide();
    if (!m_accepts)
        return;
    const QString line = text();
    if (m_takes == Takes::Command)
        remember(line);
    setText(QString());
    emit entered(line);
}

void CommandLine::remember(const QString &line)
{
    const auto command = core::console::parse(line);
    const auto objection = core::console::objectionTo(command, m_situation);
    const bool isSecret = objection && objection->kind == core::console::Notice::Kind::LooksSecret;
    const QString kept = QString::fromUtf8(command.withoutSecret());
    if (!kept.isEmpty() && !isSecret && (m_history.isEmpty() || m_history.last() != kept))
        m_history.append(kept);
    while (m_history.size() > mostRemembered)
        m_history.removeFirst();
    m_place = m_history.size();
    m_draft.clear();
}

void CommandLine::recall(int by)
{
    const qsizetype place = m_place + by;
    if (m_takes != Takes::Command || place < 0 || place > m_history.size())
        return;
    if (m_place == m_history.size())
        m_draft = text();
    m_place = place;
    setText(place == m_history.size() ? m_draft : m_history.at(place));
}

bool CommandLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && complete()) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CommandLine::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (chosenRow() < 0 || !complete())
            enter();
        return;
    }
    if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return recall(event->key() == Qt::Key_Up ? -1 : 1);
    if (isPlain && event->key() == Qt::Key_Escape)
        return emit abandoned();
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) {
        if (text().isEmpty())
            emit leaveRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui::console
