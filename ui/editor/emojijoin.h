#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

#include <functional>

namespace ui::emoji
{
class Picker;
}

namespace ui::editor
{

class TextArea;

/// Opens the emoji picker over the text and puts what was picked at the cursor, each as one step of undo. The
/// picker and its data are made when first wanted.
class EmojiJoin : public QObject
{
    Q_OBJECT

public:
    explicit EmojiJoin(TextArea *text); ///< @p text owns it.

    /// Beside @p place (global); where the cursor is if it is empty.
    void open(const QRect &place);

private:
    void insert(const QString &emoji);

    TextArea *m_text;
    QPointer<emoji::Picker> m_picker;
};

} // namespace ui::editor
