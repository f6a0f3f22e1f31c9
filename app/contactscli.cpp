#include "app/contactscli.h"

#include "app/exitcodes.h"
#include "app/terminal.h"
#include "core/contacts/contactfile.h"
#include "core/contacts/index.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

namespace app
{

using core::contacts::Book;
using core::contacts::Completion;
using core::contacts::Keeper;
using core::contacts::Reject;
using core::mail::AddrSpec;
using core::mail::Group;
using core::mail::Mailbox;
using Verb = ContactsCommand::Verb;

ContactsCli::ContactsCli(ContactsCommand command, const QString &storeFile)
    : m_command(std::move(command))
    , m_keeper(storeFile)
    , m_out(stdout)
    , m_err(stderr)
{
}

int ContactsCli::fail(const QString &text, int code)
{
    m_err << text << Qt::endl;
    return code;
}

QString ContactsCli::problem()
{
    QString problem;
    QEventLoop loop;
    QObject::connect(&m_keeper, &Keeper::changed, &loop, &QEventLoop::quit);
    QObject::connect(&m_keeper, &Keeper::failed, &loop, [&](const QString &detail) {
        problem = detail;
        loop.quit();
    });
    loop.exec();
    return problem;
}

int ContactsCli::run()
{
    QObject::connect(&m_keeper, &Keeper::setAside, &m_keeper, [this](const QString &path) {
        m_err << tr("The contacts could not be read. The file as it was is kept as %1.").arg(path)
              << Qt::endl;
    });
    m_keeper.open();
    if (const QString detail = problem(); !detail.isEmpty())
        return fail(tr("The contacts cannot be read: %1").arg(detail), LetterUnusable);
    const Book &book = m_keeper.book();
    switch (m_command.verb) {
    case Verb::List:
        return list(book);
    case Verb::Import:
        return import(book);
    case Verb::Export:
        return exportAll(book);
    case Verb::Forget:
        return forget();
    }
    return Usage;
}

int ContactsCli::list(const Book &book)
{
    // The same letters find the same people as in the window.
    Book shown = book;
    if (m_command.subject.isEmpty())
        shown.learned.clear();
    const core::contacts::Index index(shown, QDateTime::currentDateTimeUtc());
    QList<Completion> found = index.complete(m_command.subject, 100'000);
    if (m_command.subject.isEmpty()) {
        found.clear();
        for (const auto &person : book.people) {
            for (const AddrSpec &address : person.addresses)
                found.append({Completion::Kind::Person, core::contacts::mailboxOf(person, address), {}, {}});
        }
        for (const auto &group : book.groups)
            found.append({Completion::Kind::Group, Group{group.name, group.members}, {}, {}});
    }
    QJsonArray array;
    for (const Completion &each : std::as_const(found)) {
        const auto *mailbox = std::get_if<Mailbox>(&each.addressee);
        const QString name = mailbox ? mailbox->name : std::get<Group>(each.addressee).name;
        QStringList addresses;
        for (const Mailbox &one : core::mail::mailboxes({each.addressee}))
            addresses += one.address.toString();
        const QString kind = each.kind == Completion::Kind::Person ? QStringLiteral("person")
            : each.kind == Completion::Kind::Group                 ? QStringLiteral("group")
                                                                   : QStringLiteral("learned");
        if (m_command.isJson)
            array.append(QJsonObject{{QStringLiteral("kind"), kind},
                                     {QStringLiteral("name"), name},
                                     {QStringLiteral("addresses"), QJsonArray::fromStringList(addresses)}});
        else
            m_out << terminal::padded(name, 28) << u' ' << addresses.join(QStringLiteral(", ")) << Qt::endl;
    }
    if (m_command.isJson)
        m_out << QJsonDocument(array).toJson();
    else if (found.isEmpty())
        m_err << tr("Nobody is found.") << Qt::endl;
    return AllAccepted;
}

int ContactsCli::import(const Book &book)
{
    QFile file(m_command.subject);
    const bool isOpen
        = m_command.subject == u"-" ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!isOpen)
        return fail(tr("%1 cannot be read: %2").arg(m_command.subject, file.errorString()), LetterUnusable);
    const auto plan = core::contacts::planImport(book, core::contacts::readContacts(file.readAll()));
    for (const Reject &reject : plan.rejects) {
        const QString why = reject.reason == Reject::Reason::NoAddress ? tr("line %1, no address: %2")
            : reject.reason == Reject::Reason::BadAddress              ? tr("line %1, not an address: %2")
                                                          : tr("line %1, the file ends within it: %2");
        m_err << why.arg(reject.line).arg(reject.text) << Qt::endl;
    }
    if (!m_command.isTrial) {
        m_keeper.save(plan.added + plan.changed, plan.groups);
        if (const QString detail = problem(); !detail.isEmpty())
            return fail(tr("The contacts cannot be kept: %1").arg(detail), LetterUnusable);
    }
    m_out << tr("New: %1, completed: %2, groups: %3, merged: %4, known: %5, left out: %6")
                 .arg(plan.added.size())
                 .arg(plan.changed.size())
                 .arg(plan.groups.size())
                 .arg(plan.merged)
                 .arg(plan.known)
                 .arg(plan.rejects.size())
          << Qt::endl;
    if (plan.dropped > 0)
        m_out << tr("Lost, because a note would be too long: %1").arg(plan.dropped) << Qt::endl;
    if (!plan.sharing.isEmpty())
        m_out << tr("Kept apart, with an address of somebody of another name: %1").arg(plan.sharing.size())
              << Qt::endl;
    return AllAccepted;
}

int ContactsCli::exportAll(const Book &book)
{
    const bool isTable = m_command.format == u"csv"
        || (m_command.format.isEmpty()
            && m_command.subject.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive));
    const QByteArray octets = isTable ? core::contacts::writeCsv(book.people, book.groups)
                                      : core::contacts::writeVCards(book.people, book.groups);
    QString problem;
    if (m_command.subject == u"-") {
        problem = terminal::print(octets);
    } else {
        QSaveFile file(m_command.subject);
        if (!file.open(QFile::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
            problem = file.errorString();
    }
    if (problem.isEmpty())
        return AllAccepted;
    return fail(m_command.subject == u"-" ? tr("Standard output could not be written: %1").arg(problem)
                                          : tr("%1 could not be written: %2").arg(m_command.subject, problem),
                LetterUnusable);
}

int ContactsCli::forget()
{
    const auto address = AddrSpec::parse(m_command.subject);
    if (m_command.isEverything)
        m_keeper.forgetAllLearned();
    else if (address)
        m_keeper.forget({*address});
    else
        return fail(tr("“%1” is not an e-mail address.").arg(m_command.subject), Usage);
    if (const QString detail = problem(); !detail.isEmpty())
        return fail(tr("The contacts cannot be kept: %1").arg(detail), LetterUnusable);
    return AllAccepted;
}

} // namespace app
