#include "core/diagnosis/remedies.h"
#include "gallery/cast.h"
#include "gallery/stage.h"
#include "picture/photos.h"
#include "ui/compose/composewindow.h"
#include "ui/compose/dropzone.h"
#include "ui/compose/subjectedit.h"
#include "ui/editor/bodyeditor.h"
#include "ui/stationery/stationerywindow.h"
#include "ui/verdict/lettercase.h"
#include "ui/widgets/twolinelist.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTextEdit>
#include <QtTest>

using core::stationery::Paper;
using ui::compose::ComposeWindow;

/// What is there for moments only: fields that wait, a countdown, files above the window, a name being
/// changed.
class TestStateGallery : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void fields_data() { Stage::addSights(); }
    void fields();
    void undoing_data() { Stage::addSights(); }
    void undoing();
    void asking_data() { Stage::addSights(); }
    void asking();
    void searching_data() { Stage::addSights(); }
    void searching();
    void dragging_data() { Stage::addSights(); }
    void dragging();
    void stationery_data() { Stage::addSights(); }
    void stationery();

private:
    ComposeWindow &open(const QString &html, const QString &subject);
    template<typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QTextEdit *text() const { return m_window->findChild<ui::editor::BodyEditor *>()->textEdit(); }
    void dragOver(const QStringList &files, const QPointF &at);

    Stage m_stage;
    std::unique_ptr<QWidget> m_window;
    Speller m_speller{true};
};

namespace
{

QList<core::stationery::PaperTitle> titles()
{
    return {{QStringLiteral("1"),
             Paper::Kind::Template,
             QString::fromUtf8("报价单 · quotation"),
             {},
             QString::fromUtf8("{{公司}}的报价")},
            {QStringLiteral("2"),
             Paper::Kind::Template,
             QStringLiteral("A weekly report with a name that is much longer than anybody needs"),
             {},
             QStringLiteral("Week {{number}}")},
            {QStringLiteral("3"),
             Paper::Kind::Snippet,
             QStringLiteral("Best regards"),
             QStringLiteral("br"),
             {}}};
}

} // namespace

void TestStateGallery::cleanup()
{
    m_window.reset();
}

ComposeWindow &TestStateGallery::open(const QString &html, const QString &subject)
{
    auto window = std::make_unique<ComposeWindow>();
    ComposeWindow &made = *window;
    m_window = std::move(window);
    made.setAccounts(accounts());
    made.setSpellSource(&m_speller);
    made.setStationery(titles());
    auto saved = letter(html);
    saved.draft.subject = subject;
    saved.draft.body.text.clear(); // made of the HTML
    made.setSaved(saved);
    m_stage.show(made);
    return made;
}

void TestStateGallery::fields()
{
    m_stage.begin();
    ComposeWindow &window
        = open(QString::fromUtf8("<p>Dear {{name}},</p><p>mispelt for {{公司}} until {{date|Friday}}.</p>"),
               QString::fromUtf8("A mispelt word for {{公司}} 您好"));
    m_stage.look(window, QStringLiteral("subject-marks"));
    QTRY_COMPARE(find<ui::compose::SubjectEdit>("subject")->misspelt().size(), 1);
    find("subject")->setFocus();
    find<QLineEdit>("subject")->setSelection(0, 12);
    m_stage.look(window, QStringLiteral("subject-marks-selected"));
    window.askForFields();
    m_stage.look(window, QStringLiteral("fields-bar"));
    m_stage.lookForFocus(window);
    find<QAction>("actionSource")->trigger();
    m_stage.look(window, QStringLiteral("fields-source"));
    find<QAction>("actionPlainText")->trigger();
    m_stage.look(window, QStringLiteral("fields-plain"));
    m_stage.lookAtMenus(window, {QStringLiteral("newFromTemplate"), QStringLiteral("insertMenu")});
    m_stage.verify();
}

void TestStateGallery::undoing()
{
    m_stage.begin();
    ComposeWindow &window = open(QStringLiteral("<p>Dear {{name}}, see the attached file.</p>"),
                                 QStringLiteral("For {{name}}"));
    find<QAction>("actionSend")->trigger();
    m_stage.look(window, QStringLiteral("countdown-fields"));
    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::keyClicks(find("subject"), QStringLiteral("x"));
    auto *edit = find<QMenu>("editMenu");
    m_stage.lookAtMenus(window, {QStringLiteral("editMenu")});
    text()->setFocus();
    QTest::keyClicks(text(), QStringLiteral("y"));
    edit->popup(QPoint(10, 10));
    m_stage.look(*edit, QStringLiteral("menu-edit-text"));
    edit->close();
    m_stage.verify();
}

