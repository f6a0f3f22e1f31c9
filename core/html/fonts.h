#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core::html
{

/// A face that is on nearly every machine, or has a twin there. These are all that a letter of ours asks for.
struct SafeFont {
    QString name; ///< What menus show and the editor keeps: "Georgia", "宋体". Never translated.
    QStringList families; ///< In order of preference, the face itself first; no generic one.
    QString generic; ///< "serif", "sans-serif" or "monospace".

    bool isChinese() const; ///< Has no Latin name of its own in menus.
    /// As it is written: families with blanks or Chinese signs in single quotes, the generic one last.
    QString stack() const;

    bool operator==(const SafeFont &) const = default;
};

/// Latin faces first, each group in the order of menus.
const QList<SafeFont> &safeFonts();

/// Null if @p name is not one of the list.
const SafeFont *safeFont(QStringView name);

/// The one whose name or stack @p family is of, quoted or not; null for any other, however like one it looks.
const SafeFont *safeFontCalled(QStringView family);

/// The name of the first family in a CSS list (or a <font face>) that is one of ours, or looks like one on
/// another system: "Helvetica Neue" is Arial, "PingFang SC" 微软雅黑. Empty if there is none.
QString safeFontNameFor(QStringView cssFamilies);

/// Text sizes that menus offer, in CSS pixels, ascending; 16 is the letter's own.
const QList<int> &textSizes();
constexpr int ownTextSize = 16;
constexpr int smallestText = 6; ///< What is read is brought between these.
constexpr int largestText = 96;

/// The pixels of a CSS font-size inside text of @p around pixels: px, pt, pc, in, cm, mm, em, rem, ex, %, and
/// the words from xx-small to xxx-large, smaller, larger. 0 if it is none of these.
int textSizeFor(QStringView cssSize, int around = ownTextSize);
/// The same for <font size="1"> to 7, and "+1", "-2" from 3.
int textSizeForFontTag(QStringView size);

} // namespace core::html
