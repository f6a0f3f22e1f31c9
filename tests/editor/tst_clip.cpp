#include "ui/editor/clip.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest>

using core::mail::Attachment;
using ui::editor::Clip;

/// Pieces of letters on their way, and what becomes of the names of their pictures.
class TestClip : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromTheClipboard();
    void aFreeNameStays();
    void thePictureThatIsThereAlreadyKeepsItsName();
    void aTakenNameIsChangedHoweverItIsSpelled_data();
    void aTakenNameIsChangedHoweverItIsSpelled();
    void onlyWholeAddressesAreChanged();
    void aNameThatIsNotForALetterIsChanged();
    void theSamePictureComesOnlyOnce();
    void ofTwoWithTheSameNameTheFirstIsKept();
    void otherProgramsGetThePicturesInside();

private:
    static Attachment picture(const QByteArray &id, const QByteArray &octets);
    /// As in a letter that has just these.
    static Clip named(const Clip &clip, const QList<Attachment> &letter);
};

Attachment TestClip::picture(const QByteArray &id, const QByteArray &octets)
{
    Attachment made{QStringLiteral("p.png"), "image/png", octets};
    made.contentId = id;
    made.role = Attachment::Role::Inline;
    return made;
}

Clip TestClip::named(const Clip &clip, const QList<Attachment> &letter)
{
    return withFreeNames(clip, [&letter](const QString &id) -> std::optional<Attachment> {
        for (const Attachment &each : letter) {
            if (QString::fromUtf8(each.contentId) == id)
                return each;
        }
        return {};
    });
}

void TestClip::comesBackFromTheClipboard()
{
    const Clip clip{QStringLiteral("<img src=\"cid:a\">"), {picture("a", "one")}};
    QMimeData data;

    data.setData(ui::editor::clipFormat(), packed(clip));

    QCOMPARE(ui::editor::clipOf(data), std::optional(clip));
    QMimeData broken;
    broken.setData(data.formats().first(), data.data(data.formats().first()).chopped(3));
    QCOMPARE(ui::editor::clipOf(broken), std::nullopt);
}

void TestClip::aFreeNameStays()
{
    const Clip clip{QStringLiteral("<img src=\"cid:a%40x\">"), {picture("a@x", "one")}};

    QCOMPARE(named(clip, {picture("b", "two")}), clip);
}

void TestClip::thePictureThatIsThereAlreadyKeepsItsName()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("p.png")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("one");
    file.close();
    Attachment inFile = picture("a b", {});
    inFile.content = core::mail::FileContent{file.fileName()};
    const Clip clip{QStringLiteral("<img src=\"cid:a%20b\">"), {picture("a b", "one")}};

    QCOMPARE(named(clip, {inFile}), (Clip{clip.html, {inFile}})); // the same part, not a second one
}

void TestClip::aTakenNameIsChangedHoweverItIsSpelled_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("attribute");

    const auto row = [](const char *name, const char *id, const char *attribute) {
        QTest::newRow(name) << QByteArray(id) << QString::fromUtf8(attribute);
    };
    row("as we write it", "a@x", "src=\"cid:a@x\"");
    row("percent-encoded", "a@x", "src=\"cid:a%40x\"");
    row("in capitals", "a@x", "SRC=\"CID:a@x\"");
    row("in single quotes", "a@x", "src='cid:a@x'");
    row("in no quotes", "a@x", "src=cid:a@x");
    row("with an ampersand", "a&b", "src=\"cid:a&amp;b\"");
    row("with an entity", "a@x", "src=\"cid&#58;a@x\"");
    row("with an apostrophe", "it's", "src=\"cid:it's\"");
    row("with a blank", "a b", "background=\"cid:a%20b\"");
}

void TestClip::aTakenNameIsChangedHoweverItIsSpelled()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, attribute);

    const Clip changed
        = named({QStringLiteral("<p>x<img alt=y %1></p>").arg(attribute), {picture(id, "two")}},
                {picture(id, "one")});

    QCOMPARE(changed.pictures.size(), 1);
    QVERIFY(changed.pictures[0].contentId != id);
    QCOMPARE(changed.pictures[0].content, picture(id, "two").content);
    const QString name = QStringLiteral("cid:") + QString::fromLatin1(changed.pictures[0].contentId);
    QVERIFY2(changed.html.contains(name), qPrintable(changed.html));
    QVERIFY(changed.html.startsWith(u"<p>x<img alt=y "));
    QVERIFY(changed.html.endsWith(u"></p>"));
}

void TestClip::onlyWholeAddressesAreChanged()
{
    const QString others = QStringLiteral("<p title=\"not cid:a\">cid:a \"cid:a\"</p><img src=\"cid:ab\">"
                                          "<!-- <img src=\"cid:a\"> -->");

    const Clip changed = named({others + QStringLiteral("<img src=\"cid:a\">"), {picture("a", "two")}},
                               {picture("a", "one")});

    QVERIFY(changed.html.startsWith(others));
    QVERIFY(!changed.html.endsWith(u"\"cid:a\">"));
}

void TestClip::aNameThatIsNotForALetterIsChanged()
{
    const QByteArray id = "a\r\nBcc: <x@x.example>";

    const Clip changed = named({{}, {picture(id, "one")}}, {});

    QCOMPARE(changed.pictures.size(), 1);
    QVERIFY(changed.pictures[0].contentId.endsWith("@letter"));
    QVERIFY(!changed.pictures[0].contentId.contains('\n'));
}

void TestClip::theSamePictureComesOnlyOnce()
{
    const Clip clip{QStringLiteral("<img src=\"cid:a\"><img src=\"cid:b\">"),
                    {picture("a", "two"), picture("b", "two")}};
    const QList<Attachment> letter{picture("a", "one"), picture("b", "one")};

    const Clip first = named(clip, letter);
    Attachment kept = first.pictures.value(0);
    kept.fileName = QStringLiteral("other.png");
    const Clip again = named(clip, letter + QList<Attachment>{kept});

    QCOMPARE(first.pictures.size(), 1);
    QCOMPARE(again.html, first.html);
    QCOMPARE(again.pictures, QList<Attachment>{kept});
}

void TestClip::ofTwoWithTheSameNameTheFirstIsKept()
{
    const Clip clip{QStringLiteral("<img src=\"cid:a\">"), {picture("a", "one"), picture("a", "two")}};

    const Clip kept = named(clip, {});

    QCOMPARE(kept.html, clip.html);
    QCOMPARE(kept.pictures, QList<Attachment>{picture("a", "one")});
}

void TestClip::otherProgramsGetThePicturesInside()
{
    const Clip clip{QStringLiteral("<img src='cid:a%40x'>cid:a@x<img src=\"cid:b\">"),
                    {picture("a@x", "one")}};

    QCOMPARE(withPicturesInside(clip),
             QStringLiteral("<img src='data:image/png;base64,b25l'>cid:a@x<img src=\"cid:b\">"));
}

QTEST_GUILESS_MAIN(TestClip)
#include "tst_clip.moc"
