#include "verdictsamples.h"

#include <QMetaEnum>
#include <QtTest>

using namespace samples;
using core::diagnosis::Actor;
using core::diagnosis::Outcome;
using core::diagnosis::Remedy;
using core::diagnosis::Retry;
using core::smtp::Security;
using core::smtp::Stage;
using ui::wording::explain;
using ui::wording::Explanation;

class TestVerdictWording : public QObject
{
    Q_OBJECT

private slots:
    void everyCauseHasWords_data();
    void everyCauseHasWords();
    void aTitleTurnsToTheServerWhereTheNameIsLong();
    void theUnknownClaimsNothing_data();
    void theUnknownClaimsNothing();
    void whatIsCertainForNobodyIsNotClaimed();
    void nobodyIsNamedWhomTheFactsDoNotName();
    void adviceGoesByProvider_data();
    void adviceGoesByProvider();
    void theSecretHasItsOwnName();
    void detailsOfTheServerAreTold_data();
    void detailsOfTheServerAreTold();
    void afterTheDotNothingIsPromised_data();
    void afterTheDotNothingIsPromised();
    void everyRemedyHasAText_data();
    void everyRemedyHasAText();
    void remediesAreSpecific_data();
    void remediesAreSpecific();
    void smallWordsAreThere_data();
    void smallWordsAreThere();
    void lettersAreWhole_data();
    void lettersAreWhole();
    void lettersGoToWhoCanAct_data();
    void lettersGoToWhoCanAct();
    void hostileWordsAreHarmless_data();
    void hostileWordsAreHarmless();
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void everyPluralHasItsEnglishForms_data();
    void everyPluralHasItsEnglishForms();

    void cleanup() { setLanguage({}); }

private:
    void setLanguage(const QString &language);

    std::unique_ptr<TsFile> m_translator;
};

