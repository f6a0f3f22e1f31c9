#include "app/appearance.h"

#include "ui/widgets/housestyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace app
{

namespace
{

struct Shades {
    QColor window, base, alternate, text, quiet, button, accent, onAccent, link, tip;
};

const Shades lightShades
    = {0xf5f5f4, 0xffffff, 0xf5f5f4, 0x1f2328, 0x667078, 0xffffff, 0x2f6fdb, 0xffffff, 0x1d5fc4, 0xffffff};
const Shades darkShades
    = {0x27282b, 0x1e1f22, 0x2b2d30, 0xe6e7e9, 0x9aa0a6, 0x303236, 0x5c93f2, 0x0d1117, 0x7fb0ff, 0x303236};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(shades.button, shades.window);
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::PlaceholderText, shades.quiet);
    palette.setColor(QPalette::ToolTipBase, shades.tip);
    palette.setColor(QPalette::ToolTipText, shades.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, shades.text);
        palette.setColor(QPalette::Disabled, role, shades.quiet);
    }
    return palette;
}

/// Plain X11 without a desktop's own theme: Qt then brings neither palette nor dark mode.
bool hasDesktopTheme()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORMTHEME")
        || qEnvironmentVariableIsSet("XDG_CURRENT_DESKTOP");
}

} // namespace

void applyAppearance(const QString &name)
{
    const bool asksForDark
        = name == u"dark" || (name != u"light" && qEnvironmentVariableIntValue("LOOK_DARK") == 1);
    const bool followsDesktop = !asksForDark && name != u"light" && hasDesktopTheme();
    const bool isFusion = QApplication::style()->name() == QStringLiteral("fusion");
    const bool isOurs = qobject_cast<ui::HouseStyle *>(QApplication::style());
    if (!isOurs && (isFusion || !followsDesktop))
        QApplication::setStyle(new ui::HouseStyle); // owned by the application
    if (followsDesktop) {
        QApplication::setPalette(QApplication::style()->standardPalette());
        return;
    }
    QApplication::setPalette(paletteOf(asksForDark ? darkShades : lightShades));
}

} // namespace app
