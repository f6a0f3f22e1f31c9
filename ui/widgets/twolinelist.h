#pragma once

#include <QListView>

namespace ui
{

/// A list of things with a name and a quiet line below it. Delete asks to remove what is chosen; F2 edits the
/// name in place where the model lets it.
class TwoLineList : public QListView
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 }; ///< The second line.

    explicit TwoLineList(QWidget *parent = nullptr);

    QList<int> chosenRows() const; ///< In order.
    void setEmptyText(const QString &text); ///< In the place of rows.

signals:
    void choiceChanged();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    QString m_emptyText;
};

} // namespace ui
