// Builds one message with a large attachment and throws it away: bench_write FILE.

#include "core/mime/write.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using core::mail::AddrSpec;

namespace
{

core::mail::Draft letterWith(const QString &path)
{
    core::mail::Draft draft;
    draft.from = core::mail::Mailbox{{}, *AddrSpec::parse(u"zhang@hongyan.example")};
    draft.to = {core::mail::Mailbox{{}, *AddrSpec::parse(u"li@hongyan.example")}};
    draft.subject = QStringLiteral("Bench");
    draft.body.text = QStringLiteral("A few words.");
    draft.attachments = {{.fileName = QFileInfo(path).fileName(),
                          .mediaType = "application/octet-stream",
                          .content = core::mail::FileContent{path}}};
    return draft;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench_write FILE\n", stderr);
        return 2;
    }
    QFile nowhere(QStringLiteral("/dev/null"));
    if (!nowhere.open(QFile::WriteOnly))
        return 1;
    const core::mail::Draft draft = letterWith(QFile::decodeName(argv[1]));
    const auto written = core::mime::write(draft, core::mime::freshStamp(draft.from->address), nowhere);
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(written.error().detail));
    return written ? 0 : 1;
}
