#include "mimechecks.h"

#include "core/mime/parameters.h"
#include "core/mime/syntax.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace core;

namespace
{

bool hasExactly(const mime::Parametrised &parsed, const QJsonObject &wanted)
{
    if (parsed.parameters.size() != wanted.size())
        return false;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const bool isThere
            = std::any_of(parsed.parameters.begin(), parsed.parameters.end(),
                          [&](const auto &entry) { return QString::fromLatin1(entry.first) == it.key(); });
        if (!isThere || parsed.parameter(it.key().toLatin1()) != it.value().toString())
            return false;
    }
    return true;
}

QString shown(const mime::Parametrised &parsed)
{
    QString text = QString::fromUtf8(parsed.value);
    for (const auto &[name, value] : parsed.parameters)
        text += QStringLiteral("; %1=[%2]").arg(QString::fromLatin1(name), ::shown(value));
    return text;
}

/// Every "name*…=" piece is ASCII, ends on a whole escape, and its octets are whole characters.
QString brokenPiece(const QList<QByteArray> &pieces)
{
    static const QRegularExpression plain(
        QStringLiteral("^filename=(\"(?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*\"|[!#-'*+.0-9A-Z^-~-]+)$"));
    static const QRegularExpression extended(QStringLiteral(
        "^filename(\\*\\d+)?\\*=(?:(?i:utf-8)'')?((?:%[0-9A-F]{2}|[A-Za-z0-9!#$&+.^_`|~-])*)$"));
    for (const QByteArray &piece : pieces) {
        const QString text = QString::fromLatin1(piece);
        if (plain.match(text).hasMatch())
            continue;
        const QRegularExpressionMatch match = extended.match(text);
        if (!match.hasMatch())
            return QStringLiteral("neither quoted nor extended: ") + ::shown(text);
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString octets = utf8(QByteArray::fromPercentEncoding(match.captured(2).toLatin1()));
        if (utf8.hasError())
            return QStringLiteral("a piece ends inside a character");
    }
    return {};
}

QString wrongForm(const QString &form, const QList<QByteArray> &pieces)
{
    const bool isExtended = pieces.first().startsWith("filename*");
    const bool isContinued = pieces.size() > 1;
    const QStringList forms = form.split(u'-');
    const auto allows = [&](const char *name) { return forms.contains(QLatin1String(name)); };
    if (form == QStringLiteral("extended-continuation"))
        return isExtended && isContinued ? QString() : QStringLiteral("no numbered pieces");
    if (isExtended && !allows("extended"))
        return QStringLiteral("percent-encoded without need");
    if (!isExtended && !allows("plain") && !allows("quoted") && !allows("strip"))
        return QStringLiteral("not percent-encoded");
    return {};
}

QString withoutControls(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (!mime::isControl(c.unicode()))
            clean += c;
    }
    return mime::oneLine(clean);
}

} // namespace

QString checkRfc2231Decode(const QJsonObject &testCase)
{
    const mime::Parametrised parsed = mime::parseParametrised(rawOf(testCase));
    if (QString::fromUtf8(parsed.value) != testCase[QStringLiteral("value")].toString())
        return QStringLiteral("got ") + shown(parsed);
    if (hasExactly(parsed, testCase[QStringLiteral("params")].toObject()))
        return {};
    for (const QJsonValue &also : testCase[QStringLiteral("also_accept_params")].toArray()) {
        if (hasExactly(parsed, also.toObject()))
            return {};
    }
    return QStringLiteral("got ") + shown(parsed);
}

QString checkRfc2231Encode(const QJsonObject &testCase)
{
    const QString name = textOf(testCase, QStringLiteral("filename"));
    const QList<QByteArray> pieces = mime::encodeParameter("filename", name);
    if (const QString broken = brokenPiece(pieces); !broken.isEmpty())
        return broken;
    if (const QString wrong = wrongForm(testCase[QStringLiteral("form")].toString(), pieces);
        !wrong.isEmpty())
        return wrong;
    const QJsonArray accept = testCase[QStringLiteral("accept")].toArray();
    if (!accept.isEmpty() && !accept.contains(QString::fromLatin1(pieces.join("; "))))
        return QStringLiteral("none of the right answers: ") + QString::fromLatin1(pieces.join("; "));

    const QByteArray disposition = mime::withParameters("attachment", pieces);
    const QByteArray type
        = mime::withParameters("application/pdf", {mime::encodeLegacyParameter("name", name)});
    for (const QByteArray &line : (disposition + "\r\n " + type).split('\n')) {
        if (line.size() > 998 || line.chopped(line.endsWith('\r') ? 1 : 0).contains('\r')
            || line.contains('\0'))
            return QStringLiteral("not fit for a header");
    }
    const QString wanted = withoutControls(name);
    const QString fromDisposition = mime::parseParametrised(disposition).parameter("filename");
    if (fromDisposition != wanted)
        return difference(wanted, fromDisposition);
    return difference(wanted, mime::parseParametrised(type).parameter("name"));
}
