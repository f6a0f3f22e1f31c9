#include "ui/compose/abbreviations.h"
#include "ui/compose/composewindow.h"
#include "ui/compose/letterbody.h"
#include "ui/editor/bodyeditor.h"
#include "ui/source/sourceeditor.h"
#include "ui/widgets/inlinebar.h"
#include "widgets/windowtest.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>
#include <QTranslator>
#include <QtTest>

using core::account::Account;
using core::delivery::SavedDraft;
using core::delivery::Writing;
using core::mail::AddressList;
using core::mail::AddrSpec;
using core::mail::Attachment;
using core::mail::Mailbox;
using core::stationery::Paper;
using core::stationery::PaperTitle;
using ui::compose::ComposeWindow;
using ui::compose::LetterBody;
using Phase = ComposeWindow::Phase;
using View = LetterBody::View;

/// Templates, snippets and fields in a letter, by keys, as their drawer answers.
class TestLetterStationery : public QObject, private WindowTest<ComposeWindow>
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_window.reset(); }

    void fieldsAreAskedForInTheirOrder();
    void fillingInIsOneStepToUndo();
    void aFieldMayBeWrittenInSeveralFormats_data();
    void aFieldMayBeWrittenInSeveralFormats();
    void valuesAreText();
    void whatIsLeftEmptyTakesItsDefaultOrStays();
    void linesFollowTheRecipientUntilTheyAreChanged();
    void escapeLeavesTheFields();
    void theBarFollowsTheLetter();
    void theSourceIsFilledInToo();
    void aTextOfItsOwnIsFilledInToo();
    void fieldsHaveAGroundThatIsNoPartOfTheLetter();

    void anAbbreviationBecomesItsSnippet();
    void theLongestAbbreviationWins_data();
    void theLongestAbbreviationWins();
    void tabMeansWhatItMeantWithoutAnAbbreviation();
    void inPlainTextASnippetIsItsText();
    void inTheSourceASnippetIsItsHtml();
    void picturesOfASnippetDoNotTakeAnothersName();
    void theFieldsOfASnippetAreAskedFor();
    void theSameSnippetTwiceHasItsPictureOnce();
    void aSnippetIsPickedByKeys();

    void aTemplateIsTheLetterWithoutItsWriter();
    void aTakenNameIsReplacedOnlyWhenSaidSo();
    void aSelectionBecomesASnippet();
    void anAbbreviationStandsForOneSnippet();
    void whatIsEditedIsSavedInItsPlace();
    void templatesAreInTheMenu();

    void unfilledFieldsAreRemarkedUpon_data();
    void unfilledFieldsAreRemarkedUpon();
    void theRemarkLeadsToTheFields();
    void theCountdownLeadsToTheFields();
    void withoutACountdownFieldsAreAskedAboutFirst();
    void otherFieldsAreAskedAboutAnew();
    void theFieldsOfAnEditedTemplateDoNotGoUnseen_data();
    void theFieldsOfAnEditedTemplateDoNotGoUnseen();

    void everythingHasAName();
    void theBarsFollowTheLanguage();
    void theBarsFitInto480Pixels();

private:
    QTextEdit *text() const { return find<QTextEdit>("bodyText"); }
    LetterBody *body() const { return m_window->findChild<LetterBody *>(); }
    QString html() const { return m_window->saved().draft.body.html; }
    QString subject() const { return m_window->saved().draft.subject; }
    QLineEdit *line(const char *field) const
    {
        return find<QLineEdit>((QByteArray("field:") + field).constData());
    }
    void open(const QString &html, const QString &subject = {}, Writing writing = Writing::Rich);
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void trigger(const char *name) { m_window->findChild<QAction *>(QString::fromLatin1(name))->trigger(); }
    void toTheEnd()
    {
        text()->setFocus();
        text()->moveCursor(QTextCursor::End);
    }
    void writeTo(const QString &name, const QString &address);

    QList<Paper> m_papers;
};

namespace
{

Paper snippet(const char *id, const char *abbreviation, const QString &html)
{
    Paper made;
    made.id = QString::fromLatin1(id);
    made.kind = Paper::Kind::Snippet;
    made.name = QStringLiteral("Snippet ") + made.id;
    made.abbreviation = QString::fromLatin1(abbreviation);
    made.letter.body.html = html;
    return made;
}

QList<PaperTitle> titlesOf(const QList<Paper> &papers)
{
    QList<PaperTitle> titles;
    for (const Paper &paper : papers)
        titles.append({paper.id, paper.kind, paper.name, paper.abbreviation, paper.letter.subject});
    return titles;
}

Attachment picture(const char *id, Qt::GlobalColor colour)
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray octets;
    QBuffer buffer(&octets);
    image.save(&buffer, "PNG");
    Attachment made;
    made.fileName = QStringLiteral("p.png");
    made.mediaType = "image/png";
    made.content = octets;
    made.role = Attachment::Role::Inline;
    made.contentId = id;
    return made;
}

} // namespace

