#include "core/html/address.h"

#include <QStringList>

namespace core::html
{

QString tidied(QStringView address)
{
    QString result;
    result.reserve(address.size());
    for (const QChar c : address) {
        if (c != u'\t' && c != u'\n' && c != u'\r')
            result += c;
    }
    // WHATWG URL §4.4: C0 controls and spaces around an address are not part of it.
    const auto isEdge = [](QChar c) { return c.unicode() <= 0x20; };
    qsizetype from = 0;
    qsizetype to = result.size();
    while (from < to && isEdge(result[from]))
        ++from;
    while (to > from && isEdge(result[to - 1]))
        --to;
    return result.mid(from, to - from);
}

QString scheme(QStringView address)
{
    const QString text = tidied(address);
    const qsizetype colon = text.indexOf(u':');
    for (qsizetype i = 0; i < colon; ++i) {
        const QChar c = text[i];
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool isOther = (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
        if (!isLetter && !(i > 0 && isOther))
            return {};
    }
    return colon > 0 ? text.left(colon).toLower() : QString();
}

bool isSafeLink(QStringView address)
{
    static const QStringList safe{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                  QStringLiteral("tel"),  QStringLiteral("sms"),   QStringLiteral("ftp"),
                                  QStringLiteral("xmpp")};
    return safe.contains(scheme(address)) || tidied(address).startsWith(u'#');
}

bool isDataPicture(QStringView address)
{
    const QString text = tidied(address);
    const QString head = text.left(text.indexOf(u',') + 1).toLower().remove(u' ');
    static const QStringList pictures{
        QStringLiteral("data:image/png;base64,"),  QStringLiteral("data:image/jpeg;base64,"),
        QStringLiteral("data:image/jpg;base64,"),  QStringLiteral("data:image/gif;base64,"),
        QStringLiteral("data:image/webp;base64,"), QStringLiteral("data:image/bmp;base64,")};
    return pictures.contains(head);
}

bool isSafePicture(QStringView address)
{
    const QString name = scheme(address);
    return name == u"cid" || name == u"http" || name == u"https" || isDataPicture(address);
}

bool isRemote(QStringView address)
{
    const QString name = scheme(address);
    return name == u"http" || name == u"https" || name == u"ftp"
        || (name.isEmpty() && !tidied(address).isEmpty() && !tidied(address).startsWith(u'#'));
}

} // namespace core::html
