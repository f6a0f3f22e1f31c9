#include "ui/editor/signaturespan.h"

#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace ui::editor
{

namespace
{

struct Piece {
    int start = 0;
    int end = 0;
    bool isTable = false;
    bool isEmpty = false;
    bool isIn = false;
};

QList<Piece> piecesOf(const QTextDocument &document)
{
    QList<Piece> pieces;
    const QTextFrame *root = document.rootFrame();
    for (auto at = root->begin(); at != root->end(); ++at) {
        if (const QTextFrame *frame = at.currentFrame()) {
            pieces.append({frame->firstPosition() - 1, frame->lastPosition() + 1, true, false,
                           frame->frameFormat().boolProperty(InSignature)});
        } else {
            const QTextBlock block = at.currentBlock();
            const bool isEmpty
                = block.length() == 1 && !block.textList() && !isRule(block) && !isPreformatted(block);
            pieces.append({block.position(), block.position() + block.length(), false, isEmpty,
                           block.blockFormat().boolProperty(InSignature)});
        }
    }
    return pieces;
}

/// The empty paragraph that Qt needs before a table and that is not written.
bool isBeforeTable(const QList<Piece> &pieces, qsizetype at)
{
    return pieces[at].isEmpty && pieces[at + 1].isTable;
}

std::optional<SignatureSpan> marked(const QTextDocument &document)
{
    const QList<Piece> pieces = piecesOf(document);
    qsizetype end = pieces.size();
    while (end > 0 && !pieces[end - 1].isIn)
        --end;
    if (end == 0)
        return {};
    qsizetype start = end - 1;
    while (start > 0 && (pieces[start - 1].isIn || isBeforeTable(pieces, start - 1)))
        --start;
    // The place below a last table is not written either.
    if (end + 1 == pieces.size() && pieces[end].isEmpty && pieces[end - 1].isTable)
        ++end;
    return SignatureSpan{pieces[start].start, pieces[end - 1].end, pieces[start].isTable, true};
}

std::optional<SignatureSpan> unmarked(const QTextDocument &document)
{
    QTextBlock block = document.lastBlock();
    while (block.isValid() && block.text().trimmed().isEmpty())
        block = block.previous();
    if (!block.isValid() || quoteLevel(block) > 0 || block.textList() || isPreformatted(block)
        || isInTable(block) || block.blockFormat().headingLevel() > 0)
        return {};
    const QString first = block.text().section(QChar(QChar::LineSeparator), 0, 0);
    if (first.size() != 3 || !first.startsWith(QStringLiteral("--")) || !first.back().isSpace())
        return {};
    return SignatureSpan{block.position(), block.position() + block.length(), false, false};
}

} // namespace

std::optional<SignatureSpan> signatureSpan(const QTextDocument &document)
{
    const auto found = marked(document);
    return found ? found : unmarked(document);
}

} // namespace ui::editor
