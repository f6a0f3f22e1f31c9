#include "core/stationery/signature.h"

#include "core/html/html.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace core::stationery
{

using mail::Attachment;

namespace
{

constexpr qsizetype maximumSignatureBytes = 3 * 1024 * 1024;
constexpr qint64 maximumPictureBytes = 2 * 1024 * 1024;

const QString hyphens = QStringLiteral("-- ");

/// Replaces each match by what @p by makes of it.
template<typename Function>
QString replaced(const QString &text, const QRegularExpression &pattern, Function by)
{
    QString result;
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += by(match);
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

Attachment picture(const QString &kind, const QByteArray &octets)
{
    Attachment picture;
    picture.mediaType = "image/" + kind.toLatin1();
    picture.contentId = "signature-"
        + QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex().left(24) + "@hongyan.invalid";
    picture.fileName = QStringLiteral("signature.") + (kind == u"jpeg" ? QStringLiteral("jpg") : kind);
    picture.content = octets;
    picture.role = Attachment::Role::Inline;
    return picture;
}

std::optional<QByteArray> octetsOf(const Attachment &attachment)
{
    if (const auto *octets = std::get_if<QByteArray>(&attachment.content))
        return *octets;
    QFile file(std::get<mail::FileContent>(attachment.content).path);
    if (file.size() > maximumPictureBytes || !file.open(QFile::ReadOnly))
        return {};
    return file.readAll();
}

bool hasHyphens(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return lines.contains(hyphens);
}

void signHtml(QString &letter, const QString &signature)
{
    const QString block
        = QStringLiteral("<div id=\"signature\">\n") + withHyphens(signature) + QStringLiteral("</div>\n");
    const qsizetype end = letter.lastIndexOf(QStringLiteral("</body"), -1, Qt::CaseInsensitive);
    letter.insert(end < 0 ? letter.size() : end, block);
}

} // namespace

Piece unpacked(const QString &html)
{
    static const QRegularExpression address(QStringLiteral("(?<= src=\")data:([^\"]*)(?=\")"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression known(
        QStringLiteral("\\Aimage/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\\s]+)\\z"));
    Piece piece;
    piece.html = replaced(html, address, [&](const QRegularExpressionMatch &match) {
        const QRegularExpressionMatch data = known.match(match.captured(1));
        if (!data.hasMatch())
            return QString();
        const Attachment found
            = picture(data.captured(1), QByteArray::fromBase64(data.captured(2).toLatin1()));
        if (!piece.pictures.contains(found))
            piece.pictures.append(found);
        return QStringLiteral("cid:") + QString::fromLatin1(found.contentId);
    });
    return piece;
}

QString packed(const Piece &piece)
{
    static const QRegularExpression address(QStringLiteral("(?<= src=\")cid:([^\"]*)(?=\")"),
                                            QRegularExpression::CaseInsensitiveOption);
    return replaced(piece.html, address, [&](const QRegularExpressionMatch &match) {
        const QByteArray id = QByteArray::fromPercentEncoding(match.captured(1).toUtf8());
        const auto found = std::find_if(piece.pictures.cbegin(), piece.pictures.cend(),
                                        [&](const Attachment &one) { return one.contentId == id; });
        const auto octets = found == piece.pictures.cend() ? std::nullopt : octetsOf(*found);
        if (!octets)
            return match.captured(0);
        return QStringLiteral("data:%1;base64,%2")
            .arg(QString::fromLatin1(found->mediaType), QString::fromLatin1(octets->toBase64()));
    });
}

QString signatureFromLines(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("\\A-- ?\\n"));
    static const QRegularExpression blanksAtEnd(QStringLiteral("[ \\t\\r]+(?=\\n|\\z)"));
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QChar(QChar::Nbsp), u' ');
    lines.remove(mark).remove(blanksAtEnd).replace(u'\t', QStringLiteral("    "));
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    if (lines.isEmpty())
        return {};
    lines = lines.toHtmlEscaped().replace(QStringLiteral("  "), QStringLiteral("&nbsp; "));
    return QStringLiteral("<p>") + lines.replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</p>\n");
}

QString signatureOf(const account::Identity &identity)
{
    return identity.signatureHtml.isEmpty() ? signatureFromLines(identity.signature) : identity.signatureHtml;
}

bool adoptSignature(account::Identity &identity)
{
    const bool isTooLarge = identity.signatureHtml.size() > maximumSignatureBytes;
    identity.signatureHtml = isTooLarge ? QString() : html::cleaned(identity.signatureHtml);
    return !isTooLarge;
}

QString withHyphens(const QString &signature)
{
    static const QRegularExpression paragraph(QStringLiteral("\\A\\s*<p(?: [^>]*)?>"));
    const QRegularExpressionMatch first = paragraph.match(signature);
    if (!first.hasMatch())
        return QStringLiteral("<p>--&nbsp;</p>\n") + signature;
    QString signedText = signature;
    return signedText.insert(first.capturedEnd(), QStringLiteral("--&nbsp;<br>"));
}

QString withoutHyphens(const QString &signature)
{
    static const QRegularExpression alone(
        QStringLiteral("\\A\\s*<p(?: [^>]*)?>--(?:&nbsp;|\u00a0| )?</p>\\s*"));
    static const QRegularExpression inside(
        QStringLiteral("\\A\\s*(<p(?: [^>]*)?>)--(?:&nbsp;|\u00a0| )?<br>"));
    QString rest = signature;
    rest.remove(alone);
    return rest.replace(inside, QStringLiteral("\\1"));
}

void sign(mail::Draft &draft, const account::Identity &identity)
{
    const QString signature = signatureOf(identity);
    const QString above = draft.body.text.isEmpty() ? html::toPlainText(draft.body.html) : draft.body.text;
    if (signature.isEmpty() || hasHyphens(above))
        return;
    const bool hasHtml = !draft.body.html.isEmpty();
    const bool hasText = !draft.body.text.isEmpty() || !hasHtml;
    if (hasText) {
        if (!draft.body.text.isEmpty())
            draft.body.text
                += draft.body.text.endsWith(u'\n') ? QStringLiteral("\n") : QStringLiteral("\n\n");
        draft.body.text += html::toPlainText(withHyphens(signature));
    }
    if (hasHtml) {
        const Piece piece = unpacked(html::cleaned(signature));
        signHtml(draft.body.html, piece.html);
        draft.attachments += piece.pictures;
    }
}

} // namespace core::stationery
