#include "ui/editor/formatting.h"

#include "core/html/address.h"
#include "ui/editor/onestep.h"
#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr int deepest = 8;

void setFormat(const QTextBlock &block, QTextBlockFormat format)
{
    setSpacing(format, block.textList() != nullptr, isInTable(block));
    QTextCursor(block).setBlockFormat(format);
}

void setHeadingOf(const QTextBlock &block, int level)
{
    if (level > 0 && block.textList())
        leaveList(block);
    QTextBlockFormat format = block.blockFormat();
    format.setHeadingLevel(level);
    format.clearProperty(Preformatted);
    setFormat(block, format);
}

void makeCode(const QTextBlock &block)
{
    if (block.textList())
        leaveList(block);
    QTextBlockFormat format = block.blockFormat();
    format.setHeadingLevel(0);
    format.setIndent(0);
    format.clearProperty(QTextFormat::BlockAlignment);
    format.setProperty(Preformatted, true);
    setFormat(block, format);
}

void setQuoteLevel(const QTextBlock &block, int level)
{
    QTextBlockFormat format = block.blockFormat();
    if (level > 0)
        format.setProperty(QuoteLevel, level);
    else
        format.clearProperty(QuoteLevel);
    setFormat(block, format);
}

ParagraphStyle styleOfBlock(const QTextBlock &block)
{
    if (isPreformatted(block))
        return ParagraphStyle::Code;
    switch (std::min(block.blockFormat().headingLevel(), 3)) {
    case 1:
        return ParagraphStyle::Heading1;
    case 2:
        return ParagraphStyle::Heading2;
    case 3:
        return ParagraphStyle::Heading3;
    default:
        return quoteLevel(block) > 0 ? ParagraphStyle::Quote : ParagraphStyle::Paragraph;
    }
}

Alignment alignmentOfBlock(const QTextBlock &block)
{
    if (!block.blockFormat().hasProperty(QTextFormat::BlockAlignment))
        return isRightToLeft(block) ? Alignment::Right : Alignment::Left;
    const Qt::Alignment side = block.blockFormat().alignment();
    return side & Qt::AlignHCenter ? Alignment::Centre
        : side & Qt::AlignRight    ? Alignment::Right
        : side & Qt::AlignJustify  ? Alignment::Justify
                                   : Alignment::Left;
}

/// Also true for two blocks that are in no table.
bool isInSameCell(const QTextBlock &one, const QTextBlock &other)
{
    const QTextTable *table = QTextCursor(one).currentTable();
    if (table != QTextCursor(other).currentTable())
        return false;
    return !table || table->cellAt(one.position()) == table->cellAt(other.position());
}

/// What @p of says of all touched blocks, or nothing if they differ.
template<typename Of>
auto common(const QTextCursor &cursor, Of of) -> std::optional<decltype(of(QTextBlock()))>
{
    const QList<QTextBlock> blocks = blocksOf(cursor);
    const auto first = of(blocks.first());
    const bool isSame = std::all_of(blocks.cbegin(), blocks.cend(),
                                    [&](const QTextBlock &block) { return of(block) == first; });
    return isSame ? std::optional(first) : std::nullopt;
}

bool all(const QTextCursor &cursor, const std::function<bool(const QTextBlock &)> &is)
{
    const QList<QTextBlock> blocks = blocksOf(cursor);
    return std::all_of(blocks.cbegin(), blocks.cend(), is);
}

} // namespace

void setHeading(QTextCursor cursor, int level)
{
    const OneStep step(cursor);
    for (const QTextBlock &block : blocksOf(cursor))
        setHeadingOf(block, level);
}

int headingLevel(const QTextCursor &cursor)
{
    return std::min(cursor.blockFormat().headingLevel(), 3);
}

void setStyle(QTextCursor cursor, ParagraphStyle style)
{
    const OneStep step(cursor);
    for (const QTextBlock &block : blocksOf(cursor)) {
        switch (style) {
        case ParagraphStyle::Paragraph:
            if (styleOfBlock(block) == ParagraphStyle::Quote)
                setQuoteLevel(block, 0);
            setHeadingOf(block, 0);
            break;
        case ParagraphStyle::Heading1:
        case ParagraphStyle::Heading2:
        case ParagraphStyle::Heading3:
            setHeadingOf(block, int(style));
            break;
        case ParagraphStyle::Quote:
            setQuoteLevel(block, std::max(1, quoteLevel(block)));
            break;
        case ParagraphStyle::Code:
            makeCode(block);
            break;
        }
    }
}

