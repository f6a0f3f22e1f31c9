#include "ui/wording/wording.h"

#include <QMetaEnum>
#include <QtTest>

using namespace core::smtp;
using namespace std::chrono_literals;
using ui::wording::Explanation;

namespace
{

const QString host = QStringLiteral("smtp.example.org");

Reply reply(int code, const QByteArray &enhanced, const QList<QByteArray> &lines)
{
    return {code, enhanced, lines};
}

Error rejected(Stage stage, const Reply &said)
{
    Error error;
    error.kind = Error::Kind::Rejected;
    error.stage = stage;
    error.reply = said;
    return error;
}

Refusal refusal(const char *address, const Reply &said)
{
    return {*AddrSpec::parse(QString::fromLatin1(address)), said};
}

Error certificateError(const QStringList &problems, const QList<CertificateFacts> &chain = {})
{
    Error error;
    error.kind = Error::Kind::Certificate;
    error.stage = Stage::Tls;
    error.tlsProblems = problems;
    error.tls.chain = chain;
    return error;
}

QString wholeText(const Explanation &words)
{
    return ui::wording::plainText(words);
}

/// Names that only a reply which names them may bring up.
const QStringList providers{QStringLiteral("QQ"), QStringLiteral("Gmail"), QStringLiteral("Google"),
                            QStringLiteral("Microsoft"), QStringLiteral("Outlook")};

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void everyKindAtEveryStageHasWholeSentences_data();
    void everyKindAtEveryStageHasWholeSentences();
    void provenRepliesAreNamed_data();
    void provenRepliesAreNamed();
    void unknownRepliesGetNothingButTheirClass_data();
    void unknownRepliesGetNothingButTheirClass();
    void wordsInTheWrongPlaceProveNothing_data();
    void wordsInTheWrongPlaceProveNothing();
    void afterTheDotNothingIsPromised_data();
    void afterTheDotNothingIsPromised();
    void theRefusalWinsOverTheHangUpItAnnounces();
    void oneRefusedRecipientDoesNotExplainALaterHangUp();
    void certificateProblemsAreNamed_data();
    void certificateProblemsAreNamed();
    void severalCertificateProblemsAreAllTold();
    void everyRefusedRecipientIsListed();
    void aGoodbyeIsNotTheRecipientsFault();
    void aReceiptSaysForWhomItWasAccepted();
    void stagesHaveLabels_data();
    void stagesHaveLabels();
    void stagesHaveSentences_data();
    void stagesHaveSentences();
    void capabilitiesHaveSentences_data();
    void capabilitiesHaveSentences();
    void scenariosHaveWords_data();
    void scenariosHaveWords();
    void sizesAndTimesAreReadable();
};

void TestWording::everyKindAtEveryStageHasWholeSentences_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("serverSpoke");
    const auto kinds = QMetaEnum::fromType<Error::Kind>();
    const auto stages = QMetaEnum::fromType<Stage>();
    for (int k = 0; k < kinds.keyCount(); ++k) {
        for (int s = 0; s < stages.keyCount(); ++s) {
            for (const bool spoke : {false, true})
                QTest::addRow("%s at %s%s", kinds.key(k), stages.key(s), spoke ? ", server spoke" : "")
                    << static_cast<Error::Kind>(kinds.value(k)) << static_cast<Stage>(stages.value(s))
                    << spoke;
        }
    }
}

void TestWording::everyKindAtEveryStageHasWholeSentences()
{
    QFETCH(Error::Kind, kind);
    QFETCH(Stage, stage);
    QFETCH(bool, serverSpoke);
    Error error;
    error.kind = kind;
    error.stage = stage;
    if (serverSpoke)
        error.reply = reply(550, "5.6.7", {"zyx wvu"});

    for (const QString &name : {host, QString()}) {
        const Explanation words = ui::wording::explain(error, {}, name);

        QVERIFY(!words.title.isEmpty());
        QVERIFY(!words.text.isEmpty());
        QVERIFY(!words.stage.isEmpty());
        QVERIFY2(words.text.endsWith(u'.'), qPrintable(words.text));
        QVERIFY2(!words.title.endsWith(u'.'), qPrintable(words.title));
        QVERIFY2(!wholeText(words).contains(u'%'), qPrintable(wholeText(words)));
        QVERIFY2(!wholeText(words).contains(QStringLiteral("error occurred")), qPrintable(wholeText(words)));
        QCOMPARE(words.serverWords, serverSpoke ? error.reply.toString() : QString());
        for (const QString &provider : providers)
            QVERIFY2(!wholeText(words).contains(provider), qPrintable(wholeText(words)));
    }
}

