#pragma once

#include "core/account/catalogue.h"

#include <QMainWindow>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ui::account
{

class ChoosePage;
class EditPage;

/// Everything about accounts in one window: the first run's choice, the list, the form.
class AccountWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit AccountWindow(core::account::Catalogue catalogue, QWidget *parent = nullptr);

    void setAccounts(const QList<core::account::Account> &accounts);
    void showChoice(); ///< "Which address do you write from?"
    void showList();
    void showMistake(const QString &text); ///< The accounts could not be read or written.

signals:
    void practiceChosen();
    /// An account was made or changed; @p password is empty when it was not typed.
    void accountSaved(const core::account::Account &account, const QString &password);
    void accountRemoved(const QString &id);
    void helpRequested(const QUrl &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createListPage();
    void fillList();
    void edit();
    void remove();
    void retranslate();
    const core::account::Account *selected() const;

    core::account::Catalogue m_catalogue;
    QList<core::account::Account> m_accounts;
    QStackedWidget *m_pages;
    ChoosePage *m_choose;
    EditPage *m_edit;
    QWidget *m_listPage = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_returnsToList = false;
};

} // namespace ui::account
