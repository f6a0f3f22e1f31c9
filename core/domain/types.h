#pragma once

#include "core/domain/dkimkey.h"
#include "core/domain/dmarc.h"
#include "core/domain/senders.h"
#include "core/domain/spf.h"

#include <QMetaType>

/// What the domain doctor is asked, what DNS said, and what it makes of that. Values only, worded nowhere
/// here.
namespace core::domain
{
Q_NAMESPACE

/// What a person wants to know, as it was typed.
struct Question {
    enum class Field { Domain, From, Server, Selectors, Nameserver, Port25Host };

    QString domain = {}; ///< Or a whole address, which is From then.
    QString from = {}; ///< May be empty.
    QString server = {}; ///< The name of one's own server, or its addresses; empty: a provider sends.
    QString helo = {};
    QStringList selectors = {};
    QString nameserver
        = {}; ///< "9.9.9.9" or "127.0.0.1:5353", several with a comma; empty: the computer's own.
    bool triesPort25 = false;
    QString port25Host = {};

    bool operator==(const Question &) const = default;
};

struct Request {
    QByteArray domain = {}; ///< The one in From: A-labels, lower case.
    QString from = {}; ///< The whole address; may be empty.
    Sender sender = {}; ///< The provider that sends; an empty one for a server of one's own.
    bool isSenderGuessed = false; ///< From who receives the domain's mail, not from an account.
    bool isProvidersOwn
        = false; ///< The domain is gmail.com or the like: nothing there is the person's to change.
    QByteArray server = {}; ///< Of one's own: its name, that its addresses are looked up by; may be empty.
    QList<QHostAddress> addresses = {}; ///< That the mail leaves from; may be empty.
    QByteArray helo = {}; ///< The name it says; empty: taken to be the server's, else what PTR says.
    QList<QByteArray> selectors = {}; ///< Of DKIM; empty: those of the provider, else common ones.
    bool triesPort25 = false; ///< Connects to port 25, from here.
    QByteArray port25Host = {}; ///< Empty: the domain's own MX.

    bool isOwnServer() const { return sender.id.isEmpty() && (!server.isEmpty() || !addresses.isEmpty()); }
    bool operator==(const Request &) const = default;
};

struct HostFacts {
    QByteArray name = {};
    Answer::State state = Answer::State::NoSuchName;
    QList<QHostAddress> addresses = {};
    bool isAlias = false;

    bool operator==(const HostFacts &) const = default;
};

/// An address that the mail leaves from.
struct SourceFacts {
    QHostAddress address = {};
    Answer::State reverseState = Answer::State::NoSuchName;
    QList<HostFacts> names = {}; ///< What PTR says, each with the addresses it leads back to.
    SpfEvaluation spf = {}; ///< Of the domain, for this address.

    bool isPublic() const; ///< The internet can see it; others are no matter of DNS.
    bool isConfirmed() const; ///< One of the names leads back to the address.
    bool operator==(const SourceFacts &) const = default;
};

struct DkimFacts {
    QByteArray selector = {};
    Answer::State state = Answer::State::NoSuchName;
    QList<QByteArray> texts = {}; ///< Those that are meant as keys; there should be one.
    DkimKey key = {}; ///< Of the only one.
    QByteArray alias = {}; ///< Where the key is kept, if there is a CNAME.

    bool operator==(const DkimFacts &) const = default;
};

struct PortFacts {
    enum class State { NotTried, Open, Silent, Refused, NoHost };
    State state = State::NotTried;
    QByteArray host = {};
    QByteArray greeting = {}; ///< The first line that came.

    bool operator==(const PortFacts &) const = default;
};

/// Somebody who is to get reports, at a domain that has to agree, RFC 9990 §4.
struct ReportTarget {
    QByteArray address = {};
    QByteArray asked = {}; ///< "example.org._report._dmarc.example.net"
    Answer::State state = Answer::State::NoSuchName;
    bool isAllowed = false;

    bool operator==(const ReportTarget &) const = default;
};

enum class Topic { Domain, Mx, Spf, Dkim, Dmarc, Reverse, Helo, Port25 };
Q_ENUM_NS(Topic)

/// A record to publish, exactly. For Ptr and DkimAtProvider it is asked of somebody else.
struct ProposedRecord {
    Q_GADGET
public:
    enum class Kind {
        SpfNew,
        SpfMerged, ///< The one there is, with what was missing; replaces it.
        SpfJoined, ///< One instead of several; replaces all.
        SpfRepaired, ///< Without what was wrong; replaces it.
        DmarcStart,
        DmarcJoined, ///< The one of several to keep.
        DmarcRepaired,
        ReportsAllowed, ///< For the domain that gets the reports.
        Reverse, ///< The hosting company sets it.
        HeloAddress,
        DkimAtProvider, ///< No value: the provider makes the key. url.
        DkimAtServer, ///< No value: one's own server makes it.
    };
    Q_ENUM(Kind)

    Topic topic = Topic::Spf;
    Kind kind = Kind::SpfNew;
    QByteArray name = {}; ///< Whole, without a dot at the end.
    QByteArray type = {}; ///< "TXT"; "" where there is no record to copy.
    QByteArray value = {};
    QList<QByteArray> replaces = {}; ///< Values that have to go.
    QString url = {};

