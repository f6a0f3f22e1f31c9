#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

#include <functional>

namespace ui::editor
{

/// Marks of somebody else over the text: misspelt words, what was searched for. Asked for every block that is
/// dressed; calls Dress::refresh() when its marks change. Marks are merged over what is there already.
class DressLayer
{
public:
    using Put = std::function<void(int start, int length, const QTextCharFormat &look)>; ///< In the block.

    virtual ~DressLayer() = default;
    virtual void dress(const QTextBlock &block, const Put &put) = 0;
};

/// Shows what the document only says: headings large, links in the palette's colour, code in a fixed
/// font. All of it lies over the text and is never part of it, so that no font and no colour can find
/// its way into a letter, and a change to dark mode needs no change of the document.
class Dress : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    Dress(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);
    void addLayer(DressLayer *layer); ///< Not owned; must live as long as the document is shown.
    void refresh(const QTextBlock &block);
    void refreshAll();
    bool isDressing() const
    {
        return m_isDressing;
    } ///< What the document tells now is no change of the letter.

protected:
    void highlightBlock(const QString &text) override;

private:
    void apply(QTextCharFormat &look, const QTextCharFormat &meaning) const;

    void merge(int start, int length, const QTextCharFormat &look);

    QPalette m_palette;
    bool m_isDressing = false;
    QList<DressLayer *> m_layers;
};

} // namespace ui::editor
