#include "mimechecks.h"

#include "core/mime/header.h"
#include "core/mime/parameters.h"
#include "core/mime/read.h"
#include "core/mime/writeback.h"

#include <QBuffer>
#include <QJsonArray>

using namespace core;

namespace
{

constexpr const char *smallPicture = "not really a picture";

QString protocolOf(const QString &kind)
{
    return kind == QStringLiteral("pgp") ? QStringLiteral("application/pgp-signature")
                                         : QStringLiteral("application/pkcs7-signature");
}

/// The letter a list of parts stands for; @p options says whether it is to be signed.
mail::Draft draftOf(const QJsonArray &parts, mime::WriteOptions &options)
{
    mail::Draft draft = plainDraft();
    draft.body = {};
    int pictures = 0;
    for (const QJsonValue &value : parts) {
        const QString part = value.toString();
        const QString kind = part.section(u':', 0, 0);
        const QString detail = part.section(u':', 1);
        if (kind == QStringLiteral("text")) {
            draft.body.text = QStringLiteral("Text");
        } else if (kind == QStringLiteral("html")) {
            draft.body.html += QStringLiteral("<p>Text</p>");
        } else if (kind == QStringLiteral("cid")) {
            const QByteArray id = "picture" + QByteArray::number(++pictures);
            draft.body.html += QStringLiteral("<img src=\"cid:%1\">").arg(QString::fromLatin1(id));
            draft.attachments.append({.fileName = QStringLiteral("picture"),
                                      .mediaType = detail.toLatin1(),
                                      .content = QByteArray(smallPicture),
                                      .role = mail::Attachment::Role::Inline,
                                      .contentId = id});
        } else if (kind == QStringLiteral("att")) {
            draft.attachments.append({.fileName = QStringLiteral("file"),
                                      .mediaType = detail.toLatin1(),
                                      .content = QByteArray("Subject: inner\r\n\r\nText\r\n")});
        } else if (kind == QStringLiteral("calendar")) {
            draft.calendar
                = mail::Calendar{detail.toLatin1(),
                                 "BEGIN:VCALENDAR\r\nMETHOD:" + detail.toLatin1() + "\r\nEND:VCALENDAR\r\n"};
        } else if (kind == QStringLiteral("sign")) {
            options.sign = [detail](QIODevice &) {
                return mime::DetachedSignature{protocolOf(detail).toLatin1(), "sha-256",
                                               QStringLiteral("signature"), "signature"};
            };
        }
    }
    return draft;
}

QString describe(const mime::Part &part)
{
    if (!part.mediaType.startsWith("multipart/"))
        return QString::fromLatin1(part.mediaType);
    QStringList children;
    for (const mime::Part &child : part.children)
        children.append(describe(child));
    return QString::fromLatin1(part.mediaType)
        + QStringLiteral("(%1)").arg(children.join(QStringLiteral(", ")));
}

bool isType(const mime::Part &part, const QString &wanted)
{
    const mime::Parametrised type = mime::parseParametrised(wanted.toLatin1());
    if (part.mediaType != type.value)
        return false;
    return std::all_of(type.parameters.begin(), type.parameters.end(), [&](const auto &parameter) {
        return part.contentType.parameter(parameter.first) == parameter.second;
    });
}

bool isTree(const mime::Part &part, const QJsonValue &wanted)
{
    if (wanted.isString())
        return !part.mediaType.startsWith("multipart/") && isType(part, wanted.toString());
    const QJsonArray list = wanted.toArray();
    if (!isType(part, list.at(0).toString()) || part.children.size() != size_t(list.size()) - 1)
        return false;
    for (size_t i = 0; i < part.children.size(); ++i) {
        if (!isTree(part.children[i], list.at(qsizetype(i) + 1)))
            return false;
    }
    return true;
}

/// Our letters attach an invitation once more (Gmail reads the one, Outlook the other), which the trees
/// here leave open.
void takeOutCalendarCopy(mime::Part &root)
{
    if (root.mediaType != "multipart/mixed")
        return;
    auto &children = root.children;
    children.erase(
        std::remove_if(children.begin(), children.end(),
                       [](const mime::Part &child) { return child.mediaType == "application/ics"; }),
        children.end());
    if (children.size() == 1) {
        mime::Part only = std::move(children.front());
        root = std::move(only);
    }
}

/// Messages inside travel unencoded; a name and an id are there where they belong.
QString brokenLeaf(const mime::Part &part)
{
    if (part.mediaType == "message/rfc822"
        && (part.transferEncoding == "base64" || part.transferEncoding == "quoted-printable"))
        return QStringLiteral("message/rfc822 as ") + QString::fromLatin1(part.transferEncoding);
    for (const mime::Part &child : part.children) {
        if (const QString broken = brokenLeaf(child); !broken.isEmpty())
            return broken;
    }
    return {};
}

void collect(const mime::Part &part, QList<const mime::Part *> &leaves)
{
    if (!part.mediaType.startsWith("multipart/"))
        leaves.append(&part);
    else
        for (const mime::Part &child : part.children)
            collect(child, leaves);
}

} // namespace

