#pragma once

#include "core/smtp/transcript.h"

#include <vector>

namespace ui::protocol
{

/// Which lines of a conversation are wanted.
struct LineFilter {
    enum class Who { Everyone, Client, Server, Unexpected };

    QString text = {}; ///< Contained in the line, without regard to case; empty: any.
    Who who = Who::Everyone;
    std::optional<core::smtp::Stage> stage = {};

    bool isEmpty() const { return *this == LineFilter(); }
    bool operator==(const LineFilter &) const = default;
};

/// A filter made ready for a million lines.
class LineMatcher
{
public:
    explicit LineMatcher(const LineFilter &filter = {});

private:
    friend class TranscriptStore;
    bool contains(QByteArrayView utf8) const;

    LineFilter m_filter;
    QByteArray m_lowerAscii; ///< The text, when it is all ASCII: then lines need no decoding.
};

/// The lines of a conversation, kept small: text as UTF-8 in large blocks and sixteen octets a line, so
/// that a million lines fit in a few dozen MiB. Copies share the text. A value.
class TranscriptStore
{
public:
    void append(const core::smtp::Entry &entry);
    int size() const { return m_size; }
    core::smtp::Entry at(int line) const;
    QString toText() const; ///< core::smtp::toText() of all.
    bool matches(int line, const LineMatcher &matcher) const;
    /// The places of the last lines of @p stage, at most @p limit.
    QList<int> lastOf(core::smtp::Stage stage, int limit) const;

    /// The client's line that the server's @p line answers, RFC 2920 §3.1: replies come in the order of
    /// the commands. Nothing for a greeting or a farewell nobody asked for. Reads from the beginning.
    std::optional<int> commandOf(int line) const;
    struct Exchange {
        int command = 0;
        int reply = 0; ///< Its last line.
    };
    /// Commands that begin with @p verb and their answers, at most @p limit.
    QList<Exchange> exchanges(QByteArrayView verb, int limit) const;

    qsizetype longestText() const { return m_longestText; } ///< Width of the widest line in columns.
    qsizetype bytes() const; ///< What it takes of the memory.

private:
    struct Line {
        qint64 at;
        quint32 offset;
        quint32 lengthAndFlags;
    };
    using Chunk = std::vector<Line>; ///< Of a fixed capacity: growing moves no lines.

    const Line &line(int index) const;
    QByteArrayView textOf(const Line &line) const;
    template<typename Visitor>
    void walk(Visitor visit) const;

    std::vector<Chunk> m_chunks;
    std::vector<QByteArray> m_blocks;
    int m_size = 0;
    qsizetype m_longestText = 0;
};

} // namespace ui::protocol
