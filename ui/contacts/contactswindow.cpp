#include "ui/contacts/contactswindow.h"

#include "ui/contacts/contactform.h"
#include "ui/contacts/contactswindowprivate.h"
#include "ui/contacts/importpreview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flattabbar.h"
#include "ui/widgets/listanddetail.h"
#include "ui/widgets/twolinelist.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QStackedWidget>

namespace ui::contacts
{

using core::contacts::Book;
using core::contacts::PeopleGroup;
using core::contacts::Person;
using core::mail::Mailbox;

ContactsWindow::ContactsWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this))
{
    d->kinds->parentWidget()->installEventFilter(this); // the tabs say less where it is narrow
}

ContactsWindow::~ContactsWindow() = default;

void ContactsWindow::setBook(const Book &book)
{
    const QString id = d->wanted.isEmpty() ? d->form->id() : d->wanted;
    const QSignalBlocker quiet(d->list);
    d->model->setBook(book);
    d->selectId(id);
    d->showKind();
    d->choose();
}

void ContactsWindow::setSuggestions(const SuggestionsPtr &suggestions)
{
    d->form->setSuggestions(suggestions);
}

void ContactsWindow::setLearning(bool isLearning)
{
    d->learning->setChecked(isLearning);
}

void ContactsWindow::setShowsGroupNames(bool showsGroupNames)
{
    d->groupNames->setChecked(showsGroupNames);
}

void ContactsWindow::showImport(const core::contacts::ImportPlan &plan, const QString &fileName)
{
    d->pages->setCurrentWidget(d->preview);
    d->preview->setPlan(plan, fileName);
}

void ContactsWindow::showProblem(const QString &text)
{
    d->frame->showNotice(Tone::Negative, text);
}

void ContactsWindow::showNotice(const QString &text)
{
    d->frame->showNotice(Tone::Positive, text);
}

void ContactsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QMainWindow::changeEvent(event);
}

void ContactsWindow::closeEvent(QCloseEvent *event)
{
    d->form->finish();
    QMainWindow::closeEvent(event);
}

/// With how many there are of each, as long as there is room.
void ContactsWindow::Private::nameKinds()
{
    const Book &book = model->book();
    const QStringList counted{tr("People (%L1)").arg(book.people.size()),
                              tr("Groups (%L1)").arg(book.groups.size()),
                              tr("Learned (%L1)").arg(book.learned.size())};
    const QStringList bare{tr("People"), tr("Groups"), tr("Learned")};
    const bool isRoomy = kinds->widthFor(counted) <= kinds->parentWidget()->width();
    const QStringList &names = isRoomy ? counted : bare;
    for (int i = 0; i < names.size(); ++i) {
        if (kinds->tabText(i) != names[i]) // or every layout would ask for another
            kinds->setTabText(i, names[i]);
        kinds->setTabToolTip(i, counted[i]);
    }
}

bool ContactsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->kinds->parentWidget() && event->type() == QEvent::Resize)
        d->nameKinds();
    return QMainWindow::eventFilter(watched, event);
}

void ContactsWindow::Private::showKind()
{
    static const Contact::Kind order[]{Contact::Kind::Person, Contact::Kind::Group, Contact::Kind::Learned};
    const int at = std::max(0, kinds->currentIndex());
    model->show(order[at], search->text());
    nameKinds();
    const Book &book = model->book();
    const bool isSearched = !search->text().trimmed().isEmpty();
    list->setEmptyText(isSearched    ? tr("Nobody is found with these letters.")
                           : at == 1 ? tr("A group is a name for several people that you write to together.")
                           : at == 2 ? tr("Whom you write to is remembered here and offered while you type.")
                                     : tr("There are no contacts yet."));
    keep->setVisible(order[at] == Contact::Kind::Learned);
    remove->setText(order[at] == Contact::Kind::Learned ? tr("Forget") : tr("Delete"));
    exporting->setEnabled(!book.people.isEmpty() || !book.groups.isEmpty());
    forgetting->setEnabled(!book.learned.isEmpty());
}

/// The row of @p id, if it is shown; rows that were chosen before are no more after a new book.
void ContactsWindow::Private::selectId(const QString &id)
{
    const int row = model->rowOf(id);
    if (row < 0)
        return;
    wanted.clear();
    list->setCurrentIndex(model->index(row, 0));
    list->scrollTo(model->index(row, 0));
}

void ContactsWindow::Private::choose()
{
    const QList<int> rows = list->chosenRows();
    toTo->setEnabled(!rows.isEmpty());
    toCc->setEnabled(!rows.isEmpty());
    toBcc->setEnabled(!rows.isEmpty());
    keep->setEnabled(!rows.isEmpty());
    remove->setEnabled(!rows.isEmpty());
    if (rows.size() == 1) {
        const Contact contact = model->contactAt(rows.first());
        const Book &book = model->book();
        if (contact.kind == Contact::Kind::Person)
            form->setPerson(book.people[contact.at]);
        else if (contact.kind == Contact::Kind::Group)
            form->setGroup(book.groups[contact.at]);
        if (contact.kind != Contact::Kind::Learned)
            return frame->showDetail();
        return frame->showWords(
            tr("Learned from messages you sent.\nAdd it to your contacts to give it a name."));
    }
    if (!rows.isEmpty())
        return frame->showCount(int(rows.size()));
    if (model->book().people.isEmpty() && kinds->currentIndex() == 0)
        return frame->showEmpty();
    frame->showWords(model->rowCount() > 0 ? tr("Choose somebody to see and change the details.")
                                           : QString());
}

