#pragma once

#include "core/html/dom.h"

#include <QHash>
#include <QList>
#include <QTextListFormat>

class QTextList;

/// Lists and check lists as HTML has them.
namespace ui::editor
{

/// "<ul>" or "<ol type="a" start="4">" with a line end; the style of a disc and the number 1 are not written.
/// @p direction is an attribute with a blank before it, or nothing.
QString listStart(const QTextListFormat &format, int start, const QString &direction);
QString listEnd(const QTextListFormat &format);
QTextListFormat::Style listStyleOf(const core::html::Node &list);
bool isNumbered(QTextListFormat::Style style);

/// A list that stands in several places of the letter counts on. These two keep count, in writing and in
/// reading; each place is told with the depth of its nesting, because other depths are other lists.
class WrittenLists
{
public:
    int open(const QTextList &list, int depth); ///< The number its next item has.
    void addItem(const QTextList &list) { ++m_states[&list].count; }

private:
    struct State {
        int depth = 0;
        int count = 0;
    };

    QHash<const QTextList *, State> m_states;
};

class ReadLists
{
public:
    /// A list that ended before @p start, of several the one that ended first, because one that ended just
    /// before would not have begun anew; null if there is none.
    QTextList *toContinue(QTextListFormat::Style style, int depth, int start);
    void ended(QTextList *list, int depth);

private:
    QHash<QString, QList<QTextList *>> m_ended; ///< By style, depth and last number.
};

/// The sign at the beginning of an item that makes it one of a check list.
struct CheckMark {
    bool isThere = false;
    bool isChecked = false;
    int length = 0; ///< Of the sign in the item's text; 0 if it is an element.
};

enum class CheckSigns {
    Own, ///< A box in an item without a bullet, or an <input>.
    Any ///< Also "[x]" of Markdown, and boxes behind a bullet.
};
CheckMark checkMarkOf(const core::html::Node &item, CheckSigns signs);

} // namespace ui::editor