std::optional<ParagraphStyle> styleOf(const QTextCursor &cursor)
{
    return common(cursor, styleOfBlock);
}

bool isInQuote(const QTextCursor &cursor)
{
    return all(cursor, [](const QTextBlock &block) { return quoteLevel(block) > 0; });
}

void toggleQuote(QTextCursor cursor)
{
    const OneStep step(cursor);
    const bool isOn = isInQuote(cursor);
    for (const QTextBlock &block : blocksOf(cursor))
        setQuoteLevel(block, isOn ? 0 : std::max(1, quoteLevel(block)));
}

void indent(QTextCursor cursor, Step step)
{
    const OneStep one(cursor);
    const int change = step == Step::In ? 1 : -1;
    for (const QTextBlock &block : blocksOf(cursor)) {
        if (const QTextList *list = block.textList()) {
            const int level = std::min(list->format().indent() + change, deepest);
            level > 0 ? putIntoList(block, level, listKind(block)) : leaveList(block);
        } else {
            QTextBlockFormat format = block.blockFormat();
            format.setIndent(std::clamp(format.indent() + change, 0, deepest));
            setFormat(block, format);
        }
    }
}

void align(QTextCursor cursor, Alignment side)
{
    const OneStep step(cursor);
    for (const QTextBlock &block : blocksOf(cursor)) {
        QTextBlockFormat format = block.blockFormat();
        // The side where the text begins is where it is anyhow, and needs no word.
        if (side == (isRightToLeft(block) ? Alignment::Right : Alignment::Left))
            format.clearProperty(QTextFormat::BlockAlignment);
        else
            format.setAlignment(side == Alignment::Centre      ? Qt::AlignHCenter
                                    : side == Alignment::Right ? Qt::AlignRight | Qt::AlignAbsolute
                                    : side == Alignment::Left  ? Qt::AlignLeft | Qt::AlignAbsolute
                                                               : Qt::AlignJustify);
        setFormat(block, format);
    }
}

std::optional<Alignment> alignmentOf(const QTextCursor &cursor)
{
    return common(cursor, alignmentOfBlock);
}

void setDirection(QTextCursor cursor, Qt::LayoutDirection direction)
{
    const OneStep step(cursor);
    for (const QTextBlock &block : blocksOf(cursor)) {
        QTextBlockFormat format = block.blockFormat();
        format.setLayoutDirection(direction);
        setFormat(block, format);
    }
}

std::optional<QString> languageOf(const QTextCursor &cursor)
{
    return common(cursor,
                  [](const QTextBlock &block) { return block.blockFormat().stringProperty(Language); });
}

void setLanguage(QTextCursor cursor, const QString &language)
{
    const OneStep step(cursor);
    for (const QTextBlock &block : blocksOf(cursor)) {
        QTextBlockFormat format = block.blockFormat();
        if (language.isEmpty())
            format.clearProperty(Language);
        else
            format.setProperty(Language, language);
        setFormat(block, format);
    }
}

void insertRule(QTextCursor cursor)
{
    const OneStep step(cursor);
    cursor.setPosition(cursor.selectionEnd());
    const auto quoted = [level = quoteLevel(cursor.block())] {
        QTextBlockFormat format;
        if (level > 0)
            format.setProperty(QuoteLevel, level);
        return format;
    }();
    if (!cursor.atBlockStart() || isRule(cursor.block()))
        cursor.insertBlock();
    if (cursor.block().length() > 1) {
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::PreviousBlock);
    }
    if (cursor.block().textList())
        leaveList(cursor.block());
    QTextBlockFormat across = quoted;
    across.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                       QTextLength(QTextLength::PercentageLength, 100));
    setFormat(cursor.block(), across);
    const QTextBlock next = cursor.block().next();
    if (!next.isValid() || isRule(next) || !isInSameCell(next, cursor.block())) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(quoted, QTextCharFormat());
        setFormat(cursor.block(), quoted);
    }
}

