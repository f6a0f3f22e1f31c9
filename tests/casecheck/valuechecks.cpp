#include "mimechecks.h"

#include "core/mail/idn.h"
#include "core/mime/header.h"
#include "core/mime/read.h"

#include <QBuffer>
#include <QJsonArray>

using namespace core;

QString checkIdn(const QJsonObject &testCase)
{
    const auto ascii = mail::toAscii(testCase[QStringLiteral("unicode")].toString());
    if (testCase[QStringLiteral("reject")].toBool())
        return ascii ? QStringLiteral("accepted as ") + QString::fromLatin1(*ascii) : QString();
    return ascii ? difference(testCase[QStringLiteral("ace")].toString(), QString::fromLatin1(*ascii))
                 : QStringLiteral("refused");
}

QString checkDate(const QJsonObject &testCase)
{
    const QDateTime local = QDateTime::fromString(testCase[QStringLiteral("local")].toString(), Qt::ISODate);
    const QDateTime date(local.date(), local.time(), Qt::OffsetFromUTC,
                         testCase[QStringLiteral("offset_minutes")].toInt() * 60);
    const QString got = QString::fromLatin1(mime::encodeDate(date));
    return testCase[QStringLiteral("accept")].toArray().contains(got) ? QString()
                                                                      : QStringLiteral("got ") + got;
}

QString checkDateParse(const QJsonObject &testCase)
{
    const auto date = mime::decodeDate(rawOf(testCase));
    if (testCase[QStringLiteral("reject")].toBool())
        return date ? QStringLiteral("accepted as ") + date->toString(Qt::ISODate) : QString();
    return date
        ? difference(testCase[QStringLiteral("expect_utc")].toString(), date->toUTC().toString(Qt::ISODate))
        : QStringLiteral("refused");
}

QString checkListUnsubscribe(const QJsonObject &testCase)
{
    mail::Draft draft = plainDraft();
    mail::ListUnsubscribe list;
    for (const QJsonValue &uri : testCase[QStringLiteral("uris")].toArray())
        list.uris.append(uri.toString().toUtf8());
    list.oneClick = testCase[QStringLiteral("one_click")].toBool();
    draft.listUnsubscribe = list;
    const WrittenMessage message = written(draft);
    if (testCase[QStringLiteral("reject")].toBool())
        return message.isRefused ? QString() : QStringLiteral("not refused");

    QBuffer source;
    source.setData(message.octets);
    source.open(QIODevice::ReadOnly);
    const auto root = mime::read(source);
    if (message.isRefused || !root)
        return QStringLiteral("refused");
    QStringList got;
    for (const mime::Field &field : root->fields) {
        if (!field.name.startsWith("List-"))
            continue;
        got.append(QString::fromLatin1(field.name + ": " + field.body()));
        for (const QByteArray &line : field.raw.split('\n')) {
            if (line.count('<') != line.count('>'))
                return QStringLiteral("folded inside an address");
        }
    }
    QStringList wanted;
    for (const QJsonValue &header : testCase[QStringLiteral("expect_headers")].toArray())
        wanted.append(header.toString());
    return difference(wanted.join(u'\n'), got.join(u'\n'));
}
