#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace app
{

/// The language of the program, switchable while it runs. Works without a window too.
class Language
{
public:
    /// "en", "zh_CN", or empty for the system's. Widgets hear of it as QEvent::LanguageChange.
    void choose(const QString &locale);
    QString current() const { return m_current; } ///< "en" or "zh_CN"

private:
    QTranslator m_ours;
    QTranslator m_qts;
    QString m_current;
};

} // namespace app
