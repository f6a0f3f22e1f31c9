#include "ui/compose/remarks.h"

#include "ui/compose/attachmentfacts.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace ui::compose
{

using core::mail::Attachment;

bool mentionsAttachment(const QString &subject, const QString &text)
{
    static const QRegularExpression words(
        QString::fromUtf8("\\b(attached|attachments?|enclosed)\\b|附件|附上|随信附|见附|附图|附表|附檔"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (words.match(subject).hasMatch())
        return true;
    for (const QString &line : text.split(u'\n')) {
        if (line == QStringLiteral("-- ") || line == QStringLiteral("--"))
            return false;
        if (!line.startsWith(u'>') && words.match(line).hasMatch())
            return true;
    }
    return false;
}

QStringList Remarks::aboutFields(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    constexpr qsizetype most = 4;
    QStringList shown;
    for (const QString &name : names.mid(0, most))
        shown.append(QStringLiteral("{{") + name + QStringLiteral("}}"));
    const QString list = QLocale().createSeparatedList(shown);
    if (names.size() > most)
        return {tr("%1 and %n more are not filled in yet.", nullptr, int(names.size() - most))
                    .arg(shown.join(QStringLiteral(", ")))};
    //: %1: one field of the letter, "{{name}}", or several.
    return {names.size() == 1 ? tr("%1 is not filled in yet.").arg(list)
                              : tr("%1 are not filled in yet.").arg(list)};
}

QStringList Remarks::aboutPlaces(const LetterFacts &facts)
{
    if (!facts.tellsPlace)
        return {};
    return {tr("A picture in the HTML tells where it was taken; this cannot be removed from such a file.")};
}

QStringList Remarks::about(const core::delivery::SavedDraft &saved, const LetterFacts &facts,
                           const QStringList &misspelt, const QStringList &unreadable)
{
    const core::mail::Draft &draft = saved.draft;
    QStringList remarks;
    for (const QString &name : unreadable)
        remarks += tr("%1 cannot be read, so the message cannot be sent with it.").arg(name);
    for (const QString &address : misspelt)
        remarks += tr("%1 may be misspelt.").arg(address);
    if (draft.subject.trimmed().isEmpty())
        remarks += tr("There is no subject.");
    const auto isAttached = [](const Attachment &file) { return file.role == Attachment::Role::Attached; };
    const bool hasFile = std::any_of(draft.attachments.begin(), draft.attachments.end(), isAttached);
    if (!hasFile && facts.speaksOfFiles)
        remarks += tr("The message speaks of an attachment, but none is attached.");
    for (const Attachment &file : draft.attachments) {
        if (isAttached(file) && isProgram(file.fileName))
            remarks += tr("Many servers refuse files like %1.").arg(file.fileName);
    }
    return remarks + aboutPlaces(facts);
}

} // namespace ui::compose
