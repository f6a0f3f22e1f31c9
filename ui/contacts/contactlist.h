#pragma once

#include <QListView>

namespace ui::contacts
{

/// The list of contacts, two lines each. Delete asks to remove what is chosen.
class ContactList : public QListView
{
    Q_OBJECT

public:
    explicit ContactList(QWidget *parent = nullptr);

    QList<int> chosenRows() const; ///< In order.
    void setEmptyText(const QString &text) { m_emptyText = text; }

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

} // namespace ui::contacts
