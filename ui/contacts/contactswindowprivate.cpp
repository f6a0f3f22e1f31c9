#include "ui/contacts/contactswindowprivate.h"

#include "ui/contacts/contactform.h"
#include "ui/contacts/importpreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/twolinelist.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace ui::contacts
{

ContactsWindow::Private::Private(ContactsWindow *window)
    : q(window)
    , model(new ContactsModel(window))
    , pages(new QStackedWidget(window))
{
    auto *contacts = new QWidget(pages);
    auto *column = new QVBoxLayout(contacts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createBar());
    column->addWidget(new Hairline(Qt::Horizontal, contacts));
    undoBar = new InlineBar(InlineBar::Shape::Bar, Tone::Neutral, contacts);
    undoBar->setObjectName(QStringLiteral("undoBar"));
    undoBar->setClosable(true);
    undoBar->hide();
    notice = new InlineBar(InlineBar::Shape::Bar, Tone::Positive, contacts);
    notice->setObjectName(QStringLiteral("contactsNotice"));
    notice->setClosable(true);
    notice->hide();
    column->addWidget(undoBar);
    column->addWidget(notice);
    auto *splitter = new QSplitter(Qt::Horizontal, contacts);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(createList());
    splitter->addWidget(createDetail());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    column->addWidget(splitter, 1);
    preview = new ImportPreview(pages);
    pages->addWidget(contacts);
    pages->addWidget(preview);
    q->setCentralWidget(pages);
    connect(preview, &ImportPreview::cancelled, q, [this] { pages->setCurrentIndex(0); });
    connect(preview, &ImportPreview::accepted, q, [this](const core::contacts::ImportPlan &plan) {
        pages->setCurrentIndex(0);
        emit q->importAccepted(plan);
    });
    createMenu();
    auto *close = new QAction(q);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, q, &QWidget::close);
    auto *find = new QAction(q);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, search, [this] { search->setFocus(Qt::ShortcutFocusReason); });
    auto *undo = new QAction(q);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, q, [this] {
        if (undoBar->isVisible())
            undoRemoval();
    });
    q->addActions({close, find, undo});
    retranslate();
    openAt(q, QSize(860, 620));
    search->setFocus();
}

Button *ContactsWindow::Private::button(const char *name, const char *iconName, QWidget *parent)
{
    auto *made = new Button(Button::Look::Flat, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setIconName(QString::fromLatin1(iconName));
    return made;
}

QWidget *ContactsWindow::Private::createBar()
{
    auto *bar = new QWidget(q);
    auto *flow = new FlowArea(4, bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(flow);
    newContact = button("newContact", "add", bar);
    newGroup = button("newGroup", "people", bar);
    importing = button("importContacts", "open", bar);
    exporting = button("exportContacts", "save", bar);
    more = button("moreContacts", "menu", bar);
    more->setCompact(true); // with its word it would take a line of its own in a narrow window
    flow->setFlow({newContact, newGroup, importing, exporting, more});
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
    Button *undo = undoBar->addButton(Button::Look::Link, QStringLiteral("undoRemoval"), QString());
    connect(undo, &QPushButton::clicked, q, [this] { undoRemoval(); });
}

QWidget *ContactsWindow::Private::createList()
{
    auto *side = new QWidget(q);
    side->setMinimumWidth(columnsWidth(q->fontMetrics(), 28));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    search = new QLineEdit(side);
    search->setObjectName(QStringLiteral("contactSearch"));
    search->setClearButtonEnabled(true);
    search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *around = new QHBoxLayout;
    around->setContentsMargins(12, 8, 12, 4);
    around->addWidget(search);
    column->addLayout(around);
    kinds = new FlatTabBar(side);
    kinds->setObjectName(QStringLiteral("contactKinds"));
    for (int i = 0; i < 3; ++i)
        kinds->addTab(QString());
    column->addWidget(kinds);
    column->addWidget(new Hairline(Qt::Horizontal, side));
    list = new TwoLineList(side);
    list->setObjectName(QStringLiteral("contactList"));
    list->setModel(model);
    column->addWidget(list, 1);
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
    return side;
}

QWidget *ContactsWindow::Private::createEmpty()
{
    empty = new QWidget(q);
    emptyTitle = new QLabel(empty);
    emptyText = new QLabel(empty);
    emptyText->setWordWrap(true);
    QFont large = q->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    emptyTitle->setFont(large);
    emptyImport = new Button(Button::Look::Primary, empty);
    emptyImport->setObjectName(QStringLiteral("emptyImport"));
    emptyNew = new Button(Button::Look::Secondary, empty);
    emptyNew->setObjectName(QStringLiteral("emptyNew"));
    auto *buttons = new FlowArea(8, empty);
    buttons->setFlow({emptyImport, emptyNew});
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(emptyTitle);
    column->addWidget(emptyText);
    column->addWidget(buttons);
    column->addStretch(1);
    connect(emptyImport, &QPushButton::clicked, q, [this] { chooseImport(); });
    connect(emptyNew, &QPushButton::clicked, q, [this] { addContact(); });
    return empty;
}

QWidget *ContactsWindow::Private::createDetail()
{
    auto *side = new QWidget(q);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    detail = new QStackedWidget(side);
    auto *scroll = new QScrollArea(detail);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    form = new ContactForm(scroll);
    scroll->setWidget(form);
    auto *word = new QWidget(detail);
    auto *words = new QVBoxLayout(word);
    words->setContentsMargins(24, 24, 24, 24);
    several = new QLabel(word);
    several->setObjectName(QStringLiteral("severalChosen"));
    several->setWordWrap(true);
    words->addWidget(several);
    words->addStretch(1);
    detail->addWidget(scroll);
    detail->addWidget(word);
    detail->addWidget(createEmpty());
    column->addWidget(detail, 1);
    column->addWidget(new Hairline(Qt::Horizontal, side));
    toTo = button("chosenToTo", "send", side);
    toCc = button("chosenToCc", "", side);
    toBcc = button("chosenToBcc", "", side);
    remove = button("removeContacts", "trash", side);
    auto *flow = new FlowArea(4, side);
    flow->setFlowMargins(QMargins(12, 6, 12, 6));
    flow->setFlow({toTo, toCc, toBcc, remove});
    column->addWidget(flow);
    const auto choosing = [this](Button *from, Recipients row) {
        connect(from, &QPushButton::clicked, q,
                [this, row] { emit q->recipientsChosen(row, chosenRecipients()); });
    };
    choosing(toTo, Recipients::To);
    choosing(toCc, Recipients::Cc);
    choosing(toBcc, Recipients::Bcc);
    connect(remove, &QPushButton::clicked, q, [this] { removeChosen(); });
    connect(form, &ContactForm::personEdited, q,
            [this](const core::contacts::Person &person) { emit q->saveRequested({person}, {}); });
    connect(form, &ContactForm::groupEdited, q,
            [this](const core::contacts::PeopleGroup &group) { emit q->saveRequested({}, {group}); });
    return side;
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
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search contacts"));
    kinds->setAccessibleName(tr("Which contacts"));
    list->setAccessibleName(tr("Contacts"));
    emptyTitle->setText(tr("No contacts yet"));
    emptyText->setText(
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
    remove->setText(tr("Delete"));
    if (auto *undo = undoBar->findChild<Button *>(QStringLiteral("undoRemoval")))
        undo->setText(tr("Undo"));
    showKind();
    choose();
}

} // namespace ui::contacts
