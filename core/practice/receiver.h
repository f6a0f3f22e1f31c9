#pragma once

#include "core/practice/envelope.h"
#include "core/practice/server.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace core::practice
{

/// Reads the text after DATA: takes the dots off and finds the end, RFC 5321 §4.5.2.
///
/// The end is CRLF "." CRLF and nothing else. Whoever takes "\n.\n" or "\r.\r" for it too lets a sender
/// hide a second letter in the first (SMTP smuggling).
class DotReader
{
public:
    /// Appends the unstuffed octets to @p text and answers how many of @p octets belong to the message.
    qsizetype feed(QByteArrayView octets, QByteArray &text);

    bool isFinished() const { return m_state == State::Finished; }

private:
    enum class State { LineStart, Dot, DotCr, Text, Cr, Finished };

    void take(char c, QByteArray &text);
    void takeInText(char c, QByteArray &text);

    State m_state = State::LineStart;
};

/// Takes the octets of one letter into a file that gets its name only when the letter is complete.
class Receiver
{
public:
    enum class Trouble { None, TooLarge, BareLineEnds, Disk };

    Receiver(const QString &folder, qint64 limitBytes, Envelope::Body body);
    ~Receiver(); ///< What was not kept is deleted.

    /// Keeps nothing more after trouble, but may be called on: the sender has to be heard to the end.
    void write(QByteArrayView octets);
    void finish(); ///< Nothing more comes: a CR at the very end is a bare one.
    Trouble trouble() const { return m_trouble; }
    qint64 sizeBytes() const { return m_size; }

    /// Gives the letter its name, its envelope beside it. Nothing when the disk did not take it.
    std::optional<Received> keep(const Envelope &envelope);
    QString id() const { return m_id; }

private:
    void watchLineEnds(QByteArrayView octets);

    QString m_folder;
    QString m_id;
    QFile m_file;
    qint64 m_limit;
    qint64 m_size = 0;
    bool m_watchesLineEnds;
    char m_last = '\n';
    Trouble m_trouble = Trouble::None;
};

} // namespace core::practice
