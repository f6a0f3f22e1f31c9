#include "app/contactsdesk.h"

#include "app/settings.h"
#include "core/contacts/contactfile.h"
#include "core/mime/header.h"
#include "core/mime/read.h"
#include "ui/compose/composewindow.h"
#include "ui/widgets/domainhint.h"
#include "ui/widgets/inbackground.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace app
{

using core::contacts::ContactFile;
using core::contacts::Keeper;
using core::contacts::PeopleGroup;
using core::contacts::Person;
using core::delivery::Outbox;
using core::delivery::Record;
using core::delivery::State;
using core::mail::AddressList;
using core::mail::AddrSpec;
using core::mail::Mailbox;
using ui::compose::ComposeWindow;
using ui::contacts::ContactsWindow;

namespace
{

/// A letter to more people than these is a mailing: nobody knows them all.
constexpr qsizetype mostPeople = 100;
constexpr qint64 largestFileBytes = 64 * 1024 * 1024;

/// Who got the letter, with the names that its header has for them.
QList<Mailbox> peopleOf(const QString &messagePath, const QList<AddrSpec> &accepted)
{
    QHash<QString, QString> names;
    QFile message(messagePath);
    if (message.open(QFile::ReadOnly)) {
        if (const auto part = core::mime::read(message)) {
            for (const char *field : {"To", "Cc"}) {
                const auto list = core::mime::parseAddresses(QByteArrayView(part->fieldBody(field)));
                for (const Mailbox &each : core::mail::mailboxes(list.value_or(AddressList())))
                    names.insert(core::contacts::sameMailbox(each.address), each.name);
            }
        }
    }
    QList<Mailbox> people;
    for (const AddrSpec &address : accepted)
        people.append({names.value(core::contacts::sameMailbox(address)), address});
    return people;
}

} // namespace

ContactsDesk::ContactsDesk(Services &services, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
    , m_keeper(services.folders().data + QStringLiteral("/contacts.sqlite"))
{
    connect(&services.outbox(), &Outbox::changed, this, &ContactsDesk::learn);
    connect(&m_keeper, &Keeper::changed, this, &ContactsDesk::tell);
    connect(&m_keeper, &Keeper::setAside, this, [this](const QString &path) {
        m_problem = tr("The contacts could not be read. The file as it was is kept as %1.").arg(path);
        if (m_window)
            m_window->showProblem(m_problem);
    });
    connect(&m_keeper, &Keeper::failed, this, [this](const QString &detail) {
        m_problem = tr("The contacts cannot be kept: %1").arg(detail);
        if (m_window)
            m_window->showProblem(m_problem);
    });
}

ContactsDesk::~ContactsDesk()
{
    ui::learnMailDomains({}); // nobody is left to ask
}

void ContactsDesk::open()
{
    ui::learnMailDomains([services = &m_services] {
        QStringList domains;
        for (const auto &provider : services->catalogue().providers)
            domains += provider.domains;
        return domains;
    });
    m_keeper.open();
}

ui::SuggestionsPtr ContactsDesk::suggestions()
{
    auto made = std::make_shared<ui::Suggestions>();
    const auto index = m_keeper.index();
    made->complete = [index](const QString &typed, int limit, const QSet<QString> &except) {
        return index->complete(typed, limit, except);
    };
    made->isInContacts = [index](const AddrSpec &address) { return index->isInContacts(address); };
    // Before anybody is known everybody would be a stranger.
    made->isKnown
        = [index](const AddrSpec &address) { return index->size() == 0 || index->isKnown(address); };
    made->forget = [this](const AddrSpec &address) { m_keeper.forget({address}); };
    made->addToContacts = [this](const Mailbox &mailbox) {
        Person person;
        person.id = core::contacts::newId();
        person.name = mailbox.name;
        person.addresses = {mailbox.address};
        m_keeper.save({person}, {});
    };
    return made;
}

void ContactsDesk::serve(ComposeWindow *window)
{
    m_letters.append(window);
    window->setSuggestions(suggestions());
    connect(window, &ComposeWindow::contactsRequested, this, [this, window] {
        m_letters.removeAll(window);
        m_letters.append(window);
        show();
    });
    connect(window, &ComposeWindow::letterToRequested, this,
            [this](const core::mail::Addressee &addressee) { emit letterRequested({addressee}); });
}

/// The book is another one: whoever shows something of it is told.
void ContactsDesk::tell()
{
    const ui::SuggestionsPtr made = suggestions();
    m_letters.removeIf([](const auto &letter) { return !letter; });
    for (const auto &letter : std::as_const(m_letters))
        letter->setSuggestions(made);
    if (m_window) {
        m_window->setSuggestions(made);
        m_window->setBook(m_keeper.book());
    }
}

void ContactsDesk::show()
{
    if (!m_window)
        createWindow();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void ContactsDesk::createWindow()
{
    m_window = std::make_unique<ContactsWindow>();
    ContactsWindow *window = m_window.get();
    window->setLearning(m_settings.learnsRecipients());
    window->setShowsGroupNames(m_settings.showsGroupNames());
    window->setSuggestions(suggestions());
    window->setBook(m_keeper.book());
    if (!m_problem.isEmpty())
        window->showProblem(m_problem);
    connect(window, &ContactsWindow::saveRequested, &m_keeper, &Keeper::save);
    connect(window, &ContactsWindow::removeRequested, this,
            [this](const QStringList &people, const QStringList &groups, const QList<AddrSpec> &learned) {
                if (!people.isEmpty() || !groups.isEmpty())
                    m_keeper.remove(people, groups);
                if (!learned.isEmpty())
                    m_keeper.forget(learned);
            });
    connect(window, &ContactsWindow::putBackRequested, this, [this](const core::contacts::Book &removed) {
        if (!removed.people.isEmpty() || !removed.groups.isEmpty())
            m_keeper.save(removed.people, removed.groups);
        if (!removed.learned.isEmpty())
            m_keeper.putBack(removed.learned);
    });
    connect(window, &ContactsWindow::forgetAllRequested, &m_keeper, &Keeper::forgetAllLearned);
    connect(window, &ContactsWindow::learningChanged, this,
            [this](bool isLearning) { m_settings.setLearnsRecipients(isLearning); });
    connect(window, &ContactsWindow::showsGroupNamesChanged, this,
            [this](bool showsNames) { m_settings.setShowsGroupNames(showsNames); });
    connect(window, &ContactsWindow::importRequested, this, &ContactsDesk::import);
    connect(window, &ContactsWindow::importAccepted, this, [this](const core::contacts::ImportPlan &plan) {
        m_keeper.save(plan.added + plan.changed, plan.groups);
        m_window->showNotice(
            tr("%n contacts imported.", nullptr, int(plan.added.size() + plan.changed.size())));
    });
    connect(window, &ContactsWindow::exportRequested, this, &ContactsDesk::exportTo);
    connect(window, &ContactsWindow::recipientsChosen, this, &ContactsDesk::address);
}

/// Of what really left for somebody: not of practice, not of what failed, and each letter once.
void ContactsDesk::learn(const Record &record)
{
    const bool hasLeft = record.state == State::Sent || record.state == State::PartlySent;
    const QList<AddrSpec> accepted = record.receipt.accepted;
    if (!hasLeft || record.accountId == practiceAccount().id || !m_settings.learnsRecipients()
        || accepted.isEmpty() || accepted.size() > mostPeople || m_learned.contains(record.id))
        return;
    m_learned.insert(record.id);
    const QDateTime at = record.finishedAt.isValid() ? record.finishedAt : QDateTime::currentDateTimeUtc();
    ui::inBackground(
        this, [path = record.spoolPath, accepted] { return peopleOf(path, accepted); },
        [this, at](const QList<Mailbox> &people) { m_keeper.learn(people, at); });
}

void ContactsDesk::import(const QString &path)
{
    ui::inBackground(
        this,
        [path]() -> std::optional<ContactFile> {
            QFile file(path);
            if (!file.open(QFile::ReadOnly) || file.size() > largestFileBytes)
                return std::nullopt;
            return core::contacts::readContacts(file.readAll());
        },
        [this, path](const std::optional<ContactFile> &read) {
            if (!m_window)
                return;
            if (!read)
                return m_window->showProblem(tr("%1 cannot be read, or is larger than 64 MB.").arg(path));
            m_window->showImport(core::contacts::planImport(m_keeper.book(), *read),
                                 QFileInfo(path).fileName());
        });
}

void ContactsDesk::exportTo(const QString &path, const QList<Person> &people,
                            const QList<PeopleGroup> &groups)
{
    const bool isEverything = people.isEmpty() && groups.isEmpty();
    const QList<Person> who = isEverything ? m_keeper.book().people : people;
    const QList<PeopleGroup> which = isEverything ? m_keeper.book().groups : groups;
    ui::inBackground(
        this,
        [path, who, which] {
            const bool isTable = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
            QSaveFile file(path);
            if (!file.open(QFile::WriteOnly))
                return file.errorString();
            file.write(isTable ? core::contacts::writeCsv(who, which)
                               : core::contacts::writeVCards(who, which));
            return file.commit() ? QString() : file.errorString();
        },
        [this, path](const QString &problem) {
            if (!m_window)
                return;
            if (problem.isEmpty())
                m_window->showNotice(tr("Exported to %1.").arg(path));
            else
                m_window->showProblem(tr("%1 could not be written: %2").arg(path, problem));
        });
}

void ContactsDesk::address(ContactsWindow::Recipients row, const AddressList &list)
{
    m_letters.removeIf([](const auto &letter) { return !letter; });
    if (list.isEmpty())
        return;
    if (m_letters.isEmpty() || m_letters.last()->phase() != ComposeWindow::Phase::Writing) {
        emit letterRequested(list);
        return;
    }
    ComposeWindow *letter = m_letters.last();
    letter->addRecipients(ComposeWindow::Recipients(int(row)), list);
    letter->raise();
    letter->activateWindow();
}

} // namespace app
