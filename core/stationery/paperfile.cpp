#include "core/stationery/paperfile.h"

#include "core/mime/header.h"
#include "core/mime/read.h"
#include "core/mime/writeback.h"
#include "core/stationery/papername.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace core::stationery
{

using mail::Draft;
using Kind = PaperError::Kind;

namespace
{

constexpr const char *templateField = "X-Hongyan-Template";
constexpr const char *snippetField = "X-Hongyan-Snippet";
constexpr const char *abbreviationField = "X-Hongyan-Abbreviation";
constexpr qint64 longestHeader = 1024 * 1024; // as core/mime reads it

bool isField(QByteArrayView name, const char *field)
{
    return name.compare(field, Qt::CaseInsensitive) == 0;
}

bool isOurs(const QByteArray &name)
{
    return isField(name, templateField) || isField(name, snippetField) || isField(name, abbreviationField);
}

bool isMessage(const mime::Part &message)
{
    static constexpr std::array known{templateField, snippetField,   "X-Unsent",    "From", "To",
                                      "Cc",          "Bcc",          "Reply-To",    "Date", "Subject",
                                      "Message-ID",  "MIME-Version", "Content-Type"};
    bool isKnown = false;
    for (const mime::Field &field : message.fields) {
        if (field.raw.contains('\0'))
            return false;
        isKnown = isKnown || std::any_of(known.begin(), known.end(), [&](const char *name) {
                      return isField(field.name, name);
                  });
    }
    return isKnown;
}

PaperError readError(const mime::ReadError &error, const QString &path)
{
    const bool isDevice = error.kind == mime::ReadError::Kind::Device;
    return {isDevice ? Kind::Unreadable : Kind::TooComplex, path, error.detail};
}

Result<mime::Part, PaperError> structureOf(QIODevice &source, const QString &path)
{
    auto message = mime::read(source);
    if (!message)
        return readError(message.error(), path);
    if (!isMessage(*message))
        return PaperError{Kind::NotAMessage, path, {}};
    return *std::move(message);
}

/// Open for reading and not too large.
std::optional<PaperError> openPaper(QFile &file)
{
    if (!QFileInfo(file.fileName()).isFile()) // waits for nobody at a pipe
        return PaperError{
            QFileInfo::exists(file.fileName()) ? Kind::NotAMessage : Kind::NotThere, file.fileName(), {}};
    if (!file.open(QFile::ReadOnly))
        return PaperError{Kind::Unreadable, file.fileName(), file.errorString()};
    if (file.size() > largestPaperBytes)
        return PaperError{Kind::TooLarge, file.fileName(), QString::number(file.size())};
    return std::nullopt;
}

QString textOf(const mime::Part &message, const char *field)
{
    return mime::decodeText(message.fieldBody(field));
}

PaperTitle titleOf(const mime::Part &message, const QString &path)
{
    PaperTitle title;
    const QString ownName = cleanedName(textOf(message, templateField));
    title.name = ownName;
    if (ownName.isEmpty() && !message.fieldBody(snippetField).isEmpty()) {
        title.kind = Paper::Kind::Snippet;
        title.name = cleanedName(textOf(message, snippetField));
        title.abbreviation = cleanedAbbreviation(textOf(message, abbreviationField));
    }
    const QString subject = textOf(message, "Subject");
    if (title.kind == Paper::Kind::Template)
        title.subject = subject;
    if (title.name.isEmpty())
        title.name = cleanedName(subject);
    if (title.name.isEmpty())
        title.name = cleanedName(QFileInfo(path).completeBaseName());
    if (title.name.isEmpty())
        title.name = fileNameFor({}, title.kind);
    return title;
}

/// The fields of @p title with the line ends of the file.
QList<mime::Field> fieldsFor(const PaperTitle &title, const QByteArray &lineEnd)
{
    QList<mime::Field> fields;
    const auto add = [&](const char *name, const QString &text) {
        QByteArray raw = name + QByteArray(": ") + mime::encodeText(text, qsizetype(qstrlen(name))) + "\r\n";
        fields.append({name, raw.replace("\r\n", lineEnd)});
    };
    add(title.kind == Paper::Kind::Template ? templateField : snippetField, title.name);
    if (!title.abbreviation.isEmpty())
        add(abbreviationField, title.abbreviation);
    return fields;
}

/// Without the last line end, the reader takes the text's own for that of the message.
void keepLastLineEnd(Draft &letter)
{
    QString &text = letter.body.html.isEmpty() ? letter.body.text : letter.body.html;
    const bool isWholeLetter = letter.attachments.isEmpty() && !letter.calendar
        && (letter.body.html.isEmpty() || letter.body.text.isEmpty());
    if (isWholeLetter && text.endsWith(u'\n'))
        text += u'\n';
}

PaperError writeError(const mime::WriteError &error)
{
    const bool isDevice = error.kind == mime::WriteError::Kind::Device;
    return {isDevice ? Kind::Unwritable : Kind::BadLetter, error.subject, error.detail};
}

} // namespace

Draft keptLetter(const Draft &letter, Paper::Kind kind)
{
    Draft kept;
    if (kind == Paper::Kind::Snippet) {
        kept.body = letter.body;
        std::copy_if(letter.attachments.begin(), letter.attachments.end(),
                     std::back_inserter(kept.attachments), [](const mail::Attachment &attachment) {
                         return attachment.role == mail::Attachment::Role::Inline;
                     });
        return kept;
    }
    kept = letter;
    kept.from.reset();
    kept.sender.reset();
    kept.inReplyTo.clear();
    kept.references.clear();
    kept.headers.removeIf([](const mail::HeaderField &field) { return isOurs(field.name); });
    return kept;
}

mime::Stamp paperStamp()
{
    return mime::freshStamp(*mail::AddrSpec::parse(u"paper@mail.invalid"));
}

Result<Done, PaperError> writePaper(const Paper &paper, const mime::Stamp &stamp, QIODevice &out)
{
    Draft letter = keptLetter(paper.letter, paper.kind);
    keepLastLineEnd(letter);
    if (letter.calendar) // its two copies have to be the same octets
        letter.calendar->text.replace("\r\n", "\n").replace("\n", "\r\n");
    const bool isTemplate = paper.kind == Paper::Kind::Template;
    letter.headers.prepend({isTemplate ? templateField : snippetField, paper.name});
    if (!isTemplate && !paper.abbreviation.isEmpty())
        letter.headers.insert(1, {abbreviationField, paper.abbreviation});
    mime::WriteOptions options;
    options.unsentDraft = true;
    options.smtpUtf8 = true; // for addresses that need it
    if (const auto written = mime::write(letter, stamp, out, options); !written)
        return writeError(written.error());
    return Done{};
}

Result<Paper, PaperError> readPaper(const QString &path, const QString &attachmentFolder)
{
    QFile file(path);
    if (const auto error = openPaper(file))
        return *error;
    const auto message = structureOf(file, path);
    if (!message)
        return message.error();
    if (!QDir().mkpath(attachmentFolder))
        return PaperError{Kind::Unwritable, attachmentFolder, {}};
    if (!file.seek(0))
        return PaperError{Kind::Unreadable, path, file.errorString()};
    const auto letter = mime::toDraft(file, attachmentFolder);
    if (!letter)
        return readError(letter.error(), path);
    const PaperTitle title = titleOf(*message, path);
    return Paper{{}, title.kind, title.name, title.abbreviation, keptLetter(*letter, title.kind)};
}

Result<PaperTitle, PaperError> readTitle(const QString &path)
{
    QFile file(path);
    if (const auto error = openPaper(file))
        return *error;
    QByteArray header;
    while (header.size() <= longestHeader) {
        const QByteArray line = file.readLine(64 * 1024);
        header += line;
        if (line.isEmpty() || line == "\n" || line == "\r\n")
            break;
    }
    QBuffer source(&header);
    source.open(QIODevice::ReadOnly);
    const auto message = structureOf(source, path);
    if (!message)
        return message.error();
    return titleOf(*message, path);
}

Result<Done, PaperError> retitle(const QString &path, const PaperTitle &title, QIODevice &out)
{
    QFile file(path);
    if (const auto error = openPaper(file))
        return *error;
    auto message = structureOf(file, path);
    if (!message)
        return message.error();
    const QByteArray lineEnd = message->fields.value(0).raw.endsWith("\r\n") ? "\r\n" : "\n";
    message->fields.removeIf([](const mime::Field &field) { return isOurs(field.name); });
    message->fields = fieldsFor(title, lineEnd) + message->fields;
    if (!file.seek(0) || !mime::writeBack(file, *message, out))
        return PaperError{Kind::Unwritable, path, out.errorString()};
    return Done{};
}

} // namespace core::stationery
