#pragma once

#include "ui/account/identityeditor.h"

class QListWidget;

namespace ui
{
class Button;
}

namespace ui::account
{

/// The identities of an account: which there are and in which order, and the chosen one as a form. An account
/// with one shows only that.
class IdentitiesBox : public QWidget
{
    Q_OBJECT

public:
    explicit IdentitiesBox(QWidget *parent = nullptr);

    void setIdentities(const QList<core::account::Identity> &identities); ///< At least one is made.
    QList<core::account::Identity> identities() const;
    void setRule(const SenderRule &rule);
    /// As IdentityEditor::check(); the others were checked when they were left.
    bool check() { return m_editor->check(); }
    bool hasRest() const { return m_editor->hasRest(); }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keep();
    void choose(qsizetype index);
    void choosePressed(int row);
    void add(const core::account::Identity &identity);
    void remove();
    void move(int by);
    void showList();
    void fillRow(int row);
    void retranslate();

    QList<core::account::Identity> m_identities;
    qsizetype m_current = 0;
    bool m_isFilling = false;
    QWidget *m_listArea;
    QListWidget *m_list;
    Button *m_up;
    Button *m_down;
    Button *m_remove;
    Button *m_add;
    Button *m_duplicate;
    IdentityEditor *m_editor;
};

} // namespace ui::account
