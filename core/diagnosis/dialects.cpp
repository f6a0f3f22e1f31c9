#include "core/diagnosis/dialects.h"

#include "core/diagnosis/rulecells.h"

#include <algorithm>

namespace core::diagnosis
{

namespace
{

bool isIn(const QString &host, const QString &domain)
{
    return host.compare(domain, Qt::CaseInsensitive) == 0
        || host.endsWith(u'.' + domain, Qt::CaseInsensitive);
}

void add(const QString &provider, bool isGuessed, QList<Dialect> &dialects)
{
    const bool isKnown = std::any_of(dialects.cbegin(), dialects.cend(),
                                     [&](const Dialect &d) { return d.provider == provider; });
    if (!provider.isEmpty() && !isKnown)
        dialects.append({provider, isGuessed});
}

} // namespace

QList<DialectMark> marksOf(const QStringList &cells, QStringList &errors)
{
    using In = DialectMark::In;
    QList<DialectMark> marks;
    if (cells[1] == u"words") {
        marks.append({cells[0], In::Words, {}, Pattern(cells[2])});
        if (const QString flaw = marks.first().pattern.flaw(); !flaw.isEmpty() || cells[2].isEmpty())
            errors.append(QStringLiteral("no mark: ") + flaw);
    } else if (cells[1] == u"account" || cells[1] == u"host") {
        for (const QString &name : listOf(cells[2]))
            marks.append({cells[0], cells[1] == u"host" ? In::Host : In::Account, name, {}});
    } else {
        errors.append(QStringLiteral("neither account, host nor words: ") + cells[1]);
    }
    return marks;
}

QList<Dialect> dialectsOf(const Facts &facts, const QString &text, const QList<DialectMark> &marks)
{
    using In = DialectMark::In;
    const Circumstances &account = facts.circumstances;
    QList<Dialect> dialects;
    for (const DialectMark &mark : marks) {
        if (mark.in == In::Words && facts.speaker != Speaker::ThisComputer && mark.pattern.isIn(text))
            add(mark.provider, mark.provider != facts.provider, dialects);
    }
    add(facts.provider, false, dialects);
    if (facts.speaker == Speaker::Recipient || facts.speaker == Speaker::ThisComputer)
        return dialects; // what the account is does not matter
    for (const DialectMark &mark : marks) {
        if ((mark.in == In::Account && mark.name == account.providerId)
            || (mark.in == In::Host && isIn(account.host, mark.name)))
            add(mark.provider, false, dialects);
    }
    return dialects;
}

} // namespace core::diagnosis
