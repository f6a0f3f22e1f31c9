#pragma once

#include "ui/practice/letter.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace ui::practice
{

/// The received letters, newest first, with a box to search them.
class LetterList : public QWidget
{
    Q_OBJECT

public:
    explicit LetterList(QWidget *parent = nullptr);

    /// Keeps the selection if the letter is still there; else selects its neighbour.
    void setLetters(const QList<Letter> &letters);
    QString selectedPath() const;
    void focusSearch();

signals:
    void letterSelected(const QString &path); ///< Empty: none.
    void deleteRequested(const QString &path);
    void openRequested(const QString &path); ///< Enter or double click.

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fill();
    QString subjectText(const Letter &letter) const;
    QString detailText(const Letter &letter) const;
    QString recipientsText(const Letter &letter) const;
    bool matches(const Letter &letter) const;
    void paintHint();

    QList<Letter> m_letters;
    QLineEdit *m_search;
    QListWidget *m_list;
    bool m_isFilling = false;
};

} // namespace ui::practice