void TestWording::provenRepliesAreNamed_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Reply>("said");
    QTest::addColumn<QString>("title");

    // The words of the practice server's scenarios, as providers say them.
    QTest::newRow("QQ, login password")
        << Stage::Auth
        << reply(535, "",
                 {"Login Fail. Please enter your authorization code to login. More information in "
                  "https://service.mail.qq.com/detail/0/53"})
        << QStringLiteral("QQ Mail wants an authorization code, not the login password");
    QTest::newRow("an authorization code, provider not named")
        << Stage::Auth << reply(535, "", {"Error: please use the authorization code"})
        << QStringLiteral("The server wants an authorization code, not the login password");
    QTest::newRow("Gmail, app password")
        << Stage::Auth
        << reply(534, "5.7.9",
                 {"Application-specific password required. For more information, go to",
                  "https://support.google.com/mail/?p=InvalidSecondFactor x - gsmtp"})
        << QStringLiteral("Gmail wants an app password");
    QTest::newRow("app password, provider not named")
        << Stage::Auth << reply(534, "5.7.9", {"Application-specific password required"})
        << QStringLiteral("The server wants an app password");
    QTest::newRow("Gmail, wrong credentials")
        << Stage::Auth
        << reply(535, "5.7.8",
                 {"Username and Password not accepted. For more information, go to",
                  "https://support.google.com/mail/?p=BadCredentials x - gsmtp"})
        << QStringLiteral("Gmail did not accept user name and password");
    QTest::newRow("Outlook, basic authentication")
        << Stage::Auth
        << reply(535, "5.7.139",
                 {"Authentication unsuccessful, basic authentication is disabled. [PR0.OUTLOOK.COM]"})
        << QStringLiteral("This mailbox cannot be used with a password");
    QTest::newRow("Microsoft 365, tenant")
        << Stage::Auth
        << reply(535, "5.7.139",
                 {"Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit "
                  "https://aka.ms/smtp_auth_disabled for more information."})
        << QStringLiteral("Sending by SMTP is switched off for your organisation");
    QTest::newRow("Microsoft 365, mailbox")
        << Stage::Auth
        << reply(535, "5.7.139",
                 {"Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox."})
        << QStringLiteral("Sending by SMTP is switched off for this mailbox");
    QTest::newRow("wrong password, anywhere") << Stage::Auth << reply(535, "5.7.8", {"Authentication failed"})
                                              << QStringLiteral("The server did not accept the sign-in");
    QTest::newRow("sign-in out of order")
        << Stage::Auth << reply(454, "4.7.0", {"Temporary authentication failure."})
        << QStringLiteral("The server does not take the sign-in at the moment");
    QTest::newRow("busy") << Stage::Hello << reply(421, "4.3.2", {"Service not available, try again later"})
                          << QStringLiteral("The server takes no mail at the moment");
    QTest::newRow("sender put off") << Stage::Sender << reply(451, "4.3.0", {"Temporary lookup failure"})
                                    << QStringLiteral("The server does not take the sender at the moment");
    QTest::newRow("greylisting")
        << Stage::Recipients
        << reply(450, "4.2.0", {"Recipient address rejected: Greylisted, please try again in 300 seconds"})
        << QStringLiteral("The server asks to try again later (greylisting)");
    QTest::newRow("no such user") << Stage::Recipients
                                  << reply(550, "5.1.1", {"Recipient address rejected: User unknown"})
                                  << QStringLiteral("The recipient's address does not exist");
    QTest::newRow("mailbox full") << Stage::Recipients << reply(552, "5.2.2", {"Mailbox full"})
                                  << QStringLiteral("The recipient's mailbox is full");
    QTest::newRow("SPF") << Stage::Accepted
                         << reply(550, "5.7.1",
                                  {"Message rejected: SPF check failed, the sending server is not allowed to "
                                   "send for this domain"})
                         << QStringLiteral("The message did not pass the SPF check");
    QTest::newRow("spam") << Stage::Accepted
                          << reply(554, "5.7.1", {"Message rejected under suspicion of SPAM"})
                          << QStringLiteral("The server takes the message for spam");
    QTest::newRow("size") << Stage::Accepted
                          << reply(552, "5.3.4", {"Message size exceeds fixed maximum message size"})
                          << QStringLiteral("The message is too large for the server");
    QTest::newRow("From of somebody else")
        << Stage::Sender << reply(501, "", {"mail from address must be same as authorization user"})
        << QStringLiteral("The From address does not belong to this account");
}

