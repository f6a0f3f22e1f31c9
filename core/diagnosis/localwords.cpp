#include "core/diagnosis/localwords.h"

#include <QRegularExpression>

#include <vector>

namespace core::diagnosis
{

namespace
{

using smtp::Stage;

constexpr qsizetype longestRead = 4000;

struct Row {
    const char *pattern; ///< Without regard to case, in the words and the name beside them.
    Cause cause;
    Certainty certainty;
    const char *rule;
};

// From what says most to what says least: a certificate's reason stands in the same line as "handshake
// failed".
// clang-format off
constexpr Row rows[] = {
    {"certificate revoked|certificate has been revoked", Cause::TlsCertRevoked, Certainty::Sure, "words.revoked"},
    {"expired or (is )?not yet valid.{0,80} is after ", Cause::TlsCertExpired, Certainty::Sure, "words.expired-since"},
    {"expired or (is )?not yet valid(?!.{0,80} is before )", Cause::TlsCertExpired, Certainty::Likely, "words.out-of-date"},
    {"not yet valid|not yet active|NotBefore|CERT_NOT_YET_VALID", Cause::TlsCertNotYetValid, Certainty::Sure, "words.not-yet-valid"},
    {"certificate (has |is )?expired|expired certificate|CERT_HAS_EXPIRED|CertificateExpired|NotAfter:"
     "|证书已过期", Cause::TlsCertExpired, Certainty::Sure, "words.expired"},
    {"host ?name mismatch|name did not match|does not match certificate|ALTNAME_INVALID|certificate is (not )?valid for"
     "|no alternative certificate subject name|No subject alternative|HostNameMismatch|证书.{0,8}(名称|主机名).{0,8}不匹配",
     Cause::TlsCertHostname, Certainty::Sure, "words.wrong-name"},
    {"(?<!dh )key too (weak|small)|md too weak|QSslError -1\\b", Cause::TlsCertWeak, Certainty::Likely, "words.weak-key"},
    {"self.?signed certificate|SELF_SIGNED", Cause::TlsCertUntrusted, Certainty::Sure, "words.self-signed"},
    {"unable to (get|find).{0,20}issuer|unable to verify the first|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER"
     "|issuer certificate of a locally|No certificates could be verified|unknown authority|unknown ca\\b"
     "|PKIX path building failed|root certificate is not trusted|issuer is unknown|UntrustedRoot|不受信任",
     Cause::TlsCertUntrusted, Certainty::Sure, "words.unknown-issuer"},
    {"wrong.version.number|does not look like a TLS|unexpected TLS packet|packet length too long"
     "|Unrecognized SSL message|Unsupported or unrecognized SSL", Cause::TlsImplicitOnPlain, Certainty::Likely, "words.not-tls"},
    {"alert.internal.error|SSLV3_ALERT_INTERNAL", Cause::ServerError, Certainty::Likely, "words.tls-internal-error"},
    {"protocol.version|unsupported protocol|no protocols available|No appropriate protocol|legacy sigalg"
     "|no shared cipher|no cipher|insufficient.security|dh key too small|wrong ssl version",
     Cause::TlsProtocol, Certainty::Sure, "words.tls-version"},
    {"handshake.failure|TLS fatal alert|alert number 40", Cause::TlsProtocol, Certainty::Likely, "words.tls-failed"},
    {"STARTTLS attempted but failed", Cause::TlsStarttlsTempfail, Certainty::Likely, "words.starttls-failed"},
    {"STARTTLS.{0,30}(not supported|not (offered|advertised|available))|not advertise STARTTLS"
     "|not support.{0,20}STARTTLS", Cause::TlsStarttlsUnavailable, Certainty::Likely, "words.starttls-not-offered"},
    {"AUTH extension not supported|no (supported|suitable) auth|authentication mechanism.{0,20}not supported",
     Cause::AuthMechanism, Certainty::Likely, "words.no-mechanism"},
    {"Invalid greeting.{0,20}response=2", Cause::ProtocolSequence, Certainty::Likely, "words.strange-greeting"},
    {"HTTP/1\\.\\d|/1\\.\\d 400 Bad Request|<html", Cause::NetworkWrongService, Certainty::Likely, "words.web-server"},
    {"during (the |TLS |SSL )?handshake|before secure TLS connection|non-properly terminated|unexpected.eof|EOF occurred in violation"
     "|SSL_ERROR_SYSCALL|SSL_ERROR_ZERO_RETURN", Cause::TlsHandshakeCut, Certainty::Likely, "words.tls-cut"},
    {"temporary failure in name|EAI_AGAIN|try again.{0,10}(resolv|name)|(DNS|name).{0,20}timed out|SERVFAIL|WSATRY_AGAIN|\\b11002\\b",
     Cause::DnsTempfail, Certainty::Likely, "words.no-dns-answer"},
    {"could not resolve|ENOTFOUND|name or service not known|getaddrinfo failed|nodename nor servname|no such host|host not found"
     "|HostNotFoundError|UnknownHostException|name.{0,10}(could not be|cannot be) resolved|NXDOMAIN|\\b1100[14]\\b|不知道这样的主机|找不到主机",
     Cause::DnsServerNotFound, Certainty::Likely, "words.name-not-found"},
    {"refused|WSAECONNREFUSED|\\b10061\\b|failed to connect to .{1,80} port \\d+ after \\d+ ms: Couldn|拒绝连接|积极拒绝|连接被拒绝",
     Cause::NetworkRefused, Certainty::Sure, "words.refused"},
    {"ENETUNREACH|EHOSTUNREACH|no route to host|(network|host) (is )?unreachable|\\b10051\\b|\\b10065\\b|网络不可达|无法访问目标",
     Cause::NetworkUnreachable, Certainty::Sure, "words.no-route"},
    {"timed?[ _-]?out|ETIMEDOUT|TimeoutError|did not properly respond|never received|\\b10060\\b|超时",
     Cause::NetworkTimeout, Certainty::Sure, "words.timeout"},
    {"ECONNRESET|EPIPE|reset by peer|forcibly closed|broken pipe|empty reply|hang ?up|connection (was )?(reset|aborted|closed|lost)"
     "|unexpectedly closed|RemoteHostClosed|remote host closed|\\b10054\\b|强迫关闭|连接被重置|连接已重置",
     Cause::NetworkReset, Certainty::Likely, "words.reset"},
};
// clang-format on

const std::vector<QRegularExpression> &patterns()
{
    static const std::vector<QRegularExpression> all = [] {
        std::vector<QRegularExpression> made;
        for (const Row &row : rows) {
            made.emplace_back(QString::fromUtf8(row.pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption);
        }
        return made;
    }();
    return all;
}

/// Libraries that name every cause there is before they know one.
QString withoutGuesses(QString words)
{
    static const QRegularExpression guess(QStringLiteral("this usually means|one or more of the following"),
                                          QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = words.indexOf(guess);
    return at < 0 ? words : words.left(at);
}

} // namespace

std::optional<Reading> readLocalWords(const QString &words, const QString &clientError, Stage stage)
{
    const QString text = withoutGuesses(words.left(longestRead)) + u'\n' + clientError.left(longestRead);
    for (size_t at = 0; at < std::size(rows); ++at) {
        if (!patterns()[at].match(text).hasMatch())
            continue;
        const Row &row = rows[at];
        if (row.cause == Cause::NetworkReset && stage == Stage::Tls)
            return Reading{Cause::TlsHandshakeCut, Certainty::Likely, "words.tls-cut"};
        return Reading{row.cause, row.certainty, row.rule};
    }
    return std::nullopt;
}

} // namespace core::diagnosis
