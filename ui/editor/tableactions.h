#pragma once

#include <QObject>
#include <QTextCursor>

#include <functional>

class QAction;
class QMenu;

namespace ui::editor
{

class ColourMenu;
class Dress;
class TextArea;

/// Everything that can be done to the table the cursor is in. The actions follow the cursor and are off where
/// there is no table.
class TableActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work while the focus is inside @p scope.
    TableActions(TextArea *text, Dress *dress, QWidget *scope);
    ~TableActions() override;

    QAction *rowAbove = nullptr;
    QAction *rowBelow = nullptr;
    QAction *columnLeft = nullptr;
    QAction *columnRight = nullptr;
    QAction *deleteRows = nullptr;
    QAction *deleteColumns = nullptr;
    QAction *deleteTable = nullptr;
    QAction *merge = nullptr;
    QAction *split = nullptr;
    QAction *headerRow = nullptr;
    QAction *headerColumn = nullptr;
    ColourMenu *cellColour = nullptr;
    QMenu *align = nullptr;
    QMenu *menu = nullptr; ///< All of them, named "Table".

    bool isInTable() const;
    /// Does it to the text's cursor, which is then where the operation left it, in sight.
    void run(const std::function<void(QTextCursor &)> &operation);

signals:
    void followed(); ///< The actions say what can be done now.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &name, const QString &icon, const char *text,
                 std::function<void(QTextCursor &)> operation);
    QMenu *addSubmenu(const char *text);
    static void showWords(QAction *action, const QString &words);
    void setWords(QAction *action, const char *text); ///< In the language of the day, marked with QT_TR_NOOP.
    void chooseOne(const QList<QAction *> &actions);
    void createBuild();
    void createLooks();
    void createLines();
    void createMenu();
    void createSelections();
    void createRows();
    void follow();
    void followMenu();
    QList<double> columnPixels() const;

    TextArea *m_text;
    Dress *m_dress;
    QWidget *m_scope;
    QList<QPair<QAction *, const char *>> m_words;
    QList<QAction *> m_all;
    QList<QAction *> m_selections;
    QList<QAction *> m_sides;
    QList<QAction *> m_heights;
    QList<QAction *> m_widths;
    QList<QAction *> m_lines;
    QList<QAction *> m_thicknesses;
    ColourMenu *m_lineColour = nullptr;
    QAction *m_even = nullptr;
    QAction *m_free = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_ascending = nullptr;
    QAction *m_descending = nullptr;
};

} // namespace ui::editor
