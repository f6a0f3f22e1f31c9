#include "app/program.h"
#include "app/stationerydesk.h"
#include "core/stationery/paperfile.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using core::mail::AddrSpec;
using core::mail::Draft;
using core::mail::Mailbox;
using core::stationery::Drawer;
using core::stationery::Paper;
using core::stationery::PaperTitle;
using ui::compose::ComposeWindow;
using ui::stationery::StationeryWindow;

/// The drawer joined to letters and to its own window.
class TestStationeryDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aTemplateBeginsALetter();
    void whatIsKeptHasNoSignature();
    void anEditedPaperIsReplaced();
    void whatCannotBeKeptIsTold();
    void theWindowChangesTheDrawer();
    void foldersAreReadAgain();
    void theProgramBeginsWithATemplate();

private:
    Drawer drawer() const { return Drawer(m_folders.templates()); }
    QStringList names() const;
    QString keep(const Paper &paper) const;
    StationeryWindow *shownWindow() const;
    std::unique_ptr<ComposeController> letter(const QString &text = {});

    std::unique_ptr<QTemporaryDir> m_home;
    Folders m_folders;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<StationeryDesk> m_desk;
};

static Paper offer()
{
    Paper paper{{}, Paper::Kind::Template, QStringLiteral("Offer"), {}, {}};
    paper.letter.to = {Mailbox{{}, *AddrSpec::parse(u"ann@example.com")}};
    paper.letter.subject = QStringLiteral("Offer for {{company}}");
    paper.letter.body.html = QStringLiteral("<p>Dear {{name}}</p>\n");
    paper.letter.attachments
        = {{.fileName = QStringLiteral("a.txt"), .mediaType = "text/plain", .content = QByteArray("one")}};
    return paper;
}

template<typename Window>
static QList<Window *> windows()
{
    QList<Window *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget))
            found.append(window);
    }
    return found;
}

void TestStationeryDesk::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_folders = {m_home->filePath(QStringLiteral("data")), m_home->filePath(QStringLiteral("config"))};
    QVERIFY(QDir().mkpath(m_folders.data) && QDir().mkpath(m_folders.config));
    m_settings = std::make_unique<Settings>(m_folders.settingsFile());
    m_services = std::make_unique<Services>(m_folders, *m_settings);
    m_desk = std::make_unique<StationeryDesk>(*m_services);
}

void TestStationeryDesk::cleanup()
{
    m_desk.reset();
    m_services.reset();
}

QStringList TestStationeryDesk::names() const
{
    QStringList list;
    for (const PaperTitle &title : drawer().contents().titles)
        list.append(title.name);
    return list;
}

/// The id of what is put into the drawer.
QString TestStationeryDesk::keep(const Paper &paper) const
{
    const auto saved = drawer().save(paper, Drawer::Taken::Refused);
    return saved ? saved->id : QString();
}

StationeryWindow *TestStationeryDesk::shownWindow() const
{
    return windows<StationeryWindow>().value(0);
}

std::unique_ptr<ComposeController> TestStationeryDesk::letter(const QString &text)
{
    core::delivery::SavedDraft draft;
    draft.id = QStringLiteral("draft");
    draft.accountId = practiceAccount().id;
    draft.draft.body.html = text;
    auto made = std::make_unique<ComposeController>(*m_services, *m_settings, draft);
    m_desk->serve(made.get());
    return made;
}

void TestStationeryDesk::aTemplateBeginsALetter()
{
    const QString id = keep(offer());
    const auto first = letter();
    QSignalSpy requested(m_desk.get(), &StationeryDesk::letterRequested);

    emit first->window()->templateRequested(id);

    QTRY_COMPARE(requested.size(), 1);
    const auto paper = requested.first().at(0).value<Paper>();
    QCOMPARE(paper.letter.subject, offer().letter.subject);
    QCOMPARE(requested.first().at(1).toString(), practiceAccount().id);
    const auto file = std::get<core::mail::FileContent>(paper.letter.attachments.value(0).content);
    QVERIFY(file.path.startsWith(m_folders.data + QStringLiteral("/opened/")));
    QVERIFY(QFile::exists(file.path));
}

void TestStationeryDesk::whatIsKeptHasNoSignature()
{
    const auto written = letter();
    Paper paper = offer();
    paper.letter.body.html += QStringLiteral("<div id=\"signature\">\n<p>--&nbsp;<br>Zhang</p>\n</div>\n");

    emit written->window()->keepRequested(paper);
    emit written->window()->keepRequested(paper);

    QTRY_COMPARE(names(), QStringList({QStringLiteral("Offer"), QStringLiteral("Offer 2")}));
    const auto kept = drawer().load(QStringLiteral("Offer.eml"), m_home->path());
    QCOMPARE(kept->letter.body.html, offer().letter.body.html);
}

