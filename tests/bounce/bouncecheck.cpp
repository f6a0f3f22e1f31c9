// What is read in bounces, for scripts: one line "file, kind, dialect, subject of the letter" a file, then
// one
// "-, address, action, status, stage, host, reply" a recipient, tab separated.
#include "core/bounce/facts.h"
#include "core/bounce/read.h"

#include <QFile>
#include <QMetaEnum>

#include <cstdio>

using namespace core;

namespace
{

template<typename Enum>
QByteArray nameOf(Enum value)
{
    return QMetaEnum::fromType<Enum>().valueToKey(int(value));
}

QByteArray oneLine(const QString &text)
{
    return text.simplified().toUtf8();
}

void print(const QByteArrayList &cells)
{
    std::printf("%s\n", cells.join('\t').constData());
}

} // namespace

int main(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        QFile file(QFile::decodeName(argv[i]));
        if (!file.open(QFile::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", argv[i]);
            return 2;
        }
        const bounce::Bounce found = bounce::read(file);
        print({argv[i], nameOf(found.kind), found.dialect.toUtf8(), oneLine(found.original.subject)});
        for (const bounce::Recipient &recipient : found.recipients) {
            const diagnosis::Facts facts = bounce::facts(found, recipient);
            print({"-", oneLine(recipient.address), nameOf(recipient.action), recipient.status,
                   recipient.stage ? nameOf(*recipient.stage) : QByteArray(), oneLine(recipient.remoteServer),
                   oneLine(QString::fromUtf8(facts.words))});
        }
    }
    return 0;
}
