#include "core/stationery/papername.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::stationery
{

namespace
{

constexpr qsizetype longestName = 120;
constexpr qsizetype longestAbbreviation = 32;
// Encrypted home folders take 143 octets; a number and the ending come on top.
constexpr qsizetype longestFileName = 120;

/// Joiners hold emoji and Indic letters together; the other invisible ones only deceive.
bool isHarmful(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return c != 0x200c && c != 0x200d && (c < 0xe0020 || c > 0xe007f);
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool isBlank(char32_t c)
{
    return QChar::isSpace(c) || c == 0x2028 || c == 0x2029;
}

/// The characters that @p wanted says yes to, blanks and controls that separate as blanks.
template<typename Question>
QString sifted(const QString &text, Question wanted)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        if (isBlank(c))
            result += u' ';
        else if (wanted(c))
            result += QString::fromUcs4(&c, 1);
    }
    return result.simplified();
}

QString cut(QString text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    text.truncate(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return text.trimmed();
}

bool isReserved(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

} // namespace

QString cleanedName(const QString &name)
{
    return cut(sifted(name, [](char32_t c) { return !isHarmful(c); }), longestName);
}

QString cleanedAbbreviation(const QString &text)
{
    QString result = sifted(text, [](char32_t c) { return !isHarmful(c); });
    return cut(result.remove(u' '), longestAbbreviation);
}

bool isSameName(const QString &one, const QString &other)
{
    return one.normalized(QString::NormalizationForm_C).toCaseFolded()
        == other.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString fileNameFor(const QString &name, Paper::Kind kind)
{
    QString file = cleanedName(name).normalized(QString::NormalizationForm_C);
    file.replace(QRegularExpression(QStringLiteral("[<>:\"/\\\\|?*]")), QStringLiteral("-"));
    while (file.toUtf8().size() > longestFileName)
        file.chop(file.back().isLowSurrogate() ? 2 : 1);
    // Hidden files and options begin like this; Windows drops blanks and dots at the end.
    static const QRegularExpression ends(QStringLiteral("^[-.~ ]+|[. ]+$"));
    file.remove(ends);
    if (file.isEmpty())
        file = kind == Paper::Kind::Template ? QStringLiteral("template") : QStringLiteral("snippet");
    return isReserved(file) ? u'_' + file : file;
}

} // namespace core::stationery
