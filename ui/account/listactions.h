#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;

namespace ui::account
{

/// What can be done with an account in the list, in the order of its menus.
class ListActions : public QObject
{
    Q_OBJECT

public:
    explicit ListActions(QObject *parent);

    /// All of them, separators included.
    QList<QAction *> all() const { return m_all; }
    void retranslate();

    QAction *edit;
    QAction *test;
    QAction *makeDefault;
    QAction *duplicate;
    QAction *moveUp;
    QAction *moveDown;
    QAction *exportOne;
    QAction *exportAll;
    QAction *import;
    QAction *remove;

private:
    QAction *add(const char *name);
    QAction *add(const char *name, const QKeySequence &keys);
    void addSeparator();

    QList<QAction *> m_all;
};

} // namespace ui::account
