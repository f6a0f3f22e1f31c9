#include "core/diagnosis/pattern.h"

namespace core::diagnosis
{

namespace
{

constexpr QChar shortGap = u'\u2025';
constexpr QChar longGap = u'\u2026';

/// What the gaps stand for: some characters of the same sentence. A full stop inside a name, an address or a
/// number ends none.
QString gap(QChar sign)
{
    return QStringLiteral("(?:[^.;]|\\.\\b){0,%1}").arg(sign == shortGap ? 30 : 70);
}

/// The expression with its gaps filled in, and with an end to its repetitions: "*" and "+" outside of classes
/// and escapes.
QString bounded(const QString &expression)
{
    QString result;
    bool isInClass = false;
    for (qsizetype at = 0; at < expression.size(); ++at) {
        const QChar c = expression[at];
        const bool isVerb = c == u'*' && at > 0 && expression[at - 1] == u'(';
        const bool isGreed = at > 0 && QStringLiteral("*+?}").contains(expression[at - 1]);
        if (c == u'\\' && at + 1 < expression.size()) {
            result += c;
            result += expression[++at];
            continue;
        }
        isInClass = c == u'[' || (isInClass && c != u']');
        if (!isInClass && (c == shortGap || c == longGap))
            result += gap(c);
        else if (!isInClass && !isVerb && c == u'*')
            result += QStringLiteral("{0,160}");
        else if (!isInClass && !isGreed && c == u'+')
            result += QStringLiteral("{1,160}");
        else
            result += c;
    }
    return result;
}

} // namespace

Pattern::Pattern(const QString &expression)
    : m_source(expression)
    , m_expression(QStringLiteral("(*LIMIT_MATCH=20000)") + bounded(expression),
                   QRegularExpression::CaseInsensitiveOption)
{
}

QString Pattern::flaw() const
{
    static const QRegularExpression nested(QStringLiteral("(?<!\\\\)[*+}]\\)[*+]"));
    if (isEmpty())
        return {};
    if (!m_expression.isValid())
        return m_expression.errorString();
    if (nested.match(m_source).hasMatch())
        return QStringLiteral("repeats a repetition: ") + m_source;
    return isIn(QString()) ? QStringLiteral("matches everything: ") + m_source : QString();
}

} // namespace core::diagnosis
