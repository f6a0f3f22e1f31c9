#pragma once

#include <QListView>

namespace ui::protocol
{

class TranscriptDelegate;
class TranscriptModel;

/// The conversation as lines; each explains itself under the pointer, and by a click or Enter at length.
/// Follows its end while the person has not scrolled away from it; what is copied from it is redacted, as
/// the entries are.
class TranscriptView : public QListView
{
    Q_OBJECT

public:
    explicit TranscriptView(TranscriptModel *model, QWidget *parent = nullptr);

    /// Shown while there are no lines, in place of the sentence about sending.
    void setEmptyText(const QString &text);
    void copySelection();
    QString selectedText() const; ///< Redacted; everything when nothing is selected.
    void setHighlight(const QString &text); ///< Marked wherever it stands.
    void keepVisible(int row); ///< When the view is lower or higher by the next turn of the event loop.

signals:
    void currentRowChanged(int row);
    void explanationRequested(int row);
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void useFixedFont();
    bool isAtEnd() const;

    TranscriptModel *m_model;
    TranscriptDelegate *m_delegate;
    QAction *m_copy;
    bool m_follows = true;
    QString m_emptyText;
};

} // namespace ui::protocol
