#include "mimechecks.h"

#include "core/mime/encodedword.h"
#include "core/mime/header.h"
#include "core/mime/syntax.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>

using namespace core;

QString checkRfc2047Decode(const QJsonObject &testCase)
{
    const QString got = mime::decodeText(rawOf(testCase));
    for (const QJsonValue &also : testCase[QStringLiteral("also_accept")].toArray()) {
        if (got == also.toString())
            return {};
    }
    return difference(testCase[QStringLiteral("expect")].toString(), got);
}

namespace
{

const mail::AddrSpec &someone()
{
    static const mail::AddrSpec address = *mail::AddrSpec::parse(u"x@example.com");
    return address;
}

struct Encoded {
    QByteArray body;
    QString decoded;
};

Encoded encodedAsPhrase(const QByteArray &header, const QString &text)
{
    const QByteArray body = mime::encodeAddresses({mail::Mailbox{text, someone()}}, header.size());
    const auto list = mime::parseAddresses(QByteArrayView(body));
    return {body, list ? mail::mailboxes(*list).value(0, {QString(), someone()}).name : QString()};
}

QString brokenPhraseRule(const QByteArray &body)
{
    static const QRegularExpression word(QStringLiteral("=\\?[^?]+\\?[Qq]\\?([^?]*)\\?="));
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9!*+/=_-]*$"));
    auto words = word.globalMatch(QString::fromLatin1(body));
    while (words.hasNext()) {
        if (!allowed.match(words.next().captured(1)).hasMatch())
            return QStringLiteral("a character in Q text that a phrase does not allow");
    }
    return {};
}

QString wrongEncoding(const QJsonObject &testCase, const QByteArray &body)
{
    const QJsonValue must = testCase[QStringLiteral("must_encode")];
    const int words = encodedWordCount(body);
    if (must.isBool() && must.toBool() != (words > 0))
        return must.toBool() ? QStringLiteral("not encoded") : QStringLiteral("encoded without need");
    if (words < testCase[QStringLiteral("min_words")].toInt())
        return QStringLiteral("only %1 encoded-words").arg(words);
    const QJsonArray accept = testCase[QStringLiteral("accept")].toArray();
    if (!accept.isEmpty() && !accept.contains(QString::fromLatin1(body)))
        return QStringLiteral("none of the right answers: ") + shown(QString::fromLatin1(body));
    return {};
}

QString wrongDecoding(const QJsonObject &testCase, const QString &text, const QString &decoded)
{
    const QJsonArray accept = testCase[QStringLiteral("accept_decoded")].toArray();
    if (accept.contains(decoded) || decoded == text)
        return {};
    if (testCase[QStringLiteral("trim_ok")].toBool() && decoded == text.trimmed())
        return {};
    return difference(text, decoded);
}

} // namespace

QString checkRfc2047Encode(const QJsonObject &testCase)
{
    const QByteArray header = testCase[QStringLiteral("header")].toString().toLatin1();
    const QString text = textOf(testCase, QStringLiteral("text"));
    const bool isPhrase = testCase[QStringLiteral("context")].toString() == QStringLiteral("phrase");
    Encoded encoded;
    if (isPhrase) {
        encoded = encodedAsPhrase(header, text);
    } else {
        encoded.body = mime::encodeText(text, header.size());
        encoded.decoded = mime::decodeText(encoded.body);
    }
    if (const QString broken = brokenHeaderRule(header, encoded.body); !broken.isEmpty())
        return broken;
    if (isPhrase) {
        if (const QString broken = brokenPhraseRule(encoded.body); !broken.isEmpty())
            return broken;
    }
    if (const QString wrong = wrongEncoding(testCase, encoded.body); !wrong.isEmpty())
        return wrong;
    return wrongDecoding(testCase, text, encoded.decoded);
}

