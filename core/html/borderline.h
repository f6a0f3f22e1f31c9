#pragma once

#include "core/html/styles.h"

#include <QString>

#include <array>
#include <optional>

namespace core::html
{

/// A line that is drawn, as CSS's border, border-top and the like say it, CSS Backgrounds Level 3 §3.4.
struct BorderLine {
    double width = 1; ///< Pixels, more than 0; 1 if it does not say.
    QString style; ///< "solid", "dashed"; never "none".
    QString colour; ///< "#d13438"; empty if it does not say.

    bool isSolid() const { return style == u"solid"; }
    bool operator==(const BorderLine &) const = default;
};

/// Of the value of a declaration, its parts in any order: "2px solid rgb(1, 2, 3)". None where nothing would
/// be seen: no style, no width, no colour ("0px solid #e5e7eb"). Looks at its first 200 characters.
std::optional<BorderLine> borderLine(QStringView value);

/// The four lines around an element, as its declarations one after the other make them: the shorthands, those
/// of one side, and width, style and colour by themselves.
class BorderLines
{
public:
    enum class Side { Top, Right, Bottom, Left };

    void take(const Declaration &declaration); ///< Others than of borders are passed over.
    std::optional<BorderLine> at(Side side) const;

private:
    /// What is said so far.
    struct Pen {
        double width = 1;
        QString style;
        QString colour;
        bool isClear = false;
        bool operator==(const Pen &) const = default;
    };
    friend std::optional<BorderLine> borderLine(QStringView value);
    static void read(Pen &pen, const QStringList &parts);
    static std::optional<BorderLine> lineOf(const Pen &pen);

    std::array<Pen, 4> m_pens;
};

/// The pixels of a table's border attribute that is not empty: "2", "2px". What is no number is 1, as in
/// browsers, HTML §15.3.10.
int borderPixels(QStringView attribute);

} // namespace core::html
