#pragma once

#include "core/account/account.h"

#include <QPushButton>

class QActionGroup;

namespace ui::compose
{

/// Who writes and by which way: "Zhang Wei zhang@example.cn · via smtp.qq.com ▾", with every identity of
/// every account in its menu.
class FromButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FromButton(QWidget *parent = nullptr);

    /// The choice stays while it is still there; else it is the first.
    void setAccounts(const QList<core::account::Account> &accounts);
    const QList<core::account::Account> &accounts() const { return m_accounts; }

    /// Null where there is none.
    const core::account::Account *account() const;
    /// One of account()'s; null where there is none.
    const core::account::Identity *identity() const;
    /// Ignored where there is no such account; its first identity where it has no such identity.
    void setChoice(const QString &accountId, const QString &identityId);
    const core::account::Account *find(const QString &accountId) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &accountId, const QString &identityId); ///< By the person.
    void accountsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuildMenu();
    void addChoices(const core::account::Account &account, QActionGroup *group);
    QString person() const;
    QString way() const;

    QList<core::account::Account> m_accounts;
    qsizetype m_account = -1;
    qsizetype m_identity = -1;
};

} // namespace ui::compose
