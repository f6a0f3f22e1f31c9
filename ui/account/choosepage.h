#pragma once

#include "core/account/catalogue.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::account
{

class Tile;

/// "Which address do you write from?": an address to type, provider tiles, and the practice account.
/// Nothing is looked up; the catalogue knows the provider by the address's domain.
class ChoosePage : public QWidget
{
    Q_OBJECT

public:
    explicit ChoosePage(core::account::Catalogue catalogue, QWidget *parent = nullptr);

    void setReturnable(bool isReturnable); ///< Whether there is a list of accounts to go back to.

signals:
    /// @p providerId is empty for a server of one's own; @p address may be empty.
    void chosen(const QString &providerId, const QString &address);
    void practiceChosen();
    void abandoned(); ///< Back to the list; only where setReturnable() says that there is one.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        Tile *tile;
        QString providerId;
    };
    void addTile(const QString &badge, const QString &colour, const QString &providerId);
    void arrange();
    void retranslate();
    void takeAddress();

    core::account::Catalogue m_catalogue;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLineEdit *m_address;
    QPushButton *m_continue;
    QPushButton *m_back;
    QGridLayout *m_grid;
    QList<Entry> m_tiles;
    Tile *m_practice;
    QLabel *m_footer;
    int m_columns = 0;
};

} // namespace ui::account
