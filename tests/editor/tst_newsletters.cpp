#include "core/html/subset.h"
#include "ui/editor/htmlreader.h"
#include "ui/editor/htmlwriter.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTextDocument>

#include <functional>

using namespace ui::editor;
using namespace core::html;
using Kind = Loss::Kind;

namespace
{

/// HTML as newsletters have it, with the kinds of loss that are in it. Tags are left open, closed twice and
/// crossed, as the programs that make them do.
class Newsletter
{
public:
    explicit Newsletter(quint32 seed)
        : m_random(seed)
    {
        m_html = QStringLiteral(
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\">\n<html>\n<head>");
        writeHead();
        m_html += QStringLiteral("</head>\n<body>\n");
        const int rows = m_random.bounded(1, 12);
        for (int row = 0; row < rows; ++row)
            writeRow(m_random.bounded(1, 9));
        m_html += chance(2) ? QStringLiteral("</body></html>") : QStringLiteral("</td></div></html>\n\n");
    }

    const QString &html() const { return m_html; }
    const QSet<Kind> &kinds() const { return m_kinds; }

private:
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }

    void put(const char *html, std::initializer_list<Kind> kinds = {})
    {
        m_html += QString::fromUtf8(html);
        for (const Kind kind : kinds)
            m_kinds.insert(kind);
    }

    void writeHead()
    {
        if (chance(2))
            put("<style type=\"text/css\">.wrap{width:600px} td.x{font-size:14px}</style>",
                {Kind::StyleSheet});
        if (chance(2))
            put("<style>@media only screen and (max-width:480px){.wrap{width:100%!important}}</style>",
                {Kind::MediaQueries});
        if (chance(3))
            put("<style>@font-face{font-family:'Lato';src:url(https://f.example/l.woff2)}</style>",
                {Kind::WebFonts});
        if (chance(2))
            put("<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->",
                {Kind::ConditionalComments});
        if (chance(4))
            put("<meta name=\"color-scheme\" content=\"light dark\">", {Kind::Head});
    }

    void writeRow(int depth)
    {
        for (int i = 0; i < depth; ++i)
            put("<table role=\"presentation\" cellpadding=0 cellspacing=0 border=0 width=\"100%\"><tr><td>",
                {Kind::LayoutTables});
        for (int pieces = m_random.bounded(1, 6); pieces > 0; --pieces)
            writePiece();
        for (int i = chance(4) ? m_random.bounded(depth) : depth; i > 0; --i)
            put(chance(6) ? "</table></td>" : "</td></tr></table>\n");
    }

    void writePiece()
    {
        switch (m_random.bounded(16)) {
        case 0:
            return put(
                "<div style=\"display:none;max-height:0;overflow:hidden\">Only today: &#847;&zwnj;</div>",
                {Kind::HiddenText});
        case 1:
            return put("<div style=\"background-image:url(https://n.example/h.png)\">News",
                       {Kind::Backgrounds});
        case 2:
            return put("<img src=\"https://n.example/a.png\" align=left width=300 height=\"200\">",
                       {Kind::Positioning});
        case 3:
            return put("<a href=\"https://n.example/x?a=1&b=2\" style=\"display:inline-block;padding:12px "
                       "24px\">Buy</a>",
                       {Kind::Positioning, Kind::CustomCss});
        case 4:
            return put("<form action=https://n.example><input type=email name=e><button>Go</button></form>",
                       {Kind::Forms});
        case 5:
            return put("<video poster=p.png><source src=v.mp4></video>", {Kind::Video});
        case 6:
            return put("<svg viewBox='0 0 10 10'><path d='M0 0'/><text>x</text></svg>", {Kind::Svg});
        case 7:
            return put("<p style=\"line-height:24px;margin:0 0 16px\">Dear reader,<br>您好",
                       {Kind::CustomCss});
        case 8:
            return put("<!--[if mso]><table><tr><td width=300><![endif]--><b><i>crossed</b></i>",
                       {Kind::ConditionalComments});
        case 9:
            return put("<h2><font face=Arial color=\"#cc0000\" size=4>Title</h2></font>");
        case 10:
            return put("<ul><li>one<li><p>two</ul></ul>");
        case 11:
            return put("<table><tr><td colspan=3 rowspan=2>x<td>y<tr><td>z</table>", {Kind::LayoutTables});
        case 12:
            return put("</div></span></p></b>");
        case 13:
            return put("<center><a href=http://n.example><b>link</center></a>");
        case 14:
            return put("<ol start=7><li>seventh</ol>", {Kind::ListNumbers});
        default:
            return put("plain words &amp; &copy; &nosuch; <unknown attr=\"<\">text</unknown> ");
        }
    }

    QRandomGenerator m_random;
    QString m_html;
    QSet<Kind> m_kinds;
};

} // namespace

/// Letters of others: what they would lose is named, and reading them ends well.
class TestNewsletters : public QObject
{
    Q_OBJECT

private slots:
    void lossesAreNamedAndReadingIsStable();
};

void TestNewsletters::lossesAreNamedAndReadingIsStable()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Newsletter letter(seed);
        QSet<Kind> named;
        for (const Loss &loss : losses(letter.html()))
            named.insert(loss.kind);
        const auto unexpected = QSet<Kind>(named).subtract(letter.kinds());
        if (named != letter.kinds())
            qInfo().noquote() << "seed" << seed << letter.html();
        QCOMPARE(named.size(), letter.kinds().size());
        QVERIFY(unexpected.isEmpty());

        QTextDocument document;
        readHtml(letter.html(), &document);
        const QString once = toHtml(document);
        QCOMPARE(departures(once), QList<Departure>());
        QTextDocument again;
        readHtml(once, &again);
        if (toHtml(again) != once)
            qInfo().noquote() << "seed" << seed << once;
        QCOMPARE(toHtml(again), once);
    }
}

QTEST_MAIN(TestNewsletters)
#include "tst_newsletters.moc"
