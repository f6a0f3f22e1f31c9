#include "core/oauth/tokenkeeper.h"
#include "tests/oauth/cannedserver.h"
#include "tests/oauth/oauthserver.h"

#include <QTest>

using namespace core::oauth;
using core::Result;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Freshness = TokenKeeper::Freshness;

namespace
{

/// A key ring that answers later, and can be made to misbehave.
class Ring : public QObject
{
public:
    Storage storage()
    {
        return {[this](auto done) { load(std::move(done)); },
                [this](const QByteArray &value, auto done) { save(value, std::move(done)); }};
    }

    QByteArray token;
    QByteArrayList saved;
    QString loadError;
    bool isReadOnly = false;
    bool isSilent = false;
    std::function<void()> beforeLoad;
    std::function<void()> heldSave; ///< The answer to a save, when it is held.
    bool holdsSaves = false;

private:
    void load(std::function<void(Result<QByteArray, QString>)> done)
    {
        if (isSilent)
            return;
        QTimer::singleShot(0, this, [this, done] {
            if (beforeLoad)
                beforeLoad();
            if (loadError.isEmpty())
                done(token);
            else
                done(loadError);
        });
    }

    void save(const QByteArray &value, std::function<void(bool)> done)
    {
        const auto answer = [this, value, done] {
            if (!isReadOnly) {
                token = value;
                saved.append(value);
            }
            done(!isReadOnly);
        };
        if (holdsSaves)
            heldSave = answer;
        else
            QTimer::singleShot(0, this, answer);
    }
};

/// Collects what came.
struct Got {
    QObject context;
    QList<QByteArray> tokens;
    QList<Error> errors;

    TokenKeeper::Done taker()
    {
        return [this](const Result<QByteArray, Error> &result) {
            if (result)
                tokens.append(*result);
            else
                errors.append(result.error());
        };
    }
    qsizetype size() const { return tokens.size() + errors.size(); }
    void ask(TokenKeeper &keeper, Freshness freshness = Freshness::Cached)
    {
        keeper.token(freshness, &context, taker());
    }
};

} // namespace

class TestTokenKeeper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void tenWaitOneRefreshes();
    void cachedIsAskedOfNobody();
    void expiredIsRenewed();
    void renewedIsAnotherAndEveryoneGetsIt();
    void rotatedTokenIsSavedBeforeTheNewOneIsHandedOut();
    void unrotatedTokenIsNotSaved();
    void twoProgramsDoNotSpoilEachOther();
    void lockOfAnotherIsWaitedFor();
    void lockOfAnotherIsNotWaitedForForEver();
    void lockOfADeadProgramIsTaken();
    void folderThatCannotBeLockedIsTold();
    void whatCannotBeSavedIsNotLost();
    void whatCouldNotBeSavedYieldsToANewSignIn();
    void refusedTokenIsReadAgainOnce();
    void refusedTokenMeansSignInAgain();
    void nothingStoredMeansSignInAgain();
    void storageErrorsAreTold();
    void silentStorageIsNotWaitedForForEver();
    void networkErrorLeavesEverythingAsItWas();
    void signInIsSavedAndUsed();
    void signInThatCannotBeSavedIsTold();
    void signInWinsOverARefreshUnderWay();
    void signInWithoutRefreshTokenSavesNothing();
    void forgettingEndsEverything();
    void goneWaiterIsNotCalledAndTheRefreshGoesOn();
    void destroyingTellsWhoWaits();

private:
    std::unique_ptr<TokenKeeper> keeper(Ring &ring)
    {
        return std::make_unique<TokenKeeper>(m_server->asSeenByClients(), m_server->client(), ring.storage(),
                                             lockFile());
    }
    QString lockFile() const { return m_folder->filePath(u"new/account.lock"_s); }
    qsizetype refreshCount() const { return m_server->requests(u"/token"_s).size() - m_before; }

    std::unique_ptr<OAuthServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    qsizetype m_before = 0;
};

void TestTokenKeeper::initTestCase()
{
    QVERIFY2(OAuthServer::isPossible(), "This test needs python3; \"./run test\" installs it.");
    m_server = std::make_unique<OAuthServer>();
    QVERIFY(m_server->isRunning());
}

void TestTokenKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server->control({{u"end_refresh_tokens"_s, true},
                       {u"know_refresh_token"_s, u"first"_s},
                       {u"rotate"_s, true},
                       {u"lifetime"_s, 3600},
                       {u"delay"_s, 0}});
    m_before = m_server->requests(u"/token"_s).size();
}

void TestTokenKeeper::tenWaitOneRefreshes()
{
    Ring ring;
    ring.token = "first";
    const auto keeper = this->keeper(ring);
    Got got;

    for (int i = 0; i < 10; ++i)
        got.ask(*keeper, i % 2 ? Freshness::Cached : Freshness::Renewed);
    QTRY_COMPARE(got.size(), 10);

    QCOMPARE(got.tokens, QList<QByteArray>(10, got.tokens.value(0)));
    QVERIFY(m_server->introspect(got.tokens.value(0))[u"active"_s].toBool());
    QCOMPARE(refreshCount(), 1);
    QCOMPARE(ring.saved.size(), 1);
}

void TestTokenKeeper::cachedIsAskedOfNobody()
{
    Ring ring;
    ring.token = "first";
    const auto keeper = this->keeper(ring);
    Got got;
    got.ask(*keeper);
    QTRY_COMPARE(got.size(), 1);
    ring.isSilent = true;

    got.ask(*keeper);
    QCOMPARE(got.size(), 1); // later, never while it is asked
    QTRY_COMPARE(got.size(), 2);

    QCOMPARE(got.tokens.value(1), got.tokens.value(0));
    QCOMPARE(refreshCount(), 1);
    QVERIFY(!QFile::exists(lockFile()));
}

void TestTokenKeeper::expiredIsRenewed()
{
    m_server->control({{u"lifetime"_s, 30}}); // within the margin: over as soon as it came
    Ring ring;
    ring.token = "first";
    const auto keeper = this->keeper(ring);
    Got got;
    got.ask(*keeper);
    QTRY_COMPARE(got.tokens.size(), 1);

    got.ask(*keeper);
    QTRY_COMPARE(got.tokens.size(), 2);

    QVERIFY(got.tokens.value(1) != got.tokens.value(0));
    QCOMPARE(refreshCount(), 2);
}

void TestTokenKeeper::renewedIsAnotherAndEveryoneGetsIt()
{
    Ring ring;
    ring.token = "first";
    const auto keeper = this->keeper(ring);
    Got got;
    got.ask(*keeper);
    QTRY_COMPARE(got.tokens.size(), 1);

    got.ask(*keeper, Freshness::Renewed);
    got.ask(*keeper, Freshness::Cached); // the cached one has just been refused
    QTRY_COMPARE(got.tokens.size(), 3);

    QVERIFY(got.tokens.value(1) != got.tokens.value(0));
    QCOMPARE(got.tokens.value(2), got.tokens.value(1));
}

void TestTokenKeeper::rotatedTokenIsSavedBeforeTheNewOneIsHandedOut()
{
    Ring ring;
    ring.token = "first";
    ring.holdsSaves = true;
    const auto keeper = this->keeper(ring);
    Got got;

    got.ask(*keeper);
    QTRY_VERIFY(ring.heldSave);
    QTest::qWait(50); // Long enough for a token that is not held back to arrive.
    QCOMPARE(got.size(), 0);
    QVERIFY(QFile::exists(lockFile()));
    ring.heldSave();
    QTRY_COMPARE(got.tokens.size(), 1);

    QVERIFY(ring.token.startsWith("refresh-"));
    QVERIFY(!QFile::exists(lockFile()));
}

void TestTokenKeeper::unrotatedTokenIsNotSaved()
{
    m_server->control({{u"rotate"_s, false}});
    Ring ring;
    ring.token = "first";
    const auto keeper = this->keeper(ring);
    Got got;

    got.ask(*keeper);
    QTRY_COMPARE(got.tokens.size(), 1);
    got.ask(*keeper, Freshness::Renewed);
    QTRY_COMPARE(got.tokens.size(), 2);

    QCOMPARE(ring.saved.size(), 0);
}

