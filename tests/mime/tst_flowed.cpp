#include "core/mail/textwidth.h"
#include "core/mime/flowed.h"
#include "core/mime/read.h"
#include "core/mime/write.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace core;

/// The plain text of a letter on its way, RFC 3676.
class TestFlowed : public QObject
{
    Q_OBJECT

private slots:
    void travelsAs_data();
    void travelsAs();
    void isReadAs_data();
    void isReadAs();
    void isReadableWhereNobodyKnowsIt();
    void comesBackFromAMessage();
    void joinsOnlyWhatSaysSo();
};

void TestFlowed::travelsAs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wire");

    const auto row = [](const char *name, const QString &text, const QString &wire) {
        QTest::newRow(name) << text << wire;
    };
    const QString word = QStringLiteral("word ");
    const QString chinese = QStringLiteral("会议改到明天下午三点开始").repeated(8);
    row("nothing", {}, {});
    row("lines", QStringLiteral("one\n\ntwo\n"), QStringLiteral("one\r\n\r\ntwo\r\n"));
    row("at 72 columns", word.repeated(14) + QStringLiteral("xx"), word.repeated(14) + QStringLiteral("xx"));
    row("a paragraph", word.repeated(16) + u'x', word.repeated(14) + QStringLiteral("\r\nword word x"));
    row("blanks at the end", QStringLiteral("a  \nb \n \nc"), QStringLiteral("a\r\nb\r\n\r\nc"));
    row("signature", QStringLiteral("x\n-- \nMe"), QStringLiteral("x\r\n-- \r\nMe"));
    row("no signature", QStringLiteral("--  \n-- x"), QStringLiteral("--\r\n-- x"));
    row("signature in a quote", QStringLiteral("> -- \n> Me"), QStringLiteral("> -- \r\n> Me"));
    row("stuffed", QStringLiteral(" a\nFrom b\n>= 5\n>_<"),
        QStringLiteral("  a\r\n From b\r\n >= 5\r\n >_<"));
    row("From after a break", QString(72, u'x') + QStringLiteral(" From here"),
        QString(72, u'x') + QStringLiteral(" \r\n From here"));
    row("quotes", QStringLiteral(">> a\n> b\n>\n> > c"), QStringLiteral(">> a\r\n> b\r\n>\r\n> > c"));
    row("long quote", QStringLiteral("> ") + word.repeated(15) + u'x',
        QStringLiteral("> ") + word.repeated(14) + QStringLiteral("\r\n> word x"));
    row("long word", QString(200, u'x') + QStringLiteral(" y"),
        QString(200, u'x') + QStringLiteral(" \r\ny"));
    row("Chinese stays whole", chinese, chinese);
    row("and with words of other scripts in it", QStringLiteral("我们用 Qt 写了它，") + chinese,
        QStringLiteral("我们用 Qt 写了它，") + chinese);
    row("a Chinese name in English", QStringLiteral("鸿雁 ") + word.repeated(15) + u'x',
        QStringLiteral("鸿雁 ") + word.repeated(13) + QStringLiteral("\r\nword word x"));
    row("Korean has blanks", QStringLiteral("안녕하세요 ").repeated(7) + u'x',
        QStringLiteral("안녕하세요 ").repeated(6) + QStringLiteral("\r\n안녕하세요 x"));
    const QString code = QStringLiteral("    if (isReady)   ") + word.repeated(16) + u'x';
    row("code", code, u' ' + code);
    row("columns", QStringLiteral("one") + QString(60, u' ') + QStringLiteral("two three"),
        QStringLiteral("one") + QString(60, u' ') + QStringLiteral("two three"));
    row("indented list", QStringLiteral("    - ") + word.repeated(14) + u'x',
        QStringLiteral("     - ") + word.repeated(13) + QStringLiteral("\r\nword x"));
}

void TestFlowed::travelsAs()
{
    QFETCH(const QString, text);

    QTEST(mime::flowedText(text), "wire");
}

void TestFlowed::isReadAs_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<mime::FlowSpace>("space");
    QTest::addColumn<QString>("text");

    using mime::FlowSpace;
    QTest::newRow("flowed") << QStringLiteral("a \r\nb\r\nc") << FlowSpace::Kept << QStringLiteral("a b\nc");
    QTest::newRow("DelSp") << QStringLiteral("会议 \r\n室  \r\nB") << FlowSpace::Deleted
                           << QStringLiteral("会议室 B");
    QTest::newRow("stuffed") << QStringLiteral("  a\r\n >= 5") << FlowSpace::Kept
                             << QStringLiteral(" a\n>= 5");
    QTest::newRow("another's quote") << QStringLiteral(">a \n>b\n>\n>> c") << FlowSpace::Kept
                                     << QStringLiteral("> a b\n>\n>> c");
    QTest::newRow("its end") << QStringLiteral("a\n\n") << FlowSpace::Kept << QStringLiteral("a\n\n");
    QTest::newRow("no end") << QStringLiteral("a") << FlowSpace::Kept << QStringLiteral("a");
    QTest::newRow("nothing") << QString() << FlowSpace::Kept << QString();
}

void TestFlowed::isReadAs()
{
    QFETCH(const QString, wire);
    QFETCH(const mime::FlowSpace, space);

    QTEST(mime::unflowedText(wire, space), "text");
}

