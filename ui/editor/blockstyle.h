#pragma once

#include "core/html/dom.h"

#include <QStringList>
#include <QTextBlockFormat>

class QTextBlock;

namespace ui::editor
{

/// How a block lies on the paper and what it speaks: what the attributes of p, h1, li, td … say. HTML hands
/// it down to the blocks inside.
struct BlockStyle {
    enum class Side {
        Start, ///< Where its direction begins; never written.
        Left,
        Centre,
        Right,
        Justify
    };

    QString language; ///< The letter's, unless the block says another.
    bool isRightToLeft = false;
    Side side = Side::Start;
    int indent = 0; ///< Steps of 40 pixels.

    bool operator==(const BlockStyle &) const = default;

    QString sideName() const; ///< "left", "center", "right", "justify"; Start as what it is.
};

BlockStyle styleOf(const QTextBlock &block, const QString &letterLanguage);
void applyTo(QTextBlockFormat &format, const BlockStyle &style, const QString &letterLanguage);

/// @p style with what the element says itself.
void readStyle(BlockStyle &style, const core::html::Node &element);
/// The language in a lang attribute; empty if it is none.
QString languageIn(const core::html::Node &element);

/// lang and dir where they differ from what is around, each with a blank before it.
QString languageAttributes(const BlockStyle &style, const BlockStyle &around);
/// The same with a style attribute that begins with @p css.
QString blockAttributes(const BlockStyle &style, const BlockStyle &around, QStringList css = {});

} // namespace ui::editor
