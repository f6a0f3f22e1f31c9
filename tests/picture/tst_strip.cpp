#include "core/picture/datapictures.h"
#include "core/picture/strip.h"

#include "photos.h"

#include <QImageReader>
#include <QtEndian>
#include <QTest>

using namespace core::picture;

/// What a phone writes into its pictures does not travel, and the picture stays the same to the last pixel.
class TestStrip : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatTellsIsLeft_data();
    void nothingThatTellsIsLeft();
    void whatWasThereIsReported();
    void aPictureThatTellsNothingStaysTheSame_data();
    void aPictureThatTellsNothingStaysTheSame();
    void whatHangsBehindTheEndIsCutOff();
    void theColourProfileStays();
    void aWebPKeepsOnlyItsPixels();
    void aWebPOfLibwebpTellsNothing_data();
    void aWebPOfLibwebpTellsNothing();
    void dataPicturesAreCleanedInPlace();
    void nothingAroundADataPictureChanges_data();
    void nothingAroundADataPictureChanges();
    void whatIsNoDataPictureStays_data();
    void whatIsNoDataPictureStays();
    void aWordDoesNotBecomePartOfAPicture();
    void largeDataPicturesAreCleaned();
    void anAnimationStaysOne();
    void transparencyStays();
    void otherKindsAreNamed();
    void noCutPictureIsTakenForAWholeOne_data();
    void noCutPictureIsTakenForAWholeOne();
};

static QByteArray formatOf(const QByteArray &octets)
{
    QBuffer buffer;
    buffer.setData(octets);
    buffer.open(QBuffer::ReadOnly);
    return QImageReader(&buffer).format();
}

static QImage shown(const QByteArray &octets)
{
    QBuffer buffer;
    buffer.setData(octets);
    buffer.open(QBuffer::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

void TestStrip::nothingThatTellsIsLeft_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("orientation");

    QTest::newRow("a photo") << QByteArray("jpeg") << 1;
    QTest::newRow("a photo of a phone held upright") << QByteArray("jpeg") << 6;
    QTest::newRow("a photo taken upside down") << QByteArray("jpeg") << 3;
    QTest::newRow("a PNG") << QByteArray("png") << 1;
    QTest::newRow("a turned PNG") << QByteArray("png") << 8;
    if (QImageReader::supportedImageFormats().contains("webp")) {
        QTest::newRow("a WebP") << QByteArray("webp") << 1;
        QTest::newRow("a turned WebP") << QByteArray("webp") << 6;
    }
}

void TestStrip::nothingThatTellsIsLeft()
{
    QFETCH(const QByteArray, format);
    QFETCH(const int, orientation);
    const QByteArray before
        = photos::telling(photos::encoded(photos::motif(), format.constData()), orientation);
    QVERIFY(detailsOf(before).hasLocation);

    const auto after = stripped(before);

    QVERIFY(after);
    QVERIFY(!after->isSame);
    QVERIFY(!after->octets.contains("SECRET"));
    QCOMPARE(formatOf(after->octets), format);
    const photos::Left left = photos::left(after->octets);
    QCOMPARE(left.exif, orientation == 1 ? 0 : 1);
    QCOMPARE(left.xmp, 0);
    QCOMPARE(left.iptc, 0);
    QVERIFY(!left.comment);
    QCOMPARE(after->removed.orientation, orientation);
    QCOMPARE(detailsOf(after->octets), (Details{.orientation = orientation}));
    QCOMPARE(shown(after->octets), shown(before));
    // Once more changes nothing more.
    const auto again = stripped(after->octets);
    QVERIFY(again && again->isSame);
    QCOMPARE(again->octets, after->octets);
}

void TestStrip::whatWasThereIsReported()
{
    const auto after = stripped(photos::telling(photos::encoded(photos::motif(), "jpeg"), 6));

    QVERIFY(after);
    QVERIFY(after->removed.hasLocation);
    QVERIFY(after->removed.hasCamera);
    QVERIFY(after->removed.hasSerialNumber);
    QVERIFY(after->removed.hasTime);
    QVERIFY(after->removed.hasPerson);
    QVERIFY(after->removed.hasText);
    QCOMPARE(after->removed.orientation, 6);
}

void TestStrip::aPictureThatTellsNothingStaysTheSame_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("JPEG") << photos::encoded(photos::motif(), "jpeg");
    QTest::newRow("PNG") << photos::encoded(photos::motif(), "png");
}

