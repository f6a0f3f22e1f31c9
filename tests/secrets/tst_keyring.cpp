#include "core/account/profilefile.h"
#include "core/secrets/sessionbus.h"
#include "secrets/answer.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QProcess>

#include <csignal>

using namespace core::secrets;
using namespace std::chrono_literals;
using core::account::SecretSource;

/// Each claim needs a situation, such as a bus without a key store: keyring.py makes it and names the claims.
class TestKeyring : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theStoreIsNamed();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void otherProgramsReadIt();
    void whatIsDeletedElsewhereIsNotFound();
    void onlyTextIsKept();
    void changesAndReadsStayInOrder();
    void whoeverIsGoneIsNotCalled();
    void aKeyringThatIsLockedSaysSo();
    void noSecretIsInAnyFile();
    void silenceIsNoFreezeAndLateAnswersAreIgnored();
    void thereIsNoStore();
    void noBusIsLaunched();
    void aFrozenBusFreezesNothing();
    void theEndOfTheBusIsNotOurs();
    void askingWhetherItIsThereDoesNotWakeIt();

private:
    std::unique_ptr<Vault> m_vault;
};

namespace
{

const QString service = QStringLiteral("org.freedesktop.secrets");
const SecretSource keyring{SecretSource::Kind::Keyring, {}};

QString sandbox()
{
    return qEnvironmentVariable("HONGYAN_SANDBOX");
}

bool isRunning(const QString &name)
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(name);
}

QDBusMessage askService(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/secrets"),
                                                  QStringLiteral("org.freedesktop.Secret.Service"), method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

/// libsecret's own program, with the attributes that QtKeychain gives its entries.
QByteArray secretTool(const QString &command, const QString &key)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               {command, QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain"),
                QStringLiteral("server"), QStringLiteral("io.github.hongyan"), QStringLiteral("user"), key});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

QString key(const char *purpose)
{
    return Asker::defaultAccount() + u'/' + QString::fromLatin1(purpose);
}

/// Stopped, a process keeps its name on the bus and its socket, and never answers.
class Frozen
{
public:
    explicit Frozen(const char *variable)
        : m_process(pid_t(qEnvironmentVariableIntValue(variable)))
    {
        ::kill(m_process, SIGSTOP);
    }
    ~Frozen() { ::kill(m_process, m_end); }
    Q_DISABLE_COPY_MOVE(Frozen)

    void forGood() { m_end = SIGSTOP; }

private:
    pid_t m_process;
    int m_end = SIGCONT;
};

/// Counts what a person would see: the event loop going round.
class Heartbeat
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ++m_count; });
        m_timer.start(10ms);
    }
    int count() const { return m_count; }

private:
    QTimer m_timer;
    int m_count = 0;
};

QStringList filesWith(const QByteArray &secret)
{
    QStringList found;
    QDirIterator files(sandbox(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!QFileInfo(file).isFile() || !file.open(QFile::ReadOnly))
            continue;
        const QByteArray contents = file.readAll();
        if (contents.contains(secret) || contents.contains(secret.toBase64()))
            found.append(file.fileName().mid(sandbox().size()));
    }
    return found;
}

