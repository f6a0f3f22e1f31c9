#include "core/contacts/index.h"
#include "gallery/cast.h"
#include "gallery/stage.h"
#include "picture/photos.h"
#include "ui/compose/attachmentcard.h"
#include "ui/compose/attachmentstrip.h"
#include "ui/compose/composewindow.h"
#include "ui/editor/bodyeditor.h"
#include "ui/editor/zoom.h"
#include "ui/preview/previewpage.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTextEdit>
#include <QTextTable>
#include <QtTest>

using core::contacts::Index;
using ui::compose::AttachmentStrip;
using ui::compose::ComposeWindow;

/// Every bar, menu and view of writing a letter can be read in full, by name and by key, in both
/// languages, light and dark, wide and narrow.
class TestLetterGallery : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void recipients_data() { Stage::addSights(); }
    void recipients();
    void attachments_data() { Stage::addSights(); }
    void attachments();
    void editing_data() { Stage::addSights(); }
    void editing();
    void tables_data() { Stage::addSights(); }
    void tables();
    void views_data() { Stage::addSights(); }
    void views();
    void previews_data() { Stage::addSights(); }
    void previews();
    void menus_data() { Stage::addSights(); }
    void menus();

private:
    ComposeWindow &open(const core::delivery::SavedDraft &saved);
    template<typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void trigger(const char *name)
    {
        auto *action = m_window->findChild<QAction *>(QString::fromLatin1(name));
        QVERIFY2(action, name);
        action->trigger();
    }
    void key(const char *keys)
    {
        QTest::keySequence(m_window.get(), QKeySequence(QString::fromLatin1(keys)));
    }
    QTextEdit *text() const { return m_window->findChild<ui::editor::BodyEditor *>()->textEdit(); }

    Stage m_stage;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::editor::SpellSource> m_speller;
};

namespace
{

QByteArray photo(QSize size)
{
    return photos::encoded(photos::motif(size), "jpeg");
}

} // namespace

void TestLetterGallery::cleanup()
{
    m_window.reset();
    m_speller.reset();
}

ComposeWindow &TestLetterGallery::open(const core::delivery::SavedDraft &saved)
{
    auto window = std::make_unique<ComposeWindow>();
    window->setAccounts(accounts());
    window->setPictureWay({.keepsDetails = false, .folder = m_stage.folder()});
    window->setSizeLimits({{QStringLiteral("work"), {100000, QStringLiteral("QQ Mail")}}});
    window->setSaved(saved);
    ComposeWindow &made = *window;
    m_window = std::move(window);
    m_stage.show(made);
    return made;
}

void TestLetterGallery::recipients()
{
    m_stage.begin();
    auto saved = letter(richLetter());
    saved.draft.to = people(60);
    saved.draft.cc = people(4);
    saved.unfinishedBcc = QString::fromUtf8("not an address, 张三");
    ComposeWindow &window = open(saved);
    m_stage.look(window, QStringLiteral("recipients-60"));
    find<QLineEdit>("toEdit")->setFocus();
    m_stage.look(window, QStringLiteral("recipients-60-open"));
    find("ccEdit")->setFocus();
    QTest::keyClick(find("ccEdit"), Qt::Key_Left);
    m_stage.look(window, QStringLiteral("recipients-chip-focus"));
    key("Ctrl+Return");
    m_stage.look(window, QStringLiteral("recipients-problem"));

    const auto index = std::make_shared<Index>(book(), QDateTime::currentDateTimeUtc());
    auto suggestions = std::make_shared<ui::Suggestions>();
    suggestions->complete = [index](const QString &typed, int limit, const QSet<QString> &except) {
        return index->complete(typed, limit, except);
    };
    suggestions->isKnown = [index](const core::mail::AddrSpec &address) { return index->isKnown(address); };
    suggestions->isInContacts
        = [index](const core::mail::AddrSpec &address) { return index->isInContacts(address); };
    saved = letter(QStringLiteral("<p>x</p>"));
    saved.draft.to = {};
    ComposeWindow &second = open(saved);
    second.setSuggestions(suggestions);
    for (const char *typed : {"lw", "a"}) {
        auto *line = find<QLineEdit>("toEdit");
        line->clear();
        line->setFocus();
        QTest::keyClicks(line, QString::fromLatin1(typed));
        QWidget *list = nullptr;
        for (auto *each : QApplication::allWidgets()) {
            if (each->objectName() == u"completions" && each->isVisible())
                list = each;
        }
        QVERIFY(list);
        m_stage.look(*list, QStringLiteral("completions-") + QString::fromLatin1(typed));
    }
    m_stage.verify();
}

