#include "app/letter.h"

#include "app/commandlinetext.h"
#include "app/mailto.h"
#include "core/html/html.h"
#include "core/mime/header.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace app
{

using core::mail::Attachment;
using core::mail::Draft;
using core::mail::FileContent;

namespace
{

std::optional<LetterError> addAddresses(core::mail::AddressList &list, const QStringList &texts)
{
    for (const QString &text : texts) {
        const auto parsed = core::mime::parseAddresses(QStringView(text));
        if (!parsed || parsed->isEmpty())
            return LetterError{CommandLineText::tr("This is not an address: %1").arg(text)};
        list += *parsed;
    }
    return std::nullopt;
}

std::optional<LetterError> setSender(Draft &draft, const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto parsed = core::mime::parseAddresses(QStringView(text));
    const auto people = parsed ? core::mail::mailboxes(*parsed) : QList<core::mail::Mailbox>();
    if (people.size() != 1)
        return LetterError{CommandLineText::tr("This is not one address: %1").arg(text)};
    draft.from = people.first();
    return std::nullopt;
}

std::optional<LetterError> attach(Draft &draft, const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return LetterError{CommandLineText::tr("This file cannot be read: %1").arg(path)};
    draft.attachments.append(
        {.fileName = file.fileName(),
         .mediaType = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name().toLatin1(),
         .content = FileContent{file.absoluteFilePath()}});
    return std::nullopt;
}

std::optional<LetterError> addHeader(Draft &draft, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const bool isPlain = std::all_of(text.cbegin(), text.cbegin() + qMax(colon, 0),
                                     [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    if (colon < 1 || !isPlain)
        return LetterError{
            CommandLineText::tr("A header field is written as “Name: value”, not: %1").arg(text)};
    const QString name = text.left(colon).trimmed();
    const QString value = text.mid(colon + 1).trimmed();
    // What a draft knows by itself is not a field of the person's own.
    if (name.compare(u"Reply-To", Qt::CaseInsensitive) == 0)
        return addAddresses(draft.replyTo, {value});
    if (name.compare(u"Importance", Qt::CaseInsensitive) == 0) {
        draft.priority = value.compare(u"high", Qt::CaseInsensitive) == 0 ? core::mail::Priority::High
            : value.compare(u"low", Qt::CaseInsensitive) == 0             ? core::mail::Priority::Low
                                                                          : core::mail::Priority::Normal;
        return std::nullopt;
    }
    if (name.compare(u"In-Reply-To", Qt::CaseInsensitive) == 0) {
        draft.inReplyTo = value.toLatin1();
        return std::nullopt;
    }
    draft.headers.append({name.toLatin1(), value});
    return std::nullopt;
}

std::optional<LetterError> setBody(Draft &draft, const Options &options)
{
    if (options.body.isEmpty() && options.htmlFile.isEmpty())
        return std::nullopt;
    draft.body = {options.body, {}};
    draft.attachments.removeIf(
        [](const Attachment &attachment) { return attachment.role == Attachment::Role::Inline; });
    if (options.htmlFile.isEmpty())
        return std::nullopt;
    QFile file(options.htmlFile);
    if (!file.open(QFile::ReadOnly))
        return LetterError{CommandLineText::tr("This file cannot be read: %1").arg(options.htmlFile)};
    draft.body.html = QString::fromUtf8(file.readAll());
    if (draft.body.text.isEmpty())
        draft.body.text = core::html::toPlainText(draft.body.html);
    return std::nullopt;
}

void merge(GivenLetter &letter, const MailtoRequest &link)
{
    Draft &draft = letter.draft;
    draft.to += link.draft.to;
    draft.cc += link.draft.cc;
    draft.bcc += link.draft.bcc;
    if (draft.subject.isEmpty())
        draft.subject = link.draft.subject;
    if (draft.body.text.isEmpty() && draft.body.html.isEmpty())
        draft.body = link.draft.body;
    if (draft.inReplyTo.isEmpty())
        draft.inReplyTo = link.draft.inReplyTo;
    letter.unfinishedTo += link.unfinishedTo;
    letter.offeredAttachments += link.attachments;
}

std::optional<LetterError> takeArgument(GivenLetter &letter, const QString &argument)
{
    if (const auto link = parseMailto(argument)) {
        merge(letter, *link);
        return std::nullopt;
    }
    if (argument.endsWith(QStringLiteral(".eml"), Qt::CaseInsensitive) && QFileInfo(argument).isFile()) {
        letter.filesToOpen.append(QFileInfo(argument).absoluteFilePath());
        return std::nullopt;
    }
    const QUrl url(argument);
    return attach(letter.draft, url.isLocalFile() ? url.toLocalFile() : argument);
}

} // namespace

core::Result<GivenLetter, LetterError> letterFrom(const Options &options, const Draft &base)
{
    GivenLetter letter;
    Draft &draft = letter.draft;
    draft = base;
    draft.headers.removeIf([&](const core::mail::HeaderField &field) {
        return std::any_of(options.headers.begin(), options.headers.end(), [&](const QString &header) {
            return header.section(u':', 0, 0)
                       .trimmed()
                       .compare(QLatin1String(field.name), Qt::CaseInsensitive)
                == 0;
        });
    });
    if (options.isWelcomeLetter)
        draft = welcomeLetter();

    std::optional<LetterError> error = addAddresses(draft.to, options.to);
    const auto step = [&error](auto &&next) {
        if (!error)
            error = next();
    };
    step([&] { return addAddresses(draft.cc, options.cc); });
    step([&] { return addAddresses(draft.bcc, options.bcc); });
    step([&] { return setSender(draft, options.from); });
    if (!options.subject.isEmpty())
        draft.subject = options.subject;
    if (!options.isWelcomeLetter)
        step([&] { return setBody(draft, options); });
    for (const QString &path : options.attachments)
        step([&] { return attach(draft, path); });
    for (const QString &header : options.headers)
        step([&] { return addHeader(draft, header); });
    for (const QString &argument : options.arguments)
        step([&] { return takeArgument(letter, argument); });
    if (!options.emlFile.isEmpty())
        letter.filesToOpen.append(QFileInfo(options.emlFile).absoluteFilePath());
    if (error)
        return *error;
    return letter;
}

Draft welcomeLetter()
{
    QFile page(QStringLiteral(":/letters/welcome.html"));
    [[maybe_unused]] const bool isThere = page.open(QFile::ReadOnly);
    Q_ASSERT(isThere);

    Draft draft;
    draft.to = {core::mail::Mailbox{QStringLiteral("练习信箱 Practice"),
                                    *core::mail::AddrSpec::parse(u"welcome@hongyan.invalid")}};
    draft.subject = QStringLiteral("鸿雁传书 · Welcome to Hongyan");
    draft.body.html = QString::fromUtf8(page.readAll());
    draft.body.text = core::html::toPlainText(draft.body.html);
    draft.attachments = {
        Attachment{.fileName = QStringLiteral("hongyan.png"),
                   .mediaType = "image/png",
                   .content = FileContent{QStringLiteral(":/letters/hongyan.png")},
                   .role = Attachment::Role::Inline,
                   .contentId = "goose@letter"},
        Attachment{.fileName = QStringLiteral("使用说明 Guide.txt"),
                   .mediaType = "text/plain",
                   .content = FileContent{QStringLiteral(":/letters/guide.txt")}},
    };
    return draft;
}

} // namespace app