QByteArray commandLine()
{
    QFile file(QStringLiteral("/proc/self/cmdline"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

} // namespace

void TestKeyring::init()
{
    QVERIFY2(!sandbox().isEmpty(), "run by keyring.py");
    if (qEnvironmentVariableIsSet("HONGYAN_KEYRING_PID"))
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(service), 20'000);
    m_vault = std::make_unique<Vault>(
        Vault::Places{.configFolder = sandbox() + QStringLiteral("/person/config/hongyan")});
}

void TestKeyring::cleanup()
{
    m_vault.reset();
}

void TestKeyring::theStoreIsNamed()
{
    const KeyringState state = Asker(*m_vault).probe();

    QVERIFY2(state.isAvailable, qPrintable(state.detail));
    QCOMPARE(state.name, QStringLiteral("GNOME Keyring"));
}

void TestKeyring::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QByteArray>("secret");

    QTest::newRow("ASCII") << QByteArray("correct horse battery staple");
    QTest::newRow("Chinese, a bird and an umlaut") << QByteArray("密码🪿ü");
    QTest::newRow("line ends and spaces") << QByteArray(" a\r\nb\n");
    QTest::newRow("quotes and signs") << QByteArray("'\"$`\\&%<>");
    QTest::newRow("16 kB") << QByteArray("0123456789abcdef").repeated(1024);
    QTest::newRow("as long as may be") << QByteArray(maximumSecretBytes, 'x');
}

void TestKeyring::whatIsWrittenIsRead()
{
    QFETCH(const QByteArray, secret);
    Asker ask(*m_vault);

    QCOMPARE(ask.read(keyring), QByteArray("<NotFound>"));
    QCOMPARE(ask.write(keyring, "the one before"), QByteArray("done"));
    QCOMPARE(ask.write(keyring, secret), QByteArray("done"));
    QCOMPARE(ask.write(keyring, "token", Purpose::RefreshToken), QByteArray("done"));
    QCOMPARE(ask.read(keyring), secret);
    QCOMPARE(ask.read(keyring, Purpose::RefreshToken), QByteArray("token"));
    QCOMPARE(ask.remove(keyring), QByteArray("done"));
    QCOMPARE(ask.read(keyring), QByteArray("<NotFound>"));
    QCOMPARE(ask.remove(keyring), QByteArray("done"));
    QCOMPARE(ask.remove(keyring, Purpose::RefreshToken), QByteArray("done"));
}

void TestKeyring::otherProgramsReadIt()
{
    Asker ask(*m_vault);

    QCOMPARE(ask.write(keyring, "密码 for others"), QByteArray("done"));
    QCOMPARE(ask.write(keyring, "refresh", Purpose::RefreshToken), QByteArray("done"));
    QCOMPARE(ask.write(keyring, "client", Purpose::ClientSecret), QByteArray("done"));

    QCOMPARE(secretTool(QStringLiteral("lookup"), key("password")), QByteArray("密码 for others"));
    QCOMPARE(secretTool(QStringLiteral("lookup"), key("oauth-refresh")), QByteArray("refresh"));
    QCOMPARE(secretTool(QStringLiteral("lookup"), key("oauth-client")), QByteArray("client"));
    ask.remove(keyring);
    QCOMPARE(secretTool(QStringLiteral("lookup"), key("password")), QByteArray());
    QCOMPARE(secretTool(QStringLiteral("lookup"), key("oauth-refresh")), QByteArray("refresh"));
}

void TestKeyring::whatIsDeletedElsewhereIsNotFound()
{
    Asker ask(*m_vault);
    QCOMPARE(ask.write(keyring, "secret"), QByteArray("done"));

    secretTool(QStringLiteral("clear"), key("password"));

    QCOMPARE(ask.read(keyring), QByteArray("<NotFound>"));
}

void TestKeyring::onlyTextIsKept()
{
    Asker ask(*m_vault);

    QCOMPARE(ask.write(keyring, QByteArray("sec\0ret", 7)), QByteArray("<Unwritable>"));
    QCOMPARE(ask.write(keyring, "\xff\xfe"), QByteArray("<Unwritable>"));
    QCOMPARE(ask.read(keyring), QByteArray("<NotFound>"));
}

void TestKeyring::changesAndReadsStayInOrder()
{
    QObject context;
    ChangeAnswer first;
    ChangeAnswer second;
    SecretAnswer between;
    SecretAnswer after;
    const auto write = [&](const char *secret, ChangeAnswer &answer) {
        m_vault->write(Asker::defaultAccount(), Purpose::Password, keyring, secret, &context, answer.taker());
    };
    const auto read = [&](SecretAnswer &answer) {
        m_vault->read(Asker::defaultAccount(), Purpose::Password, keyring, &context, answer.taker());
    };

    write("first", first);
    read(between);
    write("second", second);
    read(after);

    QTRY_VERIFY(after.outcome);
    QCOMPARE(toText(*first.outcome), QByteArray("done"));
    QCOMPARE(toText(*between.outcome), QByteArray("first"));
    QCOMPARE(toText(*second.outcome), QByteArray("done"));
    QCOMPARE(toText(*after.outcome), QByteArray("second"));
    Asker(*m_vault).remove(keyring);
}

void TestKeyring::whoeverIsGoneIsNotCalled()
{
    QObject context;
    SecretAnswer gone;
    auto vault = std::make_unique<Vault>(Vault::Places{.configFolder = sandbox()});
    vault->read(Asker::defaultAccount(), Purpose::Password, keyring, &context, gone.taker());
    Answer<KeyringState> state;
    vault->probeKeyring(&context, state.taker());
    vault.reset();

    QCOMPARE(Asker(*m_vault).read(keyring), QByteArray("<NotFound>"));
    QCOMPARE(gone.count, 0);
    QCOMPARE(state.count, 0);
}

/// No prompter can be reached here: it is as if the person closed the question at once.
void TestKeyring::aKeyringThatIsLockedSaysSo()
{
    Asker ask(*m_vault);
    QCOMPARE(ask.write(keyring, "secret"), QByteArray("done"));
    const auto alias = askService(QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    const auto collection = alias.arguments().value(0).value<QDBusObjectPath>();
    const auto locked
        = askService(QStringLiteral("Lock"), {QVariant::fromValue(QList<QDBusObjectPath>{collection})});
    QCOMPARE(locked.errorMessage(), QString());

    QCOMPARE(ask.read(keyring), QByteArray("<Locked>"));
    QCOMPARE(ask.write(keyring, "other"), QByteArray("<Locked>"));
    QVERIFY(ask.probe().isAvailable);
}

void TestKeyring::noSecretIsInAnyFile()
{
    logged.clear();
    const auto before = qInstallMessageHandler(keepLog);
    const QByteArray inKeyring = "kept-in-the-key-store-3141";
    const QByteArray inMemory = "kept-in-memory-only-2718";
    const QByteArray inFile = "kept-in-a-file-by-choice-1618";
    const QByteArray inVariable = "kept-in-a-variable-1414";
    qputenv("HONGYAN_TEST_SECRET", inVariable);
    const SecretSource session{SecretSource::Kind::Session, {}};
    const SecretSource file{SecretSource::Kind::File, {}};
    const SecretSource variable{SecretSource::Kind::Environment, QStringLiteral("HONGYAN_TEST_SECRET")};
    const QString config = sandbox() + QStringLiteral("/person/config/hongyan");
    Asker ask(*m_vault);

    QCOMPARE(ask.write(keyring, inKeyring), QByteArray("done"));
    QCOMPARE(ask.write(session, inMemory), QByteArray("done"));
    QCOMPARE(ask.write(file, inFile), QByteArray("done"));
    QCOMPARE(ask.read(keyring), inKeyring);
    QCOMPARE(ask.read(session), inMemory);
    QCOMPARE(ask.read(file), inFile);
    QCOMPARE(ask.read(variable), inVariable);
    core::account::Account account;
    account.id = Asker::defaultAccount();
    account.secret = variable;
    QVERIFY(core::account::changeProfiles(
        config + QStringLiteral("/accounts.json"),
        [&account](core::account::Profiles &profiles) { profiles.accounts = {account}; }));
    qInstallMessageHandler(before);

    const QString chosen = Vault::filePath(config, Asker::defaultAccount(), Purpose::Password);
    QCOMPARE(filesWith(inFile), QStringList{chosen.mid(sandbox().size())});
    QCOMPARE(QFile::permissions(chosen) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(!QDir(sandbox() + QStringLiteral("/person/data/keyrings")).isEmpty());
    for (const QByteArray &secret : {inKeyring, inMemory, inVariable}) {
        QCOMPARE(filesWith(secret), QStringList());
        QVERIFY(!logged.contains(secret) && !logged.contains(secret.toBase64()));
        QVERIFY(!commandLine().contains(secret));
    }
    QVERIFY(!logged.contains(inFile));
}

void TestKeyring::silenceIsNoFreezeAndLateAnswersAreIgnored()
{
    Asker ask(*m_vault);
    QCOMPARE(ask.write(keyring, "secret"), QByteArray("done"));
    QObject context;
    SecretAnswer own; // By the vault's patience, while the store's thread still waits.
    const Heartbeat heartbeat;
    {
        const Frozen frozen("HONGYAN_KEYRING_PID");
        QCOMPARE(ask.read(keyring), QByteArray("<TimedOut>")); // By that of the look at the store.
        QVERIFY(!ask.probe().isAvailable);

        m_vault->setPatience({.answer = 300ms, .person = 300ms, .probe = 300ms});
        m_vault->read(Asker::defaultAccount(), Purpose::Password, keyring, &context, own.taker());
        QTRY_VERIFY(own.outcome);
        QCOMPARE(toText(*own.outcome), QByteArray("<TimedOut>"));
        QVERIFY(!ask.probe().isAvailable);
    }
    m_vault->setPatience({});

    QCOMPARE(ask.read(keyring), QByteArray("secret"));
    QCOMPARE(own.count, 1);
    QVERIFY(heartbeat.count() > 20);
}

void TestKeyring::thereIsNoStore()
{
    Asker ask(*m_vault);

    QVERIFY(!ask.probe().isAvailable);
    QCOMPARE(ask.probe().name, QString());
    QCOMPARE(ask.read(keyring), QByteArray("<NoStore>"));
    QCOMPARE(ask.write(keyring, "secret"), QByteArray("<NoStore>"));
    QCOMPARE(ask.remove(keyring), QByteArray("<NoStore>"));
    QCOMPARE(filesWith("secret"), QStringList());
}

/// The program for that may be missing here, so it is not enough that nobody was found.
void TestKeyring::noBusIsLaunched()
{
    QCOMPARE(sessionBusTrouble(1s), QStringLiteral("no session bus"));
}

/// It takes our connection and says nothing, not even to the greeting. It stays so until after the end, which
/// must come all the same: keyring.py waits for it.
void TestKeyring::aFrozenBusFreezesNothing()
{
    Frozen frozen("HONGYAN_BUS_PID");
    frozen.forGood();
    m_vault->setPatience({.answer = 500ms, .person = 500ms, .probe = 500ms});
    const Heartbeat heartbeat;
    Asker ask(*m_vault);

    QVERIFY(!ask.probe().isAvailable);
    QCOMPARE(ask.read(keyring), QByteArray("<TimedOut>")); // By the vault's patience …
    m_vault->setPatience({});
    QCOMPARE(ask.read(keyring), QByteArray("<NoStore>")); // … and by the look at the bus.
    QVERIFY(heartbeat.count() > 20);
}

/// GLib ends a process whose session bus ends, unless told otherwise.
void TestKeyring::theEndOfTheBusIsNotOurs()
{
    Asker ask(*m_vault);
    QCOMPARE(ask.write(keyring, "secret"), QByteArray("done"));

    ::kill(pid_t(qEnvironmentVariableIntValue("HONGYAN_BUS_PID")), SIGTERM);

    QTRY_COMPARE(ask.read(keyring), QByteArray("<NoStore>"));
    for (int i = 0; i < 20; ++i) // So that all that comes of it has come.
        QCOMPARE(ask.read(keyring), QByteArray("<NoStore>"));
    QVERIFY(!ask.probe().isAvailable);
}

void TestKeyring::askingWhetherItIsThereDoesNotWakeIt()
{
    Asker ask(*m_vault);

    const KeyringState state = ask.probe();
    QVERIFY(state.isAvailable);
    QCOMPARE(state.name, QStringLiteral("GNOME Keyring"));
    QVERIFY(!isRunning(service));

    QCOMPARE(ask.read(keyring), QByteArray("<NotFound>"));
    QVERIFY(isRunning(service));
    QVERIFY(ask.write(keyring, "secret")
            != "done"); // There is no ring yet, and nobody to ask for its password.
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