namespace
{

const QStringList languages{QStringLiteral("en"), QStringLiteral("zh_CN")};

QString oneSentence(const Explanation &words)
{
    return words.title + u' ' + words.text;
}

/// Nothing that a reader would stumble over.
QString blemish(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%[0-9nL]"));
    if (text.contains(place))
        return QStringLiteral("an unfilled place");
    if (text.contains(u"  ") || text.trimmed() != text)
        return QStringLiteral("blanks");
    if (text.contains(u'!') || text.contains(u'！'))
        return QStringLiteral("an exclamation mark");
    if (text.contains(u"error occurred", Qt::CaseInsensitive))
        return QStringLiteral("nothing said");
    return {};
}

const QRegularExpression blankInHan(QStringLiteral("[\\p{Han}。] \\p{Han}"));

bool isHedged(const QString &title)
{
    static const QRegularExpression hedge(QStringLiteral("\\b([Pp]robably|may)\\b|可能"));
    return title.contains(hedge);
}

/// The literals that the files of verdicts give to tr() or mark for it, with the adjacent ones joined.
QStringList markedTexts(const QRegularExpression &mark)
{
    static const QRegularExpression literal(QStringLiteral("\\G\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList texts;
    const QDir folder(QStringLiteral(HONGYAN_SOURCE "/ui/wording"));
    for (const QString &name : folder.entryList({QStringLiteral("verdict*.cpp")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString code = QString::fromUtf8(file.readAll());
        auto marks = mark.globalMatch(code);
        while (marks.hasNext()) {
            qsizetype at = marks.next().capturedEnd();
            QString text;
            for (auto part = literal.match(code, at); part.hasMatch(); part = literal.match(code, at)) {
                text += part.captured(1).replace(u"\\\""_qs, u"\""_qs);
                at = part.capturedEnd();
            }
            if (!text.isEmpty() && !texts.contains(text))
                texts << text;
        }
    }
    return texts;
}

QStringList allTexts()
{
    static const QRegularExpression mark(
        QStringLiteral("(?:Phrases::tr\\(|QT_TRANSLATE_N?_?NOOP\\(\\s*\"Wording\",)(?=\\s*\")"));
    return markedTexts(mark);
}

} // namespace

void TestVerdictWording::setLanguage(const QString &language)
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    if (language.isEmpty() || language == u"en")
        return;
    m_translator = std::make_unique<TsFile>(language);
    QCoreApplication::installTranslator(m_translator.get());
}

void TestVerdictWording::everyCauseHasWords_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("language");
    for (const Cause cause : core::diagnosis::allCauses()) {
        if (cause == Cause::Unknown)
            continue;
        for (const QString &language : languages)
            QTest::addRow("%s, %s", qPrintable(causeId(cause)), qPrintable(language)) << cause << language;
    }
}

void TestVerdictWording::everyCauseHasWords()
{
    QFETCH(Cause, cause);
    QFETCH(QString, language);
    const bool isChinese = language != u"en";
    setLanguage(language);

    for (const VerdictContext &context : {VerdictContext(), fullContext(isChinese)}) {
        for (const bool isTalkative : {false, true}) {
            Explanation both[2];
            for (const Certainty certainty : {Certainty::Sure, Certainty::Likely}) {
                const Verdict bare = verdict(cause, certainty);
                const Explanation words = explain(isTalkative ? talkative(bare) : bare, context);
                both[certainty == Certainty::Likely] = words;

                QVERIFY(!words.title.isEmpty());
                QVERIFY2(words.title.size() <= 70, qPrintable(words.title));
                QVERIFY2(!words.title.endsWith(u'.') && !words.title.endsWith(u'。'),
                         qPrintable(words.title));
                QVERIFY2(words.text.endsWith(isChinese ? u'。' : u'.'), qPrintable(words.text));
                QVERIFY2(blemish(words.title).isEmpty(), qPrintable(blemish(words.title) + words.title));
                QVERIFY2(blemish(words.text).isEmpty(), qPrintable(blemish(words.text) + words.text));
                QVERIFY2(!words.title.contains(blankInHan) && !words.text.contains(blankInHan),
                         qPrintable(oneSentence(words)));
                QVERIFY2(words.text.count(isChinese ? u"。"_qs : u". "_qs) <= 5, qPrintable(words.text));
                QCOMPARE(isHedged(words.title), certainty == Certainty::Likely);
                QCOMPARE(words.serverWords, QStringLiteral("550 5.7.1 zyx wvu"));
                QCOMPARE(words.certainty, ui::wording::certaintyText(certainty));
                QCOMPARE(words.whoActs, ui::wording::actorText(bare.actor));
                QVERIFY(!words.stage.isEmpty());
            }
            QVERIFY(both[0].title != both[1].title);
            QVERIFY(both[0].text != both[1].text);
        }
    }
}

void TestVerdictWording::aTitleTurnsToTheServerWhereTheNameIsLong()
{
    VerdictContext context;
    context.host = QString(30, u'x') + QStringLiteral(".example.org");

    const Explanation words = explain(verdict(Cause::TlsCertHostname, Certainty::Sure), context);

    QCOMPARE(words.title, QStringLiteral("The certificate belongs to another server than the server"));
}

void TestVerdictWording::theUnknownClaimsNothing_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("enhanced");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing at all") << 0 << QByteArray() << QString() << "The reason is not known"
                                    << "Nothing is known beyond the stage";
    QTest::newRow("words without a code") << 0 << QByteArray() << "zyx"
                                          << "The reason is not known"
                                          << "Its own words are below.";
    QTest::newRow("a code that is no refusal") << 250 << QByteArray() << "250 zyx"
                                               << "The reason is not known"
                                               << "Its own words are below.";
    QTest::newRow("a code alone") << 550 << QByteArray() << "550 zyx"
                                  << "The server refused the recipient"
                                  << "does not guess";
    QTest::newRow("an enhanced code") << 550 << QByteArray("5.1.1") << "550 5.1.1 zyx"
                                      << "The server refused the recipient"
                                      << "Its code stands for: there is no such mailbox.";
    QTest::newRow("a temporary one") << 451 << QByteArray("4.3.9") << "451 4.3.9 zyx"
                                     << "The server does not take the recipient at the moment"
                                     << "Its code points to the mail system.";
    QTest::newRow("an enhanced code that is none") << 550 << QByteArray("zyx") << "550 zyx"
                                                   << "The server refused the recipient"
                                                   << "final";
}

void TestVerdictWording::theUnknownClaimsNothing()
{
    QFETCH(int, code);
    QFETCH(QByteArray, enhanced);
    QFETCH(QString, words);
    QFETCH(QString, title);
    QFETCH(QString, part);
    Verdict unknown;
    unknown.stage = Stage::Recipients;
    unknown.evidence.code = code;
    unknown.evidence.enhanced = enhanced;
    unknown.evidence.words = words;

    const Explanation said = explain(unknown, fullContext(false));

    QCOMPARE(said.title, title);
    QVERIFY2(said.text.contains(part), qPrintable(said.text));
    QVERIFY(said.text.endsWith(u'.'));
    QCOMPARE(said.certainty, QString());
    QCOMPARE(said.whoActs, QString());
    QCOMPARE(said.serverWords, words);
    QCOMPARE(said.stage, QStringLiteral("Stage: naming the recipients"));
}

void TestVerdictWording::whatIsCertainForNobodyIsNotClaimed()
{
    const Explanation words = explain(verdict(Cause::ContentSpam, Certainty::Unknown), {});

    QVERIFY(!oneSentence(words).contains(u"spam"));
    QVERIFY(words.certainty.isEmpty());
}

void TestVerdictWording::nobodyIsNamedWhomTheFactsDoNotName()
{
    static const QRegularExpression providers(
        QStringLiteral("\\b(QQ|Gmail|Google|Microsoft|Outlook|Yahoo|NetEase|SendGrid|apikey)\\b"));
    for (const Cause cause : core::diagnosis::allCauses()) {
        for (const Certainty certainty : {Certainty::Sure, Certainty::Likely}) {
            const QString said
                = oneSentence(explain(talkative(verdict(cause, certainty)), fullContext(false)));
            QVERIFY2(!said.contains(providers), qPrintable(said));
        }
    }
}

void TestVerdictWording::adviceGoesByProvider_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *claim, const char *provider, Cause cause, const char *part) {
        QTest::newRow(claim) << QString::fromLatin1(provider) << cause << QString::fromUtf8(part);
    };
    row("QQ: a new password voids the code", "qq", Cause::AuthAppPasswordRequired, "voids older codes");
    row("QQ: too many sign-ins", "qq", Cause::AuthBadCredentials, "right code as well");
    row("QQ: only the own address", "qq", Cause::SenderNotOwned, "QQ Mail sends only");
    row("Exmail: the client password", "exmail", Cause::AuthBadCredentials, "smtp.exmail.qq.com");
    row("NetEase: the code", "netease", Cause::AuthAppPasswordRequired, "client authorization code");
    row("NetEase: short tests are spam", "netease", Cause::ContentSpam, "short test messages");
    row("Gmail: an app password", "gmail", Cause::AuthBadCredentials, "2-Step Verification");
    row("Outlook: no passwords", "outlook", Cause::AuthOauthRequired, "Sign in with Microsoft");
    row("365: passwords are ending", "office365", Cause::AuthOauthRequired, "is ending");
    row("365: one code, several causes", "office365", Cause::AuthBadCredentials, "answers the same");
    row("365: SMTP AUTH is off", "office365", Cause::AuthServiceDisabled, "Authenticated SMTP");
    row("Yahoo: the first try may lie", "yahoo", Cause::AuthTooManyAttempts, "even at the first try");
    row("Yandex: allow mail programs first", "yandex", Cause::AuthServiceDisabled, "Allow mail programs");
    row("Zoho: the right region", "zoho", Cause::AuthBadCredentials, "region");
    row("GMX: it is about From", "gmx", Cause::SenderNotOwned, "mailbox unavailable");
    row("SendGrid: the word apikey", "sendgrid", Cause::AuthBadCredentials, "the word apikey");
    row("SES: not the IAM keys", "amazon-ses", Cause::AuthBadCredentials, "not the IAM keys");
    row("SES: the sandbox", "amazon-ses", Cause::SenderUnverified, "sandbox");
    row("Brevo: allowed addresses", "brevo", Cause::AuthIpNotAllowed, "authorised IPs");
}

