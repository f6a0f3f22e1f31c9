#pragma once

#include "core/mail/mailbox.h"
#include "ui/widgets/chipentries.h"
#include "ui/widgets/suggestions.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QMargins>
#include <QPointer>

#include <functional>

class QAction;
class QLineEdit;
class QMenu;

namespace ui
{

class AddressCompleter;
class Button;
class Chip;
struct AddressPieces;

/// Recipients as chips, with a line to type at the end (or where a chip is being edited).
///
/// Comma, semicolon, Enter, Tab and leaving the field turn what is typed into chips; a pasted list comes
/// apart by the rules of takenApart(). What is not an address stays in the line, marked, and is never
/// thrown away. The same mailbox twice is kept once. Keys: arrows walk (with Shift they choose), Home and End
/// jump, Backspace takes the chip before the cursor first and removes it then, Delete removes, Enter and F2
/// edit, Ctrl+A takes all, Ctrl+C and Ctrl+X copy and cut addresses as people write them, the menu key offers
/// the rest.
///
/// Holds five thousand recipients: only the chips in sight are widgets. Without the focus a long list folds
/// to its beginning and "+n more".
class ChipField : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChipField(QWidget *parent = nullptr);
    ~ChipField() override;

    /// What the field is for ("To"), as part of the accessible name of its line.
    void setTitle(const QString &title);
    QString title() const { return m_title; }

    void setAddresses(const core::mail::AddressList &list);
    core::mail::AddressList addresses() const { return m_entries.addresses(); }
    /// Adds those who are in no row of the letter yet, and says whom it left out.
    void addAddresses(const core::mail::AddressList &list);
    void setUnfinishedText(const QString &text);
    QString unfinishedText() const;
    bool isEmpty() const; ///< Neither chips nor text.

    /// Turns the typed text into chips; true if nothing is left that is not an address.
    bool commit();
    bool hasError() const { return m_hasError; } ///< commit() left something, and it was not touched since.
    QStringList misspelt() const; ///< Addresses whose domain looks like a slip of the finger.
    /// Marks the chips of these mailboxes with the server's words, and unmarks all others.
    void markRefused(const QHash<core::mail::AddrSpec, QString> &words);
    /// Takes the focus to the chip of this mailbox, so that it can be mended; false if there is none.
    bool focusChip(const QString &address);

    void setReadOnly(bool readOnly);
    void setSuggestions(const SuggestionsPtr &suggestions); ///< Offers people while one types.
    /// The other rows of the same letter: chips move between them, and nobody is in two of them.
    void setSiblings(const QList<ChipField *> &siblings);
    /// How a change of several rows becomes one for whoever undoes it.
    using Together = std::function<void(const std::function<void()> &change)>;
    void setTogether(const Together &together) { m_together = together; }
    /// Others than those of this domain are shown as outside; empty: nobody is.
    void setHomeDomain(const QString &domain);
    void setMaximumLines(int lines);
    void setFlowMargins(const QMargins &margins);

    QLineEdit *edit() const { return m_edit; }
    int count() const { return int(m_entries.size()); }
    Chip *chipAt(int at); ///< Made if it is not in sight; lives until it leaves the sight again.
    bool isFolded() const { return m_isFolded; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed();
    /// Something that was done by itself and may surprise: somebody is in another row already.
    void noted(const QString &text);
    void onlyThisRequested(const core::mail::Addressee &addressee); ///< A letter to this one alone.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // What is in it: chipfield.cpp
    void textEdited(const QString &text);
    bool absorb(const QString &text);
    qsizetype add(const core::mail::AddressList &list);
    core::mail::AddressList withoutThoseOfSiblings(const core::mail::AddressList &list,
                                                   QStringList &left) const;
    void tellElsewhere(const QStringList &sentences);
    void offer(const core::mail::Addressee &addressee);
    void showError(const QStringList &rejected);
    void retranslate();

    // Where it is: chipfieldlayout.cpp
    void relayout();
    void placeVisible();
    bool isShown(size_t at) const; ///< Not folded away.
    int contentHeight(int width) const;
    int heightLimit() const;
    int boxHeight() const;
    int editRoom() const; ///< The least width of the line one types in.
    void updateFold();
    void setFolded(bool folded);
    void measure(ChipEntry &entry) const;
    Chip *makeChip(size_t at);
    void dress(size_t at);
    void drop(ChipEntry &entry);
    void scrollTo(const QRect &place);
    qsizetype indexOf(const Chip *chip) const;

    // Keys: chipfieldkeys.cpp
    bool editKey(QKeyEvent *event);
    bool chipKey(Chip *chip, QKeyEvent *event);
    bool chipClipboardKey(qsizetype at, QKeyEvent *event);
    void walk(qsizetype from, int step, Qt::KeyboardModifiers modifiers);
    void takeFocus(qsizetype at, Qt::KeyboardModifiers modifiers);
    void selectAll();
    void clearSelection();
    void setSelected(size_t at, bool selected);
    QList<size_t> chosen(qsizetype orElse) const;
    core::mail::AddressList addresseesOf(const QList<size_t> &places) const;
    void remove(const QList<size_t> &places);
    void editChip(qsizetype at);
    void correct(qsizetype at);
    void expand(qsizetype at);

    // Clipboard, dragging and the menu: chipfieldmoves.cpp
    void copy(const core::mail::AddressList &list) const;
    void drag(Chip *chip);
    bool paste();
    void showMenu(qsizetype at, const QPoint &globalPosition);
    void addMoves(QMenu *menu, const QList<size_t> &places);
    void hidePeople(qsizetype at, ChipField *hidden);
    void moveTo(ChipField *target, const QList<size_t> &places);
    QList<size_t> placesOf(const core::mail::AddressList &list) const;

    QLineEdit *m_edit;
    QAction *m_errorSign;
    Button *m_more; ///< "+n more"
    AddressCompleter *m_completer = nullptr;
    SuggestionsPtr m_suggestions;
    Together m_together = [](const std::function<void()> &change) { change(); };
    QList<QPointer<ChipField>> m_siblings;
    ChipEntries m_entries;
    std::vector<QRect> m_places; ///< Of what is shown, in its order; without the margins, from the top.
    std::vector<qsizetype> m_shown; ///< What each place is for: a chip, or editPlace or morePlace.
    QMargins m_margins;
    core::mail::AddressList m_dragged; ///< By the drag that is, or was last, under way.
    QString m_title;
    QString m_homeDomain;
    QString m_textBefore; ///< To tell a paste (many characters at once) from typing.
    qsizetype m_editAt = 0; ///< The line stands before this chip.
    qsizetype m_anchor = 0; ///< Where choosing with Shift began.
    int m_maximumLines = 6;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
    bool m_isFolded = false;
    bool m_hasError = false;
    bool m_isReadOnly = false;
};

} // namespace ui
