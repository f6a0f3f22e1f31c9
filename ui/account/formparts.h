#pragma once

class QBoxLayout;
class QLabel;
class QScrollArea;
class QString;
class QWidget;

namespace ui::account
{

/// What every page of the account window is made of, so that all of them look like one.

QLabel *makeTitle(QWidget *parent); ///< Large and bold.
QLabel *makeHeading(QWidget *parent); ///< Of a part of the page.
QLabel *makeSentence(QWidget *parent); ///< Plain text that wraps.
QLabel *makeQuiet(QWidget *parent); ///< The same, less loud.
/// Sets the text; an empty one hides the label.
void say(QLabel *label, const QString &text);

/// Adds @p field to the column with a word above it, which still has to be given its text. Above and not
/// beside, so that fields of several widgets stand in one line and long words do not squeeze them.
QLabel *addLabelled(QBoxLayout *column, QWidget *field);

/// @p word as the text of a label with a buddy: an "&" in it is one to read.
QString withoutMnemonic(const QString &word);
/// @p word in the middle of a sentence: "App password" becomes "app password", "API key" stays.
QString inSentence(const QString &word);

/// A column of readable width in the middle of the page, with @p content in it.
QWidget *makeColumn(QWidget *content, QWidget *parent);
/// The same, and it scrolls when the window is too low.
QScrollArea *makeScrolling(QWidget *content, QWidget *parent);

/// Leaves the wheel to the page: whoever scrolls past a combo box must not change what it says.
void leaveWheelAlone(QWidget *control);

/// Lets Tab go through @p content in the order in which its layout shows things, whenever they were made.
void orderTabsAsShown(QWidget *content);

} // namespace ui::account
