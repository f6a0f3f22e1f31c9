#include "ui/wording/doctorwording.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace core::doctor;
using namespace Qt::StringLiterals;
using core::smtp::Security;
using core::smtp::Stage;
using ui::wording::DoctorText;
using ui::wording::doctorText;
using Kind = Finding::Kind;
using Grade = Finding::Grade;
using Certainty = Finding::Certainty;

namespace
{

const QString host = u"smtp.example.org"_s;
const QMetaEnum kinds = QMetaEnum::fromType<Kind>();

core::smtp::CertificateFacts certificate()
{
    core::smtp::CertificateFacts facts;
    facts.names = {u"mail.example.org"_s};
    facts.notBefore = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    facts.notAfter = QDateTime(QDate(2026, 10, 1), QTime(12, 0), Qt::UTC);
    facts.keyAlgorithm = u"RSA"_s;
    facts.keyBits = 1024;
    facts.sha256 = QByteArray(64, 'a');
    return facts;
}

/// A finding with everything in it that a kind could use.
Finding full(Kind kind, Certainty certainty = Certainty::Sure)
{
    Finding finding;
    finding.kind = kind;
    finding.certainty = certainty;
    finding.host = host;
    finding.port = 465;
    finding.other = Alternative{host, 587, Security::StartTls};
    finding.certificate = certificate();
    finding.proposal = u"ann@example.org"_s;
    finding.subject = u"Some Subject"_s;
    finding.skew = std::chrono::hours(24 * 40);
    finding.stage = Stage::Hello;
    finding.clock = QDateTime(QDate(2026, 11, 10), QTime(12, 0), Qt::UTC);
    return finding;
}

/// As little as there may be: some kinds have a subject always.
Finding bare(Kind kind, Certainty certainty = Certainty::Sure)
{
    static const QList<Kind> withSubject{
        Kind::TrustedInterception, Kind::WrongUserForm, Kind::Ipv6Silent,          Kind::NotMailServer,
        Kind::CertificateRefused,  Kind::SenderRefused, Kind::AddressNotSupported, Kind::NoUsableMechanism};
    Finding finding;
    if (withSubject.contains(kind) || (kind == Kind::Interception && certainty == Certainty::Sure))
        finding.subject = u"Some Subject"_s;
    finding.kind = kind;
    finding.certainty = certainty;
    finding.host = host;
    finding.port = 465;
    return finding;
}

QList<Finding> everyShape()
{
    QList<Finding> findings;
    for (int at = 0; at < kinds.keyCount(); ++at) {
        for (const Certainty certainty : {Certainty::Sure, Certainty::Likely}) {
            for (Finding finding :
                 {full(Kind(kinds.value(at)), certainty), bare(Kind(kinds.value(at)), certainty)}) {
                for (const Grade grade : {Grade::Good, Grade::Advice, Grade::Problem}) {
                    finding.grade = grade;
                    findings.append(finding);
                    finding.reply = {554, "5.7.1", {"go away"}};
                    findings.append(finding);
                    finding.reply = {};
                }
            }
        }
    }
    return findings;
}

} // namespace

class TestDoctorWording : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasWholeSentences();
    void everyKindHasWordsOfItsOwn();
    void serversWordsAreShown();
    void buttonsDoWhatTheFindingKnows_data();
    void buttonsDoWhatTheFindingKnows();
    void trustIsOfferedWithTheFingerprintOnly();
    void likelyIsNotSaidAsSure();
    void foreignTextIsNotAFormat();
    void fingerprintsCanBeCompared();
    void reportIsOneSentence_data();
    void reportIsOneSentence();
};

void TestDoctorWording::everyKindHasWholeSentences()
{
    static const QRegularExpression place(u"%\\d"_s);
    for (const Finding &finding : everyShape()) {
        const DoctorText words = doctorText(finding);
        const QString all = (QStringList{words.title, words.text, words.action}).join(u'|');

        QVERIFY2(!words.title.isEmpty() && !words.title.endsWith(u'.'), qPrintable(all));
        QVERIFY2(!words.text.isEmpty(), qPrintable(all));
        QVERIFY2(!all.contains(place), qPrintable(all));
        QVERIFY2(!all.contains(u"  "_s) && !all.contains(u"“”"_s), qPrintable(all));
    }
}

void TestDoctorWording::everyKindHasWordsOfItsOwn()
{
    QHash<QString, int> seen;
    for (int at = 0; at < kinds.keyCount(); ++at) {
        const Kind kind = Kind(kinds.value(at));
        const DoctorText words = doctorText(full(kind));
        const QString all = words.title + words.text;

        QVERIFY2(!seen.contains(all), qPrintable(all));
        seen.insert(all, at);
        QCOMPARE(words.text.contains(u"none of the faults we know"_s), kind == Kind::Other);
    }
}

void TestDoctorWording::serversWordsAreShown()
{
    for (const Finding &finding : everyShape())
        QCOMPARE(doctorText(finding).text.contains(u"“554 5.7.1 go away”"_s), finding.reply.code != 0);
}

