#pragma once

#include "ui/editor/standing.h"

#include <QObject>

#include <functional>

class QTextBlock;
class QTextCharFormat;
class QTextCursor;

namespace ui::editor
{

class TextArea;

/// Turns what is typed into what it means: Markdown ("# ", "- ", "**bold**", "```") and addresses that are
/// followed by a blank or Enter. Each is a step of undo of its own, so that undo, or Backspace right after,
/// gives back what was typed. Nothing happens in code, in links, or after a backslash.
class Autoformat : public QObject
{
    Q_OBJECT

public:
    explicit Autoformat(TextArea *text);

    void setMarkdown(bool on) { m_isMarkdown = on; } ///< Addresses become links all the same.
    bool isMarkdown() const { return m_isMarkdown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Change = std::function<void(QTextCursor &cursor)>;

    void typed(const QString &text);
    bool takeEnter();
    bool takeBackspace();
    void convert(const Change &change);
    bool startBlock();
    bool endMark();
    bool endLink();
    bool startCode(const QTextBlock &block);
    bool drawRule(const QTextBlock &block);
    void linkWord(int end);

    TextArea *m_text;
    bool m_isMarkdown = true;
    Standing m_after; ///< Of the document, right after something was converted.
    int m_position = -1; ///< Of the cursor then.
};

} // namespace ui::editor
