#include "core/doctor/loginfindings.h"

#include "core/doctor/evidence.h"

#include <algorithm>

namespace core::doctor
{

using smtp::Error;
using smtp::Security;
using smtp::Stage;
using Kind = Finding::Kind;
using Grade = Finding::Grade;
using Certainty = Finding::Certainty;

namespace
{

Finding found(Kind kind, const Error &error, Certainty certainty = Certainty::Sure)
{
    Finding finding;
    finding.kind = kind;
    finding.certainty = certainty;
    finding.stage = error.stage;
    finding.reply = error.reply;
    return finding;
}

/// The server looked at the user name and password and did not like them. Many a 535 has another reason,
/// which its enhanced code gives away: 5.7.139 that passwords are switched off, 5.7.14 that a web page waits.
bool isAboutPassword(const smtp::Reply &reply)
{
    return reply.enhanced == "5.7.8" || (reply.code == 535 && reply.enhanced.isEmpty());
}

QList<Finding> whyRefused(const Request &request, const Error &error)
{
    if (error.reply.code == 530 || error.reply.code == 538)
        return {found(Kind::TlsRequired, error)};
    if (request.credentials.kind == smtp::Credentials::Kind::OAuthToken && error.reply.code == 535)
        return {found(Kind::TokenRefused, error)};
    if (!isAboutPassword(error.reply))
        return {found(Kind::SignInRefused, error)};
    QList<Finding> findings;
    if (auto form = wrongUserForm(request)) {
        form->grade = Grade::Problem;
        form->certainty = Certainty::Sure;
        form->reply = error.reply;
        findings.append(*form);
    }
    // Switched-off service and too many attempts are answered in the same way.
    findings.append(found(Kind::PasswordRefused, error,
                          error.reply.enhanced.isEmpty() ? Certainty::Likely : Certainty::Sure));
    return findings;
}

Finding whyNoMechanism(const Attempt &own, const Error &error)
{
    const auto mechanisms = offered(own).mechanisms();
    Finding finding = found(mechanisms.isEmpty() ? Kind::NoAuthOffered : Kind::NoUsableMechanism, error);
    finding.subject = smtp::readable(mechanisms.join(' '));
    return finding;
}

Finding whySenderRefused(const Request &request, const Attempt &own, const Error &error)
{
    const QString sender = request.sender ? request.sender->toString() : QString();
    Kind kind = Kind::SenderRefused;
    if (error.kind == Error::Kind::NotSupported)
        kind = Kind::AddressNotSupported;
    else if (error.reply.code == 530)
        kind = own.security == Security::None && offered(own).has("STARTTLS") ? Kind::TlsRequired
                                                                              : Kind::SignInRequired;
    Finding finding = found(kind, error);
    finding.subject = sender;
    return finding;
}

Finding unexplained(const Error &error)
{
    const Kind kind = error.kind == Error::Kind::TimedOut ? Kind::ServerSilent
        : error.kind == Error::Kind::ConnectionLost       ? Kind::ConnectionCut
        : error.kind == Error::Kind::ServerNotAuthentic   ? Kind::ServerNotAuthentic
                                                          : Kind::Other;
    Finding finding = found(kind, error);
    finding.subject = error.detail;
    return finding;
}

} // namespace

QList<Finding> whyNotSignedIn(const Request &request, const Attempt &own)
{
    const Error &error = *own.error;
    if (error.kind == Error::Kind::NoMechanism)
        return {whyNoMechanism(own, error)};
    if (error.stage == Stage::Auth && error.kind == Error::Kind::Rejected)
        return whyRefused(request, error);
    if (error.stage == Stage::Sender
        && (error.kind == Error::Kind::Rejected || error.kind == Error::Kind::NotSupported))
        return {whySenderRefused(request, own, error)};
    return {unexplained(error)};
}

QList<Finding> withoutEncryption(const Attempt &own, const QList<Attempt> &others)
{
    Finding finding;
    finding.stage = Stage::Hello;
    const smtp::Capabilities here = offered(own);
    if (!here.mechanisms().isEmpty()) {
        finding.kind = Kind::WorksButOnlyUntil;
        finding.grade = Grade::Advice;
        return {finding};
    }
    if (!here.has("STARTTLS")) {
        finding.kind = Kind::NoAuthOffered;
        return {finding};
    }
    const bool isSeen = std::any_of(others.begin(), others.end(), [&](const Attempt &other) {
        return other.host == own.host && isOpenAndSafe(other) && !offered(other).mechanisms().isEmpty();
    });
    finding.kind = Kind::AuthOnlyAfterTls;
    finding.certainty = isSeen ? Certainty::Sure : Certainty::Likely;
    return {finding};
}

std::optional<Finding> wrongUserForm(const Request &request)
{
    const QString user = request.credentials.user;
    const qsizetype at = user.lastIndexOf(u'@');
    Finding finding;
    finding.kind = Kind::WrongUserForm;
    finding.grade = Grade::Advice;
    finding.certainty = Certainty::Likely;
    finding.stage = Stage::Auth;
    finding.subject = user;
    if (user.isEmpty())
        return std::nullopt;
    if (request.userForm == UserForm::FullAddress && at < 0)
        finding.proposal = request.sender ? request.sender->toString() : QString();
    else if (request.userForm == UserForm::LocalPart && at > 0)
        finding.proposal = user.left(at);
    else
        return std::nullopt;
    return finding;
}

} // namespace core::doctor