void TestWording::provenRepliesAreNamed()
{
    QFETCH(Stage, stage);
    QFETCH(Reply, said);
    QFETCH(QString, title);

    const Explanation words = ui::wording::explain(rejected(stage, said), {}, host);

    QCOMPARE(words.title, title);
    QCOMPARE(words.serverWords, said.toString());
    QVERIFY(!words.text.isEmpty());
}

void TestWording::unknownRepliesGetNothingButTheirClass_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Reply>("said");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const QString final
        = QStringLiteral("The server calls this final: it will not take the same message later either.");
    const QString temporary
        = QStringLiteral("The server calls this temporary: the same message may be accepted later.");

    QTest::newRow("no code, permanent") << Stage::Accepted << reply(554, "", {"xyzzy"})
                                        << QStringLiteral("The server refused the message") << final;
    QTest::newRow("no code, temporary")
        << Stage::Recipients << reply(451, "", {"xyzzy"})
        << QStringLiteral("The server does not take the recipient at the moment") << temporary;
    QTest::newRow("a subject, detail unknown")
        << Stage::Sender << reply(550, "5.7.999", {"xyzzy"})
        << QStringLiteral("The server refused the sender")
        << QStringLiteral("Its code points to security or a rule of the server. ") + final;
    QTest::newRow("a detail") << Stage::Recipients << reply(550, "5.2.1", {"xyzzy"})
                              << QStringLiteral("The server refused the recipient")
                              << QStringLiteral("Its code stands for: the mailbox is switched off. ") + final;
    QTest::newRow("policy") << Stage::Accepted << reply(550, "5.7.1", {"xyzzy"})
                            << QStringLiteral("The server refused the message")
                            << QStringLiteral("Its code stands for: refused by a rule of the server. ")
            + final;
    QTest::newRow("a subject that does not exist")
        << Stage::Sender << reply(550, "5.9.1", {"xyzzy"}) << QStringLiteral("The server refused the sender")
        << final;
    QTest::newRow("sign-in, not 535") << Stage::Auth << reply(550, "", {"User has no permission"})
                                      << QStringLiteral("The server refused the sign-in") << final;
}

void TestWording::unknownRepliesGetNothingButTheirClass()
{
    QFETCH(Stage, stage);
    QFETCH(Reply, said);

    const Explanation words = ui::wording::explain(rejected(stage, said), {}, host);

    QTEST(words.title, "title");
    QTEST(words.text, "text");
    QCOMPARE(words.serverWords, said.toString());
    QVERIFY(words.whoActs.isEmpty());
}