void TestTokenKeeper::twoProgramsDoNotSpoilEachOther()
{
    m_server->control({{u"delay"_s, 0.02}});
    Ring ring;
    ring.token = "first";
    const auto one = keeper(ring);
    const auto other = keeper(ring);
    Got got;

    for (int round = 1; round <= 5; ++round) {
        got.ask(*one, Freshness::Renewed);
        got.ask(*other, Freshness::Renewed);
        QTRY_COMPARE(got.size(), round * 2);
    }

    QCOMPARE(got.errors, QList<Error>());
    QCOMPARE(refreshCount(), 10); // none was refused and tried again
    QCOMPARE(ring.saved.size(), 10);
}

void TestTokenKeeper::lockOfAnotherIsWaitedFor()
{
    Ring ring;
    ring.token = "first";
    const auto keeper = this->keeper(ring);
    QVERIFY(QDir().mkpath(QFileInfo(lockFile()).path()));
    QLockFile another(lockFile());
    QVERIFY(another.lock());
    Got got;

    got.ask(*keeper);
    QTest::qWait(100); // Long enough for one that does not wait.
    QCOMPARE(got.size(), 0);
    QCOMPARE(refreshCount(), 0);
    m_server->control({{u"end_refresh_tokens"_s, true}, {u"know_refresh_token"_s, u"second"_s}});
    ring.token = "second"; // what the other program was doing
    another.unlock();

    QTRY_COMPARE(got.tokens.size(), 1);
    QCOMPARE(refreshCount(), 1);
}

void TestTokenKeeper::lockOfAnotherIsNotWaitedForForEver()
{
    Ring ring;
    ring.token = "first";
    const auto keeper = this->keeper(ring);
    keeper->setPatience(100ms);
    QVERIFY(QDir().mkpath(QFileInfo(lockFile()).path()));
    QLockFile another(lockFile());
    QVERIFY(another.lock());
    Got got;

    got.ask(*keeper);

    QTRY_COMPARE(got.errors.size(), 1);
    QCOMPARE(got.errors[0].kind, Error::Kind::StorageFailed);
    QVERIFY(QFile::exists(lockFile())); // it is not ours to remove
    QCOMPARE(refreshCount(), 0);
}

