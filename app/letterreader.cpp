#include "app/letterreader.h"

#include "core/mime/header.h"
#include "core/mime/read.h"

#include <QFile>
#include <QSaveFile>

namespace app
{

using core::mime::Part;
using ui::practice::Letter;
using ui::practice::LetterAttachment;
using ui::practice::LetterView;
using ui::practice::StructureNode;

namespace
{

// A picture inside a letter is shown from memory; larger ones are listed as attachments only.
constexpr qint64 largestInlinePicture = 16 * 1024 * 1024;

std::optional<Part> readTree(QFile &file)
{
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    auto tree = core::mime::read(file);
    return tree ? std::optional(*std::move(tree)) : std::nullopt;
}

bool isMultipart(const Part &part)
{
    return part.mediaType.startsWith("multipart/");
}

bool isBodyText(const Part &part, QByteArrayView mediaType)
{
    return part.mediaType == mediaType
        && part.disposition.value.compare("attachment", Qt::CaseInsensitive) != 0 && part.fileName.isEmpty();
}

/// The leaves of the letter in order; a message inside is one leaf.
void collectLeaves(const Part &part, QList<const Part *> &leaves)
{
    if (!isMultipart(part)) {
        leaves.append(&part);
        return;
    }
    for (const Part &child : part.children)
        collectLeaves(child, leaves);
}

bool isAttachment(const Part &part)
{
    return !isBodyText(part, "text/plain") && !isBodyText(part, "text/html");
}

QList<const Part *> attachmentsOf(const Part &tree)
{
    QList<const Part *> leaves;
    collectLeaves(tree, leaves);
    leaves.removeIf([](const Part *leaf) { return !isAttachment(*leaf); });
    return leaves;
}

StructureNode structureOf(const Part &part)
{
    StructureNode node{QString::fromLatin1(part.mediaType),
                       QString::fromLatin1(part.transferEncoding),
                       part.fileName,
                       part.bodySize,
                       {}};
    for (const Part &child : part.children)
        node.children.append(structureOf(child));
    return node;
}

QString headerText(const Part &tree, QByteArrayView name)
{
    return core::mime::decodeText(tree.fieldBody(name));
}

void fillBodies(LetterView &view, QFile &file, const Part &tree)
{
    QList<const Part *> leaves;
    collectLeaves(tree, leaves);
    for (const Part *leaf : leaves) {
        if (view.text.isEmpty() && isBodyText(*leaf, "text/plain"))
            view.text = core::mime::unflowedBody(file, *leaf);
        else if (view.html.isEmpty() && isBodyText(*leaf, "text/html"))
            view.html = core::mime::decodedText(file, *leaf);
        else if (!leaf->contentId.isEmpty() && leaf->mediaType.startsWith("image/")
                 && leaf->bodySize <= largestInlinePicture)
            view.inlineParts.insert(QString::fromUtf8(leaf->contentId),
                                    core::mime::decodedBody(file, *leaf, largestInlinePicture));
    }
}

} // namespace

Letter readSummary(const core::practice::Received &received)
{
    Letter letter;
    letter.path = received.path;
    letter.sender = QString::fromUtf8(received.sender);
    for (const QByteArray &recipient : received.recipients)
        letter.recipients.append(QString::fromUtf8(recipient));
    letter.receivedAt = received.receivedAt;
    QFile file(received.path);
    if (const auto tree = readTree(file)) {
        letter.from = headerText(*tree, "From");
        letter.subject = headerText(*tree, "Subject");
    }
    return letter;
}

LetterView readView(const Letter &letter)
{
    LetterView view;
    view.letter = letter;
    QFile file(letter.path);
    const auto tree = readTree(file);
    if (!tree)
        return view;
    view.to = headerText(*tree, "To");
    view.cc = headerText(*tree, "Cc");
    view.date = headerText(*tree, "Date");
    view.structure = structureOf(*tree);
    view.sizeBytes = file.size();
    fillBodies(view, file, *tree);
    const QList<const Part *> attachments = attachmentsOf(*tree);
    for (int i = 0; i < int(attachments.size()); ++i) {
        const Part &part = *attachments.at(i);
        // A picture shown in the text is not listed a second time.
        if (view.inlineParts.contains(QString::fromUtf8(part.contentId)))
            continue;
        view.attachments.append({i, part.fileName, QString::fromLatin1(part.mediaType), part.bodySize});
    }
    file.seek(0);
    view.source = file.read(LetterView::sourceLimitBytes);
    return view;
}

bool saveAttachment(const QString &letterPath, int index, const QString &target)
{
    QFile file(letterPath);
    const auto tree = readTree(file);
    if (!tree)
        return false;
    const QList<const Part *> attachments = attachmentsOf(*tree);
    QSaveFile out(target);
    return index >= 0 && index < attachments.size() && out.open(QFile::WriteOnly)
        && core::mime::decodeBodyTo(file, *attachments.at(index), out) && out.commit();
}

} // namespace app