Book ContactsWindow::Private::chosen() const
{
    Book marked;
    const Book &book = model->book();
    for (const int row : list->chosenRows()) {
        const Contact contact = model->contactAt(row);
        if (contact.kind == Contact::Kind::Person)
            marked.people.append(book.people[contact.at]);
        else if (contact.kind == Contact::Kind::Group)
            marked.groups.append(book.groups[contact.at]);
        else
            marked.learned.append(book.learned[contact.at]);
    }
    return marked;
}

core::mail::AddressList ContactsWindow::Private::chosenRecipients() const
{
    core::mail::AddressList recipients;
    const Book marked = chosen();
    for (const Person &person : marked.people) {
        if (!person.addresses.isEmpty())
            recipients.append(core::contacts::mailboxOf(person, person.addresses.first()));
    }
    for (const PeopleGroup &group : marked.groups)
        recipients.append(core::mail::Group{group.name, group.members});
    for (const auto &known : marked.learned)
        recipients.append(known.mailbox);
    return recipients;
}

void ContactsWindow::Private::addContact()
{
    form->finish();
    Person person;
    person.id = core::contacts::newId();
    person.name = tr("New contact");
    open({person});
}

void ContactsWindow::Private::keepChosen()
{
    QList<Person> people;
    for (const auto &known : chosen().learned) {
        Person person;
        person.id = core::contacts::newId();
        person.name = known.mailbox.name;
        person.addresses = {known.mailbox.address};
        people.append(person);
    }
    if (people.isEmpty())
        return;
    if (people.size() > 1)
        frame->showNotice(Tone::Positive, tr("%n are contacts now.", nullptr, int(people.size())));
    open(people);
}

/// Saves them, new as they are, and shows the first one to be named.
void ContactsWindow::Private::open(const QList<Person> &people)
{
    wanted = people.first().id;
    search->clear();
    kinds->setCurrentIndex(0);
    emit q->saveRequested(people, {});
    form->setPerson(people.first());
    frame->showDetail();
    form->focusName();
}

void ContactsWindow::Private::addGroup()
{
    form->finish();
    PeopleGroup group{core::contacts::newId(), tr("New group"), {}};
    // Those that are chosen are its first people.
    group.members = core::mail::mailboxes(chosenRecipients());
    wanted = group.id;
    search->clear();
    kinds->setCurrentIndex(1);
    emit q->saveRequested({}, {group});
    form->setGroup(group);
    frame->showDetail();
    form->focusName();
}

void ContactsWindow::Private::removeChosen()
{
    removed = chosen();
    QStringList people;
    QStringList groups;
    QList<core::mail::AddrSpec> learned;
    for (const Person &person : std::as_const(removed.people))
        people.append(person.id);
    for (const PeopleGroup &group : std::as_const(removed.groups))
        groups.append(group.id);
    for (const auto &known : std::as_const(removed.learned))
        learned.append(known.mailbox.address);
    const auto count = int(people.size() + groups.size() + learned.size());
    if (count == 0)
        return;
    frame->offerUndo(learned.isEmpty() ? tr("%n deleted.", nullptr, count)
                                       : tr("%n forgotten.", nullptr, count));
    list->clearSelection();
    emit q->removeRequested(people, groups, learned);
}

void ContactsWindow::Private::undoRemoval()
{
    emit q->putBackRequested(std::exchange(removed, {}));
}

void ContactsWindow::Private::forgetAll()
{
    removed = {};
    removed.learned = model->book().learned;
    frame->offerUndo(tr("Everything learned is forgotten."));
    emit q->forgetAllRequested();
}

void ContactsWindow::Private::chooseImport()
{
    auto *dialog = new QFileDialog(q, tr("Import contacts"), QString(),
                                   tr("Contacts (*.vcf *.csv *.txt *.tsv);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, q, &ContactsWindow::importRequested);
    dialog->open();
}

void ContactsWindow::Private::chooseExport()
{
    auto *dialog = new QFileDialog(q, tr("Export contacts"), QStringLiteral("contacts.vcf"),
                                   tr("vCard (*.vcf);;Table (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"csv") ? QStringLiteral("csv") : QStringLiteral("vcf"));
    });
    dialog->setDefaultSuffix(QStringLiteral("vcf"));
    const Book marked = chosen();
    // Several that are chosen, or everything.
    const bool isPart = marked.people.size() + marked.groups.size() > 1;
    connect(dialog, &QFileDialog::fileSelected, q, [this, marked, isPart](const QString &path) {
        emit q->exportRequested(path, isPart ? marked.people : QList<Person>(),
                                isPart ? marked.groups : QList<PeopleGroup>());
    });
    dialog->open();
}

} // namespace ui::contacts
