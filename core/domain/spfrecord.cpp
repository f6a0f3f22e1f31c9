#include "core/domain/spfrecord.h"

#include "core/domain/spfmacro.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::domain
{

using Kind = SpfTerm::Kind;

namespace
{

constexpr QByteArrayView version("v=spf1");

struct Mechanism {
    QLatin1StringView name;
    Kind kind;
    enum class Domain { None, Optional, Required } domain;
};
constexpr Mechanism mechanisms[] = {
    {QLatin1StringView("all"), Kind::All, Mechanism::Domain::None},
    {QLatin1StringView("include"), Kind::Include, Mechanism::Domain::Required},
    {QLatin1StringView("a"), Kind::A, Mechanism::Domain::Optional},
    {QLatin1StringView("mx"), Kind::Mx, Mechanism::Domain::Optional},
    {QLatin1StringView("ptr"), Kind::Ptr, Mechanism::Domain::Optional},
    {QLatin1StringView("ip4"), Kind::Ip4, Mechanism::Domain::None},
    {QLatin1StringView("ip6"), Kind::Ip6, Mechanism::Domain::None},
    {QLatin1StringView("exists"), Kind::Exists, Mechanism::Domain::Required},
};

const Mechanism *mechanismNamed(const QString &name)
{
    const auto *const found
        = std::find_if(std::begin(mechanisms), std::end(mechanisms), [&name](const Mechanism &each) {
              return name.compare(each.name, Qt::CaseInsensitive) == 0;
          });
    return found == std::end(mechanisms) ? nullptr : found;
}

/// Takes "/24" off the end of @p text: a number without leading zeros, at most @p most. False for a wrong
/// one.
bool takePrefix(QString &text, const QRegularExpression &shape, int most, int &prefix)
{
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return true;
    const int number = match.captured(1).toInt();
    if (match.capturedLength(1) > 3 || number > most)
        return false;
    prefix = number;
    text.truncate(match.capturedStart());
    return true;
}

/// Takes the dual-cidr-length of §5.3 off the end of @p text.
bool takeDualPrefix(QString &text, SpfTerm &term)
{
    static const QRegularExpression six(QStringLiteral("//(0|[1-9][0-9]*)$"));
    static const QRegularExpression four(QStringLiteral("(?<!/)/(0|[1-9][0-9]*)$"));
    return takePrefix(text, six, 128, term.prefix6) && takePrefix(text, four, 32, term.prefix4);
}

bool readNetwork(QString text, SpfTerm &term)
{
    static const QRegularExpression prefix(QStringLiteral("/(0|[1-9][0-9]*)$"));
    // QHostAddress takes "10.1" and "010.0.0.1", too, which are no addresses here.
    static const QRegularExpression four(
        QStringLiteral("^(?:(?:[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\\.(?!$)|$)){4}$"));
    const bool isFour = term.kind == Kind::Ip4;
    if (!takePrefix(text, prefix, isFour ? 32 : 128, isFour ? term.prefix4 : term.prefix6))
        return false;
    if (isFour)
        return four.match(text).hasMatch() && term.network.setAddress(text);
    return text.contains(u':') && !text.contains(u'%') && term.network.setAddress(text)
        && term.network.protocol() == QAbstractSocket::IPv6Protocol;
}

bool readMechanism(QString text, SpfTerm &term)
{
    static const QRegularExpression shape(QStringLiteral("^([a-zA-Z][a-zA-Z0-9_.-]*)(?:(:)(.*)|(/.*))?$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(text);
    const Mechanism *mechanism = match.hasMatch() ? mechanismNamed(match.captured(1)) : nullptr;
    if (!mechanism)
        return false;
    term.kind = mechanism->kind;
    const bool hasColon = !match.captured(2).isEmpty();
    QString rest = hasColon ? match.captured(3) : match.captured(4);
    if (term.kind == Kind::Ip4 || term.kind == Kind::Ip6)
        return hasColon && readNetwork(rest, term);
    if ((term.kind == Kind::A || term.kind == Kind::Mx) && !takeDualPrefix(rest, term))
        return false;
    if (!hasColon)
        return rest.isEmpty() && mechanism->domain != Mechanism::Domain::Required;
    term.domain = rest.toLatin1();
    return mechanism->domain != Mechanism::Domain::None && isSpfDomain(term.domain);
}

bool readModifier(const QString &name, const QString &value, SpfTerm &term)
{
    const bool isRedirect = name.compare(u"redirect", Qt::CaseInsensitive) == 0;
    const bool isExp = name.compare(u"exp", Qt::CaseInsensitive) == 0;
    term.kind = isRedirect ? Kind::Redirect : isExp ? Kind::Exp : Kind::Other;
    term.domain = value.toLatin1();
    return isRedirect || isExp ? isSpfDomain(term.domain) : isSpfMacroString(term.domain);
}

bool readTerm(const QByteArray &word, SpfTerm &term)
{
    static const QRegularExpression modifier(QStringLiteral("^([a-zA-Z][a-zA-Z0-9_.-]*)=(.*)$"));
    term.text = word;
    const QString text = QString::fromLatin1(word);
    if (const auto match = modifier.match(text); match.hasMatch())
        return readModifier(match.captured(1), match.captured(2), term);
    const bool isQualified = QByteArrayView("+-~?").contains(word.at(0));
    if (isQualified)
        term.qualifier = SpfTerm::Qualifier(word.at(0));
    return readMechanism(isQualified ? text.mid(1) : text, term);
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace

bool SpfTerm::costsLookup() const
{
    switch (kind) {
    case Kind::Include:
    case Kind::A:
    case Kind::Mx:
    case Kind::Ptr:
    case Kind::Exists:
    case Kind::Redirect:
        return true;
    default:
        return false;
    }
}

const SpfTerm *SpfRecord::find(SpfTerm::Kind kind) const
{
    const auto found
        = std::find_if(terms.begin(), terms.end(), [kind](const SpfTerm &term) { return term.kind == kind; });
    return found == terms.end() ? nullptr : &*found;
}

bool isSpfRecord(const QByteArray &text)
{
    return text.left(version.size()).compare(version, Qt::CaseInsensitive) == 0
        && (text.size() == version.size() || text.at(version.size()) == ' ');
}

Result<SpfRecord, SpfSyntaxError> parseSpf(const QByteArray &text)
{
    SpfRecord record;
    record.text = text;
    const QList<QByteArray> words = text.mid(version.size()).split(' ');
    for (const QByteArray &word : words) {
        if (word.isEmpty())
            continue;
        SpfTerm term;
        if (!isAscii(word) || !readTerm(word, term))
            return SpfSyntaxError{word};
        const bool mayRepeat = term.kind != Kind::Redirect && term.kind != Kind::Exp;
        if (!mayRepeat && record.find(term.kind))
            return SpfSyntaxError{word}; // §6: each of them once at most
        record.terms.append(term);
    }
    return record;
}

} // namespace core::domain
