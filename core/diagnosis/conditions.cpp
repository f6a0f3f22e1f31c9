#include "core/diagnosis/conditions.h"

#include <QRegularExpression>

namespace core::diagnosis
{

namespace
{

using Subject = Condition::Subject;
using Relation = Condition::Relation;

struct Name {
    const char *text;
    Subject subject;
    bool isNumber;
};

constexpr Name names[] = {
    {"oauth", Subject::Oauth, false},
    {"signed-in", Subject::SignedIn, false},
    {"clear-text", Subject::ClearText, false},
    {"starttls", Subject::StartTls, false},
    {"implicit-tls", Subject::ImplicitTls, false},
    {"well-known", Subject::WellKnown, false},
    {"from-differs", Subject::FromDiffers, false},
    {"port", Subject::Port, true},
    {"recipients", Subject::Recipients, true},
    {"attachments", Subject::Attachments, true},
    {"size", Subject::Size, true},
    {"waited", Subject::Waited, true},
};

/// The local part alone, the whole address, or another spelling of it are the same login.
bool fromDiffers(const Circumstances &circumstances)
{
    const QString &user = circumstances.user;
    const QString &from = circumstances.from;
    if (user.isEmpty() || from.isEmpty())
        return false;
    const QString bare = user.contains(u'@') ? from : from.section(u'@', 0, 0);
    return bare.compare(user, Qt::CaseInsensitive) != 0;
}

qint64 valueOf(Subject subject, const Circumstances &circumstances)
{
    switch (subject) {
    case Subject::Oauth:
        return circumstances.signsInWithToken ? 1 : 0;
    case Subject::SignedIn:
        return circumstances.signedIn ? 1 : 0;
    case Subject::ClearText:
        return circumstances.security == smtp::Security::None ? 1 : 0;
    case Subject::StartTls:
        return circumstances.security == smtp::Security::StartTls ? 1 : 0;
    case Subject::ImplicitTls:
        return circumstances.security == smtp::Security::ImplicitTls ? 1 : 0;
    case Subject::WellKnown:
        return circumstances.isWellKnown ? 1 : 0;
    case Subject::FromDiffers:
        return fromDiffers(circumstances) ? 1 : 0;
    case Subject::Port:
        return circumstances.port;
    case Subject::Recipients:
        return circumstances.recipientCount;
    case Subject::Attachments:
        return circumstances.attachmentCount;
    case Subject::Size:
        return circumstances.sizeBytes;
    case Subject::Waited:
        return circumstances.waited.count() / 1000;
    }
    return 0;
}

void setValue(Subject subject, qint64 value, Circumstances &circumstances)
{
    switch (subject) {
    case Subject::Oauth:
        circumstances.signsInWithToken = value != 0;
        break;
    case Subject::SignedIn:
        circumstances.signedIn = value != 0;
        break;
    case Subject::ClearText:
        circumstances.security = value != 0 ? smtp::Security::None : smtp::Security::ImplicitTls;
        break;
    case Subject::StartTls:
        circumstances.security = value != 0 ? smtp::Security::StartTls : smtp::Security::ImplicitTls;
        break;
    case Subject::ImplicitTls:
        circumstances.security = value != 0 ? smtp::Security::ImplicitTls : smtp::Security::StartTls;
        break;
    case Subject::WellKnown:
        circumstances.isWellKnown = value != 0;
        break;
    case Subject::FromDiffers:
        circumstances.user = QStringLiteral("login@example.com");
        circumstances.from = value != 0 ? QStringLiteral("other@example.com") : circumstances.user;
        break;
    case Subject::Port:
        circumstances.port = static_cast<quint16>(value);
        break;
    case Subject::Recipients:
        circumstances.recipientCount = static_cast<int>(value);
        break;
    case Subject::Attachments:
        circumstances.attachmentCount = static_cast<int>(value);
        break;
    case Subject::Size:
        circumstances.sizeBytes = value;
        break;
    case Subject::Waited:
        circumstances.waited = std::chrono::seconds(value);
        break;
    }
}

std::optional<Relation> relationOf(QStringView mark)
{
    if (mark == u"=")
        return Relation::Equal;
    if (mark == u"!=")
        return Relation::NotEqual;
    if (mark == u">")
        return Relation::Above;
    return mark == u"<" ? std::optional(Relation::Below) : std::nullopt;
}

} // namespace

std::optional<Condition> Condition::parse(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A(!?)([a-z-]+)(?:(=|!=|>|<)(\\d{1,15}))?\\z"));
    const auto match = form.match(text);
    const auto *const name = std::find_if(std::begin(names), std::end(names), [&](const Name &n) {
        return match.capturedView(2) == QLatin1String(n.text);
    });
    if (!match.hasMatch() || name == std::end(names) || name->isNumber != match.hasCaptured(3))
        return std::nullopt;
    if (!name->isNumber)
        return Condition{name->subject, match.capturedLength(1) > 0 ? Relation::HoldsNot : Relation::Holds};
    const auto relation = relationOf(match.capturedView(3));
    if (!relation || match.capturedLength(1) > 0)
        return std::nullopt;
    return Condition{name->subject, *relation, match.capturedView(4).toLongLong()};
}

bool Condition::holds(const Circumstances &circumstances) const
{
    const qint64 value = valueOf(subject, circumstances);
    switch (relation) {
    case Relation::Holds:
        return value != 0;
    case Relation::HoldsNot:
        return value == 0;
    case Relation::Equal:
        return value == number;
    case Relation::NotEqual:
        return value != number;
    case Relation::Above:
        return value > number;
    case Relation::Below:
        return value < number;
    }
    return false;
}

void Condition::makeHold(Circumstances &circumstances) const
{
    const qint64 above = relation == Relation::Above || relation == Relation::NotEqual ? number + 1 : number;
    const qint64 value = relation == Relation::Below ? number - 1 : above;
    const bool isNumber = relation != Relation::Holds && relation != Relation::HoldsNot;
    setValue(subject, isNumber ? value : (relation == Relation::Holds ? 1 : 0), circumstances);
}

} // namespace core::diagnosis
