#include "ui/source/sealedbrowser.h"
#include "ui/stationery/stationerywindow.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/twolinelist.h"
#include "widgets/windowtest.h"

#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTranslator>
#include <QtTest>

using core::mail::AddrSpec;
using core::mail::Attachment;
using core::mail::Mailbox;
using core::stationery::Paper;
using core::stationery::PaperTitle;
using ui::TwoLineList;
using ui::stationery::StationeryWindow;
using Kind = Paper::Kind;

/// The templates and snippets by keys and clicks; what they ask for is answered as their drawer does.
class TestStationeryWindow : public QObject, private WindowTest<StationeryWindow>
{
    Q_OBJECT

private slots:
    void initTestCase() { QGuiApplication::setQuitOnLastWindowClosed(false); } // tests close theirs
    void init();
    void cleanup() { m_window.reset(); }

    void everythingIsListedByNameInItsKind();
    void theSearchFindsWordsOfBothLines();
    void theKeysGoBetweenTheSearchAndTheList();
    void theChosenOneIsShown();
    void anAnswerForAnotherIsNotShown();
    void nothingFromElsewhereIsShown();
    void fieldsAreMarked();
    void enterUsesIt();
    void f2RenamesInPlace();
    void aTakenNameIsSaidAndNotTaken();
    void anAbbreviationIsChangedInItsLine();
    void severalAreDeletedAndBroughtBack();
    void theNextOneIsChosenAfterADeletion();
    void whatIsChosenIsExported();
    void droppedFilesAreImported();
    void anEmptyDrawerSaysWhatToDo();
    void problemsAreSaidInTheWindow();
    void everyControlHasAName();
    void itFollowsTheLanguage();

private:
    TwoLineList *list() const { return find<TwoLineList>("paperList"); }
    QStringList rows() const;
    QString shownText() const { return find<ui::source::SealedBrowser>("paperBody")->toPlainText(); }
    void tell() { m_window->setTitles(m_titles); }

    QList<PaperTitle> m_titles;
    QList<PaperTitle> m_trash;
    QHash<QString, core::mail::Draft> m_letters;
};

void TestStationeryWindow::init()
{
    m_trash.clear();
    m_titles
        = {{QStringLiteral("t1"), Kind::Template, QStringLiteral("Week B"), {}, QStringLiteral("Report")},
           {QStringLiteral("t2"), Kind::Template, QStringLiteral("week a"), {}, {}},
           {QStringLiteral("t3"),
            Kind::Template,
            QStringLiteral("Offer"),
            {},
            QStringLiteral("Offer for {{name}}")},
           {QStringLiteral("s1"), Kind::Snippet, QStringLiteral("Regards"), QStringLiteral("br"), {}},
           {QStringLiteral("s2"), Kind::Snippet, QStringLiteral("Address"), {}, {}}};
    m_letters.clear();
    m_letters[QStringLiteral("t3")].body.html = QStringLiteral("<p>Dear {{name|friend}}, <b>here</b></p>");
    m_letters[QStringLiteral("t3")].to
        = {Mailbox{QStringLiteral("Li Wei"), *AddrSpec::parse(u"li@x.example")}};
    m_letters[QStringLiteral("t3")].attachments = {{QStringLiteral("a.txt"), "text/plain", QByteArray("a")}};
    m_letters[QStringLiteral("s1")].body.text = QStringLiteral("Best regards");
    m_window = std::make_unique<StationeryWindow>();
    StationeryWindow *window = m_window.get();
    connect(window, &StationeryWindow::paperWanted, this, [this](const QString &id) {
        for (const PaperTitle &title : std::as_const(m_titles)) {
            if (title.id == id)
                m_window->showPaper({id, title.kind, title.name, title.abbreviation, m_letters.value(id)});
        }
    });
    connect(window, &StationeryWindow::renameRequested, this, [this](const QString &id, const QString &name) {
        for (PaperTitle &title : m_titles)
            title.name = title.id == id ? name : title.name;
        tell();
    });
    connect(window, &StationeryWindow::removeRequested, this, [this](const QStringList &ids) {
        for (const PaperTitle &title : std::as_const(m_titles)) {
            if (ids.contains(title.id))
                m_trash.append(title);
        }
        m_titles.removeIf([&](const PaperTitle &title) { return ids.contains(title.id); });
        tell();
    });
    connect(window, &StationeryWindow::putBackRequested, this, [this](const QStringList &ids) {
        for (const PaperTitle &title : std::as_const(m_trash)) {
            if (ids.contains(title.id))
                m_titles.append(title);
        }
        tell();
    });
    tell();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
}

QStringList TestStationeryWindow::rows() const
{
    QStringList shown;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        shown.append(index.data().toString() + u'|' + index.data(TwoLineList::DetailRole).toString());
    }
    return shown;
}

