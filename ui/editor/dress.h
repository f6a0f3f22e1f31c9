#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

namespace ui::editor
{

/// Shows what the document only says: headings large, links in the palette's colour, code in a fixed
/// font. All of it lies over the text and is never part of it, so that no font and no colour can find
/// its way into a letter, and a change to dark mode needs no change of the document.
class Dress : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    Dress(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void apply(QTextCharFormat &look, const QTextCharFormat &meaning) const;

    QPalette m_palette;
};

} // namespace ui::editor