void TestLetterGallery::attachments()
{
    m_stage.begin();
    auto saved = letter(richLetter());
    const QString gone = m_stage.file(QStringLiteral("gone.pdf"));
    ComposeWindow &window = open(saved);
    QStringList files;
    for (const char *name :
         {"三季度报价及其全部附表（最终确认版，含税，含运费，第二次修订）.xlsx", "report.pdf", "empty.txt",
          "a-very-long-file-name-without-any-spaces-that-nobody-would-ever-want-to-read-in-full.tar.gz",
          "setup.exe", "notes.md", "music.mp3", "film.mp4", "合同.docx"})
        files
            += m_stage.file(QString::fromUtf8(name), QByteArray(qstrcmp(name, "empty.txt") ? 30000 : 0, 'x'));
    files += {gone, m_stage.file(QStringLiteral("changed.csv")),
              m_stage.file(QString::fromUtf8("现场照片.jpg"), photos::telling(photo({640, 400})))};
    window.attachFiles(files);
    auto *strip = m_window->findChild<AttachmentStrip *>();
    QTRY_VERIFY(strip->cards().last()->accessibleName().contains(
        m_stage.isChinese() ? QString::fromUtf8("位置") : QStringLiteral("location")));
    QFile::remove(gone);
    m_stage.file(QStringLiteral("changed.csv"), QByteArray(40000, 'y'));
    strip->refresh();
    m_stage.look(window, QStringLiteral("attachments"));
    strip->cards().at(1)->setSelected(true);
    strip->cards().at(3)->setSelected(true);
    strip->cards().at(3)->setFocus();
    m_stage.look(*strip, QStringLiteral("attachments-selected"));
    strip->cards().at(3)->rename();
    m_stage.look(*strip, QStringLiteral("attachments-renaming"));
    QTest::keyClick(strip->cards().at(3)->findChild<QLineEdit *>(), Qt::Key_Escape);
    window.attachFiles({files.at(1)});
    m_stage.look(*strip, QStringLiteral("attachments-double"));
    QDir(m_stage.folder()).mkdir(QString::fromUtf8("项目资料"));
    window.attachFiles({m_stage.folder() + QString::fromUtf8("/项目资料")});
    QTRY_VERIFY(!strip->isPreparing());
    m_stage.look(*strip, QStringLiteral("attachments-folder"));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(strip->cards().last(), &event);
    if (auto *menu = strip->findChild<QMenu *>(QStringLiteral("attachmentMenu"))) {
        m_stage.look(*menu, QStringLiteral("menu-attachment"));
        menu->close();
    }
    window.offerAttachments({files.at(1), files.at(2)});
    key("Ctrl+Return");
    m_stage.look(window, QStringLiteral("attachments-consent-send"));

    ComposeWindow &second = open(letter(QStringLiteral("<p>see the attached file</p>")));
    trigger("actionCheck");
    m_stage.look(second, QStringLiteral("remarks"));
    second.attachFiles({m_stage.file(QStringLiteral("big.jpg"), photo({4000, 3000}))});
    strip = m_window->findChild<AttachmentStrip *>();
    QTRY_VERIFY(strip->findChildren<QPushButton *>().size() > 3);
    m_stage.rest();
    m_stage.look(second, QStringLiteral("attachments-heavy"));
    m_stage.verify();
}

