#pragma once

#include <QWidget>

class QMimeData;

namespace ui::compose
{

/// Laid over the letter while files are dragged above the window. Pictures have two places to go: into the
/// text, or beside it as attachments.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    /// Covers @p over whenever files are dragged into its window.
    explicit DropZone(QWidget *over);

    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }

signals:
    void filesDropped(const QStringList &paths);
    void picturesDropped(const QStringList &paths); ///< Onto the upper half: into the text.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isOverText(const QPoint &position) const;

    bool m_isReadOnly = false;
    bool m_takesPictures = false;
    bool m_isOverText = false;
};

/// The local files of a drag; empty if there are none.
QStringList localFiles(const QMimeData *data);

} // namespace ui::compose
