#pragma once

#include "core/html/pastelooks.h"

#include <QList>
#include <QString>

namespace core::html
{

/// How a paragraph stands.
struct BlockLooks {
    int heading = 0; ///< 1 to 3.
    int indent = 0; ///< Steps of 40 px.
    QString side; ///< "left", "center", "right", "justify"; empty for that of the surroundings.
    bool isRightToLeft = false;
    bool isPreformatted = false;

    bool operator==(const BlockLooks &) const = default;
};

/// Writes the clean HTML of a paste: nothing but the tags and attributes that stand in this file, and every
/// text escaped. Whatever order it is called in, the result is well nested.
class PasteWriter
{
public:
    void openQuote();
    void openList(const QString &type, int start); ///< @p type as of <ol>, "1", "a"…; empty for bullets.
    enum class Box { None, Empty, Ticked }; ///< Of an item that can be ticked off.
    void openItem(Box box = Box::None);
    void openTable(const QString &attributes);
    void openRow();
    /// @p tag is "td" or "th"; the attributes with a blank before each, already escaped.
    void openCell(const QString &tag, const QString &attributes);
    void close(); ///< The last that was opened.

    void setNext(const BlockLooks &looks)
    {
        m_next = looks;
    } ///< Of the next paragraph; its first content opens it.
    void endBlock();
    void endLine(); ///< Of preformatted text; elsewhere the block.
    void addText(const QString &text, const CharacterLooks &looks, bool keepsBlanks);
    void addBreak();
    void addPicture(const QString &address, const QString &alternative, int width, int height);
    void addRule();

    QString finish(); ///< Without empty paragraphs at the start and the end.

    static QString escaped(QString text);

private:
    struct Frame {
        QString start;
        QString end;
        qsizetype startsAt = 0;
        QString before; ///< Of a cell: what was written before it.
        bool isItem = false;
        bool isCell = false;
        bool isList = false;
        QString side; ///< That an item says for all in it.
        QString sign; ///< Of an item that can be ticked off.
        bool isPending = false; ///< An item whose start tag waits for its first content.
        bool isLeft = false; ///< An item that has ended, but a list may still follow in it.
    };

    void push(const QString &start, const QString &end);
    void startItem(const QString &attributes);
    void openLeaf();
    void beginContent();
    void addCode(const QString &text, const CharacterLooks &looks);
    void setMarks(const CharacterLooks &looks);
    void closeMarks();
    void closeCell(Frame frame);
    void dropEndedItem();
    void closeTop();

    QString m_out;
    QList<Frame> m_frames;
    BlockLooks m_next;
    BlockLooks m_leaf;
    QString m_leafEnd;
    QList<QString> m_starts; ///< Of the open marks.
    QList<QString> m_ends;
    CharacterLooks m_spaceLooks;
    bool m_isLeafOpen = false;
    bool m_isFirstOfItem = false;
    bool m_hasInk = false;
    bool m_hasSpace = false;
    bool m_isAtStart = true;
    int m_breaks = 0;
    qsizetype m_tagStart = 0; ///< Of the open paragraph's tag, and of its content.
    qsizetype m_leafStart = 0;
};

} // namespace core::html
