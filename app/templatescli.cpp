#include "app/templatescli.h"

#include "app/exitcodes.h"
#include "app/stationeryproblem.h"
#include "app/terminal.h"
#include "core/html/html.h"
#include "core/stationery/filling.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

namespace app
{

using core::stationery::Field;
using core::stationery::Paper;
using core::stationery::PaperError;
using Verb = TemplatesCommand::Verb;

namespace
{

QString addressesOf(const core::mail::AddressList &list)
{
    QStringList addresses;
    for (const core::mail::Mailbox &mailbox : core::mail::mailboxes(list)) {
        const QString address = mailbox.address.toString();
        addresses += mailbox.name.isEmpty() ? address : mailbox.name + QStringLiteral(" <") + address + u'>';
    }
    return addresses.join(QStringLiteral(", "));
}

QString textOf(const core::mail::Body &body)
{
    return body.text.isEmpty() ? core::html::toPlainText(body.html) : body.text;
}

QJsonObject jsonOf(const core::stationery::PaperTitle &title)
{
    const bool isTemplate = title.kind == Paper::Kind::Template;
    return {{QStringLiteral("kind"), isTemplate ? QStringLiteral("template") : QStringLiteral("snippet")},
            {QStringLiteral("name"), title.name},
            {QStringLiteral("abbreviation"), title.abbreviation},
            {QStringLiteral("subject"), title.subject},
            {QStringLiteral("file"), title.id}};
}

QString fieldText(const Field &field)
{
    return field.fallback.isEmpty() ? field.name : field.name + QStringLiteral(" (") + field.fallback + u')';
}

} // namespace

TemplatesCli::TemplatesCli(TemplatesCommand command, const QString &folder)
    : m_command(std::move(command))
    , m_drawer(folder)
    , m_out(stdout)
    , m_err(stderr)
{
}

Paper::Kind TemplatesCli::kind() const
{
    return m_command.isOfSnippets ? Paper::Kind::Snippet : Paper::Kind::Template;
}

int TemplatesCli::fail(const QString &text, int code)
{
    m_err << text << Qt::endl;
    return code;
}

int TemplatesCli::fail(const PaperError &error)
{
    return fail(stationeryProblem(error), LetterUnusable);
}

int TemplatesCli::run()
{
    if (m_command.verb == Verb::List)
        return list();
    if (m_command.verb == Verb::Import)
        return import();
    const auto title = m_drawer.find(kind(), m_command.name);
    if (!title)
        return fail(
            (m_command.isOfSnippets ? tr("There is no snippet “%1”.") : tr("There is no template “%1”."))
                .arg(m_command.name),
            LetterUnusable);
    if (m_command.verb == Verb::Show)
        return show(*title);
    return m_command.verb == Verb::Export ? exportOne(*title) : remove(*title);
}

int TemplatesCli::list()
{
    const auto contents = m_drawer.contents();
    QJsonArray array;
    bool isEmpty = true;
    for (const Title &title : contents.titles) {
        if (title.kind != kind())
            continue;
        isEmpty = false;
        if (m_command.isJson)
            array.append(jsonOf(title));
        else
            m_out << (terminal::padded(title.name, 28) + u' '
                      + (m_command.isOfSnippets ? title.abbreviation : title.subject))
                         .trimmed()
                  << Qt::endl;
    }
    if (m_command.isJson)
        m_out << QJsonDocument(array).toJson();
    else if (isEmpty)
        m_err << (m_command.isOfSnippets ? tr("There are no snippets.") : tr("There are no templates."))
              << Qt::endl;
    for (const PaperError &error : contents.unreadable)
        m_err << stationeryProblem(error) << Qt::endl;
    return AllAccepted;
}

int TemplatesCli::show(const Title &title)
{
    const QTemporaryDir folder;
    const auto paper = m_drawer.load(title.id, folder.path());
    if (!paper)
        return fail(paper.error());
    const core::mail::Draft &letter = paper->letter;
    const QList<Field> fields = core::stationery::fieldsOf(letter);
    QStringList attachments;
    for (const core::mail::Attachment &attachment : letter.attachments) {
        if (attachment.role == core::mail::Attachment::Role::Attached)
            attachments += attachment.fileName;
    }
    if (m_command.isJson) {
        QJsonObject object = jsonOf(title);
        QJsonArray list;
        for (const Field &field : fields)
            list.append(QJsonObject{{QStringLiteral("name"), field.name},
                                    {QStringLiteral("default"), field.fallback}});
        object.insert(QStringLiteral("fields"), list);
        object.insert(QStringLiteral("to"), addressesOf(letter.to));
        object.insert(QStringLiteral("cc"), addressesOf(letter.cc));
        object.insert(QStringLiteral("bcc"), addressesOf(letter.bcc));
        object.insert(QStringLiteral("attachments"), QJsonArray::fromStringList(attachments));
        object.insert(QStringLiteral("text"), letter.body.text);
        object.insert(QStringLiteral("html"), letter.body.html);
        m_out << QJsonDocument(object).toJson();
        return AllAccepted;
    }
    const auto line = [this](const QString &label, const QString &text) {
        if (!text.isEmpty())
            m_out << terminal::padded(label, 14) << u' ' << text << Qt::endl;
    };
    QStringList fieldTexts;
    for (const Field &field : fields)
        fieldTexts += fieldText(field);
    line(m_command.isOfSnippets ? tr("Snippet") : tr("Template"), title.name);
    line(tr("Abbreviation"), title.abbreviation);
    line(tr("To"), addressesOf(letter.to));
    line(tr("Cc"), addressesOf(letter.cc));
    line(tr("Bcc"), addressesOf(letter.bcc));
    line(tr("Subject"), letter.subject);
    line(tr("Attachments"), attachments.join(QStringLiteral(", ")));
    line(tr("Fields"), fieldTexts.join(QStringLiteral(", ")));
    m_out << Qt::endl << textOf(letter.body) << Qt::endl;
    return AllAccepted;
}

int TemplatesCli::import()
{
    int code = AllAccepted;
    for (const QString &file : m_command.files) {
        const auto imported = m_drawer.import(file);
        if (!imported) {
            const bool isMissing = imported.error().kind == PaperError::Kind::NotThere;
            code = isMissing ? fail(tr("There is no file %1.").arg(file), LetterUnusable)
                             : fail(imported.error());
            continue;
        }
        const bool isSnippet = imported->title.kind == Paper::Kind::Snippet;
        m_out << (isSnippet ? tr("Snippet: %1") : tr("Template: %1")).arg(imported->title.name) << Qt::endl;
        if (!imported->lostAbbreviation.isEmpty())
            m_err << tr("The abbreviation “%1” stands for another snippet and was left out.")
                         .arg(imported->lostAbbreviation)
                  << Qt::endl;
    }
    return code;
}

int TemplatesCli::exportOne(const Title &title)
{
    if (m_command.target == u"-")
        return print(title);
    const QString target = m_command.target.isEmpty() ? QDir::currentPath() : m_command.target;
    const auto path = QFileInfo(target).isDir() ? m_drawer.exportTo(title.id, target)
                                                : m_drawer.exportAs(title.id, target);
    if (!path)
        return fail(path.error());
    m_out << *path << Qt::endl;
    return AllAccepted;
}

int TemplatesCli::print(const Title &title)
{
    QFile file(m_drawer.folder() + u'/' + title.id);
    if (!file.open(QFile::ReadOnly))
        return fail(PaperError{PaperError::Kind::Unreadable, title.id, file.errorString()});
    if (const QString problem = terminal::print(file.readAll()); !problem.isEmpty())
        return fail(PaperError{PaperError::Kind::Unwritable, m_command.target, problem});
    return AllAccepted;
}

int TemplatesCli::remove(const Title &title)
{
    if (const auto removed = m_drawer.remove(title.id); !removed)
        return fail(removed.error());
    m_out << tr("“%1” is in the trash.").arg(title.name) << Qt::endl;
    return AllAccepted;
}

} // namespace app
