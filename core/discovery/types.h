#pragma once

#include "core/account/account.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace core::discovery
{
Q_NAMESPACE

/// Where settings come from, the most trustworthy first: a result of an earlier one is preferred, even
/// if it arrives later.
enum class Source {
    Mx, ///< The mail exchanger is one of a provider in the catalogue.
    ProviderAutoconfig, ///< https://autoconfig.DOMAIN/
    ProviderWellKnown, ///< https://DOMAIN/.well-known/autoconfig/
    Ispdb, ///< Mozilla's database.
    MxAutoconfig, ///< https://autoconfig.DOMAIN-OF-THE-MX/
    MxIspdb, ///< Mozilla's database, asked for the domain of the MX.
    Srv, ///< DNS, RFC 6186 and RFC 8314.
    Probe, ///< A server that answered where one might be expected.
};
Q_ENUM_NS(Source)

/// Settings for sending that were found, to be shown before any password is asked for.
struct Candidate {
    Source source = Source::Probe;
    QString origin; ///< URL, SRV name, MX host, or the "host:port" that answered.
    QString providerId; ///< Of the catalogue, when the MX or the host is known there; else empty.
    QString providerName; ///< One line, bounded, without control characters; may be empty.
    QString host; ///< A-labels. Empty with Source::Mx: the catalogue knows it.
    quint16 port = 0;
    account::Account::Security security = account::Account::Security::ImplicitTls; ///< Never None.
    QString user; ///< Made from the address; empty where no login is wanted.
    bool takesPassword = true;
    bool takesOAuth = false;
    QStringList mechanisms; ///< What a probed server offered.
    qint64 sizeLimitBytes = 0; ///< What a probed server announced; 0: nothing.
    QUrl documentation; ///< For a person to open; https only, may be empty.
    /// The host belongs neither to the address's domain nor to a provider of the catalogue.
    bool isElsewhere = false;

    bool operator==(const Candidate &) const = default;
};

/// Why a step brought nothing.
enum class Problem {
    None,
    NameNotFound, ///< DNS says there is no such name.
    NoRecord, ///< No such record came: the name has none, or nobody could be asked. Qt 6.4 does not tell
              ///< which.
    NameLookupFailed, ///< DNS did not answer, or with an error.
    NotReachable, ///< Nobody listens there.
    ConnectionLost, ///< Neither answer nor refusal made sense, or it broke off.
    TimedOut,
    Certificate, ///< The server could not prove that it is the one asked.
    NoTls, ///< It would only speak in the clear; nothing was said.
    NotPublished, ///< The web server has no such document.
    ServerError, ///< It has one, perhaps, but answered with an error.
    UnsafeRedirect, ///< Sent on to a place without TLS or that is no public name, or too often.
    WebPage, ///< A page for people came instead: a sign-in page of the network, or a web site's own.
    TooLarge,
    Malformed, ///< Not a configuration as it should be.
    NotUsable, ///< A configuration, but nothing in it that can be used for sending with TLS.
    NotOffered, ///< The domain says outright that it offers no such service.
    NoLogin, ///< A server without a way to sign in.
    Refused, ///< The mail server answered, and with a no.
};
Q_ENUM_NS(Problem)

/// One question and how it went.
struct Step {
    enum class State {
        Waiting, ///< Not asked yet; it stays so when the answer was found elsewhere.
        Running,
        Found,
        Nothing, ///< A plain answer: there is nothing.
        Failed, ///< No answer, or none to be trusted.
    };

    Source source = Source::Mx;
    QString what; ///< The name, URL or "host:port" asked. Without the person's address.
    State state = State::Waiting;
    QString detail; ///< For the log, in English or the server's own words.
    Problem problem = Problem::None; ///< With Nothing and Failed.

    bool operator==(const Step &) const = default;
};

/// What a person agreed to.
struct Options {
    bool asksIspdb = true; ///< Mozilla's database learns the domain.
    bool sendsAddress = false; ///< The provider's own server learns the address, nobody else ever does.
    bool probes = true; ///< When nothing is published, likely servers are tried.

    bool operator==(const Options &) const = default;
};

} // namespace core::discovery
