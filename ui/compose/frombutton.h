#pragma once

#include "core/account/account.h"

#include <QPushButton>

namespace ui::compose
{

/// Who writes and by which way: "Zhang Wei zhang@example.cn · via smtp.qq.com ▾", with the other accounts in
/// its menu.
class FromButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FromButton(QWidget *parent = nullptr);

    void setAccounts(const QList<core::account::Account> &accounts);
    /// Null where there is none.
    const core::account::Account *account() const;
    void setAccountId(const QString &id); ///< Ignored where there is no such account.
    const core::account::Account *find(const QString &id) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &id); ///< By the person.
    void accountsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuildMenu();
    QString person() const;
    QString way() const;

    QList<core::account::Account> m_accounts;
    qsizetype m_current = -1;
};

} // namespace ui::compose