void TestLetterStationery::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Account account;
    account.id = QStringLiteral("work");
    account.identities = {{.id = QStringLiteral("me"),
                           .name = QStringLiteral("Zhang Wei"),
                           .address = AddrSpec::parse(u"zhang@work.example")}};
    m_window = std::make_unique<ComposeWindow>();
    m_window->setAccounts({account});
    connect(m_window.get(), &ComposeWindow::snippetWanted, this, [this](const QString &id) {
        for (const Paper &paper : std::as_const(m_papers)) {
            if (paper.id == id)
                m_window->insertSnippet(paper);
        }
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestLetterStationery::init()
{
    m_papers = {snippet("s1", "br", QStringLiteral("<p>Best <b>regards</b></p>")),
                snippet("s2", "addr", QStringLiteral("<p>1 Long Road</p>")),
                snippet("s3", "hi", QStringLiteral("<p>Hello {{name}},</p>"))};
    m_window->setStationery(titlesOf(m_papers));
    m_window->setUndoDelay(std::chrono::seconds(10));
    open({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the bars of the letter before
    m_window->setFocus();
}

void TestLetterStationery::open(const QString &html, const QString &subject, Writing writing)
{
    SavedDraft saved;
    saved.id = QStringLiteral("x");
    saved.accountId = QStringLiteral("work");
    saved.draft.subject = subject;
    (writing == Writing::Plain ? saved.draft.body.text : saved.draft.body.html) = html;
    saved.writing = writing;
    m_window->setSaved(saved);
}

void TestLetterStationery::writeTo(const QString &name, const QString &address)
{
    m_window->addRecipients(ComposeWindow::Recipients::To, {Mailbox{name, *AddrSpec::parse(address)}});
}

void TestLetterStationery::fieldsAreAskedForInTheirOrder()
{
    open(QStringLiteral("<p>{{place}} and {{city|Paris}}</p><p>{{place}}</p>"),
         QStringLiteral("About {{topic}}"));

    m_window->askForFields();

    QStringList names;
    for (const auto *edit : find("fieldBar")->findChildren<QLineEdit *>())
        names.append(edit->objectName());
    QCOMPARE(names,
             (QStringList{QStringLiteral("field:topic"), QStringLiteral("field:place"),
                          QStringLiteral("field:city")}));
    QCOMPARE(line("city")->placeholderText(), QStringLiteral("Paris"));
    QVERIFY(line("topic")->hasFocus());
}

void TestLetterStationery::fillingInIsOneStepToUndo()
{
    open(QStringLiteral("<p>Dear {{who}}, see {{place}}.</p><p>{{who}}</p>"), QStringLiteral("For {{who}}"));
    const SavedDraft before = m_window->saved();
    m_window->askForFields();

    type(QStringLiteral("Li"));
    key(Qt::Key_Return);
    QVERIFY(line("place")->hasFocus());
    type(QStringLiteral("Rome"));
    key(Qt::Key_Return);

    QVERIFY(!isShown("fieldBar"));
    QCOMPARE(subject(), QStringLiteral("For Li"));
    QVERIFY(html().contains(u"<p>Dear Li, see Rome.</p>\n<p>Li</p>"));
    QVERIFY(text()->hasFocus());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(subject(), before.draft.subject);
    QVERIFY(html().contains(u"<p>Dear {{who}}, see {{place}}.</p>\n<p>{{who}}</p>"));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(subject(), QStringLiteral("For Li"));
    QVERIFY(html().contains(u"<p>Dear Li, see Rome.</p>"));
}

void TestLetterStationery::aFieldMayBeWrittenInSeveralFormats_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("filled");

    QTest::newRow("inside one format") << "<p>a <b>{{who}}</b> b</p>"
                                       << "<p>a <strong>Li</strong> b</p>";
    QTest::newRow("the name in another") << "<p>a {{<b>who</b>}} <i>b</i></p>"
                                         << "<p>a Li <em>b</em></p>";
    QTest::newRow("begins in one, ends in another") << "<p><b>a {{wh</b>o}} b</p>"
                                                    << "<p><strong>a Li</strong> b</p>";
    QTest::newRow("between the braces") << "<p><i>{</i><b>{who}</b>} b</p>"
                                        << "<p><em>Li</em> b</p>";
    QTest::newRow("in a list and a heading") << "<h1>{{who}}</h1><ul><li>x {{who}}</li></ul>"
                                             << "<h1>Li</h1>\n<ul>\n<li>x Li</li>\n</ul>";
    QTest::newRow("in a cell") << "<table><tr><td>{{who}}</td></tr></table>"
                               << "Li</td>";
    QTest::newRow("over two paragraphs it is text") << "<p>{{wh</p><p>o}} {{who}}</p>"
                                                    << "<p>{{wh</p>\n<p>o}} Li</p>";
}

void TestLetterStationery::aFieldMayBeWrittenInSeveralFormats()
{
    QFETCH(const QString, given);
    QFETCH(const QString, filled);
    open(given);
    m_window->askForFields();

    line("who")->setText(QStringLiteral("Li"));
    press("fillIn");

    QVERIFY2(html().contains(filled), qPrintable(html()));
}

void TestLetterStationery::valuesAreText()
{
    open(QStringLiteral("<p>{{a}} {{b}}</p>"), QStringLiteral("{{a}}"));
    m_window->askForFields();

    line("a")->setText(QStringLiteral("<img src=x> {{b}}"));
    line("b")->setText(QStringLiteral("B&B"));
    press("fillIn");

    QVERIFY2(html().contains(u"<p>&lt;img src=x&gt; {{b}} B&amp;B</p>"), qPrintable(html()));
    QCOMPARE(subject(), QStringLiteral("<img src=x> {{b}}"));
}

void TestLetterStationery::whatIsLeftEmptyTakesItsDefaultOrStays()
{
    open(QStringLiteral("<p>{{who|friend}} {{place}}</p>"));
    m_window->askForFields();

    press("fillIn");

    QVERIFY(html().contains(u"<p>friend {{place}}</p>"));
}

void TestLetterStationery::linesFollowTheRecipientUntilTheyAreChanged()
{
    open(QStringLiteral("<p>{{name}} {{email}} {{my name}}</p>"));
    m_window->askForFields();
    QCOMPARE(line("name")->text(), QString());
    QCOMPARE(line("my name")->text(), QStringLiteral("Zhang Wei"));

    writeTo(QStringLiteral("Li Ming"), QStringLiteral("li@x.example"));
    QTRY_COMPARE(line("name")->text(), QStringLiteral("Li Ming"));
    QCOMPARE(line("email")->text(), QStringLiteral("li@x.example"));
    line("name")->setFocus();
    line("name")->selectAll();
    type(QStringLiteral("Old Li"));
    // Among several nobody is meant.
    writeTo(QStringLiteral("Anna"), QStringLiteral("anna@x.example"));

    QTRY_COMPARE(line("email")->text(), QString());
    QCOMPARE(line("name")->text(), QStringLiteral("Old Li"));
}

void TestLetterStationery::escapeLeavesTheFields()
{
    open(QStringLiteral("<p>{{who}}</p>"));
    m_window->askForFields();

    type(QStringLiteral("Li"));
    key(Qt::Key_Escape);

    QVERIFY(!isShown("fieldBar"));
    QVERIFY(html().contains(u"{{who}}"));
    QVERIFY(text()->hasFocus());
}

void TestLetterStationery::theBarFollowsTheLetter()
{
    open(QStringLiteral("<p>{{who}}</p>"));
    m_window->askForFields();
    type(QStringLiteral("Li"));

    toTheEnd();
    type(QStringLiteral(" {{place}}"));
    QTRY_VERIFY(line("place"));
    QCOMPARE(line("who")->text(), QStringLiteral("Li"));
    text()->selectAll();
    key(Qt::Key_Delete);

    QTRY_VERIFY(!isShown("fieldBar"));
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("actionFillFields"))->isEnabled());
}

void TestLetterStationery::theSourceIsFilledInToo()
{
    const QString given = QStringLiteral("<div class=\"x\" title=\"{{who}}\">Dear {{who}}</div>");
    open(given, QStringLiteral("{{who}}"), Writing::Source);
    m_window->askForFields();

    line("who")->setText(QStringLiteral("L<i"));
    press("fillIn");

    QCOMPARE(html(), QStringLiteral("<div class=\"x\" title=\"{{who}}\">Dear L&lt;i</div>"));
    find<QLineEdit>("subject")->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(html(), given);
    QCOMPARE(subject(), QStringLiteral("{{who}}"));
    find<QLineEdit>("subject")->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(html().contains(u"Dear L&lt;i"));
    QCOMPARE(subject(), QStringLiteral("L<i"));
}

void TestLetterStationery::aTextOfItsOwnIsFilledInToo()
{
    SavedDraft saved;
    saved.accountId = QStringLiteral("work");
    saved.draft.body = {QStringLiteral("Own {{who}} {{only}}"), QStringLiteral("<p>Dear {{who}}</p>")};
    saved.isTextOwn = true;
    m_window->setSaved(saved);
    m_window->askForFields();

    line("who")->setText(QStringLiteral("Li"));
    line("only")->setText(QStringLiteral("here"));
    press("fillIn");
    const core::mail::Body filled = m_window->saved().draft.body;
    key(Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(filled.text, QStringLiteral("Own Li here"));
    QVERIFY(filled.html.contains(u"<p>Dear Li</p>"));
    QCOMPARE(m_window->saved().draft.body.text, saved.draft.body.text);
    QVERIFY(html().contains(u"<p>Dear {{who}}</p>"));
}

void TestLetterStationery::fieldsHaveAGroundThatIsNoPartOfTheLetter()
{
    open(QStringLiteral("<p>a {{who}} b</p>"));

    const auto formats = text()->document()->firstBlock().layout()->formats();
    const auto marks = [&](int at) {
        return std::any_of(formats.cbegin(), formats.cend(), [at](const QTextLayout::FormatRange &range) {
            return range.start <= at && at < range.start + range.length
                && range.format.background().style() != Qt::NoBrush;
        });
    };

    QVERIFY(marks(2) && marks(8));
    QVERIFY(!marks(1) && !marks(9));
    toTheEnd();
    type(QStringLiteral("!"));
    QVERIFY(!html().contains(u"background"));
}

void TestLetterStationery::anAbbreviationBecomesItsSnippet()
{
    open(QStringLiteral("<p>Thanks,</p>"));
    toTheEnd();
    type(QStringLiteral(" br"));

    key(Qt::Key_Tab);

    QVERIFY2(html().contains(u"<p>Thanks, Best <strong>regards</strong></p>"), qPrintable(html()));
    QVERIFY(text()->hasFocus());
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(html().contains(u"<p>Thanks, br</p>"), qPrintable(html()));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(html().contains(u"<p>Thanks, Best <strong>regards</strong></p>"));
}

void TestLetterStationery::theLongestAbbreviationWins_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("found");

    QTest::newRow("alone") << "br"
                           << "br";
    QTest::newRow("after a blank") << "so br"
                                   << "br";
    QTest::newRow("after a no-break space") << u"so\u00a0br"_qs << "br";
    QTest::newRow("the end of a word is none") << "abbr"
                                               << "";
    QTest::newRow("case counts") << "Br"
                                 << "";
    QTest::newRow("the longest") << u"你好,br"_qs << ",br";
    QTest::newRow("after Chinese") << u"你好br"_qs << "br";
    QTest::newRow("a Chinese one is a word there") << u"请看地址"_qs << "";
    QTest::newRow("a Chinese one alone") << u"地址"_qs << u"地址"_qs;
    QTest::newRow("a template has none") << "tpl"
                                         << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestLetterStationery::theLongestAbbreviationWins()
{
    QFETCH(const QString, before);
    QFETCH(const QString, found);
    using Kind = Paper::Kind;
    const QList<PaperTitle> titles{{QStringLiteral("1"), Kind::Snippet, {}, QStringLiteral("br"), {}},
                                   {QStringLiteral("2"), Kind::Snippet, {}, QStringLiteral(",br"), {}},
                                   {QStringLiteral("3"), Kind::Snippet, {}, u"地址"_qs, {}},
                                   {QStringLiteral("4"), Kind::Snippet, {}, {}, {}},
                                   {QStringLiteral("5"), Kind::Template, {}, QStringLiteral("tpl"), {}}};

    const PaperTitle *title = ui::compose::abbreviationAtEnd(before, titles);

    QCOMPARE(title ? title->abbreviation : QString(), found);
}

void TestLetterStationery::tabMeansWhatItMeantWithoutAnAbbreviation()
{
    open(QStringLiteral("<ul><li>one</li><li>br</li></ul>"));
    toTheEnd();
    key(Qt::Key_Tab);
    QVERIFY2(html().contains(u"<li>Best <strong>regards</strong></li>"), qPrintable(html()));

    open(QStringLiteral("<p>bro</p>"));
    toTheEnd();
    key(Qt::Key_Tab);

    QVERIFY(!text()->hasFocus());
    QVERIFY(html().contains(u"bro"));
}

void TestLetterStationery::inPlainTextASnippetIsItsText()
{
    m_papers[0].letter.body.text = QStringLiteral("Best regards\nZhang");
    open(QStringLiteral("Thanks, br"), {}, Writing::Plain);
    auto *plain = find<QPlainTextEdit>("plainText");
    plain->setFocus();
    plain->moveCursor(QTextCursor::End);

    key(Qt::Key_Tab);

    QCOMPARE(m_window->saved().draft.body.text, QStringLiteral("Thanks, Best regards\nZhang"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->saved().draft.body.text, QStringLiteral("Thanks, br"));
}

void TestLetterStationery::inTheSourceASnippetIsItsHtml()
{
    Paper &paper = m_papers[0];
    paper.letter.body.html = QStringLiteral("<html><body><p>A <img src=\"cid:p\"></p>\n</body></html>");
    paper.letter.attachments = {picture("p", Qt::red)};
    open(QStringLiteral("<div class=\"x\">br</div>"), {}, Writing::Source);
    auto *source = m_window->findChild<ui::source::SourceEditor *>();
    source->setFocus();
    QTextCursor cursor = source->textCursor();
    cursor.setPosition(int(QStringLiteral("<div class=\"x\">br").size()));
    source->setTextCursor(cursor);

    key(Qt::Key_Tab);

    QCOMPARE(html(), QStringLiteral("<div class=\"x\"><p>A <img src=\"cid:p\"></p></div>"));
    QCOMPARE(m_window->saved().draft.attachments, paper.letter.attachments);
}

void TestLetterStationery::picturesOfASnippetDoNotTakeAnothersName()
{
    SavedDraft saved;
    saved.accountId = QStringLiteral("work");
    saved.draft.body.html = QStringLiteral("<p><img src=\"cid:p\" alt=\"\"></p>");
    saved.draft.attachments = {picture("p", Qt::blue)};
    m_window->setSaved(saved);
    Paper &paper = m_papers[0];
    paper.letter.body.html = QStringLiteral("<p><img src=\"cid:p\" alt=\"\"></p>");
    paper.letter.attachments = {picture("p", Qt::red)};
    toTheEnd();

    m_window->insertSnippet(paper);

    const QList<Attachment> pictures = m_window->saved().draft.attachments;
    QCOMPARE(pictures.size(), 2);
    QCOMPARE(pictures[0], picture("p", Qt::blue));
    QCOMPARE(pictures[1].content, picture("p", Qt::red).content);
    QVERIFY(pictures[1].contentId != "p");
    QVERIFY2(html().contains(QStringLiteral("cid:") + QString::fromUtf8(pictures[1].contentId)),
             qPrintable(html()));
}

void TestLetterStationery::theSameSnippetTwiceHasItsPictureOnce()
{
    Paper &paper = m_papers[0];
    paper.letter.body.html = QStringLiteral("<p><img src=\"cid:p\" alt=\"\"></p>");
    paper.letter.attachments = {picture("p", Qt::red)};
    toTheEnd();

    m_window->insertSnippet(paper);
    m_window->insertSnippet(paper);

    QCOMPARE(m_window->saved().draft.attachments, paper.letter.attachments);
    QCOMPARE(html().count(QStringLiteral("cid:p")), 2);
}

void TestLetterStationery::theFieldsOfASnippetAreAskedFor()
{
    toTheEnd();
    type(QStringLiteral("hi"));
    key(Qt::Key_Tab);

    QVERIFY(line("name")->hasFocus());
    type(QStringLiteral("Li"));
    key(Qt::Key_Return);

    QVERIFY2(html().contains(u"<p>Hello Li,</p>"), qPrintable(html()));
}

void TestLetterStationery::aSnippetIsPickedByKeys()
{
    open(QStringLiteral("<p>Where:</p>"));
    toTheEnd();
    type(QStringLiteral(" "));

    trigger("actionInsertSnippet");
    auto *search = find<QLineEdit>("snippetSearch");
    QVERIFY(search->isVisible());
    const auto *list = find<QListView>("snippetList");
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(!search->isVisible());
    QVERIFY(html().contains(u"Where:"));

    trigger("actionInsertSnippet");
    QTest::keyClicks(search, QStringLiteral("addr"));
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);

    QVERIFY(!search->isVisible());
    QVERIFY2(html().contains(u"<p>Where: 1 Long Road</p>"), qPrintable(html()));
    QCOMPARE(m_window->findChild<QAction *>(QStringLiteral("actionInsertSnippet"))->shortcut(),
             QKeySequence(QStringLiteral("Ctrl+Shift+I")));
}

void TestLetterStationery::aTemplateIsTheLetterWithoutItsWriter()
{
    SavedDraft saved;
    saved.accountId = QStringLiteral("work");
    saved.draft.from = Mailbox{QStringLiteral("Zhang Wei"), *AddrSpec::parse(u"zhang@work.example")};
    saved.draft.to = {Mailbox{QStringLiteral("Li"), *AddrSpec::parse(u"li@x.example")}};
    saved.draft.bcc = {Mailbox{{}, *AddrSpec::parse(u"b@x.example")}};
    saved.draft.subject = QStringLiteral("Quarter {{number}}");
    saved.draft.body = {QStringLiteral("x"), QStringLiteral("<p>x<img src=\"cid:p\"></p>")};
    saved.draft.attachments
        = {{QStringLiteral("a.txt"), "text/plain", QByteArray("a")}, picture("p", Qt::red)};
    saved.draft.inReplyTo = "<a@b>";
    saved.draft.references = {"<a@b>"};
    m_window->setSaved(saved);
    QSignalSpy keep(m_window.get(), &ComposeWindow::keepRequested);

    trigger("actionSaveTemplate");
    QCOMPARE(find<QLineEdit>("paperName")->text(), QStringLiteral("Quarter {{number}}"));
    QVERIFY(!isShown("paperAbbreviation"));
    type(QStringLiteral("Report"));
    key(Qt::Key_Return);

    Paper expected;
    expected.name = QStringLiteral("Report");
    expected.letter = m_window->saved().draft;
    expected.letter.from.reset();
    expected.letter.inReplyTo.clear();
    expected.letter.references.clear();
    QCOMPARE(keep.size(), 1);
    QVERIFY(keep[0][0].value<Paper>() == expected);
    QVERIFY(!isShown("keepBar"));
    QVERIFY(find<ui::InlineBar>("kept")->text().contains(u"Report"));
    m_window->showNotKept(QStringLiteral("Report"), QStringLiteral("The disk is full."));
    QVERIFY(!isShown("kept"));
    QCOMPARE(find<ui::InlineBar>("notKept")->text(), QStringLiteral("The disk is full."));
}

void TestLetterStationery::aTakenNameIsReplacedOnlyWhenSaidSo()
{
    QList<PaperTitle> titles = titlesOf(m_papers);
    titles.append({QStringLiteral("t1"), Paper::Kind::Template, QStringLiteral("Report"), {}, {}});
    m_window->setStationery(titles);
    QSignalSpy keep(m_window.get(), &ComposeWindow::keepRequested);
    open(QStringLiteral("<p>x</p>"), QStringLiteral("report"));

    trigger("actionSaveTemplate");
    QCOMPARE(find<QPushButton>("keepPaper")->text(), QStringLiteral("Replace"));
    QVERIFY(find<ui::InlineBar>("keepBar")->text().contains(u"Report"));
    key(Qt::Key_Return);
    QCOMPARE(keep.size(), 0);
    QVERIFY(find("keepPaper")->hasFocus());
    key(Qt::Key_Return);

    QCOMPARE(keep.size(), 1);
    QCOMPARE(keep[0][0].value<Paper>().id, QStringLiteral("t1"));
}

void TestLetterStationery::aSelectionBecomesASnippet()
{
    SavedDraft saved;
    saved.accountId = QStringLiteral("work");
    saved.draft.body.html
        = QStringLiteral("<p>one</p><p>two <b>bold</b> <img src=\"cid:p\" alt=\"\"></p><p>three</p>");
    saved.draft.attachments = {picture("p", Qt::red)};
    m_window->setSaved(saved);
    text()->setFocus();
    QTextCursor cursor(text()->document()->firstBlock().next());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    text()->setTextCursor(cursor);
    QSignalSpy keep(m_window.get(), &ComposeWindow::keepRequested);

    trigger("actionSaveSelection");
    QCOMPARE(find<QLineEdit>("paperName")->text(), QStringLiteral("two bold"));
    find<QLineEdit>("paperAbbreviation")->setFocus();
    type(QStringLiteral("t w"));
    key(Qt::Key_Return);

    QCOMPARE(keep.size(), 1);
    const auto paper = keep[0][0].value<Paper>();
    QCOMPARE(paper.kind, Paper::Kind::Snippet);
    QCOMPARE(paper.abbreviation, QStringLiteral("tw"));
    QVERIFY2(paper.letter.body.html.startsWith(u"<p>two <strong>bold</strong> <img"),
             qPrintable(paper.letter.body.html));
    QCOMPARE(paper.letter.attachments, saved.draft.attachments);
    toTheEnd();
    m_window->insertSnippet(paper);
    QVERIFY2(html().contains(u"<p>threetwo <strong>bold</strong> <img"), qPrintable(html()));
}

void TestLetterStationery::anAbbreviationStandsForOneSnippet()
{
    open(QStringLiteral("<p>text</p>"));
    text()->setFocus();
    text()->selectAll();
    QSignalSpy keep(m_window.get(), &ComposeWindow::keepRequested);

    trigger("actionSaveSelection");
    find<QLineEdit>("paperAbbreviation")->setFocus();
    type(QStringLiteral("br"));
    key(Qt::Key_Return);

    QCOMPARE(keep.size(), 0);
    QVERIFY(!find("keepPaper")->isEnabled());
    QVERIFY(find<ui::InlineBar>("keepBar")->text().contains(u"Snippet s1"));
}

void TestLetterStationery::whatIsEditedIsSavedInItsPlace()
{
    open(QStringLiteral("<p>New</p>"), QStringLiteral("S"));
    m_window->setEdited(
        {QStringLiteral("s1"), Paper::Kind::Snippet, QStringLiteral("Regards"), QStringLiteral("br"), {}});
    QSignalSpy keep(m_window.get(), &ComposeWindow::keepRequested);

    press("saveEdited");

    QCOMPARE(keep.size(), 1);
    const auto paper = keep[0][0].value<Paper>();
    QCOMPARE(paper.id, QStringLiteral("s1"));
    QCOMPARE(paper.kind, Paper::Kind::Snippet);
    QCOMPARE(paper.name, QStringLiteral("Regards"));
    QCOMPARE(paper.abbreviation, QStringLiteral("br"));
    QVERIFY(paper.letter.subject.isEmpty());
    QCOMPARE(paper.letter.body.html, QStringLiteral("<p>New</p>"));
    open(QStringLiteral("<p>Other {{who}}</p>"), QStringLiteral("S"));
    QVERIFY(!isShown("editedPaper"));
    m_window->setEdited({QStringLiteral("t"), Paper::Kind::Template, QStringLiteral("T"), {}, {}});
    m_window->askForFields();
    key(Qt::Key_F8);
    QVERIFY(!isShown("fieldBar"));
    QVERIFY(!find<ui::InlineBar>("remarks")->text().contains(u"who"));
}

void TestLetterStationery::templatesAreInTheMenu()
{
    QList<PaperTitle> titles = titlesOf(m_papers);
    for (int i = 0; i < 15; ++i)
        titles.append(
            {QStringLiteral("t%1").arg(i), Paper::Kind::Template, QStringLiteral("A & B %1").arg(i), {}, {}});
    m_window->setStationery(titles);
    const auto *menu = find<QMenu>("newFromTemplate");
    QSignalSpy wanted(m_window.get(), &ComposeWindow::templateRequested);
    QSignalSpy all(m_window.get(), &ComposeWindow::stationeryRequested);

    QCOMPARE(menu->actions().size(), 12 + 2);
    QCOMPARE(menu->actions()[1]->text(), QStringLiteral("A && B 1"));
    menu->actions()[1]->trigger();
    menu->actions().last()->trigger();

    QCOMPARE(wanted, (QList<QVariantList>{{QStringLiteral("t1")}}));
    QCOMPARE(all.size(), 1);
    QVERIFY(find<QMenu>("mainMenu")->actions().contains(menu->menuAction()));
}

void TestLetterStationery::unfilledFieldsAreRemarkedUpon_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("remark");

    QTest::newRow("one") << "s"
                         << "<p>{{who}}</p>"
                         << "{{who}} is not filled in yet.";
    QTest::newRow("in the subject") << "{{who}}"
                                    << "<p>x</p>"
                                    << "{{who}} is not filled in yet.";
    QTest::newRow("over formats") << "s"
                                  << "<p>{{<b>who</b>}}</p>"
                                  << "{{who}} is not filled in yet.";
    QTest::newRow("two") << "{{who}}"
                         << "<p>{{who}} {{place}}</p>"
                         << "{{who}} and {{place}} are not filled in yet.";
    QTest::newRow("many") << "s"
                          << "<p>{{a}}{{b}}{{c}}{{d}}{{e}}{{f}}</p>"
                          << "{{a}}, {{b}}, {{c}}, {{d}} and 2 more are not filled in yet.";
}

void TestLetterStationery::unfilledFieldsAreRemarkedUpon()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, html);
    QFETCH(const QString, remark);
    open(html, subject);
    toTheEnd();
    type(QStringLiteral(" "));

    key(Qt::Key_F8);

    QVERIFY2(find<ui::InlineBar>("remarks")->text().contains(remark),
             qPrintable(find<ui::InlineBar>("remarks")->text()));
}

