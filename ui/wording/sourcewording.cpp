#include "ui/wording/sourcewording.h"

#include "ui/wording/phrases.h"

#include <QLocale>

namespace ui::wording
{

using core::html::Loss;
using core::html::Problem;
using Kind = Problem::Kind;

namespace
{

QString size(const QString &bytes)
{
    return QLocale().formattedDataSize(bytes.toLongLong(), 0, QLocale::DataSizeTraditionalFormat);
}

QString lossName(Loss::Kind kind)
{
    switch (kind) {
    case Loss::Kind::LayoutTables:
        return Phrases::tr("layout tables");
    case Loss::Kind::MediaQueries:
        return Phrases::tr("media queries");
    case Loss::Kind::WebFonts:
        return Phrases::tr("web fonts");
    case Loss::Kind::StyleSheet:
        return Phrases::tr("a style sheet");
    case Loss::Kind::Backgrounds:
        return Phrases::tr("backgrounds");
    case Loss::Kind::Positioning:
        return Phrases::tr("placed elements");
    case Loss::Kind::Forms:
        return Phrases::tr("forms");
    case Loss::Kind::Video:
        return Phrases::tr("video or sound");
    case Loss::Kind::Svg:
        return Phrases::tr("drawings");
    case Loss::Kind::ConditionalComments:
        return Phrases::tr("parts for Outlook only");
    case Loss::Kind::CustomCss:
        return Phrases::tr("styles of its own");
    case Loss::Kind::HiddenText:
        return Phrases::tr("hidden text");
    case Loss::Kind::Head:
        return Phrases::tr("settings in its head");
    case Loss::Kind::ListNumbers:
        return Phrases::tr("list numbers");
    case Loss::Kind::OtherTags:
        return Phrases::tr("other elements");
    }
    return {};
}

} // namespace

QString problemSentence(const Problem &problem)
{
    const QString &subject = problem.subject;
    switch (problem.kind) {
    case Kind::UnclosedTag:
        return Phrases::tr("<%1> is never closed.").arg(subject);
    case Kind::StrayEndTag:
        return Phrases::tr("</%1> closes nothing.").arg(subject);
    case Kind::UnfinishedTag:
        return Phrases::tr("<%1 has no “>”, or a quotation mark is missing before it.").arg(subject);
    case Kind::UnfinishedComment:
        return Phrases::tr("This comment never ends.");
    case Kind::UnknownTag:
        return Phrases::tr("HTML has no <%1>; only its content is shown.").arg(subject);
    case Kind::DoubleAttribute:
        return Phrases::tr("“%1” is there twice; the second one does not count.").arg(subject);
    case Kind::Script:
        return subject.isEmpty()
            ? Phrases::tr("Scripts never run in a letter, and many servers refuse letters with one.")
            : Phrases::tr("Scripts never run in a letter, least of all from elsewhere: %1").arg(subject);
    case Kind::EventHandler:
        return Phrases::tr("“%1” is a script: every mail program takes it out.").arg(subject);
    case Kind::ScriptAddress:
        return Phrases::tr("Links with “%1:” are taken out by every mail program.").arg(subject);
    case Kind::Form:
        return Phrases::tr("Forms do not work in most mail programs: <%1>").arg(subject);
    case Kind::Frame:
        return Phrases::tr("Mail programs do not show <%1>.").arg(subject);
    case Kind::RemoteSheet:
        return Phrases::tr("Style sheets from elsewhere are not loaded: %1").arg(subject);
    case Kind::LongSheet:
        return Phrases::tr("The style sheets have %1; Gmail drops what is over 16 KB.").arg(size(subject));
    case Kind::LongLetter:
        return Phrases::tr("The letter has %1; Gmail cuts it off after 102 KB.").arg(size(subject));
    case Kind::Position:
        return Phrases::tr("Gmail and Outlook ignore “%1”.").arg(subject);
    case Kind::UnsupportedStyle:
        return Phrases::tr("Outlook for Windows ignores “%1”.").arg(subject);
    case Kind::WebFont:
        return Phrases::tr("Most mail programs do not load web fonts and take another one.");
    case Kind::MissingAlt:
        return Phrases::tr("The picture has no alt text for those who do not see it.");
    case Kind::DataPicture:
        return Phrases::tr("Gmail and Outlook do not show pictures in data: addresses.");
    case Kind::MissingPicture:
        return Phrases::tr("The letter has no picture “%1”.").arg(subject);
    case Kind::FilePicture:
        return Phrases::tr("This picture is only on this computer: %1").arg(subject);
    }
    return {};
}

QString lossSentence(const QList<Loss> &losses)
{
    QStringList names;
    for (const Loss &loss : losses)
        names.append(lossName(loss.kind));
    //: Between the parts of a list: "tables, fonts"
    return Phrases::tr("This letter has things the editor cannot keep: %1.")
        .arg(names.join(Phrases::tr(", ")));
}

} // namespace ui::wording
