#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QTextCharFormat;
class QTextEdit;
class QWidget;

namespace ui::editor
{

class ColourMenu;

/// Everything that can be done to the text, with its keys. The actions follow the cursor: what is bold
/// shows as bold. Links, pictures and pastes ask for more and are only announced.
class FormatActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work while the focus is inside @p scope.
    FormatActions(QTextEdit *text, QWidget *scope);

    QMenu *styleMenu = nullptr;
    ColourMenu *textColour = nullptr;
    ColourMenu *highlight = nullptr;
    QAction *bold = nullptr;
    QAction *italic = nullptr;
    QAction *underline = nullptr;
    QAction *strike = nullptr;
    QAction *bulletList = nullptr;
    QAction *numberedList = nullptr;
    QAction *quote = nullptr;
    QAction *indentIn = nullptr;
    QAction *indentOut = nullptr;
    QAction *link = nullptr;
    QAction *picture = nullptr;
    QAction *table = nullptr;
    QAction *clear = nullptr;
    QAction *pastePlain = nullptr;

    QString styleName() const; ///< "Heading 1", of the cursor's paragraph.
    void setEnabled(bool enabled);

signals:
    void followed(); ///< The actions show what the cursor is in now.

private:
    QAction *add(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys);
    QAction *addMark(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys,
                     void (*set)(QTextCharFormat &, bool));
    void createStyles();
    void createMarks();
    void createColours();
    void createParagraphActions();
    void createInsertions();
    void follow();
    void change(const std::function<void(QTextCharFormat &)> &change);

    QTextEdit *m_text;
    QWidget *m_scope;
    QActionGroup *m_styles = nullptr;
    QList<QAction *> m_all;
};

} // namespace ui::editor