void TestStrip::aPictureThatTellsNothingStaysTheSame()
{
    QFETCH(const QByteArray, octets);

    const auto after = stripped(octets);

    QVERIFY(after);
    QVERIFY(after->isSame);
    QVERIFY(after->removed.isEmpty());
    QCOMPARE(after->octets, octets);
}

void TestStrip::whatHangsBehindTheEndIsCutOff()
{
    for (const char *format : {"jpeg", "png"}) {
        const QByteArray picture = photos::encoded(photos::motif(), format);
        const auto after = stripped(picture + "MotionPhoto_Data and where it was taken");
        QVERIFY(after);
        QVERIFY(after->removed.hasOther);
        QCOMPARE(after->octets, picture);
    }
}

void TestStrip::theColourProfileStays()
{
    QImage image = photos::motif();
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    for (const char *format : {"jpeg", "png"}) {
        const auto after = stripped(photos::telling(photos::encoded(image, format)));
        QVERIFY(after);
        QVERIFY(!after->octets.contains("SECRET"));
        QCOMPARE(shown(after->octets).colorSpace().primaries(), QColorSpace::Primaries::DciP3D65);
    }
}

void TestStrip::aWebPKeepsOnlyItsPixels()
{
    const auto chunk = [](const QByteArray &type, const QByteArray &content) {
        QByteArray length(4, 0);
        qToLittleEndian(quint32(content.size()), length.data());
        return type + length + content + QByteArray(content.size() & 1, '\0');
    };
    const auto riff = [&](const QByteArray &chunks) { return chunk("RIFF", "WEBP" + chunks); };
    const auto extended = [&](char flags) { return chunk("VP8X", flags + QByteArray(9, '\0')); };
    const QByteArray pixels = chunk("VP8L", QByteArray("\x2f\0\0\0\0\x07\x10\xfd\x8f", 9));

    const auto after = stripped(riff(extended('\x2c') + chunk("ICCP", "profile") + pixels
                                     + chunk("EXIF", "SECRET") + chunk("XMP ", "SECRET!"))
                                + "SECRET behind the end");

    QVERIFY(after);
    QVERIFY(after->removed.hasOther);
    QCOMPARE(after->octets, riff(extended('\x20') + chunk("ICCP", "profile") + pixels));
}

void TestStrip::aWebPOfLibwebpTellsNothing_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("lossy") << QByteArray::fromBase64(
        "UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoIAAgAAsBMJaACdLoAA5gA/u5DH+5sc4twV/9tD/9aH/60P+lAAA==");
    QTest::newRow("lossless, see-through")
        << QByteArray::fromBase64("UklGRhwAAABXRUJQVlA4TA8AAAAvB8ABEAcQ/Y9qBSKi/wEA");
}

/// Exiv2 makes the extended format of them, with EXIF and XMP.
void TestStrip::aWebPOfLibwebpTellsNothing()
{
    QFETCH(const QByteArray, octets);
    QVERIFY(stripped(octets)->isSame);
    const QByteArray before = photos::telling(octets, 6);
    QVERIFY(before.contains("SECRETMAKER") && before.contains("SECRETCREATOR"));

    const auto after = stripped(before);

    QVERIFY(after);
    QVERIFY(after->removed.hasLocation && after->removed.hasCamera && after->removed.hasPerson);
    QVERIFY(!after->octets.contains("SECRET"));
    QCOMPARE(detailsOf(after->octets), (Details{.orientation = 6}));
    QCOMPARE(photos::left(after->octets).xmp, 0);
    QVERIFY(stripped(after->octets)->isSame);
    const QImage image = QImage::fromData(octets);
    if (!image.isNull()) // where Qt can read the format
        QCOMPARE(QImage::fromData(after->octets).convertToFormat(image.format()), image);
}

