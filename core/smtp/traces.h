#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace core::smtp
{

/// How one address of the server answered the wish to connect.
struct AddressAttempt {
    Q_GADGET
public:
    enum class End {
        Other,
        Refused, ///< The host is there, and nobody listens at the port.
        NoRoute, ///< This computer or a router on the way knows no way there.
        Forbidden, ///< A rule of this computer or its network does not allow it.
        Silent, ///< Nothing came back in time: a black hole.
        Cut, ///< Connected, and ended at once.
    };
    Q_ENUM(End)

    QString address; ///< "203.0.113.7:465"
    End end = End::Other;
    QByteArray systemError = {}; ///< "ECONNREFUSED", as far as it is known.

    bool operator==(const AddressAttempt &) const = default;
};

/// What a short second visit saw after a failure that leaves open who is there: see secondlook.h.
struct SecondLook {
    Q_GADGET
public:
    enum class Way {
        None, ///< There was none.
        Listen, ///< Connected in the clear and said nothing: is there a greeting?
        Handshake, ///< Said a TLS hello where a greeting did not come.
        OtherPorts, ///< Connected to other ports of the same address.
    };
    Q_ENUM(Way)
    enum class Saw {
        Nothing, ///< Silence; or no port is open.
        Words, ///< words came.
        Tls, ///< Somebody speaks TLS there.
        NoTls, ///< Connected, and it was not TLS.
        Closed, ///< The connection ended without a word.
        NoConnection,
        OpenPort, ///< port is open.
    };
    Q_ENUM(Saw)

    Way way = Way::None;
    Saw saw = Saw::Nothing;
    QByteArray words = {}; ///< At most Traces::mostOctets.
    quint16 port = 0;

    bool operator==(const SecondLook &) const = default;
};

/// What the layers below the dialogue left behind when something failed; as far as they tell.
struct Traces {
    Q_GADGET
public:
    static constexpr qsizetype mostOctets = 256;

    /// What DNS says about the name.
    enum class Name {
        Unknown,
        NotAName, ///< Nothing that could be a host name: DNS was not asked.
        DoesNotExist, ///< NXDOMAIN, RFC 8020.
        HasNoAddress, ///< The name is there, without an address.
        NoAnswer,
    };
    Q_ENUM(Name)
    /// How the other side ended the connection.
    enum class Ending {
        Unknown,
        Closed, ///< In order, FIN.
        Reset, ///< RST
    };
    Q_ENUM(Ending)

    Name name = Name::Unknown;
    QList<AddressAttempt> attempts = {}; ///< In the order in which they were made.
    QString peer = {}; ///< Who we were connected to, "203.0.113.7:465".
    Ending ending = Ending::Unknown;
    QByteArray socketError = {}; ///< Qt's name, "RemoteHostClosedError".
    QByteArray systemError = {}; ///< "ECONNRESET"
    QByteArray tlsReason = {}; ///< OpenSSL's words: "wrong version number", "tlsv1 alert protocol version".
    QByteArray greeting = {}; ///< What came first in place of the greeting, or the greeting itself.
    QByteArray insteadOfTls = {}; ///< What came in place of a TLS hello. Like the greeting, its beginning.
    SecondLook look = {};

    bool operator==(const Traces &) const = default;
};

} // namespace core::smtp