void TestWording::wordsInTheWrongPlaceProveNothing_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Reply>("said");
    QTest::addColumn<QString>("mustNotSay");

    QTest::newRow("a blocklist with spam in its name")
        << Stage::Accepted
        << reply(554, "5.7.1", {"Service unavailable; Client host blocked using zen.spamhaus.org"})
        << QStringLiteral("for spam");
    QTest::newRow("a remark on spam in general")
        << Stage::Accepted
        << reply(
               550, "5.7.1",
               {"Message is not RFC 5322 compliant. To reduce the amount of spam sent, it has been blocked"})
        << QStringLiteral("for spam");
    QTest::newRow("a banned account")
        << Stage::Accepted
        << reply(550, "5.7.501", {"Access denied, spam abuse detected. The sending account has been banned"})
        << QStringLiteral("for spam");
    QTest::newRow("the sender's quota, not the recipient's mailbox")
        << Stage::Accepted << reply(554, "5.2.2", {"Submission quota exceeded"})
        << QStringLiteral("recipient's mailbox");
    QTest::newRow("SPF or DKIM") << Stage::Accepted
                                 << reply(550, "5.7.26",
                                          {"Unauthenticated: SPF did not pass and DKIM did not pass"})
                                 << QStringLiteral("SPF check");
    QTest::newRow("an authorization code at another stage")
        << Stage::Sender << reply(535, "", {"authorization code http://service.mail.qq.com/"})
        << QStringLiteral("QQ");
    QTest::newRow("a sender that does not exist")
        << Stage::Recipients << reply(550, "5.1.8", {"Sender address rejected: user does not exist"})
        << QStringLiteral("recipient's address");
}

void TestWording::wordsInTheWrongPlaceProveNothing()
{
    QFETCH(Stage, stage);
    QFETCH(Reply, said);
    QFETCH(QString, mustNotSay);

    Explanation words = ui::wording::explain(rejected(stage, said), {}, host);
    words.serverWords.clear();

    QVERIFY2(!wholeText(words).contains(mustNotSay), qPrintable(wholeText(words)));
}

void TestWording::afterTheDotNothingIsPromised_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("unknown") << Error::Kind::OutcomeUnknown;
    QTest::newRow("lost") << Error::Kind::ConnectionLost;
    QTest::newRow("silent") << Error::Kind::TimedOut;
    QTest::newRow("nonsense") << Error::Kind::Protocol;
    QTest::newRow("cancelled") << Error::Kind::Cancelled;
}

void TestWording::afterTheDotNothingIsPromised()
{
    QFETCH(Error::Kind, kind);
    Error error;
    error.kind = kind;
    error.stage = Stage::Accepted;

    const Explanation words = ui::wording::explain(error, {}, host);

    QCOMPARE(words.title, QStringLiteral("It is not known whether the message was delivered"));
    QVERIFY(!words.text.contains(QStringLiteral("nothing was delivered"), Qt::CaseInsensitive));
}

void TestWording::theRefusalWinsOverTheHangUpItAnnounces()
{
    Error error;
    error.kind = Error::Kind::ConnectionLost;
    error.stage = Stage::Recipients;
    error.reply = reply(421, "4.7.0", {"closing"});

    QCOMPARE(ui::wording::explain(error, {}, host).title,
             QStringLiteral("The server takes no mail at the moment"));
}

void TestWording::oneRefusedRecipientDoesNotExplainALaterHangUp()
{
    Error error;
    error.kind = Error::Kind::ConnectionLost;
    error.stage = Stage::Data;
    error.reply = reply(550, "5.1.1", {"User unknown"});

    const Explanation words = ui::wording::explain(error, {}, host);

    QCOMPARE(words.title, QStringLiteral("The connection to smtp.example.org was lost"));
    QCOMPARE(words.serverWords, error.reply.toString());
}