QString checkStructure(const QJsonObject &testCase)
{
    mime::WriteOptions options;
    const mail::Draft draft = draftOf(testCase[QStringLiteral("parts")].toArray(), options);
    const WrittenMessage message = written(draft, options);
    QBuffer source;
    source.setData(message.octets);
    source.open(QIODevice::ReadOnly);
    auto root = mime::read(source);
    if (message.isRefused || !root)
        return QStringLiteral("not written");
    if (const QString broken = brokenLeaf(*root); !broken.isEmpty())
        return broken;
    const QJsonValue wanted = testCase[QStringLiteral("expect_tree")];
    if (isTree(*root, wanted))
        return {};
    if (draft.calendar)
        takeOutCalendarCopy(*root);
    return isTree(*root, wanted) ? QString() : QStringLiteral("got ") + describe(*root);
}

QString checkEml(const QJsonObject &testCase)
{
    const QByteArray octets
        = QByteArray::fromBase64(testCase[QStringLiteral("eml_base64")].toString().toLatin1());
    QBuffer source;
    source.setData(octets);
    source.open(QIODevice::ReadOnly);
    const auto root = mime::read(source);
    if (!root)
        return QStringLiteral("not read");
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!mime::writeBack(source, *root, out) || out.data() != octets)
        return QStringLiteral("other octets when written back");
    if (testCase.contains(QStringLiteral("tree")) && !isTree(*root, testCase[QStringLiteral("tree")]))
        return QStringLiteral("got ") + describe(*root);
    if (testCase.contains(QStringLiteral("subject"))) {
        const QString wrong = difference(testCase[QStringLiteral("subject")].toString(),
                                         mime::decodeText(root->fieldBody("Subject")));
        if (!wrong.isEmpty())
            return wrong;
    }
    QList<const mime::Part *> leaves;
    collect(*root, leaves);
    if (testCase.contains(QStringLiteral("text"))) {
        const auto text = std::find_if(leaves.begin(), leaves.end(), [](const mime::Part *leaf) {
            return leaf->mediaType.startsWith("text/");
        });
        const QString wrong
            = difference(testCase[QStringLiteral("text")].toString(),
                         text == leaves.end() ? QString() : mime::decodedText(source, **text));
        if (!wrong.isEmpty())
            return wrong;
    }
    QStringList names;
    for (const mime::Part *leaf : leaves) {
        if (!leaf->fileName.isEmpty())
            names.append(leaf->fileName);
    }
    QStringList wanted;
    for (const QJsonValue &name : testCase[QStringLiteral("filenames")].toArray())
        wanted.append(name.toString());
    return difference(wanted.join(u'\n'), names.join(u'\n'));
}
