#pragma once

#include "core/stationery/paper.h"

/// Names of papers and of their files. Names come with shared files, so from anybody.
namespace core::stationery
{

/// One line of at most 120 characters, without controls and without what turns the direction of text; cut
/// where it is longer. Empty if nothing is left.
QString cleanedName(const QString &name);
/// Without blanks and controls, at most 32 characters.
QString cleanedAbbreviation(const QString &text);
/// The same name to a person, whatever the case.
bool isSameName(const QString &one, const QString &other);
/// @p name, or with the first number from 2 on ("Offer 2") that @p isTaken does not know.
template<typename Question>
QString freeName(const QString &name, Question isTaken)
{
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = cleanedName(name.left(110)) + u' ' + QString::number(number);
    return free;
}

/// What a file of this name can be called on every system, without its ending: at most 120 octets of UTF-8,
/// Chinese stays Chinese.
QString fileNameFor(const QString &name, Paper::Kind kind);

} // namespace core::stationery