void TestWording::certificateProblemsAreNamed_data()
{
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("says");
    QTest::newRow("expired, by name") << QStringList{QStringLiteral("CertificateExpired")}
                                      << QStringLiteral("The certificate of smtp.example.org has expired")
                                      << QStringLiteral("has to renew it");
    QTest::newRow("expired, by sentence") << QStringList{QStringLiteral("The certificate has expired")}
                                          << QStringLiteral("The certificate of smtp.example.org has expired")
                                          << QStringLiteral("has to renew it");
    QTest::newRow("not yet valid") << QStringList{QStringLiteral("CertificateNotYetValid")}
                                   << QStringLiteral("The certificate of smtp.example.org is not valid yet")
                                   << QStringLiteral("clock");
    QTest::newRow("wrong name") << QStringList{QStringLiteral(
        "The host name did not match any of the valid hosts for this certificate")}
                                << QStringLiteral(
                                       "The certificate belongs to another server than smtp.example.org")
                                << QStringLiteral("not for smtp.example.org");
    QTest::newRow("self-signed, and so of unknown issuer")
        << QStringList{QStringLiteral("SelfSignedCertificate"),
                       QStringLiteral("UnableToGetLocalIssuerCertificate")}
        << QStringLiteral("The certificate of smtp.example.org is self-signed")
        << QStringLiteral("nobody vouches");
    QTest::newRow("unknown issuer") << QStringList{QStringLiteral("UnableToGetLocalIssuerCertificate"),
                                                   QStringLiteral("UnableToVerifyFirstCertificate")}
                                    << QStringLiteral(
                                           "The certificate of smtp.example.org has an unknown issuer")
                                    << QStringLiteral("does not know");
    QTest::newRow("something else") << QStringList{QStringLiteral("InvalidPurpose")}
                                    << QStringLiteral("The certificate of smtp.example.org cannot be trusted")
                                    << QStringLiteral("InvalidPurpose");
}

void TestWording::certificateProblemsAreNamed()
{
    QFETCH(QStringList, problems);
    QFETCH(QString, says);

    const Explanation words = ui::wording::explain(certificateError(problems), {}, host);

    QTEST(words.title, "title");
    QVERIFY2(words.text.contains(says), qPrintable(words.text));
    QVERIFY(words.text.contains(QStringLiteral("Nothing was sent")));
}

void TestWording::severalCertificateProblemsAreAllTold()
{
    CertificateFacts facts;
    facts.subject = QStringLiteral("mail.example.net");
    facts.names = {QStringLiteral("mail.example.net")};
    facts.notAfter = QDateTime(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);

    const Explanation words = ui::wording::explain(
        certificateError({QStringLiteral("CertificateExpired"), QStringLiteral("HostNameMismatch")}, {facts}),
        {}, host);

    QCOMPARE(words.title, QStringLiteral("The certificate of smtp.example.org cannot be trusted"));
    QVERIFY(words.text.contains(QStringLiteral("2020")));
    QVERIFY(words.text.contains(QStringLiteral("is for mail.example.net and not for smtp.example.org")));
}

void TestWording::everyRefusedRecipientIsListed()
{
    Error error = rejected(Stage::Recipients, {});
    const QList<Refusal> refusals{refusal("a@a.example", reply(550, "5.1.1", {"User unknown"})),
                                  refusal("b@b.example", reply(552, "5.2.2", {"Mailbox full"}))};

    const Explanation words = ui::wording::explain(error, refusals, host);

    QCOMPARE(words.title, QStringLiteral("The server refused all 2 recipients"));
    QCOMPARE(words.serverWords,
             QStringLiteral("a@a.example: 550 5.1.1 User unknown\nb@b.example: 552 5.2.2 Mailbox full"));
    QVERIFY(!words.text.contains(QStringLiteral("no such mailbox")));

    const Explanation one = ui::wording::explain(error, {refusals.first()}, host);
    QCOMPARE(one.title, QStringLiteral("The recipient's address does not exist"));
}

void TestWording::aGoodbyeIsNotTheRecipientsFault()
{
    const Error error = rejected(Stage::Recipients, reply(421, "4.3.2", {"closing"}));
    const QList<Refusal> refusals{refusal("a@a.example", reply(550, "5.1.1", {"User unknown"}))};

    QCOMPARE(ui::wording::explain(error, refusals, host).title,
             QStringLiteral("The server takes no mail at the moment"));
}

