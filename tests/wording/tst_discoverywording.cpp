#include "ui/wording/discoverywording.h"

#include <QMetaEnum>
#include <QTest>

using namespace core::discovery;
using namespace Qt::StringLiterals;
using State = Step::State;

class TestDiscoveryWording : public QObject
{
    Q_OBJECT

private slots:
    void everyStepHasASentence_data();
    void everyStepHasASentence();
    void problemsAreToldApart();
    void stepsAreToldAsTheyAre_data();
    void stepsAreToldAsTheyAre();
    void candidatesSayWhereTheyComeFrom_data();
    void candidatesSayWhereTheyComeFrom();
    void strangersAreWarnedOf();
};

static const Source sources[] = {Source::Mx,
                                 Source::ProviderAutoconfig,
                                 Source::ProviderWellKnown,
                                 Source::Ispdb,
                                 Source::MxAutoconfig,
                                 Source::MxIspdb,
                                 Source::Srv,
                                 Source::Probe};

static QString askedOf(Source source)
{
    switch (source) {
    case Source::Mx:
        return u"example.com"_s;
    case Source::ProviderAutoconfig:
    case Source::MxAutoconfig:
        return u"https://autoconfig.example.com/mail/config-v1.1.xml"_s;
    case Source::ProviderWellKnown:
        return u"https://example.com/.well-known/autoconfig/mail/config-v1.1.xml"_s;
    case Source::Ispdb:
    case Source::MxIspdb:
        return u"https://db.example.com/v1.1/example.com"_s;
    case Source::Srv:
        return u"_submissions._tcp.example.com"_s;
    case Source::Probe:
        return u"smtp.example.com:465"_s;
    }
    return {};
}

static QList<Problem> problems()
{
    const auto names = QMetaEnum::fromType<Problem>();
    QList<Problem> list;
    for (int at = 1; at < names.keyCount(); ++at) // without None
        list.append(Problem(names.value(at)));
    return list;
}

void TestDiscoveryWording::everyStepHasASentence_data()
{
    QTest::addColumn<Step>("step");

    const char *const sourceNames = QMetaEnum::fromType<Source>().name();
    for (const Source source : sources) {
        const QByteArray name = QByteArray(sourceNames) + QByteArray::number(int(source));
        for (const State state : {State::Waiting, State::Running, State::Found})
            QTest::newRow(name + " state " + QByteArray::number(int(state)))
                << Step{source, askedOf(source), state, u"mx.example.net"_s, Problem::None};
        for (const Problem problem : problems())
            QTest::newRow(name + ' ' + QMetaEnum::fromType<Problem>().valueToKey(int(problem)))
                << Step{source, askedOf(source), State::Failed, u"Detail"_s, problem};
    }
}

void TestDiscoveryWording::everyStepHasASentence()
{
    QFETCH(const Step, step);

    const QString sentence = ui::wording::stepSentence(step);

    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"example.com"_s), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u"https:"_s) && !sentence.contains(u"Detail"_s),
             qPrintable(sentence));
}

void TestDiscoveryWording::problemsAreToldApart()
{
    for (const Source source : {Source::ProviderAutoconfig, Source::Probe}) {
        QHash<QString, Problem> seen;
        for (const Problem problem : problems()) {
            // What only DNS can say is not said of web and mail servers.
            if (problem == Problem::NoRecord || problem == Problem::NotOffered)
                continue;
            const QString sentence
                = ui::wording::stepSentence({source, askedOf(source), State::Failed, {}, problem});
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.insert(sentence, problem);
        }
    }
}

void TestDiscoveryWording::stepsAreToldAsTheyAre_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<State>("state");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("who receives the mail") << Source::Mx << State::Found << Problem::None
                                           << "The mail of example.com is received by mx.example.net.";
    QTest::newRow("no mail is received") << Source::Mx << State::Nothing << Problem::NotOffered
                                         << "example.com names no server that receives its mail.";
    QTest::newRow("no MX, or no name server")
        << Source::Mx << State::Nothing << Problem::NoRecord
        << "DNS brought no server that receives the mail of example.com.";
    QTest::newRow("a service declined") << Source::Srv << State::Nothing << Problem::NotOffered
                                        << "The domain says that it offers no _submissions._tcp.example.com.";
    QTest::newRow("not in the database") << Source::Ispdb << State::Nothing << Problem::NotPublished
                                         << "Mozilla’s database does not know example.com.";
    QTest::newRow("the database in trouble")
        << Source::Ispdb << State::Failed << Problem::ServerError << "db.example.com answered with an error.";
    QTest::newRow("not published") << Source::ProviderAutoconfig << State::Nothing << Problem::NotPublished
                                   << "autoconfig.example.com publishes no settings.";
    QTest::newRow("not trusted") << Source::Probe << State::Failed << Problem::Certificate
                                 << "The certificate of smtp.example.com:465 cannot be trusted.";
}

void TestDiscoveryWording::stepsAreToldAsTheyAre()
{
    QFETCH(const Source, source);
    QFETCH(const State, state);
    QFETCH(const Problem, problem);
    QFETCH(const QString, sentence);

    QCOMPARE(ui::wording::stepSentence({source, askedOf(source), state, u"mx.example.net"_s, problem}),
             sentence);
}

void TestDiscoveryWording::candidatesSayWhereTheyComeFrom_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("words");

    QTest::newRow("MX") << Source::Mx << "Recognised by its mail exchanger example.com";
    QTest::newRow("autoconfig") << Source::ProviderAutoconfig
                                << "Published by example.com at autoconfig.example.com";
    QTest::newRow("well-known") << Source::ProviderWellKnown << "Published by example.com at example.com";
    QTest::newRow("the database") << Source::Ispdb << "From Mozilla’s database";
    QTest::newRow("the hoster") << Source::MxAutoconfig
                                << "Published at autoconfig.example.com by example.com, who hosts the mail";
    QTest::newRow("the database for the hoster")
        << Source::MxIspdb << "From Mozilla’s database, for example.com, who hosts the mail";
    QTest::newRow("SRV") << Source::Srv << "DNS record _submissions._tcp.example.com";
    QTest::newRow("tried") << Source::Probe << "Answered at smtp.example.com:465";
}

void TestDiscoveryWording::candidatesSayWhereTheyComeFrom()
{
    QFETCH(const Source, source);
    QFETCH(const QString, words);
    Candidate candidate;
    candidate.source = source;
    candidate.origin = askedOf(source);

    QCOMPARE(ui::wording::candidateSource(candidate), words);
}

void TestDiscoveryWording::strangersAreWarnedOf()
{
    Candidate candidate;
    candidate.host = u"smtp.example.net"_s;

    QCOMPARE(ui::wording::elsewhereWarning(candidate, u"example.com"_s), QString());
    candidate.isElsewhere = true;
    const QString warning = ui::wording::elsewhereWarning(candidate, u"example.com"_s);
    QVERIFY(warning.contains(u"smtp.example.net"_s) && warning.contains(u"example.com"_s));
    QVERIFY(warning.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestDiscoveryWording)
#include "tst_discoverywording.moc"
