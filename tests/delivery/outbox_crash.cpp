#include "delivery/letters.h"

#include <QCoreApplication>
#include <QTextStream>

/// Sends one letter and is killed meanwhile: folder, port, certificate file, user, password.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    core::delivery::Order order;
    order.accountId = QStringLiteral("account");
    order.draftId = QStringLiteral("draft");
    order.draft = letters::draft();
    order.endpoint = letters::endpoint(arguments[2].toUShort(), letters::content(arguments[3]));
    order.credentials = {core::smtp::Credentials::Kind::Password, arguments[4], arguments[5]};

    core::delivery::Outbox outbox(arguments[1]);
    QObject::connect(&outbox, &core::delivery::Outbox::opened, &outbox, [&] { outbox.enqueue(order); });
    outbox.open();
    return QCoreApplication::exec();
}
