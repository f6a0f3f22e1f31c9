#include "ui/compose/signaturemenu.h"

#include "core/stationery/signature.h"

namespace ui::compose
{

using core::account::Account;
using core::account::Identity;

namespace
{

QString wordsFor(const Account &account, const Identity &identity)
{
    const QString address = identity.address ? identity.address->toString() : account.title;
    const QString words
        = identity.name.isEmpty() ? address : QStringLiteral("%1 · %2").arg(identity.name, address);
    return QString(words).replace(u'&', QStringLiteral("&&"));
}

} // namespace

SignatureMenu::SignatureMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("signatureMenu"));
    retranslate();
}

void SignatureMenu::fill(const QList<Account> &accounts, const QString &identityId)
{
    clear();
    QAction *first = nullptr;
    for (const Account &account : accounts) {
        for (const Identity &identity : account.identities) {
            if (core::stationery::signatureOf(identity).isEmpty())
                continue;
            auto *action = new QAction(wordsFor(account, identity), this);
            connect(action, &QAction::triggered, this, [this, identity] { emit chosen(identity); });
            const bool isWriter = identity.id == identityId;
            insertAction(isWriter ? first : nullptr, action);
            if (isWriter || !first)
                first = action;
        }
    }
    addSeparator();
    addAction(tr("&No signature"), this, &SignatureMenu::noneChosen)
        ->setObjectName(QStringLiteral("noSignature"));
    addAction(tr("&Edit signatures…"), this, &SignatureMenu::editingWanted)
        ->setObjectName(QStringLiteral("editSignatures"));
}

void SignatureMenu::retranslate()
{
    setTitle(tr("Si&gnature"));
}

} // namespace ui::compose
