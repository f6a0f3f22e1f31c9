#pragma once

#include "core/html/problems.h"

#include <QHash>
#include <QPlainTextEdit>

namespace ui::source
{

class Syntax;

/// HTML source as one edits it: coloured, with line numbers, the current line, both tags of a pair marked,
/// and problems underlined in place with a sign beside their line.
class SourceEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceEditor(QWidget *parent = nullptr);

    QString source() const; ///< As typed; QPlainTextEdit::toPlainText() would lose no-break spaces.
    /// One step to undo, after which the cursor is about where it was.
    void replaceSource(const QString &source);
    /// One step to undo; the cursor stays in the text where it is.
    void replaceSource(const core::Span &span, const QString &source);

    /// Both are about source() as it is now; the pieces go when the text changes.
    void setPieces(const QList<core::html::Markup> &pieces, const QList<int> &partners);
    void setProblems(const QList<core::html::Problem> &problems);
    void setFound(const QList<core::Span> &found); ///< What is searched for.

    void select(const core::Span &span);
    void jumpToPartner(); ///< From a tag to the one that belongs to it.
    void zoom(int steps); ///< 0: back to the size it began with.

    // For the margin:
    int marginWidth() const;
    void paintMargin(QPaintEvent *event);
    void showProblemAt(const QPoint &inMargin, const QPoint &global);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void updateMargin();
    void updateMarks();
    void updateFields();
    void breakLine();
    bool closeTag();
    void indent(int levels);
    int pieceAt(int position) const;
    QString problemsIn(const QTextBlock &block) const;

    QWidget *m_margin = nullptr;
    Syntax *m_syntax = nullptr;
    QList<core::html::Markup> m_pieces;
    QList<int> m_partners;
    QList<core::html::Problem> m_problems;
    QHash<int, core::html::Problem::Weight> m_problemLines; ///< The heaviest of each.
    QList<core::Span> m_found;
    QList<QTextEdit::ExtraSelection> m_fields; ///< That wait to be filled in.
    qreal m_ownSize = 0;
};

} // namespace ui::source
