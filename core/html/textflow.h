#pragma once

#include <QString>
#include <QStringList>

namespace core::html
{

/// Plain text as it grows: blanks fold as HTML folds them, blocks start lines, and every line begins with
/// the marks of what it stands in ("> " of a quote, the indent of a list).
class TextFlow
{
public:
    enum class Gap { Line, Paragraph };

    void addText(QStringView text); ///< Blanks fold into one.
    void addVerbatim(QStringView text); ///< Blanks and line ends stay.
    void addBreak(); ///< <br>
    void endBlock(Gap gap); ///< What follows starts on a line of its own, or after an empty one.

    /// Lines from here on begin with @p mark, the first of them with @p first instead.
    void push(const QString &mark, const QString &first);
    void pop();

    bool hasSignatureLine() const { return m_signatureAt >= 0; } ///< "-- ", RFC 3676 §4.3, in no quote.
    /// Without empty lines at the ends; @p notes stand at the end, but before the signature.
    QString take(const QStringList &notes = {});

private:
    struct Mark {
        QString mark;
        QString first;
        bool isFirstUsed = false;
    };

    void startLine();
    void endLine();
    QString prefix();
    QString emptyPrefix() const;

    QString m_out;
    qsizetype m_signatureAt = -1; ///< Where in m_out its line begins.
    QString m_line;
    QList<Mark> m_marks;
    QStringList m_gapPrefixes;
    bool m_hasSpace = false;
    bool m_lineIsOpen = false;
    Gap m_gap = Gap::Line;
};

} // namespace core::html