void TestStationeryWindow::everythingIsListedByNameInItsKind()
{
    QCOMPARE(rows(),
             (QStringList{QStringLiteral("Offer|Offer for {{name}}"), QStringLiteral("week a|No subject"),
                          QStringLiteral("Week B|Report")}));

    m_window->showKind(Kind::Snippet);

    QCOMPARE(rows(),
             (QStringList{QStringLiteral("Address|No abbreviation"), QStringLiteral("Regards|br and Tab")}));
    QCOMPARE(find<QTabBar>("paperKinds")->tabText(0), QStringLiteral("Templates (3)"));
    QCOMPARE(find<QTabBar>("paperKinds")->tabText(1), QStringLiteral("Snippets (2)"));
    m_window->select(QStringLiteral("t1"));
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Week B"));
}

void TestStationeryWindow::theSearchFindsWordsOfBothLines()
{
    auto *search = find<QLineEdit>("paperSearch");

    QTest::keyClicks(search, QStringLiteral("rep week"));
    QCOMPARE(rows(), QStringList{QStringLiteral("Week B|Report")});
    QTest::keyClicks(search, QStringLiteral("x"));

    QCOMPARE(rows(), QStringList());
}

void TestStationeryWindow::theKeysGoBetweenTheSearchAndTheList()
{
    auto *search = find<QLineEdit>("paperSearch");
    QTRY_COMPARE(QApplication::focusWidget(), list());

    QTest::keySequence(m_window.get(), QKeySequence::Find);
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClick(search, Qt::Key_Down);

    QCOMPARE(QApplication::focusWidget(), list());
    QCOMPARE(list()->chosenRows(), QList<int>{0});
    for (QAction *action : m_window->actions()) { // keys of a window that is gone would stay down
        if (action->shortcut() == QKeySequence(QKeySequence::Close))
            action->trigger();
    }
    QVERIFY(!m_window->isVisible());
}

void TestStationeryWindow::theChosenOneIsShown()
{
    QTRY_COMPARE(shownText(), QStringLiteral("Dear {{name|friend}}, here"));
    QCOMPARE(find<QLabel>("paperTitle")->text(), QStringLiteral("Offer"));
    QVERIFY(find<QLabel>("paperFacts")->text().contains(u"To: Li Wei\n"));
    QVERIFY(find<QLabel>("paperSubject")->text().contains(u"Offer for <span"));
    QVERIFY(!find<QLineEdit>("abbreviation")->isVisible());

    m_window->select(QStringLiteral("s1"));

    QCOMPARE(shownText(), QStringLiteral("Best regards"));
    QCOMPARE(find<QLineEdit>("abbreviation")->text(), QStringLiteral("br"));
    QVERIFY(!find<QLabel>("paperSubject")->isVisible());
}

void TestStationeryWindow::anAnswerForAnotherIsNotShown()
{
    QTRY_VERIFY(shownText().startsWith(u"Dear"));

    m_window->showPaper(
        {QStringLiteral("t1"), Kind::Template, {}, {}, m_letters.value(QStringLiteral("s1"))});

    QVERIFY(shownText().startsWith(u"Dear"));
}

void TestStationeryWindow::nothingFromElsewhereIsShown()
{
    core::mail::Draft letter;
    letter.body.html = QStringLiteral("<p>x<script>y</script><img src=\"http://t.example/1.png\"></p>");

    m_window->showPaper({QStringLiteral("t3"), Kind::Template, {}, {}, letter});

    QTRY_VERIFY(shownText().startsWith(u'x'));
    const QString html = find<ui::source::SealedBrowser>("paperBody")->toHtml();
    QVERIFY(!html.contains(u"t.example"));
    QVERIFY(!shownText().contains(u'y'));
}

void TestStationeryWindow::fieldsAreMarked()
{
    const auto *body = find<ui::source::SealedBrowser>("paperBody");

    QTRY_COMPARE(body->extraSelections().size(), 1);
    QCOMPARE(body->extraSelections().first().cursor.selectedText(), QStringLiteral("{{name|friend}}"));
}

void TestStationeryWindow::enterUsesIt()
{
    QSignalSpy use(m_window.get(), &StationeryWindow::useRequested);
    QSignalSpy edit(m_window.get(), &StationeryWindow::editRequested);

    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    press("editPaper");

    QCOMPARE(use, (QList<QVariantList>{{QStringLiteral("t2")}}));
    QCOMPARE(edit, (QList<QVariantList>{{QStringLiteral("t2")}}));
}

void TestStationeryWindow::f2RenamesInPlace()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F2);
    auto *edit = find<QLineEdit>("nameInPlace");
    QVERIFY(edit && edit->hasFocus());

    QTest::keyClicks(edit, QStringLiteral("Zebra"));
    QTest::keyClick(edit, Qt::Key_Return);

    QTRY_COMPARE(rows().last(), QStringLiteral("Zebra|Offer for {{name}}"));
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Zebra"));
}

void TestStationeryWindow::aTakenNameIsSaidAndNotTaken()
{
    QSignalSpy renamed(m_window.get(), &StationeryWindow::renameRequested);

    press("renamePaper");
    QTest::keyClicks(find<QLineEdit>("nameInPlace"), QStringLiteral("WEEK A"));
    QTest::keyClick(find<QLineEdit>("nameInPlace"), Qt::Key_Return);

    QTRY_VERIFY(find<ui::InlineBar>("stationeryNotice")->isVisible());
    QCOMPARE(renamed.size(), 0);
    QVERIFY(find<ui::InlineBar>("stationeryNotice")->text().contains(u"week a"));
}

