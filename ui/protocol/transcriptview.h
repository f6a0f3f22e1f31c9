#pragma once

#include <QListView>

namespace ui::protocol
{

class TranscriptModel;

/// The conversation as lines. Follows its end while the person has not scrolled away from it; what is
/// copied from it is redacted, as the entries are.
class TranscriptView : public QListView
{
    Q_OBJECT

public:
    explicit TranscriptView(TranscriptModel *model, QWidget *parent = nullptr);

    /// Shown while there are no lines, in place of the sentence about sending.
    void setEmptyText(const QString &text);
    void copySelection();
    QString selectedText() const; ///< Redacted; everything when nothing is selected.

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void useFixedFont();
    bool isAtEnd() const;

    TranscriptModel *m_model;
    QAction *m_copy;
    bool m_follows = true;
    QString m_emptyText;
};

} // namespace ui::protocol
