#include "app/terminal.h"

#include "ui/wording/wording.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace app::terminal
{

constexpr qsizetype longestAnswer = 4096;

std::optional<QString> readAnswer()
{
    QByteArray line;
    char byte = 0;
    while (line.size() < longestAnswer) {
        const ssize_t count = read(STDIN_FILENO, &byte, 1);
        if (count < 0)
            return std::nullopt;
        if (count == 0 || byte == '\n')
            break;
        line += byte;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromLocal8Bit(line);
}

std::optional<QString> readHiddenLine()
{
    termios before{};
    const bool isTerminal = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &before) == 0;
    if (isTerminal) {
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    const auto line = readAnswer();
    if (isTerminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return line;
}

bool isYes(const std::optional<QString> &answer)
{
    const QString word = answer.value_or(QString()).trimmed().toLower();
    return word == u"y" || word == u"yes" || word == u"是";
}

bool isInteractive()
{
    return isatty(STDIN_FILENO);
}

QString print(const QByteArray &octets)
{
    QFile out;
    const bool isWritten
        = out.open(stdout, QFile::WriteOnly) && out.write(octets) == octets.size() && out.flush();
    return isWritten ? QString() : out.errorString();
}

QString padded(const QString &text, int columns)
{
    for (const QChar c : text)
        columns -= c.unicode() >= 0x1100 && c.unicode() < 0xfff0 && c != u'…' ? 2 : 1;
    return text + QString(qMax(0, columns), u' ');
}

QString stageLine(const core::smtp::StageEvent &event)
{
    namespace wording = ui::wording;
    const bool isPassed = event.outcome == core::smtp::StageEvent::Outcome::Passed;
    return QStringLiteral("%1 %2  %3  %4")
        .arg(isPassed ? QStringLiteral("✓") : QStringLiteral("✗"),
             padded(wording::stageLabel(event.stage, &event), 12),
             wording::duration(event.at).rightJustified(8), wording::stageSentence(event));
}

} // namespace app::terminal