void TestLetterGallery::editing()
{
    m_stage.begin();
    ComposeWindow &window = open(letter(richLetter()));
    m_speller = std::make_unique<Speller>(true);
    window.setSpellSource(m_speller.get());
    auto *body = m_window->findChild<ui::editor::BodyEditor *>();
    body->setFormatBarVisible(true);
    text()->setFocus();
    m_stage.look(window, QStringLiteral("editing"));
    m_stage.lookForFocus(window);
    text()->setFocus();
    key("F7");
    m_stage.rest();
    if (auto *menu = m_window->findChild<QMenu *>(QStringLiteral("spellingSuggestions"))) {
        m_stage.look(*menu, QStringLiteral("menu-suggestions"));
        menu->close();
    }
    key("Ctrl+F");
    QVERIFY(find("findWords") && find("findWords")->isVisible());
    m_stage.look(window, QStringLiteral("find"));
    key("Ctrl+H");
    m_stage.look(window, QStringLiteral("replace"));
    key("Escape");
    QMimeData mime;
    mime.setHtml(
        QStringLiteral("<p class=MsoNormal style='mso-x:1;font-family:Wingdings'>From Word "
                       "<script>x</script><img src='https://tracker.example/1.gif' width=1 height=1><font "
                       "face=Papyrus>odd</font></p>"));
    text()->setFocus();
    QMetaObject::invokeMethod(text(), "pasted", Q_ARG(const QMimeData *, &mime));
    QVERIFY(find("pasteNote"));
    m_stage.look(window, QStringLiteral("paste-note"));
    const QString large = m_stage.file(QStringLiteral("large.jpg"), photos::telling(photo({4000, 3000})));
    body->insertPictures({large});
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->findChild<QWidget *>(QStringLiteral("pictureOffer")) || !body->pictures().isEmpty(), 8000);
    m_stage.rest();
    m_stage.look(window, QStringLiteral("picture-offer"));
    QTextCursor cursor(text()->document());
    cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor, 3);
    text()->setTextCursor(cursor);
    m_window->findChild<QAction *>(QStringLiteral("colourffd60a")) ? trigger("colourffd60a") : void();
    body->zoom()->setPercent(50);
    m_stage.look(window, QStringLiteral("zoom-50"));
    body->zoom()->setPercent(300);
    m_stage.look(window, QStringLiteral("zoom-300"));
    body->zoom()->setPercent(100);

    ComposeWindow &rtl = open(letter(QString::fromUtf8(
        "<h2 dir=rtl>مرحبا بكم</h2><p dir=rtl>هذه رسالة باللغة العربية مع <b>نص عريض</b> و English.</p><ul "
        "dir=rtl><li>أول</li><li>ثان</li></ul><p>Left again</p>")));
    m_stage.look(rtl, QStringLiteral("rtl"));
    m_stage.verify();
}

void TestLetterGallery::tables()
{
    m_stage.begin();
    ComposeWindow &window = open(
        letter(QString::fromUtf8("<table border=1 cellspacing=0 cellpadding=4 "
                                 "style=\"border-collapse:collapse\"><tr><th>品名</th><th>Quantity</"
                                 "th><th>单价</th></tr><tr><td>Goose 鸿雁</td><td>2</td><td>12.50</td></tr>"
                                 "<tr><td colspan=2>Together</td><td>25.00</td></tr></table><p>After</p>")));
    text()->setFocus();
    QTextCursor cursor(text()->document());
    for (QTextFrame *frame : text()->document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            cursor = table->cellAt(1, 0).firstCursorPosition();
    }
    text()->setTextCursor(cursor);
    m_stage.look(window, QStringLiteral("table"));
    m_stage.lookAtMenus(
        window,
        {QStringLiteral("tableMenu"), QStringLiteral("tableColourMenu"), QStringLiteral("tableAlignMenu")});
    for (auto *menu : m_window->findChild<QMenu *>(QStringLiteral("tableMenu"))->findChildren<QMenu *>()) {
        if (menu->objectName().isEmpty()) {
            menu->popup(QPoint(10, 10));
            m_stage.look(*menu, QStringLiteral("menu-table-sub") + QString::number(menu->actions().size()));
            menu->close();
        }
    }
    trigger("table");
    for (auto *each : QApplication::allWidgets()) {
        if (each->objectName() == u"tablePicker" && each->isVisible()) {
            m_stage.look(*each, QStringLiteral("table-picker"));
            each->hide();
        }
    }
    m_stage.verify();
}

void TestLetterGallery::views()
{
    m_stage.begin();
    auto saved = letter(QStringLiteral(
        "<style>@media (max-width:600px){.a{color:red}}</style><table class=a style='float:left'><tr><td "
        "style='position:absolute'><form><p>Newsletter <marquee>x</marquee></form></td></tr></table>"));
    saved.writing = core::delivery::Writing::Source;
    ComposeWindow &window = open(saved);
    m_stage.look(window, QStringLiteral("source"));
    trigger("actionRichText");
    m_stage.look(window, QStringLiteral("source-losses"));
    for (const char *name : {"editAsRich"}) {
        if (auto *button = find<QPushButton>(name)) {
            button->click();
            m_stage.look(window, QStringLiteral("converted"));
        }
    }
    ComposeWindow &plain = open(letter(richLetter()));
    trigger("actionPlainText");
    m_stage.look(plain, QStringLiteral("plain"));
    if (auto *only = find<QPushButton>("plainOnly")) {
        only->click();
        m_stage.look(plain, QStringLiteral("plain-only"));
    }
    ComposeWindow &signing = open(letter({}));
    signing.applyIdentity();
    text()->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(), QStringLiteral("changed"));
    auto *from = find<QPushButton>("from")->menu();
    from->popup(QPoint(10, 10));
    m_stage.look(*from, QStringLiteral("menu-from"));
    from->close();
    for (auto *action : from->actions()) {
        if (action->text().contains(u"wei@example.org")) {
            action->trigger();
            break; // the menu has other actions now
        }
    }
    m_stage.look(signing, QStringLiteral("signature-offer"));
    m_stage.verify();
}

