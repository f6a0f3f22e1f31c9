#include "ui/wording/discoverywording.h"

#include "ui/wording/phrases.h"

namespace ui::wording
{

using core::discovery::Candidate;
using core::discovery::Problem;
using core::discovery::Source;
using core::discovery::Step;

namespace
{

constexpr QLatin1StringView autoconfigLabel("autoconfig.");

bool isIspdb(Source source)
{
    return source == Source::Ispdb || source == Source::MxIspdb;
}

bool isUrl(Source source)
{
    return isIspdb(source) || source == Source::ProviderAutoconfig || source == Source::ProviderWellKnown
        || source == Source::MxAutoconfig;
}

/// Who was asked: the host of a URL, else the name itself.
QString placeOf(Source source, const QString &what)
{
    return isUrl(source) ? QUrl(what).host() : what;
}

/// Whom it was about: the last part of the address in the database, and otherwise the host without the
/// label that every autoconfig server has.
QString domainOf(Source source, const QString &what)
{
    if (isIspdb(source))
        return QUrl(what).fileName();
    const QString place = placeOf(source, what);
    return place.startsWith(autoconfigLabel) ? place.mid(autoconfigLabel.size()) : place;
}

QString runningSentence(const Step &step)
{
    switch (step.source) {
    case Source::Mx:
        return Phrases::tr("Asking DNS who receives the mail of %1.").arg(step.what);
    case Source::Ispdb:
    case Source::MxIspdb:
        return Phrases::tr("Asking Mozilla’s database about %1.").arg(domainOf(step.source, step.what));
    case Source::Srv:
        return Phrases::tr("Asking DNS for %1.").arg(step.what);
    case Source::Probe:
        return Phrases::tr("Trying %1.").arg(step.what);
    default:
        return Phrases::tr("Asking %1 for settings.").arg(placeOf(step.source, step.what));
    }
}

QString foundSentence(const Step &step)
{
    switch (step.source) {
    case Source::Mx:
        return Phrases::tr("The mail of %1 is received by %2.").arg(step.what, step.detail);
    case Source::Ispdb:
    case Source::MxIspdb:
        return Phrases::tr("Mozilla’s database knows %1.").arg(domainOf(step.source, step.what));
    case Source::Srv:
        return Phrases::tr("DNS has the record %1.").arg(step.what);
    case Source::Probe:
        return Phrases::tr("A mail server answers at %1.").arg(step.what);
    default:
        return Phrases::tr("%1 publishes settings.").arg(placeOf(step.source, step.what));
    }
}

/// Where a plain "it is not there" is said differently of each kind of place.
QString absentSentence(const Step &step)
{
    switch (step.source) {
    case Source::Mx:
        return step.problem == Problem::NoRecord
            ? Phrases::tr("DNS brought no server that receives the mail of %1.").arg(step.what)
            : Phrases::tr("%1 names no server that receives its mail.").arg(step.what);
    case Source::Srv:
        return step.problem == Problem::NoRecord
            ? Phrases::tr("DNS brought no record %1.").arg(step.what)
            : Phrases::tr("The domain says that it offers no %1.").arg(step.what);
    case Source::Ispdb:
    case Source::MxIspdb:
        return Phrases::tr("Mozilla’s database does not know %1.").arg(domainOf(step.source, step.what));
    default:
        return Phrases::tr("%1 publishes no settings.").arg(placeOf(step.source, step.what));
    }
}

QString problemSentence(Problem problem)
{
    switch (problem) {
    case Problem::NameNotFound:
        return Phrases::tr("%1 was not found in DNS.");
    case Problem::NameLookupFailed:
        return Phrases::tr("The name server gave no usable answer about %1.");
    case Problem::NotReachable:
        return Phrases::tr("%1 cannot be reached.");
    case Problem::TimedOut:
        return Phrases::tr("No answer about %1 came in time.");
    case Problem::Certificate:
        return Phrases::tr("The certificate of %1 cannot be trusted.");
    case Problem::NoTls:
        return Phrases::tr("No encrypted connection to %1 came about.");
    case Problem::ServerError:
        return Phrases::tr("%1 answered with an error.");
    case Problem::UnsafeRedirect:
        return Phrases::tr("%1 sent us on to a place that is not safe.");
    case Problem::WebPage:
        return Phrases::tr(
            "%1 answered with a web page instead of settings. A network in which one has to sign "
            "in first does that too.");
    case Problem::TooLarge:
        return Phrases::tr("The answer of %1 was too large.");
    case Problem::Malformed:
        return Phrases::tr("The answer of %1 could not be understood.");
    case Problem::NotUsable:
        return Phrases::tr("%1 publishes settings, but none that can be used for sending with encryption.");
    case Problem::NoLogin:
        return Phrases::tr("The mail server at %1 offers no way to sign in.");
    case Problem::Refused:
        return Phrases::tr("The mail server at %1 turned us away.");
    default:
        return Phrases::tr("The conversation with %1 broke off.");
    }
}

} // namespace

QString stepSentence(const Step &step)
{
    switch (step.state) {
    case Step::State::Waiting:
        return Phrases::tr("%1 has not been tried.").arg(placeOf(step.source, step.what));
    case Step::State::Running:
        return runningSentence(step);
    case Step::State::Found:
        return foundSentence(step);
    case Step::State::Nothing:
    case Step::State::Failed:
        break;
    }
    if (step.problem == Problem::NoRecord || step.problem == Problem::NotOffered
        || step.problem == Problem::NotPublished)
        return absentSentence(step);
    return problemSentence(step.problem).arg(placeOf(step.source, step.what));
}

QString candidateSource(const Candidate &candidate)
{
    const QString place = placeOf(candidate.source, candidate.origin);
    const QString domain = domainOf(candidate.source, candidate.origin);
    switch (candidate.source) {
    case Source::Mx:
        return Phrases::tr("Recognised by its mail exchanger %1").arg(place);
    case Source::ProviderAutoconfig:
    case Source::ProviderWellKnown:
        return Phrases::tr("Published by %1 at %2").arg(domain, place);
    case Source::Ispdb:
        return Phrases::tr("From Mozilla’s database");
    case Source::MxAutoconfig:
        return Phrases::tr("Published at %1 by %2, who hosts the mail").arg(place, domain);
    case Source::MxIspdb:
        return Phrases::tr("From Mozilla’s database, for %1, who hosts the mail").arg(domain);
    case Source::Srv:
        return Phrases::tr("DNS record %1").arg(place);
    case Source::Probe:
        return Phrases::tr("Answered at %1").arg(place);
    }
    return {};
}

QString elsewhereWarning(const Candidate &candidate, const QString &addressDomain)
{
    if (!candidate.isElsewhere)
        return {};
    return Phrases::tr(
               "The server %1 does not seem to belong to %2. Your password would go there: continue only if "
               "you know that your mail is hosted there.")
        .arg(candidate.host, addressDomain);
}

} // namespace ui::wording