void TestVerdictWording::adviceGoesByProvider()
{
    QFETCH(QString, provider);
    QFETCH(Cause, cause);
    QFETCH(QString, part);
    const Verdict general = verdict(cause, Certainty::Sure);
    Verdict special = general;
    special.evidence.provider = provider;
    VerdictContext account;
    account.providerId = provider;

    QVERIFY2(explain(special, {}).text.contains(part), qPrintable(explain(special, {}).text));
    QVERIFY(!explain(general, {}).text.contains(part));
    // The account tells who answered a sign-in; who refused the letter may be anybody.
    QCOMPARE(explain(general, account).text.contains(part),
             classOf(cause) == core::diagnosis::CauseClass::Auth);
}

void TestVerdictWording::theSecretHasItsOwnName()
{
    VerdictContext qq;
    qq.provider = QStringLiteral("QQ Mail");
    qq.secretWord = QStringLiteral("authorization code");
    VerdictContext ordinary = qq;
    ordinary.secretWord = QStringLiteral("Mailbox password");

    QCOMPARE(explain(verdict(Cause::AuthAppPasswordRequired, Certainty::Sure), qq).title,
             QStringLiteral("QQ Mail wants its authorization code, not the password"));
    QCOMPARE(explain(verdict(Cause::AuthAppPasswordRequired, Certainty::Likely), qq).title,
             QStringLiteral("QQ Mail probably wants its authorization code"));
    QCOMPARE(explain(verdict(Cause::AuthAppPasswordRequired, Certainty::Sure), ordinary).title,
             QStringLiteral("QQ Mail wants an app password or authorization code"));
    QVERIFY(explain(verdict(Cause::AuthBadCredentials, Certainty::Sure), qq)
                .text.startsWith(u"Enter the authorization code again, not the login password."));
}

