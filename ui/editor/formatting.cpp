#include "ui/editor/formatting.h"

#include "core/html/address.h"
#include "ui/editor/structure.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr int deepest = 8;

/// Several changes that are undone together.
class OneStep
{
public:
    explicit OneStep(QTextCursor &cursor)
        : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
    }
    ~OneStep() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(OneStep)

private:
    QTextCursor &m_cursor;
};

void setFormat(const QTextBlock &block, QTextBlockFormat format)
{
    setSpacing(format, block.textList() != nullptr, isInTable(block));
    QTextCursor(block).setBlockFormat(format);
}

void leaveList(const QTextBlock &block)
{
    if (QTextList *list = block.textList())
        list->remove(block);
    QTextBlockFormat format = block.blockFormat();
    format.setIndent(0); // the list has left its own indent behind
    setFormat(block, format);
}

/// The list of this level that the block before belongs to, so that numbers go on.
QTextList *listToJoin(const QTextBlock &block, int level, QTextListFormat::Style style)
{
    for (QTextBlock before = block.previous(); before.isValid() && before.textList();
         before = before.previous()) {
        const QTextListFormat format = before.textList()->format();
        if (format.indent() < level)
            return nullptr;
        if (format.indent() == level)
            return format.style() == style ? before.textList() : nullptr;
    }
    return nullptr;
}

void putIntoList(const QTextBlock &block, int level, QTextListFormat::Style style)
{
    QTextBlockFormat format = block.blockFormat();
    format.setIndent(0);
    format.setHeadingLevel(0);
    format.clearProperty(Preformatted);
    setFormat(block, format);
    if (QTextList *list = listToJoin(block, level, style)) {
        list->add(block);
    } else {
        QTextListFormat listFormat;
        listFormat.setIndent(level);
        listFormat.setStyle(style);
        QTextCursor(block).createList(listFormat);
    }
    refreshSpacing(block);
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
    for (const QTextBlock &block : blocksOf(cursor)) {
        if (level > 0 && block.textList())
            leaveList(block);
        QTextBlockFormat format = block.blockFormat();
        format.setHeadingLevel(level);
        format.clearProperty(Preformatted);
        setFormat(block, format);
    }
}

int headingLevel(const QTextCursor &cursor)
{
    return std::min(cursor.blockFormat().headingLevel(), 3);
}

bool isInList(const QTextCursor &cursor, QTextListFormat::Style style)
{
    return all(cursor, [style](const QTextBlock &block) {
        return block.textList() && block.textList()->format().style() == style;
    });
}

void toggleList(QTextCursor cursor, QTextListFormat::Style style)
{
    const OneStep step(cursor);
    const bool isOn = isInList(cursor, style);
    for (const QTextBlock &block : blocksOf(cursor)) {
        if (isOn)
            leaveList(block);
        else
            putIntoList(block, block.textList() ? block.textList()->format().indent() : 1, style);
    }
}

bool isInQuote(const QTextCursor &cursor)
{
    return all(cursor, [](const QTextBlock &block) { return quoteLevel(block) > 0; });
}

void toggleQuote(QTextCursor cursor)
{
    const OneStep step(cursor);
    const bool isOn = isInQuote(cursor);
    for (const QTextBlock &block : blocksOf(cursor)) {
        QTextBlockFormat format = block.blockFormat();
        if (isOn)
            format.clearProperty(QuoteLevel);
        else
            format.setProperty(QuoteLevel, std::max(1, quoteLevel(block)));
        setFormat(block, format);
    }
}

void indent(QTextCursor cursor, Step step)
{
    const OneStep one(cursor);
    const int change = step == Step::In ? 1 : -1;
    for (const QTextBlock &block : blocksOf(cursor)) {
        if (const QTextList *list = block.textList()) {
            const QTextListFormat::Style style = list->format().style();
            const int level = std::min(list->format().indent() + change, deepest);
            level > 0 ? putIntoList(block, level, style) : leaveList(block);
        } else {
            QTextBlockFormat format = block.blockFormat();
            format.setIndent(std::clamp(format.indent() + change, 0, deepest));
            setFormat(block, format);
        }
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

void changeCharacters(const QTextCursor &cursor, const std::function<void(QTextCharFormat &)> &change)
{
    struct Piece {
        int from;
        int to;
        QTextCharFormat format;
    };
    QList<Piece> pieces;
    for (const QTextBlock &block : blocksOf(cursor)) {
        for (auto it = block.begin(); it != block.end(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(fragment.position(), cursor.selectionStart());
            const int to = std::min(fragment.position() + fragment.length(), cursor.selectionEnd());
            if (from < to)
                pieces.append({from, to, fragment.charFormat()});
        }
    }
    QTextCursor editing = cursor;
    const OneStep step(editing);
    for (Piece &piece : pieces) {
        QTextCursor range(cursor.document());
        range.setPosition(piece.from);
        range.setPosition(piece.to, QTextCursor::KeepAnchor);
        change(piece.format);
        range.setCharFormat(piece.format);
    }
}

void clearFormatting(QTextCursor cursor)
{
    const OneStep step(cursor);
    changeCharacters(cursor, [](QTextCharFormat &format) {
        QTextCharFormat plain;
        if (format.isImageFormat()) {
            for (const int property :
                 {int(QTextFormat::ObjectType), int(QTextFormat::ImageName), int(QTextFormat::ImageWidth),
                  int(QTextFormat::ImageHeight), int(QTextFormat::ImageAltText)}) {
                if (format.hasProperty(property))
                    plain.setProperty(property, format.property(property));
            }
        }
        format = plain;
    });
    for (const QTextBlock &block : blocksOf(cursor)) {
        QTextBlockFormat format = block.blockFormat();
        format.setHeadingLevel(0);
        format.clearProperty(QTextFormat::BlockAlignment);
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
