#include "ui/editor/languagemenu.h"

#include "ui/editor/formatting.h"
#include "ui/editor/structure.h"

#include <QActionGroup>
#include <QLocale>
#include <QTextEdit>

namespace ui::editor
{

namespace
{

struct Offered {
    const char *language; ///< BCP 47
    const char *name; ///< In itself; QLocale would say "American English" for English.
};
constexpr Offered usual[]{{"zh-CN", "简体中文"}, {"zh-TW", "繁體中文"}, {"en", "English"},  {"ja", "日本語"},
                          {"ko", "한국어"},      {"de", "Deutsch"},     {"fr", "Français"}, {"es", "Español"},
                          {"ru", "Русский"},     {"ar", "العربية"}};

QString nameOf(const QString &language)
{
    for (const Offered &each : usual) {
        if (language == QLatin1String(each.language))
            return QString::fromUtf8(each.name);
    }
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return language;
    const QString bare = language.section(u'-', 0, 0);
    if (bare == language)
        return locale.nativeLanguageName();
    return QStringLiteral("%1 (%2)").arg(nameOf(bare), locale.nativeCountryName());
}

} // namespace

LanguageMenu::LanguageMenu(QTextEdit *text, QWidget *parent)
    : QMenu(parent)
    , m_text(text)
{
    connect(this, &QMenu::aboutToShow, this, &LanguageMenu::fill);
    fill(); // a menu that is empty does not open
}

void LanguageMenu::fill()
{
    for (QObject *old : findChildren<QActionGroup *>())
        delete old;
    clear();
    auto *group = new QActionGroup(this);
    const std::optional<QString> chosen = languageOf(m_text->textCursor());
    QStringList offered;
    for (const Offered &each : usual)
        offered += QString::fromLatin1(each.language);
    for (QString language : m_further ? m_further() : QStringList()) {
        language.replace(u'_', u'-');
        if (!offered.contains(language))
            offered += language;
    }
    if (chosen && !chosen->isEmpty() && !offered.contains(*chosen))
        offered += *chosen;
    add(tr("As the rest of the message"), {}, chosen && chosen->isEmpty());
    addSeparator();
    for (const QString &language : std::as_const(offered))
        add(nameOf(language), language, chosen == language);
    for (QAction *action : actions()) {
        if (!action->isSeparator())
            group->addAction(action);
    }
}

void LanguageMenu::add(const QString &text, const QString &language, bool isChosen)
{
    QAction *action = addAction(text);
    action->setObjectName(QStringLiteral("language")
                          + (language.isEmpty() ? QStringLiteral("None") : language));
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, m_text,
            [text = m_text, language] { setLanguage(text->textCursor(), language); });
}

} // namespace ui::editor
