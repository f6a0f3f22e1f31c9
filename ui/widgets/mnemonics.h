#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QMenu;

namespace ui
{

/// One entry of a menu, as its key is chosen.
struct MenuEntry {
    QString text; ///< With or without a mnemonic of its own.
    QString hint; ///< Letters to take where the text has none that can be typed, the best first.

    bool operator==(const MenuEntry &) const = default;
};

/// The texts with one letter each to press, no letter twice: the entry's own where it is the first to want
/// it and nobody goes without for that, else one of its text, the beginnings of words first; where there is
/// none, in brackets at the end, as is usual in Chinese: "加粗(B)". Every entry gets one as long as there are
/// letters and digits.
QStringList withMnemonics(const QList<MenuEntry> &entries);
QString withoutMnemonic(const QString &text); ///< The words alone, without "&" and "(&B)".
QChar mnemonicOf(const QString &text); ///< In upper case; null: it has none.

/// Sees to it that each entry of every menu of the program can be chosen by a letter while the menu is open,
/// whatever language it speaks and however it was filled. The actions keep their words at all other times.
class MenuMnemonics : public QObject
{
    Q_OBJECT

public:
    explicit MenuMnemonics(QObject *application); ///< Which owns it.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