void TestStrip::dataPicturesAreCleanedInPlace()
{
    const QByteArray plain = photos::encoded(photos::motif(), "jpeg");
    const auto page = [](const QByteArray &octets, const char *end) {
        QByteArray base64 = octets.toBase64();
        base64.insert(76, end);
        return QStringLiteral("<p>data:image/jpeg;base64, no</p>\r\n<IMG src='data:image/jpeg;base64,\n%1\n'>"
                              "<i style=\"background:url(data:image/png;base64,AAAA)\">")
            .arg(QString::fromLatin1(base64));
    };
    const QString before = page(photos::telling(plain), "\r\n");

    const CleanText after = withoutDetails(before);
    QCOMPARE(after.removed.size(), 1);
    QVERIFY(after.removed.first().hasLocation);
    QVERIFY(after.unclean.isEmpty());
    QCOMPARE(after.text, page(stripped(photos::telling(plain))->octets, ""));
    QCOMPARE(withoutDetails(page(plain, "\r\n")), (CleanText{page(plain, "\r\n"), {}, {}}));
    const QByteArray tiff
        = "SUkqAAgAAAACAA8BAgAMAAAAJgAAACWIBAABAAAAMgAAAAAAAABTRUNSRVRNQUtFUgACAAEAAgACAAAATgAAAAIABQADAAAAUA"
          "AAAAAAAAAnAAAAAQAAADYAAAABAAAAFAAAAAEAAAA="; // a maker and a latitude
    const QString untouched
        = QStringLiteral("<img src=\"data:image/tiff;base64,%1\">").arg(QString::fromLatin1(tiff));
    const CleanText same = withoutDetails(untouched);
    QCOMPARE(same.text, untouched);
    QVERIFY(same.unclean.size() == 1 && same.unclean.first().hasLocation);
}

/// Base64 in the three lengths of padding, by octets that a picture may have behind its end.
static QByteArray base64Of(const QByteArray &octets, int padding)
{
    QByteArray padded = octets;
    while ((3 - padded.size() % 3) % 3 != padding)
        padded += '\0';
    return padded.toBase64();
}

void TestStrip::nothingAroundADataPictureChanges_data()
{
    QTest::addColumn<QString>("html");

    const auto row
        = [](const char *name, const char *html) { QTest::newRow(name) << QString::fromUtf8(html); };
    row("quoted", "<p>a</p><img alt=\"b\" src=\"data:image/jpeg;base64,@\" width=\"300\"> c");
    row("single quotes", "<img src='data:image/jpeg;base64,@' width='300' alt='x y'>");
    row("without quotes", "<img src=data:image/jpeg;base64,@ width=300 alt=x>");
    row("without quotes, last", "<img alt=x src=data:image/jpeg;base64,@>words");
    row("without quotes, and a line", "<img src=data:image/jpeg;base64,@\nwidth=300 alt=x>");
    row("upper case", "<IMG SRC=\"DATA:IMAGE/JPEG;BASE64,@\" WIDTH=300>");
    row("blanks", "<img src = \" data: image/jpeg ; base64 , @ \" alt=x>");
    row("srcset", "<img srcset=\"data:image/jpeg;base64,@ 2x, big.png 3x\" alt=x>");
    row("srcset of one", "<img srcset=\"data:image/jpeg;base64,@ 2x\" alt=x>");
    row("srcset, second", "<img srcset=\"a.png 1x,data:image/jpeg;base64,@ 640w\">");
    row("words", "<p>See data:image/jpeg;base64,@ and more words = good</p>");
    row("words in quotes", "<p>Write \"data:image/jpeg;base64,@ and more\" here</p>");
    row("words in brackets", "<p>(data:image/jpeg;base64,@ and more)</p>");
    row("words of an attribute", "<img alt=\"data:image/jpeg;base64,@ and more\">");
    row("code", "<pre>data:image/jpeg;base64,@\nABCD EFGH\n</pre>");
    row("style", "<p style=\"background:url(data:image/jpeg;base64,@) no-repeat;color:red\">");
    row("style, quoted", "<p style=\"background:url('data:image/jpeg;base64,@') no-repeat\">");
    row("style, entities", "<p style=\"background:url(&quot;data:image/jpeg;base64,@&quot;) top\">");
    row("sheet", "<style>p { background: url( data:image/jpeg;base64,@ ) top }</style>");
    row("an Outlook comment", "<!--[if mso]><v:fill src=\"data:image/jpeg;base64,@\" /><![endif]-->");
    row("a file name", "<img src=\"data:image/jpeg;filename=a.jpg;base64,@\" alt=x>");
    row("a character set", "<img src=\"data:image/jpeg;charset=utf-8;base64,@\" alt=x>");
    row("a quoted name", "<img src='data:image/jpeg;name=\"a, b.jpg\";base64,@' alt=x>");
    row("a name in entities", "<img src=\"data:image/jpeg;name=&quot;a.jpg&quot;;base64,@\" alt=x>");
    row("two parameters", "<img src=data:image/jpeg;charset=utf-8;name=a%20b.jpg;base64,@ alt=x>");
    row("an encoded stroke", "<img src=\"data:image&#x2F;jpeg;base64,@\" alt=x>");
    row("behind another's", "<img src=\"data:image/svg+xml,%3Csvg href=%22data:image/jpeg;base64,@%22\">");
    row("two", "<img src=data:image/png;base64,AAAA alt=x><img src=data:image/jpeg;base64,@ alt=y>");
}

