#pragma once

#include "ui/widgets/suggestions.h"

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QLineEdit;
class QWidget;

namespace ui
{

class CompletionList;

/// Offers people while one types into a line. Enter, Tab and a click take the one that is marked; arrows
/// walk, Down opens the list of those written to lately, Escape closes it, Delete forgets a learned one that
/// was walked to. What is a whole address is never replaced by another, unless that was walked to.
class AddressCompleter : public QObject
{
    Q_OBJECT

public:
    /// The list comes up under @p field.
    AddressCompleter(QLineEdit *edit, QWidget *field);
    ~AddressCompleter() override;

    void setSuggestions(const SuggestionsPtr &suggestions) { m_suggestions = suggestions; }
    /// Who is there already, as sameMailbox(); asked when it is needed.
    void setPresent(std::function<QSet<QString>()> present) { m_present = std::move(present); }
    bool isOpen() const;

signals:
    void chosen(const core::mail::Addressee &addressee);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void show(const QList<core::contacts::Completion> &completions, int row);
    bool openByKey();
    void close();
    bool key(QKeyEvent *event);
    void walk(int step);
    void take(int row);
    void forget(int row);
    bool isWholeAddress() const;

    QLineEdit *m_edit;
    QWidget *m_field;
    QPointer<CompletionList> m_list; ///< Of the window; made on first use.
    SuggestionsPtr m_suggestions;
    std::function<QSet<QString>()> m_present;
    bool m_isWalked = false; ///< The marked one was gone to with the arrow keys.
};

} // namespace ui
