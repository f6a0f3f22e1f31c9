#include "app/contactsdesk.h"
#include "app/services.h"
#include "app/settings.h"
#include "ui/compose/composewindow.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/completionlist.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using core::delivery::Outbox;
using core::delivery::Record;
using core::delivery::State;
using core::mail::AddrSpec;
using core::mail::Mailbox;

/// Who was written to is offered the next time: from the letter's way through SMTP to the line one types in.
class TestLearning : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoGotALetterIsOfferedNextTime();
    void whoWasRefusedIsNot();
    void nothingIsLearnedWhenThatIsOff();
    void practiceTeachesNothing();

private:
    State sent(const QString &accountId, const QList<Mailbox> &recipients);
    /// What a new letter's To offers for @p typed, once the contacts have settled.
    QStringList offered(const QString &typed);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::Services> m_services;
    std::unique_ptr<app::ContactsDesk> m_desk;
    static inline const QString own = QStringLiteral("work");
};

namespace
{

Mailbox person(const char *name, QStringView address)
{
    return {QString::fromUtf8(name), *AddrSpec::parse(address)};
}

} // namespace

void TestLearning::init()
{
    m_desk.reset();
    m_services.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_services = std::make_unique<app::Services>(
        app::Folders{.data = m_folder->path(), .config = m_folder->path()}, *m_settings);
    QSignalSpy opened(&m_services->outbox(), &Outbox::opened);
    m_services->outbox().open();
    QVERIFY(opened.wait());
    QVERIFY(m_services->practice().start());
    m_desk = std::make_unique<app::ContactsDesk>(*m_services, *m_settings);
    m_desk->open();
}

State TestLearning::sent(const QString &accountId, const QList<Mailbox> &recipients)
{
    const core::practice::Server &server = m_services->practice();
    core::delivery::Order order;
    order.accountId = accountId;
    order.draftId = QStringLiteral("draft");
    order.draft.from = person("", u"practice@hongyan.invalid");
    for (const Mailbox &each : recipients)
        order.draft.to.append(each);
    order.draft.body.text = QStringLiteral("Hello");
    order.endpoint.host = QStringLiteral("localhost");
    order.endpoint.port = server.tlsPort();
    order.endpoint.trustedCertificates = server.certificate();
    order.credentials = {core::smtp::Credentials::Kind::Password, server.user(), server.password()};
    QSignalSpy changed(&m_services->outbox(), &Outbox::changed);
    const QString id = m_services->outbox().enqueue(order);
    State state = State::Queued;
    (void)QTest::qWaitFor(
        [&] {
            for (const auto &change : std::as_const(changed)) {
                const Record record = change.constFirst().value<Record>();
                if (record.id == id)
                    state = record.state;
            }
            return state != State::Queued && state != State::Sending;
        },
        20'000);
    return state;
}

QStringList TestLearning::offered(const QString &typed)
{
    ui::compose::ComposeWindow window;
    m_desk->serve(&window);
    window.show();
    auto *to = window.findChild<ui::ChipField *>(QStringLiteral("to"));
    QStringList rows;
    const auto look = [&] {
        to->edit()->clear();
        QTest::keyClicks(to->edit(), typed);
        const auto *list = window.findChild<ui::CompletionList *>();
        rows.clear();
        for (int row = 0; list && list->isVisible() && row < list->count(); ++row)
            rows.append(list->model()->index(row, 0).data().toString());
        return !rows.isEmpty();
    };
    (void)QTest::qWaitFor(look, 10'000);
    return rows;
}

void TestLearning::whoGotALetterIsOfferedNextTime()
{
    QCOMPARE(sent(own, {person("李娜", u"lina@a.example"), person("", u"linus@b.example")}), State::Sent);

    const QStringList rows = offered(QStringLiteral("lin"));

    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.contains(QStringLiteral("李娜, lina@a.example")));
    QVERIFY(rows.filter(QStringLiteral("linus@b.example")).size() == 1);
}

void TestLearning::whoWasRefusedIsNot()
{
    core::practice::Scenario scenario;
    scenario.recipientLines = {{}, "550 5.1.1 No such person here"};
    m_services->practice().setScenario(scenario);

    QCOMPARE(sent(own, {person("", u"anna@a.example"), person("", u"anton@b.example")}), State::PartlySent);

    QCOMPARE(offered(QStringLiteral("an")), QStringList{QStringLiteral("anna@a.example")});
}

void TestLearning::nothingIsLearnedWhenThatIsOff()
{
    m_settings->setLearnsRecipients(false);
    QCOMPARE(sent(own, {person("", u"anton@b.example")}), State::Sent);
    m_settings->setLearnsRecipients(true);
    QCOMPARE(sent(own, {person("", u"anna@a.example")}), State::Sent);

    QCOMPARE(offered(QStringLiteral("an")), QStringList{QStringLiteral("anna@a.example")});
}

void TestLearning::practiceTeachesNothing()
{
    QCOMPARE(sent(app::practiceAccount().id, {person("", u"anton@b.example")}), State::Sent);
    QCOMPARE(sent(own, {person("", u"anna@a.example")}), State::Sent);

    QCOMPARE(offered(QStringLiteral("an")), QStringList{QStringLiteral("anna@a.example")});
}

QTEST_MAIN(TestLearning)
#include "tst_learning.moc"
