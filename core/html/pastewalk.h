#pragma once

#include "core/html/paste.h"
#include "core/html/pastelists.h"
#include "core/html/pastewriter.h"

#include <QHash>
#include <QSet>

namespace core::html
{

/// What characters look like where nobody chose anything.
struct PageDefaults {
    QString colour;
    QString ground;
    QString face;
    double pixels = 16;
    bool hasFaces = true; ///< Typefaces and sizes are the writer's there, not the page's.
    QString side; ///< Of every paragraph.
    bool isSheet = false; ///< A spreadsheet shows lines between its cells.
    bool indents = true; ///< Margins mean an indented paragraph.
};

/// Reads the tree of a clipboard once, and says it again in the letter's terms.
class PasteWalk
{
public:
    PasteWalk(const PasteSheet &sheet, const PageDefaults &defaults, Looks looks,
              QMap<Removed, int> &removed);

    QString run(const Node &body);

private:
    /// What the elements around say.
    struct Around {
        CharacterLooks characters;
        BlockLooks block;
        QString cellSide; ///< The side the cell itself says.
        QString cellLines; ///< What each cell of the table says of its lines.
        bool keepsBlanks = false;
        bool isInList = false;
        bool skipsMark = false; ///< The mark of a list item is said by the list.
        bool skipsPictures = false;
        bool skipsSign = false; ///< The box of an item that can be ticked off.
    };
    struct OpenList {
        ListMark::Kind kind;
        int level;
        int next; ///< The number its next item has.
    };

    void walkChildren(const Node &node, const Around &around);
    void walk(const Node &node, const Around &around);
    void walkBlock(const Node &node, const QList<Declaration> &style, Around around);
    void walkMarked(const Node &node, const ListMark &mark, const QList<Declaration> &style, Around around,
                    QList<OpenList> &lists);
    void walkList(const Node &list, const QList<Declaration> &style, Around around);
    void walkItem(const Node &item, Around around);
    void walkTable(const Node &table, const QList<Declaration> &style, Around around);
    void walkRows(const Node &group, const Around &around, QStringList &widths);
    void walkRow(const Node &row, const Around &around, QStringList &widths);
    void walkCell(const Node &cell, const QList<Declaration> &style, Around around, const QString &width);
    void walkPicture(const Node &picture, const QList<Declaration> &style, const Around &around);

    void applyBlock(const Node &node, const QList<Declaration> &style, Around &around) const;
    void begin(const Around &around);
    void addText(const QString &text, const Around &around);
    CharacterLooks shown(CharacterLooks looks, const Around &around);

    void countAttributes(const Node &node);
    bool countDropped(const Node &node);
    QString linkAddress(const Node &link);
    void count(Removed what) { ++m_removed[what]; }

    const PasteSheet &m_sheet;
    const PageDefaults &m_defaults;
    Looks m_looks;
    QMap<Removed, int> &m_removed;
    PasteWriter m_writer;
    QSet<QString> m_strangeFaces;
    bool m_widthsAreSaid = false; ///< Of the table that is being read.
};

/// Nothing of the element is shown: what it says is not part of what a person copied.
bool isUnseen(const Node &node, const QList<Declaration> &style);
/// Goes with all that is in it: scripts, forms' fields, frames.
bool isDroppedElement(QStringView tag);
/// All text of a node.
QString wordsOf(const Node &node);

} // namespace core::html
