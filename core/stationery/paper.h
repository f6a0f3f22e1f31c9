#pragma once

#include "core/mail/draft.h"

#include <QMetaType>

/// Letters and pieces of letters that are kept to be used again. Each is one file, an RFC 5322 message that
/// other programs open too, so that people can share it by sending or copying it; see paperfile.h.
namespace core::stationery
{

struct Paper {
    enum class Kind {
        Template, ///< A letter: recipients, subject, body, attachments.
        Snippet, ///< A piece of text with its pictures, put in where the cursor is.
    };

    QString id; ///< The name of its file in the drawer, without a folder; empty: not kept yet.
    Kind kind = Kind::Template;
    QString name; ///< One line of 1 to 120 characters; different within a kind, whatever the case.
    QString abbreviation; ///< Of a snippet: what is typed before Tab, without blanks. May be empty.
    /// Without From, dates and threads. A snippet has a body and inline pictures only. Attachments are files
    /// in a folder of the drawer's, or octets.
    mail::Draft letter;

    bool operator==(const Paper &) const = default;
};

/// What a list shows without reading letters.
struct PaperTitle {
    QString id;
    Paper::Kind kind = Paper::Kind::Template;
    QString name;
    QString abbreviation;
    QString subject; ///< Of a template.

    bool operator==(const PaperTitle &) const = default;
};

} // namespace core::stationery

Q_DECLARE_METATYPE(core::stationery::Paper)
Q_DECLARE_METATYPE(core::stationery::PaperTitle)
