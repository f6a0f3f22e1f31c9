#include "ui/contacts/contactswindowprivate.h"

#include "ui/contacts/contactform.h"
#include "ui/contacts/importpreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/listanddetail.h"
#include "ui/widgets/twolinelist.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

namespace ui::contacts
{

ContactsWindow::Private::Private(ContactsWindow *window)
    : q(window)
    , model(new ContactsModel(window))
    , pages(new QStackedWidget(window))
{
    createFrame();
    createDetail();
    createMenu();
    preview = new ImportPreview(pages);
    pages->addWidget(frame);
    pages->addWidget(preview);
    q->setCentralWidget(pages);
    connect(preview, &ImportPreview::cancelled, q, [this] { pages->setCurrentIndex(0); });
    connect(preview, &ImportPreview::accepted, q, [this](const core::contacts::ImportPlan &plan) {
        pages->setCurrentIndex(0);
        emit q->importAccepted(plan);
    });
    retranslate();
    openAt(q, QSize(860, 620));
    search->setFocus();
}

ButtonRow *ContactsWindow::Private::createBar()
{
    auto *bar = new ButtonRow(QMargins(8, 4, 8, 4), pages);
    newContact = bar->add("newContact", "add");
    newGroup = bar->add("newGroup", "people");
    importing = bar->add("importContacts", "open");
    exporting = bar->add("exportContacts", "save");
    more = bar->add("moreContacts", "menu");
    more->setCompact(true); // with its word it would take a line of its own in a narrow window
    connect(newContact, &QPushButton::clicked, q, [this] { addContact(); });
    connect(newGroup, &QPushButton::clicked, q, [this] { addGroup(); });
    connect(importing, &QPushButton::clicked, q, [this] { chooseImport(); });
    connect(exporting, &QPushButton::clicked, q, [this] { chooseExport(); });
    return bar;
}

void ContactsWindow::Private::createMenu()
{
    menu = new QMenu(q);
    learning = menu->addAction(QString());
    learning->setObjectName(QStringLiteral("learning"));
    learning->setCheckable(true);
    groupNames = menu->addAction(QString());
    groupNames->setObjectName(QStringLiteral("groupNames"));
    groupNames->setCheckable(true);
    menu->addSeparator();
    forgetting = menu->addAction(icon(QStringLiteral("trash")), QString());
    forgetting->setObjectName(QStringLiteral("forgetAll"));
    connect(learning, &QAction::triggered, q, &ContactsWindow::learningChanged);
    connect(groupNames, &QAction::triggered, q, &ContactsWindow::showsGroupNamesChanged);
    connect(forgetting, &QAction::triggered, q, [this] { forgetAll(); });
    connect(more, &QPushButton::clicked, q,
            [this] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
}

void ContactsWindow::Private::createFrame()
{
    frame = new ListAndDetail(createBar(),
                              {.notice = QStringLiteral("contactsNotice"),
                               .search = QStringLiteral("contactSearch"),
                               .kinds = QStringLiteral("contactKinds"),
                               .list = QStringLiteral("contactList")},
                              pages);
    frame->setListColumns(28);
    search = frame->search();
    kinds = frame->kinds();
    list = frame->list();
    for (int i = 0; i < 3; ++i)
        kinds->addTab(QString());
    list->setModel(model);
    connect(frame, &ListAndDetail::undoRequested, q, [this] { undoRemoval(); });
    connect(search, &QLineEdit::textChanged, q, [this] {
        showKind();
        choose();
    });
    connect(kinds, &QTabBar::currentChanged, q, [this] {
        form->finish();
        showKind();
        choose();
    });
    connect(list, &TwoLineList::choiceChanged, q, [this] { choose(); });
    connect(list, &TwoLineList::removeRequested, q, [this] { removeChosen(); });
    connect(list, &QAbstractItemView::activated, q,
            [this] { emit q->recipientsChosen(Recipients::To, chosenRecipients()); });
}

void ContactsWindow::Private::createDetail()
{
    auto *scroll = new QScrollArea(frame);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    form = new ContactForm(scroll);
    scroll->setWidget(form);
    frame->setDetail(scroll);
    emptyImport = frame->addEmptyButton(Button::Look::Primary, "emptyImport");
    emptyNew = frame->addEmptyButton(Button::Look::Secondary, "emptyNew");
    toTo = frame->below()->add("chosenToTo", "send");
    toCc = frame->below()->add("chosenToCc");
    toBcc = frame->below()->add("chosenToBcc");
    keep = frame->below()->add("keepLearned", "add");
    remove = frame->below()->add("removeContacts", "trash");
    frame->shareWidth();
    const auto choosing = [this](Button *from, Recipients row) {
        connect(from, &QPushButton::clicked, q,
                [this, row] { emit q->recipientsChosen(row, chosenRecipients()); });
    };
    choosing(toTo, Recipients::To);
    choosing(toCc, Recipients::Cc);
    choosing(toBcc, Recipients::Bcc);
    connect(emptyImport, &QPushButton::clicked, q, [this] { chooseImport(); });
    connect(emptyNew, &QPushButton::clicked, q, [this] { addContact(); });
    connect(keep, &QPushButton::clicked, q, [this] { keepChosen(); });
    connect(remove, &QPushButton::clicked, q, [this] { removeChosen(); });
    connect(form, &ContactForm::personEdited, q,
            [this](const core::contacts::Person &person) { emit q->saveRequested({person}, {}); });
    connect(form, &ContactForm::groupEdited, q,
            [this](const core::contacts::PeopleGroup &group) { emit q->saveRequested({}, {group}); });
    connect(form, &ContactForm::leftOut, q, [this](const QString &text) {
        frame->showNotice(Tone::Warning, tr("“%1” is not an e-mail address and was not saved.").arg(text));
    });
}

void ContactsWindow::Private::retranslate()
{
    q->setWindowTitle(tr("Contacts"));
    newContact->setText(tr("New contact"));
    newGroup->setText(tr("New group"));
    importing->setText(tr("Import…"));
    exporting->setText(tr("Export…"));
    more->setText(tr("More"));
    more->setToolTip(tr("More"));
    learning->setText(tr("&Remember whom I write to"));
    groupNames->setText(tr("&Show the names of groups to recipients"));
    forgetting->setText(tr("&Forget everything learned"));
    search->setAccessibleName(tr("Search contacts"));
    kinds->setAccessibleName(tr("Which contacts"));
    list->setAccessibleName(tr("Contacts"));
    frame->setEmpty(tr("No contacts yet"),
                    tr("Bring them from another program: a vCard file (.vcf) or a table (.csv) from Google, "
                       "Outlook, QQ Mail or a telephone. Nothing leaves this computer."));
    emptyImport->setText(tr("Import…"));
    emptyNew->setText(tr("New contact"));
    toTo->setText(tr("To"));
    toTo->setAccessibleName(tr("Write to who is chosen"));
    toCc->setText(tr("Cc"));
    toCc->setAccessibleName(tr("Copy to who is chosen"));
    toBcc->setText(tr("Bcc"));
    toBcc->setAccessibleName(tr("Hidden copy to who is chosen"));
    keep->setText(tr("Add to contacts"));
    showKind();
    choose();
}

} // namespace ui::contacts