void TestLetterGallery::previews()
{
    m_stage.begin();
    auto saved
        = letter(richLetter()
                 + QStringLiteral("<p style=\"line-height:2;border-radius:4px;max-width:300px;"
                                  "background-image:url(x.png)\"><span style=\"color:#111111\">dark on "
                                  "dark</span></p><style>@media(max-width:600px){p{color:red}}</style>"));
    ComposeWindow &window = open(saved);
    trigger("actionPreview");
    window.showMessageSource(QStringLiteral("From: a@example.org\nSubject: x\nContent-Type: multipart/mixed; "
                                            "boundary=\"=_long-boundary-that-goes-on\"\n\n<p>text</p>"));
    auto *page = m_window->findChild<ui::preview::PreviewPage *>();
    using ui::preview::Look;
    m_stage.look(window, QStringLiteral("preview"));
    for (int client = 0; client < 4; ++client) {
        page->setLook({.client = core::html::MailClient(client)});
        m_stage.look(*page, QStringLiteral("preview-client%1").arg(client));
    }
    page->setLook({.screen = Look::Screen::Phone, .isDark = true, .arePicturesBlocked = true});
    m_stage.look(*page, QStringLiteral("preview-phone-dark"));
    page->setLook({.side = Look::Side::PlainText});
    m_stage.look(*page, QStringLiteral("preview-text"));
    page->setLook({.side = Look::Side::Source});
    window.showMessageSource(QStringLiteral("From: a@example.org\nSubject: x\nContent-Type: multipart/mixed; "
                                            "boundary=\"=_long-boundary-that-goes-on\"\n\n<p>text</p>"));
    m_stage.look(window, QStringLiteral("preview-source"));
    m_stage.verify();
}

void TestLetterGallery::menus()
{
    m_stage.begin();
    ComposeWindow &window = open(letter(richLetter()));
    m_speller = std::make_unique<Speller>(m_stage.sight().width > 800);
    window.setSpellSource(m_speller.get());
    m_window->findChild<ui::editor::BodyEditor *>()->setFormatBarVisible(true);
    QCoreApplication::processEvents();
    m_stage.lookAtMenus(
        window,
        {QStringLiteral("mainMenu"), QStringLiteral("sendMenu"), QStringLiteral("viewsMenu"),
         QStringLiteral("diagnosisMenu"), QStringLiteral("editMenu"), QStringLiteral("zoomMenu"),
         QStringLiteral("signatureMenu"), QStringLiteral("spellingMenu"), QStringLiteral("formatMenu"),
         QStringLiteral("formatOverflow"), QStringLiteral("styleMenu"), QStringLiteral("faceMenu"),
         QStringLiteral("sizeMenu"), QStringLiteral("listMenu"), QStringLiteral("alignMenu"),
         QStringLiteral("directionMenu"), QStringLiteral("languageMenu")});
    int number = 0;
    for (auto *menu : m_window->findChildren<QMenu *>()) {
        if (menu->inherits("ui::editor::ColourMenu")) {
            menu->popup(QPoint(10, 10));
            m_stage.look(*menu, QStringLiteral("menu-colour%1").arg(number++));
            menu->close();
        }
    }
    text()->setFocus();
    QTest::keyClicks(text(), QStringLiteral("Typed "));
    if (auto *undo = m_window->findChild<QMenu *>(QStringLiteral("editMenu")))
        m_stage.look(*undo, QStringLiteral("menu-edit-after"));
    trigger("emoji");
    for (auto *each : QApplication::allWidgets()) {
        if (each->inherits("ui::emoji::Picker") && each->isVisible()) {
            m_stage.look(*each, QStringLiteral("emoji"));
            each->hide();
        }
    }
    m_stage.verify();
}

QTEST_MAIN(TestLetterGallery)
#include "tst_lettergallery.moc"
