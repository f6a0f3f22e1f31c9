#pragma once

#include <QListView>

namespace ui::emoji
{

class Model;

/// Emoji in rows, drawn by one view however many there are. Arrows walk, Enter or a click takes; with Shift
/// the picker stays for more.
class Grid : public QListView
{
    Q_OBJECT

public:
    enum class Then { Close, Stay };

    explicit Grid(QWidget *parent = nullptr);

    void show(const QStringList &emoji); ///< The first becomes the current one.
    void setTone(int tone);
    QString current() const; ///< With its tone; empty if nothing is shown.
    static QString nameOf(const QString &emoji); ///< In the program's language.
    int columns() const;

    QSize sizeHint() const override;

signals:
    void taken(const QString &emoji, Grid::Then then);
    void currentMoved(const QString &emoji);
    void leftAbove(); ///< Up in the first row.
    void typed(const QString &text); ///< Letters are for the search.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void take(const QModelIndex &index, Then then);

    Model *m_model;
};

} // namespace ui::emoji
