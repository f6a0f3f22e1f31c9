#include "app/language.h"

#include <QLibraryInfo>
#include <QLocale>

namespace app
{

static QString bestLocale(const QString &wish)
{
    const QStringList wishes = wish.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wish};
    for (const QString &language : wishes) {
        if (language.startsWith(QStringLiteral("zh")))
            return QStringLiteral("zh_CN");
        if (language.startsWith(QStringLiteral("en")) || language == u"C")
            return QStringLiteral("en");
    }
    return QStringLiteral("en");
}

void Language::choose(const QString &locale)
{
    const QString chosen = bestLocale(locale);
    if (chosen == m_current)
        return;
    m_current = chosen;
    // Dates, numbers and sizes follow the words; in English they follow the system.
    if (chosen == u"zh_CN")
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    else
        QLocale::setDefault(QLocale::system().language() == QLocale::English ? QLocale::system()
                                                                             : QLocale(QLocale::English));
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qts.load(QStringLiteral("qtbase_") + chosen, qtFolder))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/i18n/hongyan_") + chosen))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace app
