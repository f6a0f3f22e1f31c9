#include "core/console/completion.h"

#include "core/smtp/command.h"

#include <utility>

namespace core::console
{

namespace
{

class Completer
{
public:
    Completer(const QString &typed, const Situation &situation, const Habits &habits)
        : m_typed(typed)
        , m_situation(situation)
        , m_habits(habits)
    {
    }

    QList<Suggestion> run();

private:
    void addCommands();
    void addMechanisms();
    void addParameters(const QStringList &names);
    QStringList mailParameters() const;
    QStringList rcptParameters() const;
    void add(const QString &line);
    bool has(QByteArrayView keyword) const { return m_situation.offered.has(keyword); }

    const QString m_typed;
    const Situation &m_situation;
    const Habits &m_habits;
    QList<Suggestion> m_found;
};

QList<Suggestion> Completer::run()
{
    const QString upper = m_typed.toUpper();
    if (upper.startsWith(QStringLiteral("AUTH ")))
        addMechanisms();
    else if (upper.startsWith(QStringLiteral("MAIL FROM:")) && upper.contains(QStringLiteral("> ")))
        addParameters(mailParameters());
    else if (upper.startsWith(QStringLiteral("RCPT TO:")) && upper.contains(QStringLiteral("> ")))
        addParameters(rcptParameters());
    else
        addCommands();
    return m_found;
}

void Completer::addCommands()
{
    const QString name
        = m_habits.clientName.isEmpty() ? QString::fromLatin1(smtp::clientName({})) : m_habits.clientName;
    add(QStringLiteral("EHLO ") + name);
    if (has("STARTTLS") && !m_situation.isEncrypted)
        add(QStringLiteral("STARTTLS"));
    if (!m_situation.offered.mechanisms().isEmpty() && m_situation.isVerified)
        add(QStringLiteral("AUTH "));
    if (!m_habits.sender.isEmpty())
        add(QStringLiteral("MAIL FROM:<%1>").arg(m_habits.sender));
    add(QStringLiteral("MAIL FROM:<>"));
    if (!m_habits.sender.isEmpty() && m_typed.contains(u':'))
        add(QStringLiteral("RCPT TO:<%1>").arg(m_habits.sender));
    add(QStringLiteral("RCPT TO:<>"));
    if (m_situation.allowsSending && m_situation.isVerified)
        add(QStringLiteral("DATA"));
    for (const char *command : {"RSET", "NOOP", "HELP", "VRFY ", "QUIT", "HELO "}) {
        const QString line = QString::fromLatin1(command);
        add(line == u"HELO " ? line + name : line);
    }
}

void Completer::addMechanisms()
{
    for (const QByteArray &mechanism : m_situation.offered.mechanisms())
        add(QStringLiteral("AUTH ") + smtp::readable(mechanism));
}

QStringList Completer::mailParameters() const
{
    QStringList names;
    if (has("SIZE"))
        names << QStringLiteral("SIZE=");
    if (has("8BITMIME"))
        names << QStringLiteral("BODY=8BITMIME") << QStringLiteral("BODY=7BIT");
    if (has("BINARYMIME"))
        names << QStringLiteral("BODY=BINARYMIME");
    if (has("SMTPUTF8"))
        names << QStringLiteral("SMTPUTF8");
    if (has("DSN"))
        names << QStringLiteral("RET=HDRS") << QStringLiteral("RET=FULL") << QStringLiteral("ENVID=");
    if (has("REQUIRETLS"))
        names << QStringLiteral("REQUIRETLS");
    return names;
}

QStringList Completer::rcptParameters() const
{
    if (!has("DSN"))
        return {};
    return {QStringLiteral("NOTIFY=NEVER"), QStringLiteral("NOTIFY=FAILURE"),
            QStringLiteral("NOTIFY=SUCCESS,FAILURE,DELAY"), QStringLiteral("ORCPT=rfc822;")};
}

/// Behind the path, with what is being typed of the last one; each keyword once.
void Completer::addParameters(const QStringList &names)
{
    const qsizetype from = m_typed.lastIndexOf(u' ') + 1;
    const QString before = m_typed.left(from);
    for (const QString &name : names) {
        const QString keyword = name.section(u'=', 0, 0);
        if (!before.toUpper().contains(u' ' + keyword))
            add(before + name);
    }
}

void Completer::add(const QString &line)
{
    if (!line.startsWith(m_typed, Qt::CaseInsensitive) || line == m_typed)
        return;
    const qsizetype caret = line.endsWith(QStringLiteral("<>")) && line != QStringLiteral("MAIL FROM:<>")
        ? line.size() - 1
        : line.size();
    m_found.append({line, caret});
}

} // namespace

QList<Suggestion> completions(const QString &typed, const Situation &situation, const Habits &habits)
{
    return Completer(typed, situation, habits).run();
}

} // namespace core::console