void TestTokenKeeper::lockOfADeadProgramIsTaken()
{
    QProcess dead;
    dead.start(u"python3"_s, {u"-c"_s, QString()});
    QVERIFY(dead.waitForStarted());
    const QByteArray pid = QByteArray::number(dead.processId());
    QVERIFY(dead.waitForFinished());
    QVERIFY(QDir().mkpath(QFileInfo(lockFile()).path()));
    QFile left(lockFile());
    QVERIFY(left.open(QFile::WriteOnly));
    left.write(pid + "\nhongyan\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    left.close();
    Ring ring;
    ring.token = "first";
    const auto keeper = this->keeper(ring);
    Got got;

    got.ask(*keeper);

    QTRY_COMPARE(got.tokens.size(), 1);
}

void TestTokenKeeper::folderThatCannotBeLockedIsTold()
{
    Ring ring;
    ring.token = "first";
    QFile file(m_folder->filePath(u"new"_s)); // where the folder should be
    QVERIFY(file.open(QFile::WriteOnly));
    const auto keeper = this->keeper(ring);
    Got got;

    got.ask(*keeper);

    QTRY_COMPARE(got.errors.size(), 1);
    QCOMPARE(got.errors[0].kind, Error::Kind::StorageFailed);
    QCOMPARE(refreshCount(), 0);
}

void TestTokenKeeper::whatCannotBeSavedIsNotLost()
{
    Ring ring;
    ring.token = "first";
    ring.isReadOnly = true;
    const auto keeper = this->keeper(ring);
    Got got;
    got.ask(*keeper);
    QTRY_COMPARE(got.errors.size(), 1);
    QCOMPARE(got.errors[0].kind, Error::Kind::StorageFailed);
    got.ask(*keeper); // still locked
    QTRY_COMPARE(got.errors.size(), 2);
    ring.isReadOnly = false;

    got.ask(*keeper);
    QTRY_COMPARE(got.tokens.size(), 1);

    QCOMPARE(refreshCount(), 1); // the first refresh's tokens, not those of another
    QVERIFY(ring.token.startsWith("refresh-"));
    got.ask(*keeper, Freshness::Renewed);
    QTRY_COMPARE(got.tokens.size(), 2);
}

void TestTokenKeeper::whatCouldNotBeSavedYieldsToANewSignIn()
{
    Ring ring;
    ring.token = "first";
    ring.isReadOnly = true;
    const auto keeper = this->keeper(ring);
    Got got;
    got.ask(*keeper);
    QTRY_COMPARE(got.errors.size(), 1);
    ring.isReadOnly = false;
    m_server->control({{u"know_refresh_token"_s, u"signed-in-elsewhere"_s}});
    ring.token = "signed-in-elsewhere";

    got.ask(*keeper);
    QTRY_COMPARE(got.tokens.size(), 1);

    const QJsonObject last = m_server->requests(u"/token"_s).constLast()[u"fields"_s].toObject();
    QCOMPARE(last[u"refresh_token"_s].toString(), u"signed-in-elsewhere"_s);
}

void TestTokenKeeper::refusedTokenIsReadAgainOnce()
{
    Ring ring;
    ring.token = "used-up-by-a-program-without-a-lock";
    int loads = 0;
    ring.beforeLoad = [&] {
        if (++loads == 2)
            ring.token = "first";
    };
    const auto keeper = this->keeper(ring);
    Got got;

    got.ask(*keeper);

    QTRY_COMPARE(got.tokens.size(), 1);
    QCOMPARE(refreshCount(), 2);
}

void TestTokenKeeper::refusedTokenMeansSignInAgain()
{
    Ring ring;
    ring.token = "never-given";
    const auto keeper = this->keeper(ring);
    Got got;

    got.ask(*keeper);

    QTRY_COMPARE(got.errors.size(), 1);
    QCOMPARE(got.errors[0].kind, Error::Kind::SignInAgain);
    QCOMPARE(got.errors[0].code, u"invalid_grant"_s);
    QCOMPARE(refreshCount(), 1);
    QCOMPARE(ring.token, QByteArray("never-given")); // nothing is deleted unasked
}

void TestTokenKeeper::nothingStoredMeansSignInAgain()
{
    Ring ring;
    const auto keeper = this->keeper(ring);
    Got got;

    got.ask(*keeper);

    QTRY_COMPARE(got.errors.size(), 1);
    QCOMPARE(got.errors[0].kind, Error::Kind::SignInAgain);
    QCOMPARE(refreshCount(), 0);
}

void TestTokenKeeper::storageErrorsAreTold()
{
    Ring ring;
    ring.loadError = u"the key ring is locked"_s;
    const auto keeper = this->keeper(ring);
    Got got;

    got.ask(*keeper);

    QTRY_COMPARE(got.errors.size(), 1);
    QCOMPARE(got.errors[0], Error::of(Error::Kind::StorageFailed, ring.loadError));
    QVERIFY(!QFile::exists(lockFile()));
}

void TestTokenKeeper::silentStorageIsNotWaitedForForEver()
{
    Ring ring;
    ring.isSilent = true;
    const auto keeper = this->keeper(ring);
    keeper->setPatience(100ms);
    Got got;

    got.ask(*keeper);

    QTRY_COMPARE(got.errors.size(), 1);
    QCOMPARE(got.errors[0].kind, Error::Kind::StorageFailed);
    QVERIFY(!QFile::exists(lockFile()));
}

void TestTokenKeeper::networkErrorLeavesEverythingAsItWas()
{
    CannedServer broken("\n");
    Server server = m_server->asSeenByClients();
    server.token = broken.url();
    Ring ring;
    ring.token = "first";
    TokenKeeper keeper(server, m_server->client(), ring.storage(), lockFile());
    Got got;

    got.ask(keeper);
    QTRY_COMPARE(got.errors.size(), 1);
    QCOMPARE(got.errors[0].kind, Error::Kind::Unreachable);
    broken.setAnswer(CannedServer::ok(R"({"access_token":"a","refresh_token":"second"})"));
    got.ask(keeper);
    QTRY_COMPARE(got.tokens.size(), 1);

    QCOMPARE(ring.token, QByteArray("second"));
    QCOMPARE(broken.requestCount(), 2);
}

static Tokens signedIn()
{
    return {"access-of-sign-in", QDateTime::currentDateTimeUtc().addSecs(3000), "refresh-of-sign-in", {}};
}

void TestTokenKeeper::signInIsSavedAndUsed()
{
    Ring ring;
    const auto keeper = this->keeper(ring);
    Got got;

    keeper->setTokens(signedIn());
    QTRY_COMPARE(ring.token, QByteArray("refresh-of-sign-in")); // nobody has to ask for it first
    got.ask(*keeper);
    QTRY_COMPARE(got.tokens, QList<QByteArray>{"access-of-sign-in"});

    QCOMPARE(refreshCount(), 0);
}

void TestTokenKeeper::signInThatCannotBeSavedIsTold()
{
    Ring ring;
    ring.isReadOnly = true;
    const auto keeper = this->keeper(ring);
    Got got;

    keeper->setTokens(signedIn());
    got.ask(*keeper);
    QTRY_COMPARE(got.errors.size(), 1);
    QCOMPARE(got.errors[0].kind, Error::Kind::StorageFailed);
    ring.isReadOnly = false;
    got.ask(*keeper);

    QTRY_COMPARE(got.tokens, QList<QByteArray>{"access-of-sign-in"});
    QCOMPARE(ring.token, QByteArray("refresh-of-sign-in"));
}

void TestTokenKeeper::signInWinsOverARefreshUnderWay()
{
    CannedServer silent({});
    Server server = m_server->asSeenByClients();
    server.token = silent.url();
    Ring ring;
    ring.token = "first";
    TokenKeeper keeper(server, m_server->client(), ring.storage(), lockFile());
    Got got;
    got.ask(keeper);
    QTRY_COMPARE(silent.requestCount(), 1);

    keeper.setTokens(signedIn());

    QTRY_COMPARE(got.tokens, QList<QByteArray>{"access-of-sign-in"});
    QCOMPARE(ring.saved, QByteArrayList{"refresh-of-sign-in"});
    QVERIFY(!QFile::exists(lockFile()));
}

void TestTokenKeeper::signInWithoutRefreshTokenSavesNothing()
{
    Ring ring;
    ring.token = "first";
    const auto keeper = this->keeper(ring);
    Tokens tokens = signedIn();
    tokens.refresh.clear();
    Got got;

    keeper->setTokens(tokens);
    got.ask(*keeper);

    QTRY_COMPARE(got.tokens, QList<QByteArray>{"access-of-sign-in"});
    QCOMPARE(ring.token, QByteArray("first"));
}

void TestTokenKeeper::forgettingEndsEverything()
{
    Ring ring;
    ring.token = "first";
    ring.holdsSaves = true;
    const auto keeper = this->keeper(ring);
    Got got;
    got.ask(*keeper);
    QTRY_VERIFY(ring.heldSave);

    keeper->forget();
    QTRY_COMPARE(got.errors.size(), 1);
    ring.heldSave(); // too late to be heard
    ring.token.clear();
    got.ask(*keeper);
    QTRY_COMPARE(got.size(), 2);

    QCOMPARE(got.errors[0].kind, Error::Kind::Cancelled);
    QCOMPARE(got.errors.value(1).kind, Error::Kind::SignInAgain); // nothing is left in memory
}

void TestTokenKeeper::goneWaiterIsNotCalledAndTheRefreshGoesOn()
{
    Ring ring;
    ring.token = "first";
    const auto keeper = this->keeper(ring);
    bool wasCalled = false;
    auto context = std::make_unique<QObject>();
    keeper->token(Freshness::Cached, context.get(), [&](const auto &) { wasCalled = true; });

    context.reset();

    QTRY_COMPARE(ring.saved.size(), 1);
    QTRY_VERIFY(!QFile::exists(lockFile()));
    QVERIFY(!wasCalled);
}

void TestTokenKeeper::destroyingTellsWhoWaits()
{
    Ring ring;
    ring.token = "first";
    auto keeper = this->keeper(ring);
    Got got;
    got.ask(*keeper);

    keeper.reset();

    QTRY_COMPARE(got.errors.size(), 1);
    QCOMPARE(got.errors[0].kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(lockFile()));
}

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