void TestStationeryDesk::anEditedPaperIsReplaced()
{
    Paper paper = offer();
    paper.id = keep(paper);
    const auto edited = letter(QStringLiteral("<p>Dear</p>"));
    m_desk->letEdit(edited.get(), {paper.id, paper.kind, paper.name, {}, {}});
    QVERIFY(!edited->isWorthKeeping());
    emit edited->window()->changed();
    QVERIFY(edited->isWorthKeeping());
    paper.letter.body.html = QStringLiteral("<p>new</p>");

    emit edited->window()->keepRequested(paper);

    QVERIFY(!edited->isWorthKeeping());
    const auto html = [&] { return drawer().load(paper.id, m_home->path())->letter.body.html; };
    QTRY_COMPARE(html(), QStringLiteral("<p>new</p>"));
    QCOMPARE(names(), QStringList{QStringLiteral("Offer")});
}

void TestStationeryDesk::whatCannotBeKeptIsTold()
{
    const auto written = letter();
    Paper paper = offer();
    paper.letter.attachments[0].content = core::mail::FileContent{m_home->filePath(QStringLiteral("gone"))};

    emit written->window()->keepRequested(paper);

    QTRY_VERIFY(written->window()->findChild<QWidget *>(QStringLiteral("notKept")));
    QCOMPARE(names(), QStringList());
}

void TestStationeryDesk::theWindowChangesTheDrawer()
{
    const QString id = keep(offer());
    m_desk->show(Paper::Kind::Template);
    StationeryWindow *window = shownWindow();
    QVERIFY(window);

    emit window->renameRequested(id, QStringLiteral("Angebot"));
    QTRY_COMPARE(names(), QStringList{QStringLiteral("Angebot")});
    emit window->removeRequested({id});
    QTRY_COMPARE(names(), QStringList());
    emit window->putBackRequested({id});
    QTRY_COMPARE(names(), QStringList{QStringLiteral("Angebot")});
    emit window->exportRequested({id}, m_home->path());
    const QString file = m_home->filePath(QStringLiteral("Angebot.eml"));
    QTRY_VERIFY(QFile::exists(file));
    emit window->importRequested({file, m_home->filePath(QStringLiteral("none.eml"))});
    QTRY_COMPARE(names(), QStringList({QStringLiteral("Angebot"), QStringLiteral("Angebot 2")}));
    QSignalSpy edit(m_desk.get(), &StationeryDesk::editRequested);
    emit window->editRequested(id);
    QTRY_COMPARE(edit.size(), 1);
    QCOMPARE(edit.first().at(0).value<Paper>().name, QStringLiteral("Angebot"));
}

void TestStationeryDesk::foldersAreReadAgain()
{
    m_desk->open();
    const auto written = letter();
    QSignalSpy requested(m_desk.get(), &StationeryDesk::letterRequested);
    const QString id = keep(offer());
    QEvent activation(QEvent::WindowActivate);

    QApplication::sendEvent(written->window(), &activation);
    m_desk->show(Paper::Kind::Template);
    StationeryWindow *window = shownWindow();

    // Only what is known can be used.
    QTRY_VERIFY((emit window->useRequested(id), !requested.isEmpty()));
}

void TestStationeryDesk::theProgramBeginsWithATemplate()
{
    QVERIFY(!keep(offer()).isEmpty());
    Paper plain = offer();
    plain.name = QStringLiteral("Plain");
    plain.letter.body = {QStringLiteral("Dear {{name}}"), {}};
    QVERIFY(!keep(plain).isEmpty());
    Language language;
    Program program(m_folders, *m_settings, language);
    Options options;
    options.templateName = QStringLiteral("offer");
    options.fieldValues = {QStringLiteral("company=鸿雁")};
    options.usesPractice = true;

    program.start(options);

    QTRY_COMPARE(windows<ComposeWindow>().size(), 1);
    ComposeWindow *window = windows<ComposeWindow>().first();
    QCOMPARE(window->saved().draft.subject, QStringLiteral("Offer for 鸿雁"));
    QVERIFY(window->saved().draft.body.html.contains(QStringLiteral("{{name}}")));
    QVERIFY(window->isPristine());

    // From a letter: nothing is kept of it until something is written.
    emit window->templateRequested(QStringLiteral("Plain.eml"));
    QTRY_COMPARE(windows<ComposeWindow>().size(), 2);
    ComposeWindow *second = windows<ComposeWindow>().at(0) == window ? windows<ComposeWindow>().at(1)
                                                                     : windows<ComposeWindow>().at(0);
    QCOMPARE(second->saved().draft.body, plain.letter.body);
    QVERIFY(second->isPristine());
    QCOMPARE(second->saved().draft.attachments.size(), 1);

    program.call({QStringLiteral("hongyan"), QStringLiteral("--template"), QStringLiteral("Offer"),
                  QStringLiteral("--set"), QStringLiteral("firma=x")},
                 m_home->path());
    QTRY_COMPARE(windows<ComposeWindow>().size(), 3);
}

QTEST_MAIN(TestStationeryDesk)
#include "tst_stationerydesk.moc"
