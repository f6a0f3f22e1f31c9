#pragma once

#include "core/contacts/person.h"
#include "ui/widgets/suggestions.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui
{
class ChipField;
} // namespace ui

namespace ui::contacts
{

/// One contact or group to be looked at and changed. Says what changed when a field is left, so that nothing
/// has to be saved by hand.
class ContactForm : public QWidget
{
    Q_OBJECT

public:
    explicit ContactForm(QWidget *parent = nullptr);

    void setPerson(const core::contacts::Person &person);
    void setGroup(const core::contacts::PeopleGroup &group);
    void setSuggestions(const SuggestionsPtr &suggestions); ///< For the people of a group.
    void finish(); ///< Takes what is still being typed.
    void focusName();
    QString id() const; ///< Of whom is shown.

signals:
    void personEdited(const core::contacts::Person &person);
    void groupEdited(const core::contacts::PeopleGroup &group);
    void leftOut(const QString &text); ///< It is no address, and somebody else is shown now.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showParts();
    void edited();
    bool isInUse() const;
    void leave(const QString &nextId);
    QLineEdit *addLine(const char *name);
    void addRow(QLabel *&label, QWidget *field);

    QFormLayout *m_form;
    QLabel *m_nameLabel;
    QLabel *m_nicknameLabel;
    QLabel *m_organisationLabel;
    QLabel *m_addressesLabel;
    QLabel *m_noteLabel;
    QLineEdit *m_name;
    QLineEdit *m_nickname;
    QLineEdit *m_organisation;
    ChipField *m_addresses;
    QWidget *m_addressesFrame;
    QPlainTextEdit *m_note;
    core::contacts::Person m_person;
    core::contacts::PeopleGroup m_group;
    bool m_isGroup = false;
    bool m_isFilling = false;
};

} // namespace ui::contacts
