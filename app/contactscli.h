#pragma once

#include "app/contactscommand.h"
#include "core/contacts/keeper.h"

#include <QCoreApplication>
#include <QTextStream>

namespace app
{

/// "hongyan contacts …" at work on a terminal. Waits for the disk in an event loop of its own.
class ContactsCli
{
    Q_DECLARE_TR_FUNCTIONS(app::ContactsCli)

public:
    ContactsCli(ContactsCommand command, const QString &storeFile);

    int run(); ///< The code that the command ends with.

private:
    int list(const core::contacts::Book &book);
    int import(const core::contacts::Book &book);
    int exportAll(const core::contacts::Book &book);
    int forget();
    int fail(const QString &text, int code);
    /// Until what was asked of the keeper is done; what went wrong, empty if nothing.
    QString problem();

    ContactsCommand m_command;
    core::contacts::Keeper m_keeper;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace app
