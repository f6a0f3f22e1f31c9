#include "core/html/pastesource.h"

#include "core/html/markup.h"

#include <QList>

namespace core::html
{

namespace
{

struct Mark {
    const char16_t *words;
    Source source;
};

/// In this order: what a program alone writes before what it shares with others.
const QList<Mark> &marks()
{
    static const QList<Mark> all{
        {u"content=\"hongyan\"", Source::Hongyan},
        {u"docs-internal-guid-", Source::GoogleDocs},
        {u"google-sheets-html-origin", Source::GoogleSheets},
        {u"data-sheets-", Source::GoogleSheets},
        {u"wps office et", Source::WpsSheets},
        {u"wps spreadsheets", Source::WpsSheets},
        {u"wps office", Source::Wps},
        {u"mso-spacerun:'yes'", Source::Wps},
        {u"libreoffice calc", Source::LibreOfficeCalc},
        {u" sdval=", Source::LibreOfficeCalc},
        {u" sdnum=", Source::LibreOfficeCalc},
        {u"microsoft excel", Source::Excel},
        {u"excel.sheet", Source::Excel},
        {u"schemas-microsoft-com:office:excel\"", Source::Excel},
        {u"microsoft powerpoint", Source::PowerPoint},
        {u"powerpoint.slide", Source::PowerPoint},
        {u"schemas-microsoft-com:office:powerpoint", Source::PowerPoint},
        {u"gmail_quote", Source::Gmail},
        {u"gmail_default", Source::Gmail},
        {u"gmail_signature", Source::Gmail},
        {u"elementtoproof", Source::OutlookWeb},
        {u"divrplyfwdmsg", Source::OutlookWeb},
        {u"contentpasted", Source::OutlookWeb},
        {u"x_msonormal", Source::OutlookWeb},
        {u"microsoft word", Source::Word},
        {u"word.document", Source::Word},
        {u"schemas-microsoft-com:office:word", Source::Word},
        {u"class=msonormal", Source::Word},
        {u"class=\"msonormal", Source::Word},
        {u"content=\"libreoffice", Source::LibreOfficeWriter},
        {u"content=\"openoffice", Source::LibreOfficeWriter},
        {u"webkit-nbsp-mode", Source::AppleMail},
        {u"after-white-space", Source::AppleMail},
        {u"applemailsignature", Source::AppleMail},
        {u"caret-color:", Source::Safari},
        {u"-webkit-text-size-adjust", Source::Safari},
        {u"-webkit-text-stroke-width", Source::Chrome},
        {u"apple-interchange-newline", Source::Chrome},
    };
    return all;
}

/// Only tags, comments and style sheets: a letter may speak of Microsoft Word without being from there.
QString withoutWords(QStringView html)
{
    QString rest;
    for (const Markup &piece : markupOf(html)) {
        if (piece.kind != Markup::Kind::Text && (piece.kind != Markup::Kind::Raw || piece.name == u"style"))
            rest += piece.text(html);
    }
    return rest.toLower();
}

} // namespace

Source sourceOf(QStringView html)
{
    // The marks stand in the head and in the first elements; what follows is the text.
    constexpr qsizetype enough = 96 * 1024;
    const QString beginning = withoutWords(html.first(std::min(html.size(), enough)));
    Source found = Source::Unknown;
    for (const Mark &mark : marks()) {
        if (beginning.contains(QStringView(mark.words))) {
            found = mark.source;
            break;
        }
    }
    // Calc names only its suite in the head; a copied sheet is one table.
    if (found == Source::LibreOfficeWriter && beginning.contains(u"body,div,table,thead,tbody,tfoot"))
        return Source::LibreOfficeCalc;
    // WPS copies what Word would, with lengths of four places.
    if (found == Source::Word && beginning.contains(u"0000pt"))
        return Source::Wps;
    if (found == Source::Excel && beginning.contains(u"\"wps"))
        return Source::WpsSheets;
    if (found == Source::Unknown) {
        const QString start = beginning.left(200).trimmed();
        if (start.startsWith(
                QStringLiteral("<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">")))
            return Source::Firefox;
    }
    return found;
}

bool isSpreadsheet(Source source)
{
    return source == Source::Excel || source == Source::LibreOfficeCalc || source == Source::WpsSheets
        || source == Source::GoogleSheets;
}

} // namespace core::html
