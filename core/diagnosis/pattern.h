#pragma once

#include <QRegularExpression>
#include <QString>

namespace core::diagnosis
{

/// A regular expression of a rule, without regard to case; compiled when it is first needed. Two signs of our
/// own stand for a gap inside a sentence: "‥" for up to 30 characters, "…" for up to 70. It is quick with
/// every text: what may repeat without end repeats 160 times at most, and there is a limit to the steps.
/// Immutable, usable in any thread.
class Pattern
{
public:
    Pattern() = default; ///< None.
    explicit Pattern(const QString &expression);

    bool isEmpty() const { return m_source.isEmpty(); }
    QString source() const { return m_source; } ///< As it was written.
    QString flaw() const; ///< What is wrong with it, in English; empty: nothing. Compiles it.
    QRegularExpressionMatch match(const QString &text) const { return m_expression.match(text); }
    bool isIn(const QString &text) const { return match(text).hasMatch(); }

private:
    QString m_source;
    QRegularExpression m_expression;
};

} // namespace core::diagnosis
