#include "core/domain/senders.h"

#include <QFile>

#include <algorithm>

namespace core::domain
{

namespace
{

constexpr qsizetype columnCount = 5;

QList<QByteArray> words(const QByteArray &column)
{
    return column == "-" ? QList<QByteArray>() : column.split(' ');
}

} // namespace

QList<Sender> readSenders(const QString &path)
{
    QList<Sender> senders;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return senders;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const QList<QByteArray> columns = line.split('\t');
        if (line.startsWith('#') || columns.size() != columnCount)
            continue;
        senders.append({QString::fromLatin1(columns.at(0)), words(columns.at(1)), columns.at(2) == "theirs",
                        words(columns.at(3)),
                        columns.at(4) == "-" ? QString() : QString::fromLatin1(columns.at(4))});
    }
    return senders;
}

Sender senderById(const QList<Sender> &senders, const QString &id)
{
    const auto found = std::find_if(senders.begin(), senders.end(),
                                    [&id](const Sender &sender) { return sender.id == id; });
    return found == senders.end() || id.isEmpty() ? Sender() : *found;
}

} // namespace core::domain
