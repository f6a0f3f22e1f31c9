#include "ui/editor/bodyeditor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextEdit>
#include <QTextTable>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

/// What a key costs in a large table: from the event to the painted window, and which share of it is the
/// layout. Usage: bench_tables [ROWS [COLUMNS [KEYS]]]
namespace
{

QString letter(int rows, int columns, bool hasWidths)
{
    QString html = QStringLiteral("<p>before</p><table border=\"1\" width=\"100%\">");
    for (int row = 0; row < rows; ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < columns; ++column)
            html += QStringLiteral("<td%1>row %2 column %3</td>")
                        .arg(hasWidths ? QStringLiteral(" width=\"%1%\"").arg(100 / columns) : QString())
                        .arg(row)
                        .arg(column);
    }
    return html + QStringLiteral("</table><p>after</p>");
}

void report(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("  %-28s p50 %8.2f ms   p99 %8.2f ms\n", what, times[times.size() / 2],
                times[times.size() * 99 / 100]);
}

void measure(int rows, int columns, int keys, bool hasWidths)
{
    std::printf("%d x %d%s\n", rows, columns, hasWidths ? ", widths set" : "");
    ui::editor::BodyEditor editor;
    editor.resize(1000, 760);
    editor.show();
    (void)QTest::qWaitForWindowActive(&editor);
    QElapsedTimer clock;
    clock.start();
    editor.setBody({{}, letter(rows, columns, hasWidths)}, {});
    editor.textEdit()->viewport()->repaint();
    std::printf("  %-28s     %8.0f ms\n", "open", double(clock.nsecsElapsed()) / 1e6);
    QTextEdit *text = editor.textEdit();
    const auto *table = qobject_cast<QTextTable *>(text->document()->rootFrame()->childFrames().first());
    for (const int row : {0, rows / 2, rows - 1}) {
        text->setTextCursor(table->cellAt(row, 1).lastCursorPosition());
        text->ensureCursorVisible();
        QCoreApplication::processEvents();
        std::vector<double> whole;
        std::vector<double> own; // of the processor; the clock on the wall counts other programs, too
        for (int i = 0; i < keys; ++i) {
            clock.restart();
            const std::clock_t before = std::clock();
            QTest::keyClick(text, i % 6 == 5 ? Qt::Key_Space : Qt::Key_X);
            QCoreApplication::processEvents(); // paints, and does what was put off
            whole.push_back(double(clock.nsecsElapsed()) / 1e6);
            own.push_back(double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
        }
        report(qPrintable(QStringLiteral("key to paint, row %1").arg(row)), std::move(whole));
        report("  of it processor time", std::move(own));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = std::max(2, arguments.value(1, QStringLiteral("2000")).toInt());
    const int columns = std::max(2, arguments.value(2, QStringLiteral("4")).toInt());
    const int keys = std::max(1, arguments.value(3, QStringLiteral("40")).toInt());
    measure(rows, columns, keys, false);
    measure(rows, columns, keys, true);
    return 0;
}
