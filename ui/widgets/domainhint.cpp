#include "ui/widgets/domainhint.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace ui
{

namespace
{

const QStringList &knownDomains()
{
    static const QStringList domains{
        QStringLiteral("qq.com"),         QStringLiteral("foxmail.com"), QStringLiteral("163.com"),
        QStringLiteral("126.com"),        QStringLiteral("yeah.net"),    QStringLiteral("sina.com"),
        QStringLiteral("sina.cn"),        QStringLiteral("sohu.com"),    QStringLiteral("aliyun.com"),
        QStringLiteral("139.com"),        QStringLiteral("189.cn"),      QStringLiteral("gmail.com"),
        QStringLiteral("googlemail.com"), QStringLiteral("outlook.com"), QStringLiteral("hotmail.com"),
        QStringLiteral("live.com"),       QStringLiteral("msn.com"),     QStringLiteral("yahoo.com"),
        QStringLiteral("icloud.com"),     QStringLiteral("proton.me"),   QStringLiteral("protonmail.com"),
        QStringLiteral("gmx.de"),         QStringLiteral("gmx.net"),     QStringLiteral("web.de"),
        QStringLiteral("t-online.de"),    QStringLiteral("yandex.ru"),   QStringLiteral("mail.ru"),
        QStringLiteral("naver.com")};
    return domains;
}

/// Gives those of the provider catalogue, which the program brings, and is empty from then on.
std::function<QStringList()> &waitingDomains()
{
    static std::function<QStringList()> domains;
    return domains;
}

/// To read the catalogue takes time and room, so that the other lists are asked first.
bool isLearned(const QString &domain)
{
    static QSet<QString> learned;
    if (const auto bring = std::exchange(waitingDomains(), {})) {
        for (const QString &each : bring())
            learned.insert(each.toLower());
    }
    return learned.contains(domain);
}

/// Slips so common that no rule is needed, some of them too far from what was meant for one.
QString commonSlip(const QString &domain)
{
    static const QHash<QString, QString> slips{
        {QStringLiteral("gmail.co"), QStringLiteral("gmail.com")},
        {QStringLiteral("gmail.cn"), QStringLiteral("gmail.com")},
        {QStringLiteral("gmail.om"), QStringLiteral("gmail.com")},
        {QStringLiteral("gmil.co"), QStringLiteral("gmail.com")},
        {QStringLiteral("gnail.con"), QStringLiteral("gmail.com")},
        {QStringLiteral("gmaill.con"), QStringLiteral("gmail.com")},
        {QStringLiteral("gmailc.om"), QStringLiteral("gmail.com")},
        {QStringLiteral("googlmail.com"), QStringLiteral("googlemail.com")},
        {QStringLiteral("hotmai.con"), QStringLiteral("hotmail.com")},
        {QStringLiteral("hotmal.co"), QStringLiteral("hotmail.com")},
        {QStringLiteral("homail.con"), QStringLiteral("hotmail.com")},
        {QStringLiteral("otlok.com"), QStringLiteral("outlook.com")},
        {QStringLiteral("outlook.co"), QStringLiteral("outlook.com")},
        {QStringLiteral("qq.cmo"), QStringLiteral("qq.com")},
        {QStringLiteral("qq.ocm"), QStringLiteral("qq.com")},
        {QStringLiteral("qq.vom"), QStringLiteral("qq.com")},
        {QStringLiteral("qqcom"), QStringLiteral("qq.com")},
        {QStringLiteral("qq.om"), QStringLiteral("qq.com")},
        {QStringLiteral("163.vom"), QStringLiteral("163.com")},
        {QStringLiteral("163com"), QStringLiteral("163.com")},
        {QStringLiteral("126.vom"), QStringLiteral("126.com")},
        {QStringLiteral("1163.com"), QStringLiteral("163.com")},
        {QStringLiteral("yeah.com"), QStringLiteral("yeah.net")},
        {QStringLiteral("yeah.ne"), QStringLiteral("yeah.net")},
        {QStringLiteral("foxmai.con"), QStringLiteral("foxmail.com")},
        {QStringLiteral("icloud.co"), QStringLiteral("icloud.com")},
        {QStringLiteral("sina.con"), QStringLiteral("sina.com")}};
    return slips.value(domain);
}

/// Real mail domains one letter away from a bigger one: a hint there would be wrong.
bool isRealNeighbour(const QString &domain)
{
    static const QStringList real{
        QStringLiteral("mail.com"),   QStringLiteral("ymail.com"),     QStringLiteral("email.com"),
        QStringLiteral("qmail.com"),  QStringLiteral("gmx.com"),       QStringLiteral("outlook.cn"),
        QStringLiteral("me.com"),     QStringLiteral("mac.com"),       QStringLiteral("vip.qq.com"),
        QStringLiteral("188.com"),    QStringLiteral("163.net"),       QStringLiteral("sina.com.cn"),
        QStringLiteral("yahoo.cn"),   QStringLiteral("yahoo.co"),      QStringLiteral("yahoo.de"),
        QStringLiteral("yahoo.fr"),   QStringLiteral("yahoo.it"),      QStringLiteral("yahoo.es"),
        QStringLiteral("yahoo.in"),   QStringLiteral("hotmail.de"),    QStringLiteral("hotmail.fr"),
        QStringLiteral("hotmail.it"), QStringLiteral("hotmail.es"),    QStringLiteral("outlook.de"),
        QStringLiteral("outlook.fr"), QStringLiteral("outlook.es"),    QStringLiteral("live.cn"),
        QStringLiteral("live.de"),    QStringLiteral("live.fr"),       QStringLiteral("yandex.com"),
        QStringLiteral("proton.ch"),  QStringLiteral("protonmail.ch"), QStringLiteral("gmx.at"),
        QStringLiteral("gmx.ch"),     QStringLiteral("gmx.fr"),        QStringLiteral("139.cn"),
        QStringLiteral("189.com"),    QStringLiteral("sohu.net")};
    return real.contains(domain);
}

/// Insertions, deletions, replacements and swaps of neighbours between two short words.
int slips(const QString &a, const QString &b)
{
    const auto rows = size_t(a.size()) + 1;
    const auto columns = size_t(b.size()) + 1;
    std::vector<std::vector<int>> cost(rows, std::vector<int>(columns, 0));
    for (size_t i = 0; i < rows; ++i)
        cost[i][0] = int(i);
    for (size_t j = 0; j < columns; ++j)
        cost[0][j] = int(j);
    for (size_t i = 1; i < rows; ++i) {
        for (size_t j = 1; j < columns; ++j) {
            const auto x = qsizetype(i);
            const auto y = qsizetype(j);
            const int change = a[x - 1] == b[y - 1] ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[x - 1] == b[y - 2] && a[x - 2] == b[y - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

bool resembles(const QString &domain, const QString &known)
{
    const qsizetype dot = known.indexOf(u'.');
    const qsizetype ownDot = domain.indexOf(u'.');
    const QString label = known.left(dot);
    const QString ending = known.mid(dot + 1);
    if (ownDot < 0)
        return domain == label + ending || (label.size() >= 5 && domain == label);
    const QString ownLabel = domain.left(ownDot);
    const QString ownEnding = domain.mid(ownDot + 1);
    // "qq.con", "163.cm": the name is right, only the ending slipped.
    if (ownLabel == label)
        return ownEnding != ending && slips(ownEnding, ending) == 1 && ownEnding != QStringLiteral("cn");
    // Short names have too many honest neighbours ("126", "139", "189"; "me", "qq"); a long one hardly has.
    const int inLabel = label.size() >= 5 ? slips(ownLabel, label) : 9;
    if (inLabel == 1)
        return slips(ownEnding, ending) <= 1;
    // Two slips in a long name are still that name, if it begins and ends like it.
    return inLabel == 2 && label.size() >= 7 && ownEnding == ending && ownLabel.front() == label.front();
}

} // namespace

QString likelyMeantDomain(const QString &domain)
{
    static QHash<QString, QString> answers;
    const QString lower = domain.toLower();
    if (lower.size() > 30 || knownDomains().contains(lower) || isRealNeighbour(lower))
        return {};
    const auto known = answers.constFind(lower);
    if (known != answers.constEnd())
        return known->isEmpty() || isLearned(lower) ? QString() : *known;
    QString meant = commonSlip(lower);
    for (const QString &each : knownDomains()) {
        if (meant.isEmpty() && resembles(lower, each))
            meant = each;
    }
    if (answers.size() > 10'000)
        answers.clear();
    answers.insert(lower, meant);
    return meant.isEmpty() || isLearned(lower) ? QString() : meant;
}

bool isPublicMailDomain(const QString &domain)
{
    const QString lower = domain.toLower();
    return knownDomains().contains(lower) || (!lower.isEmpty() && isLearned(lower));
}

void learnMailDomains(std::function<QStringList()> domains)
{
    waitingDomains() = std::move(domains);
}

} // namespace ui
