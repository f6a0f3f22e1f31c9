#include "app/bouncedesk.h"
#include "core/mime/read.h"
#include "delivery/letters.h"
#include "ui/bounce/bouncewindow.h"
#include "ui/widgets/inlinebar.h"

#include <QBuffer>
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using app::BounceDesk;
using core::delivery::Outbox;
using core::delivery::Record;

namespace
{

QString bouncePath(const char *name)
{
    return QStringLiteral(HONGYAN_TEST_DATA "/bounces/") + QString::fromLatin1(name);
}

QByteArray messageIdIn(const QString &path)
{
    QByteArray octets = letters::content(path);
    QBuffer buffer(&octets);
    buffer.open(QIODevice::ReadOnly);
    return core::mime::read(buffer)->fieldBody("message-id");
}

/// A port that nobody listens at.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestBounceDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aFileIsExplained();
    void aTextIsExplained();
    void whatCannotBeReadIsSaid();
    void theLatestOneCounts();
    void theLetterIsFoundAmongTheSentOnes();
    void aTerminalIsToldTheSame();

private:
    QLabel *label(const char *name) const
    {
        return m_desk->window()->findChild<QLabel *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<BounceDesk> m_desk;
};

void TestBounceDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_outbox = std::make_unique<Outbox>(m_folder->path());
    QSignalSpy opened(m_outbox.get(), &Outbox::opened);
    m_outbox->open();
    QVERIFY(opened.wait());
    m_desk = std::make_unique<BounceDesk>(*m_outbox, core::diagnosis::Rules());
}

void TestBounceDesk::cleanup()
{
    m_desk.reset();
    m_outbox.reset();
    m_folder.reset();
}

void TestBounceDesk::aFileIsExplained()
{
    QSignalSpy explained(m_desk.get(), &BounceDesk::explained);

    m_desk->explainFile(bouncePath("netease.eml"));

    QVERIFY(explained.wait());
    QVERIFY(m_desk->window()->isVisible());
    QCOMPARE(label("subject")->text(), QStringLiteral("季度报价"));
    QVERIFY(m_desk->window()->report().contains(u"User not found: bob@example.org"));
}

void TestBounceDesk::aTextIsExplained()
{
    QSignalSpy explained(m_desk.get(), &BounceDesk::explained);
    m_desk->show();

    emit m_desk->window()->textGiven(letters::content(bouncePath("pasted-chinese.txt")));

    QVERIFY(explained.wait());
    QVERIFY(m_desk->window()->report().contains(u"发信过于频繁"));
}

void TestBounceDesk::whatCannotBeReadIsSaid()
{
    QSignalSpy explained(m_desk.get(), &BounceDesk::explained);

    m_desk->explainFile(m_folder->filePath(QStringLiteral("gone.eml")));

    QVERIFY(explained.wait());
    auto *summary = m_desk->window()->findChild<ui::InlineBar *>(QStringLiteral("summary"));
    QCOMPARE(summary->title(), QStringLiteral("gone.eml cannot be read"));
}

void TestBounceDesk::theLatestOneCounts()
{
    QSignalSpy explained(m_desk.get(), &BounceDesk::explained);

    m_desk->explainFile(bouncePath("qmail.eml"));
    m_desk->explainFile(bouncePath("vacation.eml"));

    QVERIFY(explained.wait());
    QCoreApplication::processEvents();
    QCOMPARE(explained.size(), 1);
    QCOMPARE(label("subject")->text(), QStringLiteral("Automatic reply: Offer"));
}

void TestBounceDesk::theLetterIsFoundAmongTheSentOnes()
{
    core::delivery::Order order;
    order.draft = letters::draft();
    order.endpoint = letters::endpoint(closedPort(), {});
    QString path;
    connect(m_outbox.get(), &Outbox::changed, this, [&path](const Record &record) {
        if (record.state == core::delivery::State::Failed)
            path = record.spoolPath;
    });
    m_outbox->enqueue(order);
    QTRY_VERIFY(!path.isEmpty());
    const QByteArray messageId = messageIdIn(path);
    QVERIFY(!messageId.isEmpty());
    QByteArray bounce = letters::content(bouncePath("qmail.eml"));
    bounce.replace("<1f2e3d4c@example.cn>", messageId);
    QSignalSpy open(m_desk.get(), &BounceDesk::openRequested);

    m_desk->explainText(bounce);
    m_desk->show();
    auto *button = m_desk->window()->findChild<QPushButton *>(QStringLiteral("openLetter"));
    QTRY_VERIFY(button->isVisible());
    button->click();

    QCOMPARE(open, (QList<QVariantList>{{path}}));
}

void TestBounceDesk::aTerminalIsToldTheSame()
{
    const auto explanation = app::explainBounceFile(bouncePath("hostile.eml"), core::diagnosis::Rules());

    QVERIFY(explanation);
    const QString text = app::plainText(*explanation);
    QVERIFY(text.startsWith(u"The message did not reach bob@example.org"));
    QVERIFY(text.contains(u"Reported by smtp.example.cn (Postfix)"));
    for (const QChar c : text)
        QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && (c < QChar(0x202a) || c > QChar(0x202e))));
    QVERIFY(!app::explainBounceFile(m_folder->filePath(QStringLiteral("gone")), core::diagnosis::Rules()));
}

QTEST_MAIN(TestBounceDesk)
#include "tst_bouncedesk.moc"
