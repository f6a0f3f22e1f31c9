#pragma once

#include "core/mail/mailbox.h"
#include "ui/widgets/flowarea.h"

#include <QHash>

class QAction;
class QLineEdit;

namespace ui
{

class Chip;
struct AddressPieces;

/// Recipients as chips, with a line to type at the end (or where a chip is being edited).
///
/// Comma, semicolon, Enter, Tab and leaving the field turn what is typed into chips; a pasted list comes
/// apart by the rules of takenApart(). What is not an address stays in the line, marked, and is never
/// thrown away. The same mailbox twice is kept once. Keys: arrows walk, Backspace takes the chip before
/// the cursor first and removes it then, Delete removes, Enter and F2 edit, Ctrl+A takes all, Ctrl+C
/// copies addresses as people write them.
class ChipField : public FlowArea
{
    Q_OBJECT

public:
    explicit ChipField(QWidget *parent = nullptr);

    /// What the field is for ("To"), as part of the accessible name of its line.
    void setTitle(const QString &title);

    void setAddresses(const core::mail::AddressList &list);
    core::mail::AddressList addresses() const;
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
    QLineEdit *edit() const { return m_edit; }
    const QList<Chip *> &chips() const { return m_chips; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void textEdited(const QString &text);
    bool absorb(const QString &text);
    bool add(const core::mail::AddressList &list);
    bool isKnown(const core::mail::Addressee &addressee) const;
    Chip *makeChip(const core::mail::Addressee &addressee);
    void arrange();
    void showError(const QStringList &rejected);
    void retranslate();

    bool editKey(QKeyEvent *event);
    bool chipKey(Chip *chip, QKeyEvent *event);
    void walk(Chip *from, int step, Qt::KeyboardModifiers modifiers);
    void takeFocus(Chip *chip, Qt::KeyboardModifiers modifiers);
    void selectAll();
    void clearSelection();
    QList<Chip *> chosen(Chip *orElse) const;
    void remove(const QList<Chip *> &chips);
    void editChip(Chip *chip);
    void correct(Chip *chip);
    void copy(const QList<Chip *> &chips) const;
    void drag(Chip *chip);
    bool paste();

    QLineEdit *m_edit;
    QAction *m_errorSign;
    QList<Chip *> m_chips;
    QString m_title;
    QString m_textBefore; ///< To tell a paste (many characters at once) from typing.
    qsizetype m_editAt = 0; ///< The line stands before this chip.
    bool m_hasError = false;
    bool m_isReadOnly = false;
};

} // namespace ui
