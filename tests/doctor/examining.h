#pragma once

#include "core/doctor/examination.h"

#include <QMetaEnum>
#include <QTest>

/// What the tests of the doctor have in common: an examination that is watched, and everything that could
/// be shown of it as one text.
namespace examining
{

using namespace core::doctor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::smtp::Credentials;
using core::smtp::Endpoint;
using core::smtp::Patience;
using core::smtp::Security;
using core::smtp::Stage;
using Kind = Finding::Kind;
using Grade = Finding::Grade;
using Certainty = Finding::Certainty;

inline constexpr char password[] = "tanstaaf:tanstaaf/99";

inline Patience shortPatience()
{
    Patience patience;
    patience.lookup = 1000ms;
    patience.address = 300ms;
    patience.connect = 2000ms;
    patience.handshake = 1500ms;
    patience.greeting = patience.command = 600ms;
    patience.quit = 200ms;
    return patience;
}

inline Request ask(quint16 port, Security security, const QByteArray &trusted = {})
{
    Request request;
    request.endpoint.host = u"localhost"_s;
    request.endpoint.port = port;
    request.endpoint.security = security;
    request.endpoint.trustedCertificates = trusted;
    request.credentials = {Credentials::Kind::Password, u"ann@a.example"_s, QString::fromLatin1(password)};
    request.sender = core::mail::AddrSpec::parse(u"ann@a.example");
    request.triesAlternatives = false;
    return request;
}

inline QString nameOf(Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind)));
}

inline QStringList kindsOf(const Report &report)
{
    QStringList names;
    for (const Finding &finding : report.findings)
        names.append(nameOf(finding.kind));
    return names;
}

inline QString textOf(const core::smtp::TlsDetails &tls)
{
    QString text = tls.protocol + tls.cipher + tls.rootAuthority;
    for (const auto &one : tls.chain)
        text += one.subject + one.issuer + one.issuerOrganisation + one.names.join(u' ');
    return text;
}

inline QString textOf(const core::smtp::Error &error)
{
    return error.detail + error.reply.toString() + QString::fromLatin1(error.verb)
        + error.tlsProblems.join(u' ') + textOf(error.tls);
}

/// Everything that could be shown, kept or copied.
inline QString everything(const Report &report)
{
    QString text;
    for (const Attempt &attempt : report.attempts) {
        text += u"\n== %1:%2\n"_s.arg(attempt.host).arg(attempt.port) + toText(attempt.transcript);
        for (const auto &event : attempt.timeline)
            text += event.reply + event.addresses.join(u' ') + event.silentAddresses.join(u' ')
                + event.capabilities.join(u' ') + textOf(event.tls) + QString::fromLatin1(event.mechanism)
                + (event.error ? textOf(*event.error) : QString());
        text += attempt.error ? textOf(*attempt.error) : QString();
    }
    for (const Finding &finding : report.findings)
        text += u"\n-> "_s + nameOf(finding.kind) + u' ' + finding.subject + u' ' + finding.proposal + u' '
            + finding.reply.toString();
    return text;
}

/// Every form in which the secret could come back.
inline bool tellsTheSecret(const QString &text)
{
    const QByteArray secret = password;
    QList<QByteArray> forms{secret, secret.toBase64(), "ann@a.example\0" + secret};
    for (int offset = 0; offset < 3; ++offset)
        forms.append((QByteArray(offset, '\0') + secret).toBase64().mid(4, 12));
    return std::any_of(forms.begin(), forms.end(),
                       [&](const QByteArray &form) { return text.contains(QString::fromLatin1(form)); });
}

/// Finds whatever is asked at 127.0.0.1, as a resolver of a machine with localhost would.
inline core::smtp::Resolver loopback(const QStringList &addresses = {u"127.0.0.1"_s})
{
    return [addresses](const QString &) {
        QList<QHostAddress> list;
        for (const QString &address : addresses)
            list.append(QHostAddress(address));
        return list;
    };
}

/// An examination with everything it told.
class Examining
{
public:
    explicit Examining(const Request &request, const core::smtp::Resolver &resolver = loopback())
        : examination(std::make_unique<Examination>(request))
    {
        examination->setPatience(shortPatience());
        examination->setResolver(resolver);
        QObject::connect(examination.get(), &Examination::attemptStarted, &m_context,
                         [this](const Alternative &where, int index) {
                             visits.append(where);
                             indexes.append(index);
                         });
        QObject::connect(examination.get(), &Examination::said, &m_context,
                         [this](const core::smtp::Entry &entry) { entries.append(entry); });
        QObject::connect(examination.get(), &Examination::reached, &m_context,
                         [this](const core::smtp::StageEvent &event) { events.append(event); });
        QObject::connect(examination.get(), &Examination::finished, &m_context, [this](const Report &told) {
            report = told;
            ++endings;
        });
    }

    bool run()
    {
        examination->start();
        return waitForEnd();
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return endings > 0; }, 20000);
    }
    Finding first() const { return report.findings.value(0); }
    std::optional<Finding> find(Kind kind) const
    {
        for (const Finding &finding : report.findings) {
            if (finding.kind == kind)
                return finding;
        }
        return std::nullopt;
    }

    std::unique_ptr<Examination> examination;
    QList<Alternative> visits;
    QList<int> indexes;
    QList<core::smtp::Entry> entries;
    QList<core::smtp::StageEvent> events;
    Report report;
    int endings = 0;

private:
    QObject m_context;
};

} // namespace examining
