#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QTextEdit;
class QWidget;

namespace ui::editor
{

/// Some of the actions on a text, with their keys; the groups of FormatActions are made of it.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    /// The keys work while the focus is inside @p scope, which owns the set.
    ActionSet(QTextEdit *text, QWidget *scope);

    const QList<QAction *> &all() const { return m_all; }
    void setEnabled(bool enabled); ///< Actions and menus.

protected:
    /// @p icon may be empty. Texts are marked with QT_TR_NOOP in the class that adds; @p tip, if given, says
    /// more than @p text does.
    QAction *add(const QString &name, const QString &icon, const char *text, const QKeySequence &keys,
                 const char *tip = nullptr);
    QMenu *addMenu(const QString &name, const QString &icon, const char *text);
    void adopt(QMenu *menu, const QString &name, const QString &icon, const char *text);
    /// For an action that is in one of the menus only.
    void translate(QAction *action, const char *text, const char *tip = nullptr);
    void setShortText(QAction *action, const char *text); ///< On a button.
    virtual void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QTextEdit *m_text;
    QWidget *m_scope;

private:
    struct Words {
        QAction *action;
        const char *text;
        const char *tip;
        const char *shortText = nullptr;
    };

    QString said(const char *text) const;
    void apply(const Words &words);

    QList<QAction *> m_all;
    QList<Words> m_words;
    QList<QMenu *> m_menus;
};

} // namespace ui::editor