namespace
{

QByteArray addressInput(const QJsonObject &testCase)
{
    if (testCase.contains(QStringLiteral("raw_parts"))) {
        QByteArray raw;
        for (const QJsonValue &part : testCase[QStringLiteral("raw_parts")].toArray())
            raw += part.toArray()[0].toString().toUtf8().repeated(part.toArray()[1].toInt());
        return raw;
    }
    if (testCase.contains(QStringLiteral("raw_numbered"))) {
        const QJsonObject numbered = testCase[QStringLiteral("raw_numbered")].toObject();
        QStringList items;
        for (int n = numbered[QStringLiteral("from")].toInt(); n <= numbered[QStringLiteral("to")].toInt();
             ++n) {
            QString item = numbered[QStringLiteral("template")].toString();
            items.append(item.replace(QStringLiteral("{n}"), QString::number(n)));
        }
        return items.join(numbered[QStringLiteral("separator")].toString()).toUtf8();
    }
    return rawOf(testCase);
}

bool isMailbox(const mail::Mailbox &mailbox, const QJsonObject &wanted)
{
    const QString address = wanted[QStringLiteral("addr")].toString();
    return mailbox.name == wanted[QStringLiteral("name")].toString()
        && (mailbox.address.toString() == address || QString::fromUtf8(mailbox.address.toWire()) == address);
}

bool isAddressee(const mail::Addressee &addressee, const QJsonObject &wanted)
{
    if (const auto *mailbox = std::get_if<mail::Mailbox>(&addressee))
        return !wanted.contains(QStringLiteral("group")) && isMailbox(*mailbox, wanted);
    const auto &group = std::get<mail::Group>(addressee);
    const QJsonArray members = wanted[QStringLiteral("members")].toArray();
    if (group.name != wanted[QStringLiteral("group")].toString() || group.members.size() != members.size())
        return false;
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (!isMailbox(group.members[i], members[i].toObject()))
            return false;
    }
    return true;
}

bool isList(const mail::AddressList &list, const QJsonArray &wanted)
{
    if (list.size() != wanted.size())
        return false;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!isAddressee(list[i], wanted[i].toObject()))
            return false;
    }
    return true;
}

QString shown(const mail::AddressList &list)
{
    return ::shown(QString::fromUtf8(mime::encodeAddresses(list, 2, true)));
}

bool isAlsoAccepted(const QJsonObject &testCase, const std::optional<mail::AddressList> &list)
{
    const QJsonValue also = testCase[QStringLiteral("also_accept")];
    if (also.toString() == QStringLiteral("any") || (also.toString() == QStringLiteral("reject") && !list))
        return true;
    const QJsonArray others = also.toArray();
    return list && std::any_of(others.begin(), others.end(), [&](const QJsonValue &other) {
               return isList(*list, other.toArray());
           });
}

} // namespace

QString checkAddressParse(const QJsonObject &testCase)
{
    QElapsedTimer clock;
    clock.start();
    const auto list = mime::parseAddresses(QByteArrayView(addressInput(testCase)));
    if (clock.elapsed() > 2000)
        return QStringLiteral("took %1 ms").arg(clock.elapsed());

    if (isAlsoAccepted(testCase, list))
        return {};
    if (testCase[QStringLiteral("reject")].toBool())
        return list ? QStringLiteral("accepted as ") + shown(*list) : QString();
    if (!list)
        return QStringLiteral("refused");
    if (testCase.contains(QStringLiteral("expect_count"))) {
        const bool isRight = list->size() == testCase[QStringLiteral("expect_count")].toInt()
            && !list->isEmpty()
            && isAddressee(list->first(), testCase[QStringLiteral("expect_first")].toObject())
            && isAddressee(list->last(), testCase[QStringLiteral("expect_last")].toObject());
        return isRight ? QString() : QStringLiteral("%1 addressees").arg(list->size());
    }
    return isList(*list, testCase[QStringLiteral("expect")].toArray())
        ? QString()
        : QStringLiteral("got ") + shown(*list);
}

QString checkAddressFormat(const QJsonObject &testCase)
{
    const bool smtpUtf8 = testCase[QStringLiteral("smtputf8")].toBool();
    const bool mustReject = testCase[QStringLiteral("reject")].toBool();
    const auto address = mail::AddrSpec::parse(testCase[QStringLiteral("addr")].toString());
    const QString name = textOf(testCase, QStringLiteral("name"));
    const QByteArray body
        = address ? mime::encodeAddresses({mail::Mailbox{name, *address}}, 2, smtpUtf8) : QByteArray();
    if (mustReject || body.isEmpty())
        return mustReject == body.isEmpty() ? QString()
                                            : QStringLiteral("refused or not, the other way round");

    if (const QString broken = brokenHeaderRule("To", body); !broken.isEmpty() && !smtpUtf8)
        return broken;
    if (const QString broken = brokenPhraseRule(body); !broken.isEmpty())
        return broken;
    const QJsonArray accept = testCase[QStringLiteral("accept")].toArray();
    if (!accept.isEmpty() && !accept.contains(QString::fromUtf8(mime::unfolded(body))))
        return QStringLiteral("none of the right answers: ") + shown(QString::fromUtf8(body));
    const auto back = mime::parseAddresses(QByteArrayView(body));
    if (!back || back->size() != 1 || !std::holds_alternative<mail::Mailbox>(back->first()))
        return QStringLiteral("cannot be read back: ") + shown(QString::fromUtf8(body));
    const auto &mailbox = std::get<mail::Mailbox>(back->first());
    if (!(mailbox.address == *address))
        return QStringLiteral("another address came back");
    return difference(mime::oneLine(name).trimmed(), mailbox.name);
}
