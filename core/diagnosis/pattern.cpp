#include "core/diagnosis/pattern.h"

namespace core::diagnosis
{

namespace
{

/// The expression with an end to its repetitions, "*" and "+" outside of classes and escapes.
QString bounded(const QString &expression)
{
    QString result;
    bool isInClass = false;
    for (qsizetype at = 0; at < expression.size(); ++at) {
        const QChar c = expression[at];
        if (c == u'\\' && at + 1 < expression.size()) {
            result += c;
            result += expression[++at];
            continue;
        }
        const bool isVerb = c == u'*' && at > 0 && expression[at - 1] == u'(';
        if (c == u'[' && !isInClass)
            isInClass = true;
        else if (c == u']')
            isInClass = false;
        if (!isInClass && !isVerb && c == u'*')
            result += QStringLiteral("{0,160}");
        else if (!isInClass && c == u'+' && at > 0 && !QStringLiteral("*+?}").contains(expression[at - 1]))
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
