#pragma once

#include "core/account/account.h"

#include <QMenu>

namespace ui::compose
{

/// "Signature": that of who writes, those of the other identities that have one, none, and where they are
/// written. Filled whenever it is about to be shown.
class SignatureMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SignatureMenu(QWidget *parent);

    void fill(const QList<core::account::Account> &accounts, const QString &identityId);
    void retranslate();

signals:
    void chosen(const core::account::Identity &identity);
    void noneChosen();
    void editingWanted();
};

} // namespace ui::compose
