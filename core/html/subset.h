#pragma once

#include <QList>
#include <QString>

/// THE HTML OF OUR LETTERS. What the editor writes is this and nothing else; departures() tells what in a
/// text is outside of it. All of it is shown by Outlook (Word), Gmail, Apple Mail, QQ and NetEase.
///
/// A letter is `<!DOCTYPE html>`, `<html>` with `lang` if the letter has a language, `<head>` with
/// `<meta charset="utf-8">`, and `<body>`. No comments, classes, style sheets or scripts.
///
/// Blocks, each with `lang`, `dir="rtl|ltr"` and `style` with `text-align:left|center|right|justify` and
/// `margin-left` (right to left: `margin-right`) in steps of 40 px where somebody chose so:
///   p            A paragraph. It has no margins of its own: all clients give it about a line, and those that
///                take margins away (Outlook.com) or keep them (Gmail) then agree.
///   h1 h2 h3     Headings, in the clients' own sizes.
///   ul           `style="list-style-type:circle|square"`; a disc is not written.
///   ol           `type="a|A|i|I"`; `start` where a list goes on after other blocks.
///                Both have the `dir` of their first item, so that the numbers stand on that side.
///   li           Holds text and, after it, lists. An item of a check list is
///                `<li style="list-style-type:none">☐&nbsp;…` or ☑.
///   blockquote   Always with `margin:8px 0 8px 8px;padding-left:12px;border-left:3px solid #c8ccd0`.
///   pre          Code, always with `font-family:Consolas,'Courier New',monospace;white-space:pre-wrap`.
///   hr           A line across.
///   div          A paragraph inside a table's cell (and its quotes), where a p would bring its margins; and
///                `<div id="signature">` around the blocks of the signature.
///
/// Tables: `<table border cellpadding cellspacing="0" style="border-collapse:collapse">` with `width` (pixels
/// or per cent), `align="center"` or `margin-left:auto` for the right side. Its lines are
///   all          `border` is their width, with `bordercolor`; if width or colour were chosen, each cell says
///                `border:1px solid #rrggbb` too, because browsers take only the outer line from the table.
///   none         `border="0"`.
///   outer        `border="0"`, as any other number draws a box around each cell, and `border:1px solid
///                #rrggbb` in the table's style. Not `frame` and `rules`: HTML gave them up, and web clients
///                keep what they know.
///   horizontal   `border="0"`, and each cell says `border-top` and `border-bottom` in its style, so that
///                it need not know which row it stands in; lines that meet are one.
///   tr           Always `valign="top"`, as the editor shows it.
///   td th        `colspan`, `rowspan`, `width` (on the first cell of a column), `align`, `valign` (middle or
///                bottom), `bgcolor` with `color` on it, `border`, `border-top`, `border-bottom` as said
///                above, `lang`, `dir`. A th always says its `align`. Cells hold text, or blocks and tables.
///
/// In the text: strong em u s sub sup br, and
///   a            `href` with http, https, mailto, tel, sms, ftp, xmpp.
///   code         Always with `font-family:Consolas,'Courier New',monospace`.
///   span         `font-family` (a stack of fonts.h), `font-size` in px, `color` and `background-color`, both
///                as `#rrggbb`.
///   img          `src` with cid:, http or https, `alt` always, `width` and `height` in pixels; in a link
///                `border="0"`.
namespace core::html
{

/// Something that is not in the subset.
struct Departure {
    enum class Kind {
        Tag, ///< "video", or a tag where it may not stand: "div > li".
        Attribute, ///< "p class"
        Value, ///< "td align=\"char\""
        Property, ///< "span letter-spacing"
        PropertyValue, ///< "span color:red"
        Comment, ///< Its beginning.
    };

    Kind kind = Kind::Tag;
    QString what;

    bool operator==(const Departure &) const = default;
};

/// Each kind and place once, in the order of the text. Empty for everything the editor writes.
QList<Departure> departures(QStringView html);

/// What the rich editor cannot keep of a letter that came from elsewhere. Named, so that people can choose.
struct Loss {
    enum class Kind {
        LayoutTables, ///< Tables that arrange a page, or have CSS that the editor's tables do not know.
        MediaQueries, ///< @media: other looks for phones or in the dark.
        WebFonts, ///< @font-face, and sheets of fonts.
        StyleSheet, ///< Rules of <style>, and linked sheets.
        Backgrounds, ///< Pictures or colours behind the page, blocks or whole tables.
        Positioning, ///< position, float, flex, grid; pictures that text flows around.
        Forms,
        Video, ///< Video, audio, and frames of other pages.
        Svg, ///< Drawings in the text, and formulas.
        ConditionalComments, ///< What only Outlook sees.
        CustomCss, ///< Declarations in style attributes: line-height, letter-spacing, fonts of their own.
        HiddenText, ///< Such as the preview line of newsletters.
        Head, ///< What <head> says about the looks: color-scheme, base.
        ListNumbers, ///< Numbers that do not start at 1.
        OtherTags, ///< Elements that are shown in their own way: dl, details, ruby.
    };

    Kind kind = Kind::LayoutTables;
    int count = 0; ///< How many places; at least 1.
    QString sample; ///< The first of them, for a tooltip or a test; at most 60 characters.

    bool operator==(const Loss &) const = default;
};

/// Each kind once, in the order of the kinds. Empty: opening it in the rich editor loses nothing that can be
/// seen. Linear in the size of @p html.
QList<Loss> losses(QStringView html);

} // namespace core::html
