// Builds and sends small letters over one STARTTLS connection: bench_session HOST PORT AUTHORITY COUNT.

#include "core/mime/write.h"
#include "core/smtp/dialler.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using core::mail::AddrSpec;

namespace
{

core::mail::Draft letter(int number)
{
    core::mail::Draft draft;
    draft.from = core::mail::Mailbox{{}, *AddrSpec::parse(u"zhang@hongyan.example")};
    draft.to = {core::mail::Mailbox{{}, *AddrSpec::parse(u"li@hongyan.example")}};
    draft.subject = QStringLiteral("Bench %1").arg(number);
    draft.body.text = QStringLiteral("A few words.");
    return draft;
}

QByteArray built(const core::mail::Draft &draft)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    const auto written = core::mime::write(draft, core::mime::freshStamp(draft.from->address), buffer);
    return written ? buffer.data() : QByteArray();
}

core::smtp::Submission submissionOf(const core::mail::Draft &draft)
{
    core::smtp::Submission submission;
    submission.sender = draft.from->address;
    submission.recipients = core::mail::envelopeRecipients(draft);
    submission.content
        = [bytes = built(draft)](core::smtp::BodyKind) { return core::smtp::Content::fromBytes(bytes); };
    return submission;
}

core::smtp::Endpoint endpointFrom(char **argv)
{
    core::smtp::Endpoint endpoint;
    endpoint.host = QString::fromLocal8Bit(argv[1]);
    endpoint.port = QByteArray(argv[2]).toUShort();
    endpoint.security = core::smtp::Security::StartTls;
    QFile authority(QFile::decodeName(argv[3]));
    if (authority.open(QFile::ReadOnly))
        endpoint.trustedCertificates = authority.readAll();
    return endpoint;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 5) {
        std::fputs("usage: bench_session HOST PORT AUTHORITY COUNT\n", stderr);
        return 2;
    }
    const core::smtp::Credentials credentials{core::smtp::Credentials::Kind::Password,
                                              QStringLiteral("zhang"), QStringLiteral("kite")};
    core::smtp::Session session(endpointFrom(argv), credentials, {}, core::smtp::socketDialler({}, {}));
    for (int number = 0; number < QByteArray(argv[4]).toInt(); ++number) {
        const auto receipt = session.submit(submissionOf(letter(number)));
        if (!receipt) {
            std::fprintf(stderr, "%s\n", qPrintable(receipt.error().detail));
            return 1;
        }
    }
    session.quit();
    return 0;
}