void TestVerdictWording::detailsOfTheServerAreTold_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("part");
    QTest::newRow("the address that does not exist")
        << Cause::RecipientUnknown << "li.wei@example.cn does not exist";
    QTest::newRow("the full mailbox") << Cause::RecipientFull << "It is about li.wei@example.cn.";
    QTest::newRow("the blocklist") << Cause::ReputationIpBlocklist << "on a list of Spamhaus";
    QTest::newRow("the address on it") << Cause::ReputationIpBlocklist << "The address is 192.0.2.7.";
    QTest::newRow("the size") << Cause::ContentSize << "It takes up to 10.0 MB.";
    QTest::newRow("the number of recipients") << Cause::RateRecipients << "are taken at a time.";
    QTest::newRow("the wait") << Cause::ServerGreylist << "The server asks to wait 5 minute(s).";
    QTest::newRow("the wait after which nothing changes")
        << Cause::ServerGreylist << "5 minute(s). Send again after that; nothing has to be changed.";
    QTest::newRow("the wait while something is checked")
        << Cause::AuthTooManyAttempts << "5 minute(s). Check user name and password meanwhile.";
    QTest::newRow("the From") << Cause::SenderNotOwned << "send as zhang@example.cn.";
    QTest::newRow("the address of the account") << Cause::SenderNotOwned << "Set From to zhang@example.org,";
    QTest::newRow("the address of this network") << Cause::AuthIpNotAllowed << "The address 192.0.2.7 is not";
}

void TestVerdictWording::detailsOfTheServerAreTold()
{
    QFETCH(Cause, cause);
    QFETCH(QString, part);

    const QString said = oneSentence(explain(talkative(verdict(cause, Certainty::Sure)), fullContext(false)));

    QVERIFY2(said.contains(part), qPrintable(said));
}

void TestVerdictWording::afterTheDotNothingIsPromised_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::newRow("silence") << Cause::NetworkTimeout;
    QTest::newRow("a cut") << Cause::NetworkReset;
    QTest::newRow("its own cause") << Cause::NetworkOutcomeUnknown;
}

void TestVerdictWording::afterTheDotNothingIsPromised()
{
    QFETCH(Cause, cause);
    for (const Certainty certainty : {Certainty::Sure, Certainty::Likely}) {
        Verdict lost = verdict(cause, certainty);
        lost.stage = Stage::Accepted;
        lost.evidence.words.clear();
        lost.evidence.rule = QStringLiteral("connection.lost");

        const QString text = explain(lost, fullContext(false)).text;

        QVERIFY2(text.contains(u"Sent folder"), qPrintable(text));
        QVERIFY2(!text.contains(u"othing was delivered"), qPrintable(text));
        QVERIFY2(!text.contains(u"ry again"), qPrintable(text));
    }
}

