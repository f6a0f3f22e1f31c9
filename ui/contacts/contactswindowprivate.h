#pragma once

#include "ui/contacts/contactsmodel.h"
#include "ui/contacts/contactswindow.h"

#include <QCoreApplication>

class QAction;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace ui
{
class Button;
class ButtonRow;
class FlatTabBar;
class ListAndDetail;
class TwoLineList;
} // namespace ui

namespace ui::contacts
{

class ContactForm;
class ImportPreview;

/// What the window is made of, top to bottom as on screen.
class ContactsWindow::Private
{
    Q_DECLARE_TR_FUNCTIONS(ui::contacts::ContactsWindow)

public:
    explicit Private(ContactsWindow *window);

    ButtonRow *createBar();
    void createMenu();
    void createFrame();
    void createDetail();
    void retranslate();
    void showKind();
    void nameKinds();
    void choose(); ///< Another row, or several, are chosen.
    void selectId(const QString &id);
    void addContact();
    void open(const QList<core::contacts::Person> &people);
    void addGroup();
    void keepChosen(); ///< Learned ones become contacts.
    void removeChosen();
    void undoRemoval();
    void forgetAll();
    void chooseImport();
    void chooseExport();
    core::contacts::Book chosen() const; ///< What is marked in the list.
    core::mail::AddressList chosenRecipients() const;

    ContactsWindow *q;
    ContactsModel *model;
    QStackedWidget *pages; ///< The contacts, or what an import would do.
    ListAndDetail *frame; ///< Beside the list: the form, what several chosen ones are, or nothing.
    QLineEdit *search;
    Button *newContact;
    Button *newGroup;
    Button *importing;
    Button *exporting;
    Button *more;
    QMenu *menu;
    QAction *learning;
    QAction *groupNames;
    QAction *forgetting;
    FlatTabBar *kinds;
    TwoLineList *list;
    ContactForm *form;
    Button *emptyImport;
    Button *emptyNew;
    Button *toTo;
    Button *toCc;
    Button *toBcc;
    Button *keep; ///< While learned ones are shown.
    Button *remove;
    ImportPreview *preview;
    core::contacts::Book removed; ///< What the offer to undo puts back.
    QString wanted; ///< The id to be shown as soon as it is there.
};

} // namespace ui::contacts