/// Where there is no time to undo, and where a picture in source tells its place.
void TestStateGallery::asking()
{
    m_stage.begin();
    ComposeWindow &window
        = open(QString::fromUtf8("<p>Dear {{name}}, {{公司}} and {{date|Friday}}: see the picture.</p>"),
               QStringLiteral("For {{name}}"));
    window.setUndoDelay(std::chrono::seconds(0));
    window.askForFields();
    find<QAction>("actionSend")->trigger();
    QVERIFY(find("askFirst") && find("askFirst")->isVisible());
    m_stage.look(window, QStringLiteral("ask-first"));
    ui::verdict::LetterCase unknown;
    unknown.record.state = core::delivery::State::Unknown;
    unknown.record.accountId = QStringLiteral("work");
    unknown.record.error.emplace().stage = core::smtp::Stage::Accepted;
    core::diagnosis::Verdict verdict;
    verdict.cause = core::diagnosis::Cause::NetworkOutcomeUnknown;
    verdict.stage = core::smtp::Stage::Accepted;
    verdict.remedies = core::diagnosis::remediesFor(verdict, {}, {});
    unknown.judgement.verdict = verdict;
    window.showFailure(unknown);
    m_stage.look(window, QStringLiteral("outcome-unknown"));
    find<QAction>("actionSend")->trigger();
    m_stage.look(window, QStringLiteral("ask-first-unknown"));

    auto saved = letter(QStringLiteral(
        "<p>The beach</p><img src=\"data:image/tiff;base64,"
        "SUkqAAgAAAACAA8BAgAMAAAAJgAAACWIBAABAAAAMgAAAAAAAABTRUNSRVRNQUtFUgACAAEAAgACAAAATgAAAAIABQADAAAAUA"
        "AAAAAAAAAnAAAAAQAAADYAAAABAAAAFAAAAAEAAAA=\">")); // a TIFF with a latitude
    saved.writing = core::delivery::Writing::Source;
    window.setSaved(saved);
    find<QAction>("actionCheck")->trigger();
    m_stage.look(window, QStringLiteral("picture-tells-place"));
    m_stage.verify();
}

void TestStateGallery::searching()
{
    m_stage.begin();
    ComposeWindow &window = open(richLetter(), QStringLiteral("A long subject ").repeated(12));
    m_stage.look(window, QStringLiteral("subject-long"));
    for (const char *view : {"actionSource", "actionPlainText"}) {
        find<QAction>(view)->trigger();
        find<QAction>("actionFind")->trigger();
        auto *words = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(words);
        QTest::keyClicks(words, QStringLiteral("li"));
        m_stage.look(window, QStringLiteral("find-") + QString::fromLatin1(view).mid(6));
    }
    find<QAction>("actionLog")->trigger();
    m_stage.look(window, QStringLiteral("dock-timeline"));
    m_stage.lookForFocus(window);
    find<QAction>("actionShortcuts")->trigger();
    for (auto *each : QApplication::topLevelWidgets()) {
        if (!each->isVisible() || !each->inherits("ui::compose::ShortcutSheet"))
            continue;
        each->resize(std::min(each->width(), m_stage.sight().width), each->height());
        m_stage.look(*each, QStringLiteral("shortcuts"));
    }
    m_stage.verify();
}

void TestStateGallery::dragOver(const QStringList &files, const QPointF &at)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(find("subject"), &enter);
    auto *zone = m_window->findChild<ui::compose::DropZone *>();
    QVERIFY(zone->isVisible());
    QDragEnterEvent onward(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(zone, &onward);
    QDragMoveEvent move(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(zone, &move);
}

void TestStateGallery::dragging()
{
    m_stage.begin();
    ComposeWindow &window = open(richLetter(), QStringLiteral("Files"));
    const QString photo = m_stage.file(QStringLiteral("photo.jpg"));
    dragOver({photo}, {100, 60});
    m_stage.look(window, QStringLiteral("drop-picture-text"));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_window->findChild<ui::compose::DropZone *>(), &leave);
    dragOver({photo, m_stage.file(QStringLiteral("table.xlsx"))}, {100, 60});
    m_stage.look(window, QStringLiteral("drop-files"));
    QCoreApplication::sendEvent(m_window->findChild<ui::compose::DropZone *>(), &leave);
    m_stage.verify();
}

void TestStateGallery::stationery()
{
    m_stage.begin();
    auto made = std::make_unique<ui::stationery::StationeryWindow>();
    auto &window = *made;
    m_window = std::move(made);
    window.setTitles(titles());
    m_stage.show(window);
    auto *list = m_window->findChild<ui::TwoLineList *>();
    list->setFocus();
    window.select(QStringLiteral("1"));
    Paper paper;
    paper.id = QStringLiteral("1");
    paper.name = titles().first().name;
    paper.letter.subject = titles().first().subject;
    paper.letter.body.html = QString::fromUtf8("<p>{{name}}，您好：</p><p>附上{{公司}}的报价。</p>");
    window.showPaper(paper);
    m_stage.look(window, QStringLiteral("stationery"));
    m_stage.lookForTabs(window);
    QTest::keyClick(list, Qt::Key_F2);
    auto *name = m_window->findChild<QLineEdit *>(QStringLiteral("nameInPlace"));
    QVERIFY(name);
    m_stage.look(window, QStringLiteral("stationery-f2"));
    QTest::keyClick(name, Qt::Key_Escape);
    m_stage.verify();
}

QTEST_MAIN(TestStateGallery)
#include "tst_stategallery.moc"
