#include "ui/editor/dress.h"
#include "ui/editor/htmlreader.h"
#include "ui/editor/textarea.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPixmap>

/// letter_pictures OUT LETTER…: the letters as the editor shows them, as OUT/name.png, 640 pixels wide.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Liberation Serif"), QStringLiteral("Noto Serif CJK SC")});
    font.setPixelSize(16); // what a browser begins with
    font.setPointSizeF(12);
    const QStringList arguments = QApplication::arguments();
    for (const QString &path : arguments.mid(2)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        ui::editor::TextArea area;
        area.setFont(font);
        area.document()->setDefaultFont(font);
        const ui::editor::Dress dress(area.document(), area.palette());
        ui::editor::readHtml(QString::fromUtf8(file.readAll()), area.document());
        area.resize(640, 460);
        area.show();
        QApplication::processEvents();
        area.grab().save(
            QDir(arguments[1]).filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".png")));
    }
    return 0;
}
