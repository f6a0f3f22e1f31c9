#include "gallery/audit.h"

#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocument>

namespace
{

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (!each->objectName().isEmpty()) {
            name += each == &widget ? QStringLiteral(" #") : QStringLiteral(" in #");
            return name + each->objectName();
        }
    }
    return name;
}

bool isInside(const QWidget &widget, const QWidget &top)
{
    return &widget == &top || (top.isAncestorOf(&widget) && widget.window() == top.window());
}

/// Made by Qt inside a control of its own: the cross in a line edit, the parts of a scroll area.
bool isQts(const QWidget &widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_")) || widget.inherits("QLineEditIconButton");
}

QList<QWidget *> shownOn(QWidget &top)
{
    QList<QWidget *> shown{&top};
    for (auto *widget : top.findChildren<QWidget *>()) {
        if (widget->isVisible() && isInside(*widget, top) && !isQts(*widget))
            shown += widget;
    }
    return shown;
}

QString accessibleNameOf(QWidget &widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

bool takesFocus(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy() && widget.isEnabled();
}

QString complaintAboutText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || qobject_cast<const ui::ElidedLabel *>(label))
            return {};
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            return needed > label->height() + 1
                ? QStringLiteral("needs a height of %1, has %2").arg(needed).arg(label->height())
                : QString();
        }
        const int needed = label->sizeHint().width();
        return needed > label->width() + 1 && label->toolTip().isEmpty()
            ? QStringLiteral("needs a width of %1, has %2").arg(needed).arg(label->width())
            : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (button->text().isEmpty())
            return {};
        const int needed = button->minimumSizeHint().width();
        return needed > button->width() + 1
            ? QStringLiteral("needs a width of %1, has %2").arg(needed).arg(button->width())
            : QString();
    }
    return {};
}

bool isInScrollArea(const QWidget &widget)
{
    for (const QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
    }
    return false;
}

} // namespace

QStringList complaintsAbout(QWidget &top)
{
    QStringList complaints;
    for (auto *widget : shownOn(top)) {
        const auto complain = [&](const QString &what) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget);
            const QString text = button ? button->text() : label ? label->text().left(30) : QString();
            complaints += nameOf(*widget) + QStringLiteral(" “") + text + QStringLiteral("”: ") + what;
        };
        if (takesFocus(*widget) && !qobject_cast<QMenu *>(widget) && accessibleNameOf(*widget).isEmpty())
            complain(QStringLiteral("has no name"));
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->text().isEmpty() && button->toolTip().isEmpty())
            complain(QStringLiteral("has neither words nor a tip"));
        if (const QString text = complaintAboutText(*widget); !text.isEmpty())
            complain(text);
        const QWidget *parent = widget == &top ? nullptr : widget->parentWidget();
        if (parent && !isInScrollArea(*widget)
            && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            complain(QStringLiteral("%1,%2 %3x%4 is outside its parent's %5x%6")
                         .arg(widget->x())
                         .arg(widget->y())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(parent->width())
                         .arg(parent->height()));
    }
    return complaints;
}

QStringList englishOn(QWidget &top)
{
    // Words that are all capitals are those of a protocol.
    static const QRegularExpression words(
        QStringLiteral("(?<!#)\\b(?!(?:Esc|Ctrl|Shift|Alt|Gmail|Outlook|Apple|Mail)\\b)[A-Za-z][a-z]{2,}"));
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    QStringList found;
    // What people and files are called stays as it is.
    static const QStringList peoples{QStringLiteral("chip"),         QStringLiteral("attachment"),
                                     QStringLiteral("serverWords"),  QStringLiteral("spellingSuggestions"),
                                     QStringLiteral("faceMenu"),     QStringLiteral("languageMenu"),
                                     QStringLiteral("spellingMenu"), QStringLiteral("host"),
                                     QStringLiteral("completions"),  QStringLiteral("domain"),
                                     QStringLiteral("server"),       QStringLiteral("subject"),
                                     QStringLiteral("account"),      QStringLiteral("attachmentName")};
    const auto look = [&](const QWidget &widget, const QString &text, const char *kind) {
        if (text.contains(words) && !text.contains(han) && !text.contains(u'@')
            && !peoples.contains(widget.objectName()))
            found += nameOf(widget) + u' ' + QString::fromLatin1(kind) + QStringLiteral(": ") + text.left(80);
    };
    for (auto *widget : shownOn(top)) {
        if (const auto *label = qobject_cast<QLabel *>(widget))
            look(*widget, label->text(), "text");
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            look(*widget, button->text(), "text");
        if (const auto *line = qobject_cast<QLineEdit *>(widget))
            look(*widget, line->placeholderText(), "hint");
        if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(*widget, tabs->tabText(i), "tab");
        }
        if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                look(*widget, box->itemText(i), "item");
        }
        for (const QAction *action : widget->actions()) {
            if (qobject_cast<QMenu *>(widget))
                look(*widget, action->text(), "entry");
        }
        look(*widget, widget->toolTip(), "tip");
        look(*widget, widget->accessibleName(), "name");
    }
    found.removeDuplicates();
    return found;
}

QStringList tabJumpsOn(QWidget &window)
{
    QList<QWidget *> way;
    for (QWidget *each = window.nextInFocusChain(); each != &window; each = each->nextInFocusChain()) {
        if (each->focusPolicy() & Qt::TabFocus && !each->focusProxy() && each->isEnabled()
            && !each->visibleRegion().isEmpty() && isInside(*each, window))
            way += each;
    }
    QStringList jumps;
    for (qsizetype i = 0; i < way.size(); ++i) {
        const QWidget &from = *way[i];
        const QWidget &to = *way[(i + 1) % way.size()];
        const QRect before(from.mapTo(&window, QPoint()), from.size());
        const QRect place(to.mapTo(&window, QPoint()), to.size());
        // A letter's text comes before the bar that it is formatted with.
        const bool isBelow = place.left() <= before.right() && before.left() <= place.right();
        if (isBelow && place.bottom() < before.top() && to.objectName() != u"formatStyle")
            jumps += nameOf(from) + QStringLiteral(" to ") + nameOf(to);
    }
    return jumps.size() > 1 ? jumps : QStringList(); // once round is how it begins again
}

QStringList focusUnseenOn(QWidget &top)
{
    QStringList unseen;
    for (auto *widget : shownOn(top)) {
        if (!takesFocus(*widget) || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->visibleRegion().isEmpty() || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QAbstractScrollArea *>(widget) || widget == &top)
            continue;
        if (auto *now = QApplication::focusWidget())
            now->clearFocus();
        const QImage without = top.grab().toImage();
        widget->window()->setAttribute(Qt::WA_KeyboardFocusChange); // as Tab does
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = top.grab().toImage();
        if (without == with && widget->hasFocus())
            unseen += nameOf(*widget);
    }
    return unseen;
}
