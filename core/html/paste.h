#pragma once

#include <QMap>
#include <QString>

namespace core::html
{

/// The program whose clipboard it is.
enum class Source {
    Unknown,
    Word,
    Excel,
    PowerPoint,
    LibreOfficeWriter,
    LibreOfficeCalc,
    Wps,
    WpsSheets,
    GoogleDocs,
    GoogleSheets,
    OutlookWeb,
    Gmail,
    AppleMail,
    Chrome, ///< Or a browser of its kind: Edge, Brave, Opera.
    Firefox,
    Safari,
    Hongyan
};

/// What was there and is not in the letter.
enum class Removed {
    Script,
    EventHandler,
    UnsafeLink, ///< javascript:, file: and others that only harm; the words of the link stay.
    Tracker, ///< A picture of a pixel or two from elsewhere.
    RemotePicture, ///< Its alternative text stays.
    LocalPicture, ///< A file of the other program's that nobody else can read.
    Form,
    Embedded, ///< Frames, objects, film, sound, drawings.
    HiddenText,
    ReviewComment, ///< A reviewer's remark on the text.
    Font, ///< A typeface somebody chose and the letter's safe ones do not have.
    OfficeMarkup, ///< Conditional comments, mso- properties, smart tags.
    StyleSheet,
    Class,
    Comment
};

/// How much of the looks comes along.
enum class Looks {
    Keep, ///< Colours, sizes and typefaces that were chosen.
    Match ///< Only structure: paragraphs, headings, lists, tables, links, bold and the like.
};

struct Pasted {
    /// Of p h1-h3 ul ol li blockquote pre table hr, a strong em u s sub sup code span img br.
    QString html;
    Source source = Source::Unknown;
    QMap<Removed, int> removed; ///< Only what there was at least once.

    bool operator==(const Pasted &) const = default;
};

/// The HTML of a clipboard (also in Windows' CF_HTML form) as clean HTML in the letter's own terms: lists of
/// Word's marked paragraphs become lists, style sheets become what they mean, another program's default font
/// and colour go. Of pictures those stay that are in the letter ("cid:") or come along ("data:"); nothing is
/// loaded. Cleaning what is clean changes nothing. Never fails, takes linear time; safe on any thread.
Pasted cleanedPaste(QStringView html, Looks looks = Looks::Keep);

} // namespace core::html