void TestDoctorWording::buttonsDoWhatTheFindingKnows_data()
{
    QTest::addColumn<Alternative>("other");
    QTest::addColumn<QString>("action");

    QTest::newRow("another port, STARTTLS")
        << Alternative{host, 587, Security::StartTls} << u"Use port 587 with STARTTLS"_s;
    QTest::newRow("another port, TLS")
        << Alternative{host, 994, Security::ImplicitTls} << u"Use port 994 with TLS"_s;
    QTest::newRow("the same port, TLS") << Alternative{host, 465, Security::ImplicitTls} << u"Use TLS"_s;
    QTest::newRow("the same port, STARTTLS")
        << Alternative{host, 465, Security::StartTls} << u"Use STARTTLS"_s;
    QTest::newRow("another server") << Alternative{u"mx.example"_s, 465, Security::ImplicitTls}
                                    << u"Use mx.example, port 465 with TLS"_s;
}

void TestDoctorWording::buttonsDoWhatTheFindingKnows()
{
    QFETCH(const Alternative, other);
    QFETCH(const QString, action);
    Finding finding = full(Kind::UseOther);
    finding.other = other;

    QCOMPARE(doctorText(finding).action, action);
}

void TestDoctorWording::trustIsOfferedWithTheFingerprintOnly()
{
    const QString print = ui::wording::fingerprint(certificate().sha256);
    for (int at = 0; at < kinds.keyCount(); ++at) {
        const Kind kind = Kind(kinds.value(at));
        const DoctorText words = doctorText(full(kind));
        const bool mayBeTrusted = kind == Kind::SelfSigned || kind == Kind::UnknownIssuer;

        QCOMPARE(words.action == u"Trust this certificate"_s, mayBeTrusted);
        QCOMPARE(words.text.contains(print), mayBeTrusted);
        QVERIFY(doctorText(bare(kind)).action.isEmpty());
    }
    QVERIFY(!doctorText(bare(Kind::SelfSigned)).text.contains(u"you can trust"_s));
    QCOMPARE(doctorText(full(Kind::WrongUserForm)).action, u"Sign in as ann@example.org"_s);
}

void TestDoctorWording::likelyIsNotSaidAsSure()
{
    for (const Kind kind : {Kind::Interception, Kind::TrustedInterception, Kind::PasswordRefused,
                            Kind::Expired, Kind::ClockBehind})
        QVERIFY(doctorText(full(kind, Certainty::Sure)).text
                != doctorText(full(kind, Certainty::Likely)).text);
    QCOMPARE(ui::wording::certaintyWords(Certainty::Sure), u"Sure"_s);
    QCOMPARE(ui::wording::certaintyWords(Certainty::Likely), u"Likely"_s);
}

/// What a server or a certificate says may look like a place in our sentences.
void TestDoctorWording::foreignTextIsNotAFormat()
{
    for (int at = 0; at < kinds.keyCount(); ++at) {
        Finding finding = full(Kind(kinds.value(at)));
        finding.subject = u"%2%1%3"_s;
        finding.reply = {550, {}, {"%1 %2"}};

        const DoctorText words = doctorText(finding);

        QVERIFY2(words.text.endsWith(u"“550 %1 %2”"_s), qPrintable(words.text));
        const QString ours = QString(words.title + words.text.chopped(9)).remove(finding.subject);
        QVERIFY2(!ours.contains(u'%'), qPrintable(words.title + words.text));
    }
}

void TestDoctorWording::fingerprintsCanBeCompared()
{
    QByteArray hex;
    for (int at = 0; at < 32; ++at)
        hex += QByteArray(1, char(at)).toHex();

    QCOMPARE(
        ui::wording::fingerprint(hex),
        u"00:01:02:03:04:05:06:07 08:09:0A:0B:0C:0D:0E:0F 10:11:12:13:14:15:16:17 18:19:1A:1B:1C:1D:1E:1F"_s);
    QCOMPARE(ui::wording::fingerprint({}), QString());
}

void TestDoctorWording::reportIsOneSentence_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("cancelled") << QList<Finding>() << u"The examination of smtp.example.org was cancelled."_s;
    QTest::newRow("works") << QList<Finding>{full(Kind::Works), full(Kind::Ipv6Silent)}
                           << u"The settings are right."_s;
    QTest::newRow("blocked, another port works")
        << QList<Finding>{full(Kind::UseOther), full(Kind::PortBlocked)}
        << u"Port 465 does not get through here. Port 587 with STARTTLS works."_s;
    QTest::newRow("another cause, another port works")
        << QList<Finding>{full(Kind::UseOther), full(Kind::TlsOnPlainPort)}
        << u"Port 465 of smtp.example.org begins without encryption. Port 587 with STARTTLS works."_s;
    QTest::newRow("nothing works") << QList<Finding>{full(Kind::HostSilent)}
                                   << u"smtp.example.org cannot be reached on port 465."_s;
}

void TestDoctorWording::reportIsOneSentence()
{
    QFETCH(const QList<Finding>, findings);
    QFETCH(const QString, sentence);
    Report report;
    report.findings = findings;

    QCOMPARE(ui::wording::summary(report, host), sentence);
}

QTEST_GUILESS_MAIN(TestDoctorWording)
#include "tst_doctorwording.moc"