void TestStrip::nothingAroundADataPictureChanges()
{
    QFETCH(QString, html);
    const QByteArray photo = photos::telling(photos::encoded(photos::motif({8, 8}), "jpeg"));
    const QString clean
        = QString(html).replace(u'@', QString::fromLatin1(stripped(photo)->octets.toBase64()));

    QVERIFY(mayHaveDataPictures(html));
    for (const int padding : {0, 1, 2}) {
        const QByteArray base64 = base64Of(photo, padding);
        QByteArray bare = base64;
        bare.replace('=', "");
        QByteArray percent = base64;
        percent.replace('+', "%2B").replace('/', "%2f").replace('=', "%3D");
        QByteArray entities = base64;
        entities.replace('+', "&#43;").replace('/', "&#x2F;").replace('=', "&#x3d;");
        for (const QByteArray &written : {base64, bare, percent, entities}) {
            const CleanText after = withoutDetails(QString(html).replace(u'@', QString::fromLatin1(written)));
            QCOMPARE(after.text, clean);
            QCOMPARE(after.removed.size(), 1);
            QVERIFY(after.removed.first().hasLocation && after.unclean.isEmpty());
        }
    }
    QCOMPARE(withoutDetails(clean), (CleanText{clean, {}, {}}));
}

void TestStrip::whatIsNoDataPictureStays_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("isTold");

    const QByteArray base64 = photos::telling(photos::encoded(photos::motif({8, 8}), "jpeg")).toBase64();
    const auto row = [&base64](const char *name, const char *html, bool isTold) {
        QTest::newRow(name) << QString::fromUtf8(html).replace(u'@', QString::fromLatin1(base64)) << isTold;
    };
    row("empty", "<img src=\"data:image/jpeg;base64,\" alt=x>", false);
    row("empty, without quotes", "<img src=data:image/jpeg;base64, alt=x>", false);
    row("nothing behind the comma", "data:image/jpeg;base64,", false);
    row("no comma", "data:image/jpeg;base64 is how it begins", false);
    row("only the word", "Our data: image", false);
    row("no picture", "<img src=\"data:image/jpeg;base64,QUJD\" alt=x>", false);
    row("padding inside", "<img src=\"data:image/jpeg;base64,QUJD=QUJD\">", false);
    row("three equals signs", "<img src=data:image/jpeg;base64,@=== alt=x>", true);
    row("a letter of another alphabet", "<img src=\"data:image/jpeg;base64,@-_AB\">", true);
    row("not encoded", "<img src=\"data:image/jpeg,@\">", false);
    row("a broken percent sign", "<img src=\"data:image/jpeg;base64,%\">", false);
    row("a broken entity", "<img src=\"data:image/jpeg;base64,&#;&#x;&#99999999;\">", false);
}

void TestStrip::whatIsNoDataPictureStays()
{
    QFETCH(QString, html);
    QFETCH(bool, isTold);

    const CleanText after = withoutDetails(html);

    QCOMPARE(after.text, html);
    QVERIFY(after.removed.isEmpty());
    QCOMPARE(!after.unclean.isEmpty(), isTold);
}

