#include "app/stationeryproblem.h"

#include <QCoreApplication>

namespace app
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(app::StationeryProblem)
};

} // namespace

QString stationeryProblem(const core::stationery::PaperError &error)
{
    using Kind = core::stationery::PaperError::Kind;
    const QString reason = error.detail.isEmpty() ? Texts::tr("no reason was given") : error.detail;
    switch (error.kind) {
    case Kind::NotThere:
        return Texts::tr("“%1” is not there any more.").arg(error.subject);
    case Kind::Unreadable:
        return Texts::tr("%1 cannot be read: %2.").arg(error.subject, reason);
    case Kind::TooLarge:
        return Texts::tr("%1 is larger than 100 MB.").arg(error.subject);
    case Kind::NotAMessage:
        return Texts::tr("%1 is not a template: there is no message in it.").arg(error.subject);
    case Kind::TooComplex:
        return Texts::tr("%1 has more parts than a letter can have.").arg(error.subject);
    case Kind::BadName:
        return Texts::tr("It needs a name.");
    case Kind::NameTaken:
        return Texts::tr("There is another one called “%1”.").arg(error.subject);
    case Kind::BadAbbreviation:
        return Texts::tr("An abbreviation is one word of up to 32 characters, and of a snippet.");
    case Kind::AbbreviationTaken:
        return Texts::tr("The abbreviation already stands for “%1”.").arg(error.subject);
    case Kind::BadLetter:
        return Texts::tr("The letter cannot be saved because of %1: %2.").arg(error.subject, reason);
    case Kind::Unwritable:
        return Texts::tr("%1 cannot be written: %2.").arg(error.subject, reason);
    case Kind::AlreadyThere:
        return Texts::tr("%1 is there already and is left as it is.").arg(error.subject);
    }
    return {};
}

} // namespace app
