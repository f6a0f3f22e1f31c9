#pragma once

#include <QAccessible>
#include <QWidget>

/// What takes focus on @p page and has no name for a screen reader. @p seen counts all that take focus.
inline QStringList namelessControls(const QWidget &page, int &seen)
{
    QStringList nameless;
    for (auto *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy()
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        ++seen;
    }
    return nameless;
}