void TestStrip::aWordDoesNotBecomePartOfAPicture()
{
    const QString plain = QString::fromLatin1(photos::encoded(photos::motif({8, 8}), "jpeg").toBase64());
    const QString html
        = QStringLiteral("<img src=data:image/jpeg;base64,%1 width=3><pre>data:image/jpeg;"
                         "base64,%1 ABCD\nEFGH</pre><img srcset=\"data:image/jpeg;base64,%1 2x\">")
              .arg(plain);

    QCOMPARE(withoutDetails(html), (CleanText{html, {}, {}}));
}

void TestStrip::largeDataPicturesAreCleaned()
{
    QByteArray photo = photos::telling(photos::encoded(photos::motif(), "jpeg"));
    const QString clean = QString::fromLatin1(stripped(photo)->octets.toBase64());
    photo += QByteArray(5 * 1024 * 1024, 'x'); // a film behind its end
    QByteArray lines = photo.toBase64();
    for (qsizetype at = 76 * (lines.size() / 76); at > 0; at -= 76 * 100)
        lines.insert(at, "\r\n");
    const QString page = QStringLiteral("<img src=\"data:image/jpeg;base64,%1\" alt=x>");

    QCOMPARE(withoutDetails(page.arg(QString::fromLatin1(lines))).text, page.arg(clean));
    // Many beginnings without an end: no way back for each.
    const QString beginnings = QStringLiteral("\"data:image/jpeg;").repeated(200'000);
    QCOMPARE(withoutDetails(beginnings).text, beginnings);
}

void TestStrip::anAnimationStaysOne()
{
    // Two frames of one pixel, played for ever, with a comment and an XMP of their own.
    const QByteArray head = QByteArray("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff", 19);
    const QByteArray loop = QByteArray("!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0", 19);
    const QByteArray comment = QByteArray("!\xfe\x0dSECRETCOMMENT\0", 17);
    const QByteArray xmp = QByteArray("!\xff\x0bXMP DataXMP\x06SECRET\0", 22);
    const QByteArray frame = QByteArray("!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 23);

    const auto after = stripped(head + loop + comment + frame + xmp + frame + ";");

    QVERIFY(after);
    QCOMPARE(after->octets, head + loop + frame + frame + ";");
    QBuffer buffer;
    buffer.setData(after->octets);
    buffer.open(QBuffer::ReadOnly);
    QCOMPARE(QImageReader(&buffer).imageCount(), 2);
}

void TestStrip::transparencyStays()
{
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(QColor(200, 10, 10, 90));

    const auto after = stripped(photos::telling(photos::encoded(image, "png")));

    QVERIFY(after);
    QCOMPARE(qAlpha(shown(after->octets).pixel(3, 3)), 90);
}

void TestStrip::otherKindsAreNamed()
{
    const auto errorOf = [](const QByteArray &octets) { return stripped(octets).error(); };

    QCOMPARE(errorOf(QByteArray()), StripError::NotAPicture);
    QCOMPARE(errorOf("%PDF-1.7"), StripError::NotAPicture);
    QCOMPARE(errorOf(QByteArray("II*\0\x08\0\0\0", 8)), StripError::NotThisKind);
    QCOMPARE(errorOf(QByteArray("\0\0\0\x18"
                                "ftypheic",
                                12)),
             StripError::NotThisKind);
    QCOMPARE(errorOf("\xff\xd8\xff\xe0 no picture at all"), StripError::Damaged);
}

void TestStrip::noCutPictureIsTakenForAWholeOne_data()
{
    QTest::addColumn<QByteArray>("octets");

    QTest::newRow("JPEG") << photos::telling(photos::encoded(photos::motif({64, 40}), "jpeg"));
    QTest::newRow("PNG") << photos::telling(photos::encoded(photos::motif({16, 10}), "png"));
}

void TestStrip::noCutPictureIsTakenForAWholeOne()
{
    QFETCH(const QByteArray, octets);

    for (qsizetype size = 0; size < octets.size(); ++size)
        QVERIFY2(!stripped(octets.first(size)), qPrintable(QString::number(size)));
    // An enemy's octets anywhere: no crash, and no endless walk.
    for (qsizetype at = 2; at < octets.size(); at += 7) {
        QByteArray spoilt = octets;
        spoilt[at] = '\xff';
        (void)stripped(spoilt).has_value();
    }
}

QTEST_GUILESS_MAIN(TestStrip)
#include "tst_strip.moc"
