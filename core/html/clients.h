#pragma once

#include <QList>
#include <QString>

namespace core::html
{

/// Mail programs whose handling of HTML is simulated. What Gmail, Outlook and Apple Mail do is published
/// (caniemail.com, data of 2026-06; Google's and Microsoft's own pages); of QQ Mail nothing is, so it is
/// judged as old developers' reports have it: like Outlook, with style sheets taken out.
enum class MailClient {
    Gmail, ///< In a browser and its apps.
    Outlook, ///< For Windows, which shows letters with the engine of Word.
    AppleMail, ///< On macOS and iOS.
    QqMail, ///< QQ Mail and Tencent Exmail in a browser.
};

/// One thing a program would not show as it was written.
struct Alteration {
    enum class Kind {
        SheetRemoved, ///< <style> is taken out.
        SheetTooLong, ///< Over 16 KB of <style> are taken out.
        SheetInBody, ///< <style> counts only in the head.
        LinkedSheet, ///< <link rel=stylesheet> and @import load nothing.
        WebFont, ///< @font-face is ignored; the next font of the list stands in.
        MediaQuery, ///< @media is ignored; @p subject is its condition.
        DarkQuery, ///< @media (prefers-color-scheme) is ignored.
        Selector, ///< A rule whose selector is not understood; @p subject is the selector.
        Property, ///< @p subject is the CSS property.
        Value, ///< A form of value, @p subject: "linear-gradient()", "rgba()", "rem", "display:flex".
        OnlyOnCells, ///< @p subject (padding, height) counts on table cells only.
        SizeOfBlock, ///< width in CSS is ignored on paragraphs, boxes and pictures.
        NegativeMargin,
        Element, ///< @p subject is the tag that is taken out: form, video, svg, iframe, script.
        PictureFormat, ///< @p subject: "data:", "SVG", "WebP".
        Clipped, ///< Only the first 102 KB are shown.
        ForOutlookOnly, ///< What stands in [if mso] comments is shown.
        NotForOutlook, ///< What stands in [if !mso] is not.
    };

    Kind kind = Kind::Property;
    QString subject = {};
    int count = 1; ///< Places.

    bool operator==(const Alteration &) const = default;
};

/// What a program does with a letter in dark mode.
enum class DarkMode {
    Honours, ///< Shows the letter's own dark styles, else light text on dark where no colour was chosen.
    Inverts, ///< Turns light grounds dark and dark text light by itself.
};
DarkMode darkModeOf(MailClient client);

enum class Marks { None, Numbers };

struct Simulation {
    QString html; ///< A whole document, without anything that runs.
    QList<Alteration> alterations; ///< In the order of the letter; numbers in the text count from 1.

    bool operator==(const Simulation &) const = default;
};

/// The letter as @p client would show it. With Marks::Numbers the first places of each alteration carry
/// its number. Scripts go in any case. Linear time.
Simulation simulated(QStringView html, MailClient client, Marks marks = Marks::None);

/// The letter with every picture, also those of grounds, in the state before a reader allows them: their
/// alternative text in a frame of their size. @p count tells how many.
QString withoutPictures(QStringView html, int *count = nullptr);

} // namespace core::html
