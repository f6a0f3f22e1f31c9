#pragma once

#include <QTest>
#include <QWidget>

#include <memory>

/// What a test of a window has at hand: the window itself, and its parts by their object names.
template<typename Window>
class WindowTest
{
protected:
    template<typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_window->template findChild<Widget *>(QString::fromLatin1(name));
    }
    bool isShown(const char *name) const
    {
        const auto *widget = find(name);
        return widget && widget->isVisible();
    }
    void press(const char *name) const { QTest::keyClick(find(name), Qt::Key_Space); }

    std::unique_ptr<Window> m_window;
};