void TestVerdictWording::everyRemedyHasAText_data()
{
    QTest::addColumn<Remedy::Kind>("kind");
    QTest::addColumn<QString>("language");
    const auto kinds = QMetaEnum::fromType<Remedy::Kind>();
    for (int k = 0; k < kinds.keyCount(); ++k) {
        for (const QString &language : languages)
            QTest::addRow("%s, %s", kinds.key(k), qPrintable(language))
                << Remedy::Kind(kinds.value(k)) << language;
    }
}

void TestVerdictWording::everyRemedyHasAText()
{
    QFETCH(Remedy::Kind, kind);
    QFETCH(QString, language);
    const bool isChinese = language != u"en";
    setLanguage(language);
    Remedy bare;
    bare.kind = kind;
    Remedy full = bare;
    full.target = QStringLiteral("zhang@example.cn");
    full.host = QStringLiteral("smtp.example.net");
    full.port = 587;
    full.after = std::chrono::minutes(5);
    full.at = QDateTime::currentDateTimeUtc().addSecs(600);
    full.limit = 50;

    for (const Remedy &remedy : {bare, full}) {
        for (const VerdictContext &context : {VerdictContext(), fullContext(isChinese)}) {
            const QString text = ui::wording::remedyText(remedy, context);
            const QString hint = ui::wording::remedyHint(remedy, context);

            QVERIFY(!text.isEmpty());
            QVERIFY2(blemish(text).isEmpty(), qPrintable(blemish(text) + text));
            QVERIFY2(text.size() <= 60 && text.split(u' ').size() <= 9, qPrintable(text));
            QVERIFY2(!text.endsWith(u'.') && !text.endsWith(u'。'), qPrintable(text));
            QVERIFY2(blemish(hint).isEmpty(), qPrintable(blemish(hint) + hint));
            QVERIFY2(hint.isEmpty() || hint.endsWith(isChinese ? u'。' : u'.'), qPrintable(hint));
            if (isChinese)
                QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\\p{Han}")))
                             && !text.contains(blankInHan),
                         qPrintable(text));
        }
    }
}

void TestVerdictWording::remediesAreSpecific_data()
{
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<QString>("text");
    using Kind = Remedy::Kind;
    const auto row
        = [](const char *text, Remedy remedy) { QTest::newRow(text) << remedy << QString::fromUtf8(text); };
    row("Get an authorization code…", {.kind = Kind::OpenCredentialPage});
    row("Enter the authorization code…", {.kind = Kind::EnterSecret});
    row("Sign in with Microsoft", {.kind = Kind::SignIn, .target = QStringLiteral("microsoft")});
    row("Sign in with Goose Mail", {.kind = Kind::SignIn, .target = QStringLiteral("goose")});
    row("Use port 587 with STARTTLS",
        {.kind = Kind::SwitchServer, .port = 587, .security = Security::StartTls});
    row("Use port 465 with TLS",
        {.kind = Kind::SwitchServer, .host = QStringLiteral("smtp.example.org"), .port = 465});
    row("Use smtp.example.net, port 465",
        {.kind = Kind::SwitchServer, .host = QStringLiteral("smtp.example.net"), .port = 465});
    row("Try again in 5 minute(s)", {.kind = Kind::WaitAndRetry, .after = std::chrono::minutes(5)});
    row("Try again in 90 minute(s)", {.kind = Kind::WaitAndRetry, .after = std::chrono::minutes(90)});
    row("Try again in 1 hour(s)", {.kind = Kind::WaitAndRetry, .after = std::chrono::hours(1)});
    row("Try again in 45 second(s)", {.kind = Kind::WaitAndRetry, .after = std::chrono::seconds(45)});
    row("Try again later", {.kind = Kind::WaitAndRetry});
    row("Send as zhang@example.cn", {.kind = Kind::ChangeFrom, .target = QStringLiteral("zhang@example.cn")});
    row("Send to the 7 other(s)", {.kind = Kind::SendToOthers});
    row("Send in groups of 50", {.kind = Kind::SplitRecipients, .limit = 50});
    row("Make pictures smaller…", {.kind = Kind::ShrinkAttachments, .limit = 25'000'000});
    row("Copy a message for the administrator", {.kind = Kind::CopyForAdministrator});
}