void TestWording::aReceiptSaysForWhomItWasAccepted()
{
    Receipt receipt;
    receipt.accepted = {*AddrSpec::parse(u"a@a.example"), *AddrSpec::parse(u"c@c.example")};
    receipt.finalReply = reply(250, "2.0.0", {"queued as 42"});

    QCOMPARE(ui::wording::explain(receipt).title, QStringLiteral("The message was sent"));
    QCOMPARE(ui::wording::explain(receipt).serverWords, QStringLiteral("250 2.0.0 queued as 42"));

    receipt.refused = {refusal("b@b.example", reply(550, "5.1.1", {"User unknown"}))};
    QCOMPARE(ui::wording::explain(receipt).title,
             QStringLiteral("The message was sent to 2 of 3 recipients"));
    QCOMPARE(ui::wording::explain(receipt).serverWords,
             QStringLiteral("b@b.example: 550 5.1.1 User unknown"));
}

void TestWording::stagesHaveLabels_data()
{
    QTest::addColumn<StageEvent>("event");
    QTest::addColumn<QString>("label");
    StageEvent tls;
    tls.stage = Stage::Tls;
    QTest::newRow("TLS begun") << tls << QStringLiteral("TLS");
    tls.outcome = StageEvent::Outcome::Passed;
    tls.tls.protocol = QStringLiteral("TLS 1.3");
    QTest::newRow("TLS passed") << tls << QStringLiteral("TLS 1.3");
    StageEvent recipients;
    recipients.stage = Stage::Recipients;
    recipients.outcome = StageEvent::Outcome::Passed;
    recipients.acceptedCount = 2;
    recipients.recipientCount = 3;
    QTest::newRow("recipients") << recipients << QStringLiteral("RCPT 2/3");
    StageEvent auth;
    auth.stage = Stage::Auth;
    auth.outcome = StageEvent::Outcome::Failed;
    auth.error = rejected(Stage::Auth, reply(535, "", {"no"}));
    QTest::newRow("refused") << auth << QStringLiteral("AUTH refused");
    auth.error->kind = Error::Kind::TimedOut;
    QTest::newRow("failed otherwise") << auth << QStringLiteral("AUTH failed");
    StageEvent accepted;
    accepted.stage = Stage::Accepted;
    accepted.outcome = StageEvent::Outcome::Failed;
    accepted.error.emplace();
    accepted.error->kind = Error::Kind::OutcomeUnknown;
    QTest::newRow("nobody knows") << accepted << QStringLiteral("Unknown");
}

void TestWording::stagesHaveLabels()
{
    QFETCH(StageEvent, event);

    QTEST(ui::wording::stageLabel(event.stage, &event), "label");
}

void TestWording::stagesHaveSentences_data()
{
    QTest::addColumn<StageEvent>("event");
    const auto stages = QMetaEnum::fromType<Stage>();
    using Outcome = StageEvent::Outcome;
    for (int s = 0; s < stages.keyCount(); ++s) {
        for (const Outcome outcome : {Outcome::Started, Outcome::Passed, Outcome::Failed}) {
            StageEvent event;
            event.stage = static_cast<Stage>(stages.value(s));
            event.outcome = outcome;
            QTest::addRow("%s, %d", stages.key(s), static_cast<int>(outcome)) << event;
            event.addresses = {QStringLiteral("192.0.2.1:465"), QStringLiteral("192.0.2.2:465")};
            event.tls.protocol = QStringLiteral("TLS 1.2");
            event.capabilities = {QStringLiteral("SIZE"), QStringLiteral("DSN")};
            event.mechanism = "PLAIN";
            event.recipientCount = 3;
            event.acceptedCount = 1;
            event.sentBytes = 12345;
            event.error = rejected(event.stage, reply(550, "", {"no"}));
            QTest::addRow("%s, %d, with facts", stages.key(s), static_cast<int>(outcome)) << event;
        }
    }
}

void TestWording::stagesHaveSentences()
{
    QFETCH(StageEvent, event);

    const QString sentence = ui::wording::stageSentence(event);

    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    QVERIFY(!ui::wording::stageLabel(event.stage, &event).isEmpty());
}