void TestStationeryWindow::anAbbreviationIsChangedInItsLine()
{
    QSignalSpy changed(m_window.get(), &StationeryWindow::abbreviationRequested);
    m_window->select(QStringLiteral("s2"));
    auto *line = find<QLineEdit>("abbreviation");
    line->setFocus();

    QTest::keyClicks(line, QStringLiteral("br"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(changed.size(), 0);
    QVERIFY(find<ui::InlineBar>("stationeryNotice")->text().contains(u"Regards"));
    QTest::keyClicks(line, QStringLiteral(" 2"));
    QTest::keyClick(line, Qt::Key_Return);

    QCOMPARE(changed, (QList<QVariantList>{{QStringLiteral("s2"), QStringLiteral("br2")}}));
    QVERIFY(!find<ui::InlineBar>("stationeryNotice")->isVisible());
}

void TestStationeryWindow::severalAreDeletedAndBroughtBack()
{
    list()->selectAll();
    QVERIFY(!find<QPushButton>("usePaper")->isEnabled());

    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(rows(), QStringList());
    QVERIFY(find<ui::InlineBar>("undoBar")->text().contains(u'3'));
    press("undoRemoval");

    QCOMPARE(rows().size(), 3);
    QVERIFY(!find<ui::InlineBar>("undoBar")->isVisible());
    QTest::keyClick(list(), Qt::Key_Delete);
    m_window->close();
    QVERIFY(find<ui::InlineBar>("undoBar")->isHidden());
}

void TestStationeryWindow::theNextOneIsChosenAfterADeletion()
{
    QTest::keyClick(list(), Qt::Key_Down);

    QTest::keyClick(list(), Qt::Key_Delete);

    QVERIFY(find<ui::InlineBar>("undoBar")->text().contains(u"week a"));
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Week B"));
    QCOMPARE(list()->chosenRows(), QList<int>{1});
}

void TestStationeryWindow::whatIsChosenIsExported()
{
    QSignalSpy exported(m_window.get(), &StationeryWindow::exportRequested);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);

    press("exportPapers");
    auto *dialog = find<QFileDialog>("exportDialog");
    emit dialog->fileSelected(QStringLiteral("/somewhere"));

    QCOMPARE(exported.size(), 1);
    QCOMPARE(exported[0][0].toStringList(), (QStringList{QStringLiteral("t3"), QStringLiteral("t2")}));
    QCOMPARE(exported[0][1].toString(), QStringLiteral("/somewhere"));
    dialog->close();
}

void TestStationeryWindow::droppedFilesAreImported()
{
    QSignalSpy imported(m_window.get(), &StationeryWindow::importRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a.eml")), QUrl(QStringLiteral("http://x.example/"))});

    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);

    QCOMPARE(imported, (QList<QVariantList>{{QStringList{QStringLiteral("/a.eml")}}}));
}

void TestStationeryWindow::anEmptyDrawerSaysWhatToDo()
{
    m_titles.clear();
    tell();
    QVERIFY(find<QLabel>("emptyText")->isVisible());
    QVERIFY(find<QLabel>("emptyText")->text().contains(u"{{name}}"));
    QVERIFY(!find<QPushButton>("removePapers")->isEnabled());

    m_window->showKind(Kind::Snippet);

    QVERIFY(find<QLabel>("emptyText")->text().contains(u"Tab"));
}

void TestStationeryWindow::problemsAreSaidInTheWindow()
{
    auto *notice = find<ui::InlineBar>("stationeryNotice");

    m_window->showProblem(QStringLiteral("a.eml cannot be read."));
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), QStringLiteral("a.eml cannot be read."));
    m_window->showNotice(QStringLiteral("2 came."));

    QCOMPARE(notice->text(), QStringLiteral("2 came."));
}

void TestStationeryWindow::everyControlHasAName()
{
    for (const char *id : {"t1", "s1"}) {
        m_window->select(QString::fromLatin1(id));
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(widget);
            const bool isFocusable = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
            QVERIFY2(!isFocusable || !widget->isVisible() || !read->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }
    const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(read->child(1)->text(QAccessible::Name), QStringLiteral("Regards, br and Tab"));
}

namespace
{

/// Says everything in a language that shows whether it was asked.
class Shouting : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper().replace(QStringLiteral("%N"), QStringLiteral("%n"));
    }
};

} // namespace

void TestStationeryWindow::itFollowsTheLanguage()
{
    Shouting translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();

    QCOMPARE(m_window->windowTitle(), QStringLiteral("TEMPLATES AND SNIPPETS"));
    QCOMPARE(find<QPushButton>("usePaper")->text(), QStringLiteral("NEW MESSAGE"));
    QCOMPARE(find<QPushButton>("undoRemoval")->text(), QStringLiteral("UNDO"));
    QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Offer"));
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestStationeryWindow)
#include "tst_stationerywindow.moc"
