#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace ui
{

class ButtonRow;
class FlatTabBar;
class FlowArea;
class InlineBar;
class TwoLineList;

/// What fills a window that shows things of a few kinds: a row of buttons, the list with a search and a tab
/// for each kind, and beside it the one that is chosen with what can be done with it. Between them are the
/// offer to undo a deletion and a notice, while there is something to say.
///
/// Down in the search goes on into the list. Ctrl+W closes the window, Ctrl+F searches, Ctrl+Z takes the
/// offer to undo; they are keys of the window that it is in when it is made.
class ListAndDetail : public QWidget
{
    Q_OBJECT

public:
    /// The object names of its parts.
    struct Names {
        QString notice;
        QString search;
        QString kinds;
        QString list;
    };

    /// @p above is put at the top; its buttons come before everything else for the Tab key if they are there
    /// already.
    ListAndDetail(ButtonRow *above, const Names &names, QWidget *parent);

    QLineEdit *search() const { return m_search; }
    FlatTabBar *kinds() const { return m_kinds; } ///< Still without tabs.
    TwoLineList *list() const { return m_list; }
    ButtonRow *below() const { return m_below; } ///< Still empty: what can be done with what is chosen.

    void setListColumns(int columns); ///< The list is at least as wide as so many digits.
    void setDetail(QWidget *detail); ///< Shows one that is chosen; becomes a child.
    void setEmpty(const QString &title, const QString &text); ///< What there could be.
    Button *addEmptyButton(Button::Look look, const char *name); ///< Below that, still without a text.
    void shareWidth(); ///< To be called once, when all of that is in it.

    void showDetail();
    void showWords(const QString &words); ///< In its place.
    void showCount(int chosen); ///< The words for several that are chosen.
    void showEmpty();

    void offerUndo(const QString &text);
    void showNotice(Tone tone, const QString &text);
    void hideNotice();
    void hideUndo();

signals:
    void undoRequested(); ///< The offer is taken, and no longer shown.

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createBars(const QString &noticeName);
    void createList(const Names &names);
    void createDetail();
    QWidget *createEmpty();
    void createKeys();
    void retranslate();
    void undo();

    InlineBar *m_undoBar;
    Button *m_undo;
    InlineBar *m_notice;
    QSplitter *m_splitter;
    QWidget *m_listSide;
    QWidget *m_detailSide;
    QLineEdit *m_search;
    FlatTabBar *m_kinds;
    TwoLineList *m_list;
    QStackedWidget *m_pages;
    QWidget *m_detail = nullptr;
    QLabel *m_words;
    QWidget *m_empty;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    FlowArea *m_emptyFlow;
    QList<QWidget *> m_emptyButtons;
    ButtonRow *m_below;
};

} // namespace ui
