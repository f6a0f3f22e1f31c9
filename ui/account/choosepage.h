#pragma once

#include "core/account/catalogue.h"
#include "core/mail/addrspec.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui
{
class Button;
}

namespace ui::account
{

class Remark;
class Tile;

/// "Which address do you write from?": one line that takes an address or the name of a provider, tiles, and
/// the practice account. Whose address it is, is known from its domain alone; nothing is looked up.
class ChoosePage : public QWidget
{
    Q_OBJECT

public:
    explicit ChoosePage(core::account::Catalogue catalogue, QWidget *parent = nullptr);

    void setReturnable(bool isReturnable); ///< Whether there is a list of accounts to go back to.
    void setHasKeyring(bool has);
    void start(); ///< Empty again.

signals:
    void providerChosen(const QString &providerId, const QString &address); ///< The address may be empty.
    void unknownChosen(const core::mail::AddrSpec &address); ///< Nobody in the catalogue has its domain.
    void ownServerChosen(const QString &address);
    void practiceChosen();
    void abandoned(); ///< Back to the list; only where setReturnable() says that there is one.
    void helpRequested(const QUrl &page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry {
        Tile *tile;
        QString providerId; ///< Empty: a server of one's own.
    };
    void layOut();
    Entry makeTile(const QString &badge, const QColor &colour, const QString &providerId);
    void createFirstTiles();
    void searchFor(const QString &text);
    void takeText(const QString &text);
    void recognise(const QString &address);
    void refuse(const core::account::Provider &provider);
    void proceed();
    void choose(const QString &providerId);
    void showTiles(const QList<Entry> &tiles);
    void arrange();
    void nameTile(const Entry &entry) const;
    void retranslate();
    QString address() const; ///< What was typed when it is an address, else "".

    core::account::Catalogue m_catalogue;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLineEdit *m_line;
    Button *m_continue;
    QLabel *m_hint;
    Button *m_suggestion; ///< "Use gmail.com instead"
    Remark *m_refusal;
    Button *m_back;
    QGridLayout *m_grid;
    QList<Entry> m_firstTiles;
    QList<Entry> m_found; ///< Tiles of the search.
    Tile *m_practice;
    QLabel *m_more;
    QLabel *m_footer;
    int m_columns = 0;
    bool m_isSearching = false;
    bool m_hasKeyring = false;
};

} // namespace ui::account