void TestVerdictWording::remediesAreSpecific()
{
    QFETCH(Remedy, remedy);
    QFETCH(QString, text);

    QCOMPARE(ui::wording::remedyText(remedy, fullContext(false)), text);
}

void TestVerdictWording::smallWordsAreThere_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestVerdictWording::smallWordsAreThere()
{
    QFETCH(QString, language);
    setLanguage(language);

    QSet<QString> different;
    for (const Certainty certainty : {Certainty::Sure, Certainty::Likely, Certainty::Unknown})
        different << ui::wording::certaintyText(certainty);
    for (const Actor actor :
         {Actor::You, Actor::Recipient, Actor::Provider, Actor::Administrator, Actor::Nobody})
        different << ui::wording::actorText(actor);
    for (const Retry retry : {Retry::Later, Retry::AfterFix, Retry::Never}) {
        Verdict v;
        v.retry = retry;
        different << ui::wording::retryText(v);
    }
    using State = Outcome::State;
    for (const State state :
         {State::Accepted, State::Refused, State::Deferred, State::Unknown, State::NotTried})
        different << ui::wording::outcomeText(state);

    QVERIFY(!different.contains(QString()));
    QCOMPARE(different.size(), 16);
    QCOMPARE(ui::wording::actorText(Actor::Unknown), QString());
    QCOMPARE(ui::wording::retryText({}), QString());
}

void TestVerdictWording::lettersAreWhole_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("language");
    for (const Cause cause : core::diagnosis::allCauses()) {
        for (const QString &language : languages)
            QTest::addRow("%s, %s", qPrintable(causeId(cause)), qPrintable(language)) << cause << language;
    }
}

void TestVerdictWording::lettersAreWhole()
{
    QFETCH(Cause, cause);
    QFETCH(QString, language);
    const bool isChinese = language != u"en";
    setLanguage(language);
    const auto certainty = cause == Cause::Unknown ? Certainty::Unknown : Certainty::Likely;

    const QString letter = ui::wording::administratorLetter(talkative(verdict(cause, certainty)),
                                                            fullContext(isChinese), QStringLiteral("14:05"));

    for (const QString &part :
         {QStringLiteral("zhang@example.cn"), QStringLiteral("li.wei@example.cn"), QStringLiteral("14:05"),
          QStringLiteral("smtp.example.org"), QStringLiteral("550 5.7.1"),
          QStringLiteral("> 550 5.7.1 zyx wvu"), QStringLiteral("AS345"), QStringLiteral("192.0.2.7")})
        QVERIFY2(letter.contains(part), qPrintable(part + u'\n' + letter));
    QVERIFY2(letter.contains(isChinese ? u"请"_qs : u"\nPlease "_qs), qPrintable(letter));
    QVERIFY2(!letter.contains(u"\n\n\n"), qPrintable(letter));
    for (const QString &line : letter.split(u'\n'))
        QVERIFY2(blemish(line).isEmpty(), qPrintable(blemish(line) + line));
}

void TestVerdictWording::lettersGoToWhoCanAct_data()
{
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("greeting");
    QTest::newRow("the recipient's side")
        << Actor::Recipient << Cause::ContentSpam << "Dear mail administrator,";
    QTest::newRow("the own administrator") << Actor::Administrator << Cause::SenderSpf << "Hello,";
    QTest::newRow("the provider") << Actor::Provider << Cause::SenderPtr << "Dear support team,";
    QTest::newRow("nobody in particular, a full mailbox")
        << Actor::Unknown << Cause::RecipientFull << "Dear mail administrator,";
    QTest::newRow("oneself, the own domain") << Actor::You << Cause::SenderDmarc << "Hello,";
    QTest::newRow("oneself, a blocked account")
        << Actor::You << Cause::SenderAccountSuspended << "Dear support team,";
    QTest::newRow("nobody knows") << Actor::Unknown << Cause::Unknown << "Dear support team,";
}

