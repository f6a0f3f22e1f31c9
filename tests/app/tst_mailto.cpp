#include "app/mailto.h"

#include <QTest>

class TestMailto : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreRead_data();
    void fieldsAreRead();
    void otherSchemesAreNotLinks();
    void foreignHeadersAreIgnored();
    void attachmentsAreOnlyOffered();
    void lineEndsCannotMakeAHeader();
};

static QString addresses(const core::mail::AddressList &list)
{
    QStringList texts;
    for (const auto &mailbox : core::mail::mailboxes(list))
        texts.append(mailbox.address.toString());
    return texts.join(u' ');
}

void TestMailto::fieldsAreRead_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("cc");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *uri, const char *to, const char *cc,
                        const char *subject, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(uri) << QString::fromUtf8(to) << QString::fromUtf8(cc)
                            << QString::fromUtf8(subject) << QString::fromUtf8(text);
    };
    row("one address", "mailto:li@example.com", "li@example.com", "", "", "");
    row("no address", "mailto:", "", "", "", "");
    row("two addresses", "mailto:a@example.com,b@example.com", "a@example.com b@example.com", "", "", "");
    row("an address in a field", "mailto:?to=a@example.com", "a@example.com", "", "", "");
    row("subject and body", "mailto:a@example.com?subject=Hi%20there&body=one%0D%0Atwo", "a@example.com", "",
        "Hi there", "one\ntwo");
    row("a plus is a plus", "mailto:a+b@example.com?subject=1+1", "a+b@example.com", "", "1+1", "");
    row("Chinese", "mailto:a@example.com?subject=%E4%BD%A0%E5%A5%BD", "a@example.com", "", "你好", "");
    row("field names in any case", "MAILTO:a@example.com?CC=c@example.com&Subject=x", "a@example.com",
        "c@example.com", "x", "");
    row("an encoded comma belongs to the address", "mailto:%22a%2Cb%22@example.com", "\"a,b\"@example.com",
        "", "", "");
    row("an encoded ampersand belongs to the value", "mailto:a@example.com?subject=a%26cc=b", "a@example.com",
        "", "a&cc=b", "");
}

void TestMailto::fieldsAreRead()
{
    QFETCH(const QString, uri);

    const auto request = app::parseMailto(uri);

    QVERIFY(request);
    QTEST(addresses(request->draft.to), "to");
    QTEST(addresses(request->draft.cc), "cc");
    QTEST(request->draft.subject, "subject");
    QTEST(request->draft.body.text, "text");
}

void TestMailto::otherSchemesAreNotLinks()
{
    QVERIFY(!app::parseMailto(QStringLiteral("https://example.com")));
    QVERIFY(!app::parseMailto(QStringLiteral("mailtoa@example.com")));
    QVERIFY(!app::parseMailto(QString()));
}

void TestMailto::foreignHeadersAreIgnored()
{
    const auto request = app::parseMailto(
        QStringLiteral("mailto:a@example.com?from=boss@example.com&x-evil=1&reply-to=b@c.example"));

    QVERIFY(request);
    QVERIFY(!request->draft.from);
    QVERIFY(request->draft.headers.isEmpty());
    QVERIFY(request->draft.replyTo.isEmpty());
}

void TestMailto::attachmentsAreOnlyOffered()
{
    const auto request = app::parseMailto(
        QStringLiteral("mailto:a@example.com?attach=/etc/passwd&attachment=file:///etc/hosts"));

    QVERIFY(request);
    QVERIFY(request->draft.attachments.isEmpty());
    QCOMPARE(request->attachments,
             (QStringList{QStringLiteral("/etc/passwd"), QStringLiteral("/etc/hosts")}));
}

void TestMailto::lineEndsCannotMakeAHeader()
{
    const auto request = app::parseMailto(QStringLiteral(
        "mailto:a@example.com?subject=x%0D%0ABcc:%20evil@example.com&in-reply-to=%3Ca@b%3E%0D%0AX:1"));

    QVERIFY(request);
    QVERIFY(!request->draft.subject.contains(u'\n') && !request->draft.subject.contains(u'\r'));
    QVERIFY(request->draft.inReplyTo.isEmpty());
    QVERIFY(request->draft.bcc.isEmpty());
}

QTEST_GUILESS_MAIN(TestMailto)
#include "tst_mailto.moc"
