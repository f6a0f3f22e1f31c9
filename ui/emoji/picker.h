#pragma once

#include "ui/emoji/grid.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QMenu;

namespace ui
{
class Button;
}

namespace ui::emoji
{

/// A small window over the letter to choose emoji from, by group, by those used lately, or by words in
/// English or Chinese. Escape or a click elsewhere puts it away. It remembers nothing itself.
class Picker : public QFrame
{
    Q_OBJECT

public:
    explicit Picker(QWidget *parent);

    void setRecent(const QStringList &emoji);
    void setTone(int tone); ///< 0: none; 1 (light) to 5 (dark).
    /// Under @p place (global), or above it where the screen ends.
    void openAt(const QRect &place);

signals:
    void picked(const QString &emoji);
    void toneChosen(int tone);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTop();
    void createGroups();
    void retranslate();
    void showGroup(int id);
    void stepGroup(int direction);
    void find(const QString &typed);
    void take(const QString &emoji, Grid::Then then);
    void tell(const QString &emoji);

    QLineEdit *m_search;
    Button *m_tone;
    QMenu *m_tones;
    QButtonGroup *m_groups;
    Grid *m_grid;
    QLabel *m_name;
    QStringList m_recent;
};

} // namespace ui::emoji
