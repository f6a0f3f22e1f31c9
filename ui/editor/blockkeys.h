#pragma once

#include <QObject>

class QMouseEvent;
class QPoint;
class QTextBlock;

namespace ui::editor
{

class TextArea;

/// What Enter, Backspace, the arrows and a click do in code, headings, check lists and empty paragraphs:
/// Enter in code makes one more line, a second one at its end leaves it; so does Down where nothing is below.
/// What was chosen for an empty paragraph goes along with Enter and Backspace. A click on a box ticks it.
class BlockKeys : public QObject
{
    Q_OBJECT

public:
    explicit BlockKeys(TextArea *text); ///< @p text owns it.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleEnter();
    bool handleDown();
    bool handleBackspace();
    bool handleMouse(const QMouseEvent &event);
    QTextBlock boxAt(const QPoint &place) const; ///< In the viewport; the item whose box is there.
    void addLine();

    TextArea *m_text;
    int m_pressed = -1; ///< The number of the block whose box the mouse went down on.
};

} // namespace ui::editor