void TestFlowed::isReadableWhereNobodyKnowsIt()
{
    const QString text = QStringLiteral("Schöne Grüße aus dem Süden, wo es noch warm ist. ").repeated(20)
        + u'\n' + QStringLiteral("> Привет, как дела? ").repeated(1)
        + QStringLiteral("Хорошо. ").repeated(40);

    const QStringList lines = mime::flowedText(text).split(QStringLiteral("\r\n"));

    QVERIFY(lines.size() > 15);
    for (const QString &line : lines)
        QVERIFY2(mail::columnsOf(line.trimmed()) <= 72, qPrintable(line));
    QVERIFY(std::all_of(lines.begin(), lines.end() - 1,
                        [](const QString &line) { return line.size() > 60 || !line.endsWith(u' '); }));
}

namespace
{

/// Lines of everything that has a meaning on the way.
class RandomText
{
public:
    explicit RandomText(unsigned seed)
        : m_random(seed)
    {
    }

    QString make()
    {
        QStringList lines;
        for (int count = number(1, 8); count > 0; --count)
            lines.append(line());
        return lines.join(u'\n') + QStringLiteral("\nend");
    }

private:
    int number(int least, int most) { return least + int(m_random() % unsigned(most - least + 1)); }

    QString piece()
    {
        static const QStringList pieces{
            QStringLiteral("word"),      QStringLiteral("From "),
            QStringLiteral(" "),         QStringLiteral("  "),
            QStringLiteral(">"),         QStringLiteral("> "),
            QStringLiteral(">> "),       QStringLiteral("-- "),
            QStringLiteral("--"),        QStringLiteral("\t"),
            QStringLiteral("."),         QStringLiteral("="),
            QStringLiteral("\u00a0"),    QStringLiteral("\u2028"),
            QStringLiteral("\u3000"),    QStringLiteral("会议改到明天"),
            QStringLiteral("𠮷"),        QStringLiteral("👩‍👩‍👧‍👦"),
            QStringLiteral("مرحبا بكم"), QStringLiteral("שלום"),
            QStringLiteral("สวัสดี"),      QStringLiteral("e\u0301"),
            QStringLiteral("\u200f"),    QStringLiteral(" and so on "),
        };
        return pieces[number(0, int(pieces.size()) - 1)];
    }

    QString line()
    {
        QString text;
        for (int count = number(0, number(0, 1) == 0 ? 3 : 60); count > 0; --count)
            text += piece();
        // What does not travel, see comesBackFromAMessage().
        while (text.endsWith(u' ') && !isSignatureMark(text))
            text.chop(1);
        return text;
    }

    static bool isSignatureMark(const QString &line)
    {
        static const QRegularExpression mark(QStringLiteral("^(>+ )?-- $"));
        return mark.match(line).hasMatch();
    }

    std::mt19937 m_random;
};

mail::Draft letterOf(const mail::Body &body)
{
    mail::Draft draft;
    draft.from = mail::Mailbox{{}, *mail::AddrSpec::parse(u"a@example.com")};
    draft.body = body;
    return draft;
}

QByteArray written(const mail::Draft &draft, mime::Transport transport)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const mime::Stamp stamp{QDateTime(QDate(2026, 11, 23), QTime(21, 4), Qt::UTC), "<id@example.com>", "S"};
    return mime::write(draft, stamp, out, {.transport = transport}) ? out.data() : QByteArray();
}

QString readAgain(const QByteArray &message)
{
    static const QTemporaryDir folder; // nothing is attached
    QBuffer source;
    source.setData(message);
    source.open(QIODevice::ReadOnly);
    const auto draft = mime::toDraft(source, folder.path());
    return draft ? draft->body.text : QStringLiteral("unread");
}

} // namespace

/// The same text, but for blanks at the ends of lines: they would join a line with the next.
void TestFlowed::comesBackFromAMessage()
{
    for (unsigned seed = 0; seed < 1500; ++seed) {
        const QString text = RandomText(seed).make();
        const mail::Body body{text, seed % 2 == 0 ? QString() : QStringLiteral("<p>x</p>")};
        const auto transport = seed % 3 == 0 ? mime::Transport::EightBit : mime::Transport::SevenBit;

        const QByteArray message = written(letterOf(body), transport);

        QVERIFY(message.contains("; format=flowed\r\n"));
        QCOMPARE(readAgain(message), text);
    }
    QCOMPARE(readAgain(written(letterOf({QStringLiteral("a  \n   \nb"), {}}), mime::Transport::SevenBit)),
             QStringLiteral("a\n\nb"));
}

void TestFlowed::joinsOnlyWhatSaysSo()
{
    const QByteArray fields = "From: a@example.com\r\nContent-Type: text/plain; charset=utf-8";
    const QByteArray body = "\r\n\r\none \r\n two \r\nthree\r\n";

    QCOMPARE(readAgain(fields + body), QStringLiteral("one \n two \nthree"));
    QCOMPARE(readAgain(fields + "; format=fixed" + body), QStringLiteral("one \n two \nthree"));
    QCOMPARE(readAgain(fields + "; Format=\"Flowed\"" + body), QStringLiteral("one two three"));
    QCOMPARE(readAgain(fields + "; format=flowed; DelSp=Yes" + body), QStringLiteral("onetwothree"));
}

QTEST_GUILESS_MAIN(TestFlowed)
#include "tst_flowed.moc"