bool outOfStructure(QTextCursor cursor)
{
    const QTextBlock block = cursor.block();
    QTextBlockFormat format = block.blockFormat();
    if (block.textList() || format.indent() > 0) {
        indent(cursor, Step::Out);
        return true;
    }
    if (format.headingLevel() > 0)
        format.setHeadingLevel(0);
    else if (quoteLevel(block) > 1)
        format.setProperty(QuoteLevel, quoteLevel(block) - 1);
    else if (quoteLevel(block) == 1)
        format.clearProperty(QuoteLevel);
    else if (isPreformatted(block))
        format.clearProperty(Preformatted);
    else
        return false;
    setFormat(block, format);
    return true;
}

void clearFormatting(QTextCursor cursor)
{
    const OneStep step(cursor);
    changeCharacters(cursor, [](QTextCharFormat &format) { format = withoutMarks(format); });
    for (const QTextBlock &block : blocksOf(cursor)) {
        QTextBlockFormat format = block.blockFormat();
        format.setHeadingLevel(0);
        format.clearProperty(QTextFormat::BlockAlignment);
        format.clearProperty(QTextFormat::LayoutDirection);
        format.clearProperty(Preformatted);
        if (!block.textList())
            format.setIndent(0);
        setFormat(block, format);
    }
}

bool selectLink(QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    int from = -1;
    int to = -1;
    QString address;
    for (auto it = block.begin(); it != block.end(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString href
            = fragment.charFormat().isAnchor() ? fragment.charFormat().anchorHref() : QString();
        const int end = fragment.position() + fragment.length();
        if (href.isEmpty() || href != address || to != fragment.position())
            from = fragment.position();
        address = href;
        to = end;
        // Go on through the pieces of the same link behind the cursor.
        auto next = it;
        ++next;
        const bool goesOn = next != block.end() && next.fragment().charFormat().isAnchor()
            && next.fragment().charFormat().anchorHref() == href;
        if (!href.isEmpty() && !goesOn && cursor.selectionStart() >= from && cursor.selectionEnd() <= to) {
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            return true;
        }
    }
    return false;
}

void setLink(QTextCursor cursor, const QString &text, const QString &address)
{
    const OneStep step(cursor);
    if (cursor.selectedText() != text) {
        QTextCharFormat format = cursor.charFormat();
        cursor.insertText(text, format.isImageFormat() ? QTextCharFormat() : format);
        cursor.setPosition(cursor.position() - int(text.size()), QTextCursor::KeepAnchor);
    }
    changeCharacters(cursor, [&](QTextCharFormat &format) {
        format.setAnchor(true);
        format.setAnchorHref(address);
    });
}

void removeLink(QTextCursor cursor)
{
    changeCharacters(cursor, [](QTextCharFormat &format) {
        format.clearProperty(QTextFormat::IsAnchor);
        format.clearProperty(QTextFormat::AnchorHref);
    });
}

QString linkAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const auto isBlank = [](QChar c) { return c.isSpace() || !c.isPrint(); };
    if (text.isEmpty() || std::any_of(text.cbegin(), text.cend(), isBlank))
        return {};
    if (const QString scheme = core::html::scheme(text);
        !scheme.isEmpty() && text.at(scheme.size()) == u':') {
        const bool hasPort = !text.contains(QStringLiteral("//")) && scheme.contains(u'.');
        if (!hasPort) {
            const bool isWeb = scheme == u"http" || scheme == u"https";
            const bool isWhole = isWeb ? !QUrl(text).host().isEmpty() : text.size() > scheme.size() + 1;
            return core::html::isSafeLink(text) && isWhole ? text : QString();
        }
    }
    const qsizetype at = text.indexOf(u'@');
    if (at > 0 && text.indexOf(u'.', at) > at && !text.contains(u'/'))
        return QStringLiteral("mailto:") + text;
    const QString web = QStringLiteral("https://") + text;
    return QUrl(web, QUrl::StrictMode).host().contains(u'.') ? web : QString();
}

} // namespace ui::editor
