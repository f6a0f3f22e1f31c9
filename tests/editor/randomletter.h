#pragma once

#include <QtGlobal>

class QTextDocument;

/// A letter of a few blocks with every feature mixed at random, built the way the editor builds one.
/// The same seed gives the same letter.
void writeRandomLetter(QTextDocument &document, quint32 seed);
