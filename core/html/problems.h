#pragma once

#include "core/html/markup.h"

#include <QStringList>

namespace core::html
{

/// Something in a letter's source that a mail program will refuse, drop, repair or show otherwise. A fact
/// with its place; the sentence is made in ui/wording.
struct Problem {
    enum class Kind {
        UnclosedTag, ///< subject: the tag.
        StrayEndTag, ///< An end tag that ends nothing.
        UnfinishedTag, ///< A "<" whose ">" never comes, or a quote that is never closed.
        UnfinishedComment,
        UnknownTag,
        DoubleAttribute, ///< subject: its name. Readers take the first.
        Script, ///< <script>; subject: where it is loaded from, if it is.
        EventHandler, ///< subject: "onclick".
        ScriptAddress, ///< subject: "javascript", "vbscript".
        Form, ///< subject: the tag.
        Frame, ///< <iframe>, <object>, <embed>, <applet>, <audio>, <video>; subject: the tag.
        RemoteSheet, ///< <link rel=stylesheet> or @import; subject: the address.
        LongSheet, ///< Over 16 KB of style sheets: Gmail drops them. subject: the size in bytes.
        LongLetter, ///< Over 102 KB: Gmail cuts it off. subject: the size in bytes.
        Position, ///< subject: the declaration.
        UnsupportedStyle, ///< Ignored by Outlook for Windows; subject: the declaration.
        WebFont, ///< @font-face; most programs take another font.
        MissingAlt, ///< A picture without a text for those who do not see it.
        DataPicture, ///< Gmail and Outlook show no data: pictures.
        MissingPicture, ///< subject: the content id that no attachment has.
        FilePicture, ///< A picture of this computer's disk; subject: the address.
    };
    enum class Weight {
        Error, ///< The letter says something else than its source.
        Dropped, ///< Taken out or not shown by many mail programs.
        Hint,
    };

    Kind kind = Kind::UnclosedTag;
    Span span;
    QString subject = {};

    bool operator==(const Problem &) const = default;
};

Problem::Weight weightOf(Problem::Kind kind);

/// What stands out in @p html, by place. @p contentIds are those of the letter's pictures. At most a
/// thousand: whoever has more mends those first. Takes linear time; may be called in any thread.
QList<Problem> problemsOf(QStringView html, const QStringList &contentIds);

} // namespace core::html