void TestVerdictWording::lettersGoToWhoCanAct()
{
    QFETCH(Actor, actor);
    QFETCH(Cause, cause);
    QFETCH(QString, greeting);
    Verdict made = verdict(cause, cause == Cause::Unknown ? Certainty::Unknown : Certainty::Sure);
    made.actor = actor;

    const QString letter = ui::wording::administratorLetter(made, {}, {});

    QCOMPARE(letter.section(u'\n', 0, 0), greeting);
    QVERIFY(!letter.contains(u"From: ") && !letter.contains(u"To: ") && !letter.contains(u"Time: "));
}

void TestVerdictWording::hostileWordsAreHarmless_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("markup") << "550 <img src=x onerror=alert(1)><b>bold</b> &amp; <script>";
    QTest::newRow("directions") << QStringLiteral("550 \u202egnp.exe\u2066x\u2069\u200f");
    QTest::newRow("control characters") << QStringLiteral("550 a\u0000b\u0007\u001b[31m\r\nnext\u007f\u0085");
    QTest::newRow("places") << "550 %1 %2 %n %L1";
    QTest::newRow("endless") << QString(1'000'000, u'x');
    QTest::newRow("endless lines") << QString(1'000'000, u'\n') + u'x';
}

void TestVerdictWording::hostileWordsAreHarmless()
{
    QFETCH(QString, words);
    static const QRegularExpression treacherous(
        QStringLiteral("[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{"
                       "2066}-\\x{2069}]"));
    VerdictContext context;
    context.host = context.provider = context.secretWord = context.from = context.recipient = words;
    context.user = words + u'@';

    QElapsedTimer timer;
    timer.start();
    for (const Cause cause : core::diagnosis::allCauses()) {
        for (const Certainty certainty : {Certainty::Sure, Certainty::Likely, Certainty::Unknown}) {
            Verdict made = verdict(cause, certainty);
            made.evidence.words = made.evidence.clientError = words;
            made.evidence.enhanced = words.left(2000).toLatin1();
            made.parameters.blocklist = made.parameters.address = made.parameters.ip
                = made.parameters.reference = words;

            const Explanation said = explain(made, context);
            const QString letter = ui::wording::administratorLetter(made, context, words);

            QVERIFY2(said.title.size() <= 70, qPrintable(said.title));
            QVERIFY2(said.text.size() <= 700, qPrintable(said.text));
            QVERIFY(said.serverWords.size() <= 4001 && said.serverWords.count(u'\n') < 40);
            QVERIFY2(letter.size() <= 8000, qPrintable(QString::number(letter.size())));
            for (const QString &text : {said.title, said.text}) {
                QVERIFY2(!text.contains(treacherous) && !text.contains(u'\n'), qPrintable(text));
                QVERIFY2(!text.contains(u'<') && !text.contains(u'>'), qPrintable(text));
            }
            QVERIFY(!said.serverWords.contains(treacherous));
            QVERIFY(!letter.contains(treacherous));
        }
    }
    const auto kinds = QMetaEnum::fromType<Remedy::Kind>();
    for (int k = 0; k < kinds.keyCount(); ++k) {
        const QString text = ui::wording::remedyText(
            {.kind = Remedy::Kind(kinds.value(k)), .target = words, .host = words, .port = 1}, context);
        QVERIFY2(text.size() <= 80 && !text.contains(treacherous) && !text.contains(u'<'), qPrintable(text));
    }
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestVerdictWording::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("source");
    const QStringList texts = allTexts();
    QVERIFY(texts.size() > 500);
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestVerdictWording::everySentenceIsTranslated()
{
    QFETCH(QString, source);
    static const TsFile chinese(QStringLiteral("zh_CN"));

    QVERIFY2(chinese.has(source), "no finished translation in translations/hongyan_zh_CN.ts");
}

void TestVerdictWording::everyPluralHasItsEnglishForms_data()
{
    QTest::addColumn<QString>("source");
    for (const QString &text : allTexts()) {
        if (text.contains(u"%n"))
            QTest::newRow(qPrintable(text)) << text;
    }
}

void TestVerdictWording::everyPluralHasItsEnglishForms()
{
    QFETCH(QString, source);
    static const TsFile english(QStringLiteral("en"));

    QVERIFY2(english.has(source), "no plural forms in translations/hongyan_en.ts");
}

QTEST_GUILESS_MAIN(TestVerdictWording)

#include "tst_verdictwording.moc"