void TestWording::capabilitiesHaveSentences_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("size") << QStringLiteral("SIZE 73400320")
                          << QStringLiteral("Takes messages of up to 73.4 MB.");
    QTest::newRow("size over 32 bits")
        << QStringLiteral("size 5000000000") << QStringLiteral("Takes messages of up to 5.0 GB.");
    QTest::newRow("no fixed size") << QStringLiteral("SIZE 0")
                                   << QStringLiteral("Names no limit for the size of a message.");
    QTest::newRow("auth") << QStringLiteral("AUTH LOGIN PLAIN")
                          << QStringLiteral("Takes a sign-in by %1.")
                                 .arg(QLocale().createSeparatedList(
                                     {QStringLiteral("LOGIN"), QStringLiteral("PLAIN")}));
    QTest::newRow("old auth") << QStringLiteral("AUTH=LOGIN") << QStringLiteral("Takes a sign-in by LOGIN.");
    QTest::newRow("limits") << QStringLiteral("LIMITS MAILMAX=5 RCPTMAX=20")
                            << QStringLiteral("Takes up to 20 recipients at a time.");
    QTest::newRow("unknown") << QStringLiteral("MAILCOMPRESS") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestWording::capabilitiesHaveSentences()
{
    QFETCH(QString, line);

    QTEST(ui::wording::capabilitySentence(line), "sentence");
    for (const char *known : {"PIPELINING", "8BITMIME", "STARTTLS", "SMTPUTF8", "CHUNKING", "BINARYMIME",
                              "DSN", "ENHANCEDSTATUSCODES", "REQUIRETLS", "HELP", "VRFY"})
        QVERIFY2(!ui::wording::capabilitySentence(QString::fromLatin1(known)).isEmpty(), known);
}

void TestWording::scenariosHaveWords_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"accept",
                           "qq-login-password",
                           "gmail-bad-credentials",
                           "gmail-app-password",
                           "outlook-basic-auth",
                           "outlook-smtp-auth-disabled",
                           "temporary-454",
                           "busy-421",
                           "temporary-451",
                           "greylisting",
                           "one-bad-recipient",
                           "spf-550",
                           "spam-554",
                           "size-exceeded",
                           "size-small",
                           "hang-after-ehlo",
                           "lost-after-dot",
                           "reset-in-data",
                           "slow",
                           "broken-tls",
                           "from-not-owned",
                           "netease-spam",
                           "rate-limit",
                           "blocklisted-ip",
                           "mailbox-full",
                           "partly-refused",
                           "greeting-554",
                           "unknown-550",
                           "silent-greeting",
                           "clear-text-port",
                           "starttls-not-offered",
                           "starttls-454",
                           "certificate-expired",
                           "certificate-not-yet-valid",
                           "certificate-other-name"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestWording::scenariosHaveWords()
{
    QFETCH(QString, id);

    QVERIFY(ui::wording::scenarioTitle(id) != id);
    QVERIFY(ui::wording::scenarioExplanation(id).endsWith(u'.'));
    QCOMPARE(ui::wording::scenarioTitle(QStringLiteral("made-up")), QStringLiteral("made-up"));
}

void TestWording::sizesAndTimesAreReadable()
{
    QCOMPARE(ui::wording::size(0), QStringLiteral("0 bytes"));
    QCOMPARE(ui::wording::size(999), QStringLiteral("999 bytes"));
    QCOMPARE(ui::wording::size(1'900'000), QStringLiteral("1.9 MB"));
    QCOMPARE(ui::wording::duration(0us), QStringLiteral("0 ms"));
    QCOMPARE(ui::wording::duration(300us), QStringLiteral("<1 ms"));
    QCOMPARE(ui::wording::duration(12ms), QStringLiteral("12 ms"));
    QCOMPARE(ui::wording::duration(999'900us), QStringLiteral("1.0 s"));
    QCOMPARE(ui::wording::duration(1300ms), QStringLiteral("1.3 s"));
    QCOMPARE(ui::wording::duration(12s), QStringLiteral("12 s"));
    QCOMPARE(ui::wording::duration(90s), QStringLiteral("1 min 30 s"));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
