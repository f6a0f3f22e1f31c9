#pragma once

#include "core/account/account.h"

#include <QWidget>

class QAction;
class QLabel;
class QTimer;

namespace ui
{
class Button;
class InlineBar;
} // namespace ui

namespace ui::account
{

class AccountList;
class ListActions;

/// The accounts there are, in the person's order, and what can be done with each. A removed one can be had
/// back for a while: only then it is really removed.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    explicit ListPage(QWidget *parent = nullptr);

    /// @p practice comes last and stays as it is.
    void setProfiles(const core::account::Profiles &profiles, const core::account::Account &practice);
    QString selectedId() const;

signals:
    void addRequested();
    void editRequested(const QString &id);
    void removeRequested(const QString &id); ///< And no longer undone.
    void duplicateRequested(const QString &id);
    void defaultRequested(const QString &id);
    void moveRequested(const QString &id, int by);
    void testRequested(const QString &id);
    void exportRequested(const QStringList &ids);
    void importRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectActions();
    QWidget *createEmptyHint();
    void fill();
    void addRow(const core::account::Account &account);
    const core::account::Account *selected() const; ///< Null for the practice account.
    bool isOutOfSight(const QString &id) const;
    QStringList ids() const; ///< Of those that are shown, without the practice account.
    void updateActions();
    void move(int by);
    void takeMove(int from, int to);
    void remove();
    void undoRemoval();
    void finishRemoval();
    void retranslate();

    core::account::Profiles m_profiles;
    core::account::Account m_practice;
    QString m_removedId; ///< Taken out of sight, and not removed yet.
    QStringList m_gone; ///< To be removed; the next setProfiles() tells whether they are.
    QTimer *m_removal;
    QLabel *m_title;
    InlineBar *m_bar;
    Button *m_undo;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QWidget *m_empty;
    AccountList *m_list;
    ListActions *m_actions;
    QAction *m_undoRemoval;
    Button *m_add;
    Button *m_editButton;
    Button *m_testButton;
    Button *m_more;
    Button *m_close;
};

} // namespace ui::account
