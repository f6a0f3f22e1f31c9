#pragma once

#include "core/practice/server.h"
#include "delivery/letters.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// An outbox in a folder of its own, and the practice server it sends to.
class Station
{
protected:
    using Order = core::delivery::Order;
    using Outbox = core::delivery::Outbox;
    using Record = core::delivery::Record;
    using Server = core::practice::Server;
    using State = core::delivery::State;

    bool startServer()
    {
        m_server = std::make_unique<Server>(m_serverFolder.path());
        return m_server->start();
    }
    void openAfresh()
    {
        QCoreApplication::sendPostedEvents(); // What was received before is not news to this test.
        m_server->setScenario({});
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void open()
    {
        m_outbox = std::make_unique<Outbox>(folder());
        m_changed = std::make_unique<QSignalSpy>(m_outbox.get(), &Outbox::changed);
        QSignalSpy opened(m_outbox.get(), &Outbox::opened);
        m_outbox->open();
        QTRY_COMPARE(opened.size(), 1);
    }

    Order order(const core::mail::Draft &draft = letters::draft()) const
    {
        Order order;
        order.accountId = QStringLiteral("practice");
        order.draftId = QStringLiteral("draft-1");
        order.draft = draft;
        order.endpoint = letters::endpoint(m_server->tlsPort(), m_server->certificate());
        order.credentials = {core::smtp::Credentials::Kind::Password, Server::user(), Server::password()};
        return order;
    }

    /// The record of this letter at its end; an empty one if that does not come.
    Record finished(const QString &id)
    {
        Record found;
        const auto isFinished = [&] {
            for (const auto &change : std::as_const(*m_changed)) {
                found = change.constFirst().value<Record>();
                if (found.id == id && found.state != State::Queued && found.state != State::Sending)
                    return true;
            }
            return false;
        };
        if (!QTest::qWaitFor(isFinished, 20000))
            found = {};
        return found;
    }

    QString folder() const { return m_folder->path(); }

    QTemporaryDir m_serverFolder;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<QSignalSpy> m_changed;
};