    bool operator==(const ProposedRecord &) const = default;
};

/// What was learnt, without a judgement.
struct Survey {
    Answer::State domainState = Answer::State::NoSuchName;
    Answer mx = {};
    QList<HostFacts> exchangers = {};
    Answer addressless = {}; ///< A of the domain where it has no MX.
    QList<QByteArray> spfRecords = {};
    Answer::State spfState = Answer::State::NoSuchName;
    SpfEvaluation spfWalk = {}; ///< For an address that nobody has.
    bool isIncluded = false; ///< The provider's include is reached by the walk.
    QList<SourceFacts> sources = {};
    HostFacts helo = {}; ///< Without a name where none is known.
    QList<DkimFacts> dkim = {}; ///< One a selector that was asked for.
    Answer::State keysState
        = Answer::State::NoSuchName; ///< Of "_domainkey.": NoSuchName says that no key is there at all.
    DmarcWalk dmarc = {};
    std::optional<DmarcPolicy> policy = {};
    QByteArray listOrganisation = {}; ///< By the Public Suffix List, as RFC 7489 has it.
    QList<ReportTarget> reports = {};
    PortFacts port25 = {};
    std::optional<ProposedRecord> spfProposal
        = {}; ///< Evaluated against DNS already; nothing where it would not stand.
    int questionCount = 0;

    bool operator==(const Survey &) const = default;
};

/// One thing to say about a topic.
struct Finding {
    Q_GADGET
public:
    enum class Kind {
        LookupFailed, ///< subject: the name; detail "timeout" or "failure"
        DomainNotFound,
        MxFound, ///< subject: hosts
        MxNull,
        MxMissing,
        MxOnlyAddress,
        MxHostNotFound, ///< subject: host
        MxIsAlias, ///< subject: host
        SpfGood, ///< subject: the include or the address that is allowed
        SpfPresent, ///< There is a record; which server sends is not known.
        SpfMissing,
        SpfSeveral, ///< number
        SpfSyntax, ///< subject: the word; detail: the domain whose record it is in, if it is an included one
        SpfTooManyLookups, ///< number
        SpfManyLookups, ///< number: not over ten yet
        SpfTooManyVoidLookups, ///< number
        SpfTooManyExchangers, ///< subject: domain
        SpfNoRecordIncluded, ///< subject: domain
        SpfNotIncluded, ///< subject: the include that is missing; detail "guessed" where nobody has named the
                        ///< provider
        SpfRefuses, ///< subject: address; detail: the result
        SpfAllowsAll, ///< subject: the word
        SpfOpenEnd, ///< Nothing is said about other servers.
        SpfPtr, ///< ptr should not be used, RFC 7208 §5.5
        SpfTheirBounces, ///< The provider's own domain is in the envelope.
        DkimGood, ///< subject: selector; number: bits (0: ed25519)
        DkimNotFound, ///< subject: selectors that were tried
        DkimNoneAtAll,
        DkimRevoked, ///< subject: selector
        DkimTooShort, ///< subject, number
        DkimShort, ///< subject, number
        DkimBroken, ///< subject; detail: what is wrong with it
        DkimSeveral, ///< subject
        DkimTesting, ///< subject
        DmarcGood, ///< subject: quarantine or reject
        DmarcWatching, ///< p=none
        DmarcMissing,
        DmarcSeveral, ///< number
        DmarcSyntax, ///< subject: record
        DmarcNoPolicy,
        DmarcMistake, ///< subject: the tag
        DmarcInherited, ///< subject: domain
        DmarcNoReports,
        DmarcReportsRefused, ///< subject: address
        DmarcTesting,
        DmarcPercent, ///< number
        DmarcListDiffers, ///< subject: by the walk; detail: by the list
        DmarcWouldFail, ///< Neither SPF nor DKIM stands; subject: the policy
        ReverseGood, ///< subject: address; detail: name
        ReverseMissing, ///< subject: address
        ReverseUnconfirmed, ///< subject: address; detail: name
        ReverseGeneric, ///< subject: address; detail: name
        ReverseUnknown, ///< No address is known.
        ReversePrivate, ///< subject: address
        HeloGood, ///< subject: name
        HeloUnqualified, ///< subject
        HeloNotFound, ///< subject
        HeloElsewhere, ///< subject; detail: its address
        HeloUnknown,
        PortOpen, ///< subject: host
        PortSilent, ///< subject: host
        PortRefused, ///< subject: host
        PortNoHost,
        PortNotTried,
    };
    Q_ENUM(Kind)
    enum class Grade { Good, Note, Advice, Problem, Unknown };
    Q_ENUM(Grade)

    Topic topic = Topic::Domain;
    Kind kind = Kind::LookupFailed;
    Grade grade = Grade::Unknown;
    QByteArray subject = {};
    QByteArray detail = {};
    int number = 0;

    bool operator==(const Finding &) const = default;
};

struct Report {
    Request request = {};
    Survey survey = {};
    QList<Finding> findings = {}; ///< By topic; empty after a cancel.
    QList<ProposedRecord> proposals = {};
    bool isCancelled = false;

    /// The gravest of a topic; nothing where there is nothing to say about it.
    std::optional<Finding::Grade> gradeOf(Topic topic) const;
    bool isGood() const; ///< No problem, and nothing that could not be asked.
    bool operator==(const Report &) const = default;
};

} // namespace core::domain

Q_DECLARE_METATYPE(core::domain::Question)
Q_DECLARE_METATYPE(core::domain::Report)
