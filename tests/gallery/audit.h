#pragma once

#include <QStringList>
#include <QWidget>

/// What is wrong with how @p top is shown: a control without a name, a button with neither words nor tip,
/// words cut off, a part that lies outside its parent. Each complaint names the widget.
QStringList complaintsAbout(QWidget &top);

/// Texts on @p top that are still English although the program speaks Chinese.
QStringList englishOn(QWidget &top);

/// Where Tab goes up on @p window, from a control to one above it, if it does more than once on its way
/// round.
QStringList tabJumpsOn(QWidget &window);

/// Controls on @p top that look the same with the focus as without.
QStringList focusUnseenOn(QWidget &top);
