#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QEvent>
#include <QHash>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QWidgetAction>

namespace ui
{

namespace
{

const QString digits = QStringLiteral("1234567890");
const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

bool isKey(QChar letter)
{
    return !letter.isNull() && letters.contains(letter.toUpper());
}

/// Where the "&" before the mnemonic is; -1 if there is none.
qsizetype signOf(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return i;
        ++i;
    }
    return -1;
}

/// The letters an entry could have, the best first.
QString wishesOf(const MenuEntry &entry)
{
    const QString words = withoutMnemonic(entry.text);
    QString wishes;
    const auto wish = [&wishes](QChar letter) {
        if (isKey(letter) && !wishes.contains(letter.toUpper()))
            wishes += letter.toUpper();
    };
    if (const QChar own = mnemonicOf(entry.text); !own.isNull())
        wishes += own;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i == 0 || !words[i - 1].isLetter())
            wish(words[i]);
    }
    for (const QChar letter : words)
        wish(letter);
    if (wishes.isEmpty()) { // it will be in brackets, where any letter is as good
        for (const QChar letter : entry.hint + letters)
            wish(letter);
    }
    return wishes;
}

QString marked(const QString &text, QChar key)
{
    if (mnemonicOf(text) == key)
        return text;
    const QString words = withoutMnemonic(text);
    qsizetype at = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isBeginning = i == 0 || !words[i - 1].isLetter();
        if (words[i].toUpper() == key && (at < 0 || isBeginning)) {
            at = i;
            if (isBeginning)
                break;
        }
    }
    QString made;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i == at)
            made += u'&';
        made += words[i];
        if (words[i] == u'&')
            made += u'&';
    }
    if (at >= 0)
        return made;
    const QString bracket = QStringLiteral("(&%1)").arg(key);
    // Dots and a colon that end a text stay its end.
    static const QRegularExpression end(QStringLiteral("(…|\\.\\.\\.)?$"));
    return made.insert(end.match(made).capturedStart(), bracket);
}

/// Gives letters to entries so that as many as can have one of those they wish, Kuhn's way: whoever
/// finds none free makes another take its next best.
class Matching
{
public:
    explicit Matching(const QStringList &wishes)
        : m_wishes(wishes)
    {
    }

    void find(qsizetype entry)
    {
        m_tried.clear();
        give(entry);
    }
    QHash<qsizetype, QChar> byEntry() const
    {
        QHash<qsizetype, QChar> keys;
        for (auto each = m_owners.cbegin(); each != m_owners.cend(); ++each)
            keys.insert(each.value(), each.key());
        return keys;
    }

private:
    bool give(qsizetype entry)
    {
        for (const QChar letter : m_wishes.at(entry)) {
            if (!m_owners.contains(letter)) {
                m_owners.insert(letter, entry);
                return true;
            }
        }
        for (const QChar letter : m_wishes.at(entry)) {
            if (m_tried.contains(letter))
                continue;
            m_tried += letter;
            if (give(m_owners.value(letter))) {
                m_owners.insert(letter, entry);
                return true;
            }
        }
        return false;
    }

    QStringList m_wishes;
    QHash<QChar, qsizetype> m_owners;
    QString m_tried;
};

QString hintOf(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::PortableText).section(u'+', -1);
    QString name = action.menu() ? action.menu()->objectName() : action.objectName();
    if (name.startsWith(u"action"))
        name.remove(0, 6);
    return (keys.size() == 1 ? keys : QString()) + name;
}

/// The menu's entries have their letters while it is open.
class OpenMenu : public QObject
{
public:
    explicit OpenMenu(QMenu *menu)
        : QObject(menu)
        , m_menu(menu)
    {
        connect(menu, &QMenu::aboutToShow, this, &OpenMenu::mark);
        connect(menu, &QMenu::aboutToHide, this, &OpenMenu::unmark);
        menu->installEventFilter(this);
    }

protected:
    /// Some entries come while the menu is open: suggestions that had to be looked for.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ActionAdded && m_menu->isVisible())
            mark();
        return QObject::eventFilter(watched, event);
    }

private:
    struct Words {
        QPointer<QAction> action;
        QString before;
        QString now;
    };

    void mark()
    {
        QList<QAction *> actions = m_menu->actions();
        actions.removeIf([](const QAction *action) {
            return action->isSeparator() || action->text().isEmpty()
                || qobject_cast<const QWidgetAction *>(action);
        });
        QList<MenuEntry> entries;
        for (const QAction *action : std::as_const(actions))
            entries += {action->text().section(u'\t', 0, 0), hintOf(*action)};
        const QStringList texts = withMnemonics(entries);
        for (qsizetype i = 0; i < actions.size(); ++i) {
            QAction *action = actions[i];
            const QString before = action->text();
            if (texts[i] == entries[i].text)
                continue;
            const QString column = before.mid(entries[i].text.size());
            m_words += {action, before, texts[i] + column};
            action->setText(m_words.last().now);
        }
    }

    void unmark()
    {
        const QList<Words> all = std::exchange(m_words, {});
        for (auto words = all.crbegin(); words != all.crend(); ++words) {
            if (words->action && words->action->text() == words->now)
                words->action->setText(words->before);
        }
    }

    QMenu *m_menu;
    QList<Words> m_words;
};

} // namespace

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&[^&]\\)"));
    QString words = QString(text).remove(inBrackets);
    QString plain;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u'&' && i + 1 < words.size())
            ++i;
        plain += words[i];
    }
    return plain;
}

QChar mnemonicOf(const QString &text)
{
    const qsizetype sign = signOf(text);
    return sign < 0 ? QChar() : text[sign + 1].toUpper();
}

QStringList withMnemonics(const QList<MenuEntry> &entries)
{
    QStringList wishes;
    QList<bool> isOwn;
    QString taken;
    for (const MenuEntry &entry : entries) {
        const QChar own = mnemonicOf(entry.text);
        isOwn += isKey(own) && !taken.contains(own);
        if (isOwn.last())
            taken += own;
        wishes += wishesOf(entry);
    }
    // Who has one of its own comes first, and is moved only where another would have none.
    Matching matching(wishes);
    for (const bool own : {true, false}) {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (isOwn[i] == own)
                matching.find(i);
        }
    }
    const QHash<qsizetype, QChar> keys = matching.byEntry();
    QString free = letters + digits;
    for (const QChar key : keys)
        free.remove(key);
    QStringList texts;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QChar key = keys.value(i);
        if (key.isNull() && !free.isEmpty()) {
            key = free.front();
            free.remove(0, 1);
        }
        texts += key.isNull() ? entries[i].text : marked(entries[i].text, key);
    }
    return texts;
}

MenuMnemonics::MenuMnemonics(QObject *application)
    : QObject(application)
{
    // Where the platform underlines no letters in menus, none are added.
    if (!QKeySequence::mnemonic(QStringLiteral("&A")).isEmpty())
        application->installEventFilter(this);
}

/// A menu is polished before it is filled for the first time.
bool MenuMnemonics::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        if (auto *menu = qobject_cast<QMenu *>(watched))
            new OpenMenu(menu);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