void TestLetterStationery::theRemarkLeadsToTheFields()
{
    open(QStringLiteral("<p>x</p>"), QStringLiteral("s"));
    key(Qt::Key_F8);
    QVERIFY(!find("fillFields"));

    open(QStringLiteral("<p>{{who}}</p>"), QStringLiteral("s"));
    key(Qt::Key_F8);
    press("fillFields");

    QVERIFY(line("who")->hasFocus());
    QVERIFY(!isShown("remarks"));
}

void TestLetterStationery::theCountdownLeadsToTheFields()
{
    open(QStringLiteral("<p>{{who}}</p>"), QStringLiteral("s"));
    writeTo(QStringLiteral("Li"), QStringLiteral("li@x.example"));
    QSignalSpy send(m_window.get(), &ComposeWindow::sendRequested);

    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->phase(), Phase::CountingDown);
    QVERIFY(find<ui::InlineBar>("countdown")->text().contains(u"{{who}} is not filled in yet."));
    press("fillFields");

    QCOMPARE(m_window->phase(), Phase::Writing);
    QVERIFY(line("who")->hasFocus());
    QCOMPARE(send.size(), 0);
}

void TestLetterStationery::withoutACountdownFieldsAreAskedAboutFirst()
{
    m_window->setUndoDelay(std::chrono::seconds(0));
    open(QStringLiteral("<p>{{who}}</p>"), QStringLiteral("s"));
    writeTo(QStringLiteral("Li"), QStringLiteral("li@x.example"));
    QSignalSpy send(m_window.get(), &ComposeWindow::sendRequested);

    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(send.size(), 0);
    QCOMPARE(m_window->phase(), Phase::Writing);
    QVERIFY(find<ui::InlineBar>("askFirst")->text().contains(u"{{who}} is not filled in yet."));
    press("fillFields");
    QVERIFY(line("who")->hasFocus());
    QVERIFY(!isShown("askFirst"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isShown("askFirst"));
    QCOMPARE(send.size(), 0);
    press("sendAnyway");
    QCOMPARE(send.size(), 1);
    QVERIFY(!isShown("askFirst"));

    open(QStringLiteral("<p>{{who}}</p>"), QStringLiteral("s"));
    m_window->showCannotSend({}, {});
    writeTo(QStringLiteral("Li"), QStringLiteral("li@x.example"));
    toTheEnd();
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(send.size(), 1);
    QVERIFY(isShown("askFirst"));
    key(Qt::Key_Return, Qt::ControlModifier); // too soon to have been seen
    QCOMPARE(send.size(), 1);
    const int interval = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(0);
    key(Qt::Key_Return, Qt::ControlModifier);
    QApplication::setDoubleClickInterval(interval);
    QCOMPARE(send.size(), 2);

    open(QStringLiteral("<p>no field</p>"), QStringLiteral("s"));
    m_window->showCannotSend({}, {});
    writeTo(QStringLiteral("Li"), QStringLiteral("li@x.example"));
    toTheEnd();
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(send.size(), 3);
    m_window->showCannotSend({}, {});
}

void TestLetterStationery::otherFieldsAreAskedAboutAnew()
{
    m_window->setUndoDelay(std::chrono::seconds(0));
    open(QStringLiteral("<p>{{who}}</p>"), QStringLiteral("s"));
    writeTo(QStringLiteral("Li"), QStringLiteral("li@x.example"));
    QSignalSpy send(m_window.get(), &ComposeWindow::sendRequested);
    key(Qt::Key_Return, Qt::ControlModifier);
    toTheEnd();
    type(QStringLiteral(" {{where}}"));

    key(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(send.size(), 0);
    QVERIFY(find<ui::InlineBar>("askFirst")->text().contains(u"{{where}}"));
}

void TestLetterStationery::theFieldsOfAnEditedTemplateDoNotGoUnseen_data()
{
    QTest::addColumn<int>("delay");
    QTest::newRow("with a countdown") << 10;
    QTest::newRow("at once") << 0;
}

void TestLetterStationery::theFieldsOfAnEditedTemplateDoNotGoUnseen()
{
    QFETCH(int, delay);
    m_window->setUndoDelay(std::chrono::seconds(delay));
    open(QStringLiteral("<p>{{who}}</p>"), QStringLiteral("s"));
    m_window->setEdited(titlesOf(m_papers).first());
    writeTo(QStringLiteral("Li"), QStringLiteral("li@x.example"));
    QSignalSpy send(m_window.get(), &ComposeWindow::sendRequested);

    key(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(send.size(), 0);
    auto *bar = find<ui::InlineBar>(delay > 0 ? "countdown" : "askFirst");
    QVERIFY(bar);
    QVERIFY2(bar->text().contains(u"{{who}} is not filled in yet."), qPrintable(bar->text()));
    m_window->showCannotSend({}, {});
}

namespace
{

QStringList namelessIn(const QWidget *window)
{
    QStringList nameless;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(widget);
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->isVisible()
            && read->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName());
    }
    return nameless;
}

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

void TestLetterStationery::everythingHasAName()
{
    open(QStringLiteral("<p>{{who}}</p>"));
    m_window->askForFields();
    text()->selectAll();
    trigger("actionSaveSelection");
    m_window->setEdited({QStringLiteral("t"), Paper::Kind::Template, QStringLiteral("T"), {}, {}});

    QCOMPARE(namelessIn(m_window.get()), QStringList());
    QCOMPARE(QAccessible::queryAccessibleInterface(line("who"))->text(QAccessible::Name),
             QStringLiteral("who"));
    trigger("actionInsertSnippet");
    QCOMPARE(namelessIn(find("snippetPicker")), QStringList());
    find("snippetPicker")->close();
}

void TestLetterStationery::theBarsFollowTheLanguage()
{
    open(QStringLiteral("<p>{{who}}</p>"));
    m_window->askForFields();
    m_window->setEdited({QStringLiteral("t"), Paper::Kind::Template, QStringLiteral("T"), {}, {}});
    text()->selectAll();
    trigger("actionSaveSelection");

    Shouting translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();

    QCOMPARE(find<ui::InlineBar>("fieldBar")->title(), QStringLiteral("FILL IN THE FIELDS OF THIS LETTER"));
    QCOMPARE(find<ui::InlineBar>("keepBar")->title(), QStringLiteral("SAVE AS SNIPPET"));
    QCOMPARE(find<QPushButton>("saveEdited")->text(), QStringLiteral("SAVE TEMPLATE"));
    QCOMPARE(m_window->findChild<QAction *>(QStringLiteral("actionInsertSnippet"))->text(),
             QStringLiteral("INSERT S&NIPPET…"));
    QCoreApplication::removeTranslator(&translator);
}

void TestLetterStationery::theBarsFitInto480Pixels()
{
    QString html = QStringLiteral("<p>");
    for (int i = 0; i < 30; ++i)
        html += QStringLiteral("{{a rather long name of a field %1}} ").arg(i);
    open(html + QStringLiteral("</p>"));
    text()->selectAll();
    trigger("actionSaveSelection");
    m_window->askForFields();

    m_window->resize(480, 640);

    QTRY_COMPARE(m_window->width(), 480);
    const auto lines = find("fieldBar")->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 30);
    for (int i = 0; i < 29; ++i)
        key(Qt::Key_Return);
    QVERIFY(lines.last()->hasFocus());
    QVERIFY(!lines.last()->visibleRegion().isEmpty());
    QVERIFY(!lines.first()->isVisible() || lines.first()->visibleRegion().isEmpty());
}

QTEST_MAIN(TestLetterStationery)
#include "tst_letterstationery.moc"
