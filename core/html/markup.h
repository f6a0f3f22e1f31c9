#pragma once

#include "core/span.h"

#include <QList>
#include <QString>

namespace core::html
{

/// One piece of HTML source with its place in it, as the HTML tokenizer divides it (HTML §13.2.5). The parsed
/// tree (dom.h) repairs what is wrong and leaves comments and drawings out; here all of it is still to be
/// seen.
struct Markup {
    enum class Kind {
        Text,
        StartTag,
        EndTag,
        Comment, ///< Conditional ones, too.
        Declaration, ///< A doctype, "<![endif]>", "<?xml …>".
        Raw, ///< What a tag holds in which no tag begins: <style>, <script>, <title> and such.
    };
    struct Attribute {
        QString name; ///< Lower case.
        Span span; ///< With its value.
        Span value; ///< Without quotes; empty at the end of the name where there is none.

        bool operator==(const Attribute &) const = default;
    };

    Kind kind = Kind::Text;
    Span span = {};
    QString name = {}; ///< Of a tag, lower case; of Raw the tag it stands in.
    QList<Attribute> attributes = {};
    bool isSelfClosing = false; ///< Ends in "/>".
    bool isUnfinished = false; ///< The source ends inside of it.

    bool isComment() const { return kind == Kind::Comment || kind == Kind::Declaration; }
    bool isStartOf(QStringView tag) const { return kind == Kind::StartTag && name == tag; }
    /// The piece itself; @p html is the source that was divided.
    QStringView text(QStringView html) const { return html.sliced(span.start, span.length); }
    const Attribute *attribute(QStringView name) const; ///< Null if it is not there.
    bool operator==(const Markup &) const = default;
};

/// The whole of @p html in pieces without gaps. Never fails, takes linear time.
QList<Markup> markupOf(QStringView html);

/// For every piece the index of the tag that belongs to it: of a start tag its end tag and the other way
/// round; -1 for all others, and for tags that have no partner. Takes linear time.
QList<int> partnersOf(const QList<Markup> &markup);

/// A tag whose end tag may be left out, HTML §13.1.2.4.
bool mayStayOpen(QStringView tag);

/// The value of an attribute with its entities decoded; only those that can hide a scheme or a blank.
QString decodedValue(QStringView html, const Span &value);

} // namespace core::html
