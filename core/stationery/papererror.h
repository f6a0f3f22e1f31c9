#pragma once

#include <QString>

namespace core::stationery
{

/// Why a template or snippet could not be had or kept. Nothing is changed then.
struct PaperError {
    enum class Kind {
        NotThere, ///< No such paper.
        Unreadable, ///< The file cannot be opened or read.
        TooLarge,
        NotAMessage, ///< A picture, a program, a text: no message file.
        TooComplex, ///< More parts, levels or header than any letter has.
        BadName, ///< Nothing is left of the name.
        NameTaken, ///< @p subject is the name.
        BadAbbreviation, ///< With blanks, or too long.
        AbbreviationTaken, ///< @p subject is the name of the snippet that has it.
        BadLetter, ///< The letter cannot be written; @p subject names the field or file.
        Unwritable, ///< The disk does not take it; @p subject is the path.
        AlreadyThere, ///< A file of this name; @p subject is the path.
    };

    Kind kind = Kind::NotThere;
    QString subject; ///< An id or a path, if not said otherwise.
    QString detail; ///< Technical, in English.

    bool operator==(const PaperError &) const = default;
};

} // namespace core::stationery
