#pragma once

#include <QByteArray>
#include <QString>

namespace core::mail
{

/// Octets of unknown charset as text: UTF-8 when they are, else GB18030 when they read as Chinese, else
/// Latin-1 (as Windows knows it). Replies of servers and undeclared headers need it: NetEase answers in GBK.
QString guessedText(QByteArrayView octets);

/// Octets of a named charset as text, bad ones as U+FFFD; an unknown name is guessed.
QString decodedText(QByteArrayView octets, QByteArrayView charset);

} // namespace core::mail
