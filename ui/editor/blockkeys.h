#pragma once

#include <QObject>

class QKeyEvent;

namespace ui::editor
{

class TextArea;

/// What Enter, Backspace and the arrows do in code, headings and check lists: Enter in code makes one more
/// line, a second one at its end leaves it; so does Down where nothing is below.
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
    void addLine();

    TextArea *m_text;
};

} // namespace ui::editor
