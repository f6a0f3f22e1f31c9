#pragma once

#include <QHash>
#include <QTextEdit>

#include <functional>

class QMenu;

namespace ui::editor
{

class ClipData;

/// The sheet of paper: a centred column of text, with the keys that people know from other mail programs.
/// What arrives by paste or drop is handed on; nothing is ever loaded.
class TextArea : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(QWidget *parent = nullptr);

    /// Shown quietly while nothing is written.
    void setHint(const QString &hint);

    /// Marks over the text that are no part of it, by their owner's name; each owner's replace its own.
    void setMarks(const QString &owner, const QList<ExtraSelection> &marks);
    /// Painted over the text, in the document's coordinates; @p rect is what is being painted.
    using Overlay = std::function<void(QPainter &painter, const QRectF &rect)>;
    void addOverlay(Overlay overlay);
    void setScale(qreal scale); ///< How large the text is shown: the column and its bars follow.
    QPointF toDocument(const QPoint &inViewport) const;

    /// Where the block lies, in the document's coordinates.
    QRectF areaOf(const QTextBlock &block) const;
    /// While the document's layout rests it tells no places: these, by QTextBlock::fragmentIndex(), are told
    /// instead, and the view does not follow the cursor. Empty: the layout is asked again.
    void keepAreas(const QHash<int, QRectF> &areas);
    bool keepsAreas() const { return !m_areas.isEmpty(); }
    QRectF cursorArea(const QTextCursor &cursor) const; ///< In the document's coordinates.

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// The menu of the right button (or of the menu key) is about to be shown for @p at: add to it.
    void menuWanted(QMenu *menu, const QTextCursor &at);
    /// Was typed, or brought by an input method, and stands before the cursor now.
    void typed(const QString &text);
    void pasted(const QMimeData *data); ///< Also for drops; the cursor is where it should go.
    /// Text and HTML are in it; its pictures are still to come.
    void copied(ui::editor::ClipData *data) const;

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void fitColumn();
    void paintHint(QPainter &painter);
    bool forwardFromMargin(QMouseEvent *event);
    bool usesTab() const;
    void handleTab(QKeyEvent *event);
    bool handleBackspace();
    bool leaveEmptyItem();
    void breakBlock(QKeyEvent *event);
    void endLinkBeforeTyping();

    QString m_hint;
    qreal m_scale = 1;
    QHash<QString, QList<ExtraSelection>> m_marks;
    QList<Overlay> m_overlays;
    QHash<int, QRectF> m_areas;
};

} // namespace ui::editor
