// How long a key takes from the keyboard to the screen in a letter of 1 MB with 200 pictures and a table of
// 2,000 rows, and how long that letter takes to open. Keys come at the pace of a quick typist, with rests, so
// that what is put off until then (the word count, the size, the draft on the disk) is counted where it is in
// the way.

#include "ui/compose/composewindow.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextTable>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <thread>
#include <vector>

namespace
{

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using core::mail::Attachment;
using ui::compose::ComposeWindow;

constexpr int pictureCount = 200;
constexpr int rowCount = 2000;
constexpr int letterBytes = 1'000'000;

Attachment picture(int number)
{
    QImage image(1200, 800, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 7 % 360, 90, 220));
    QPainter(&image).drawText(image.rect(), Qt::AlignCenter, QString::number(number));
    QByteArray octets;
    QBuffer device(&octets);
    device.open(QBuffer::WriteOnly);
    image.save(&device, "PNG");
    Attachment attachment;
    attachment.fileName = QStringLiteral("%1.png").arg(number);
    attachment.mediaType = "image/png";
    attachment.content = octets;
    attachment.role = Attachment::Role::Inline;
    attachment.contentId = QByteArray::number(number) + "@bench";
    return attachment;
}

QString table()
{
    // As the editor writes it: a table without lines counts as a layout and opens in the source view.
    QString html = QStringLiteral("<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\" "
                                  "style=\"border-collapse:collapse\" width=\"100%\" "
                                  "bordercolor=\"#c8ccd0\">");
    for (int row = 0; row < rowCount; ++row)
        html += QStringLiteral("<tr valign=\"top\"><td>%1</td><td>Part no. %2</td><td>in stock</td>"
                               "<td>%3.00</td></tr>")
                    .arg(row)
                    .arg(row * 7)
                    .arg(row % 97);
    return html + QStringLiteral("</table>");
}

core::delivery::SavedDraft letter()
{
    core::delivery::SavedDraft draft;
    QString html = QStringLiteral("<p>First paragraph.</p>");
    const QString paragraph
        = QStringLiteral("<p>The quick <strong>brown fox</strong> jumps over the lazy dog, and <a "
                         "href=\"https://a.example\">the "
                         "link</a> is part of the sentence 也有中文的句子。 Then it goes on for a while, as "
                         "letters do when somebody "
                         "has a lot to say about very little, and says it at length.</p>");
    for (int i = 0; i < pictureCount; ++i) {
        draft.draft.attachments.append(picture(i));
        html += paragraph.repeated(3) + QStringLiteral("<p><img src=\"cid:%1@bench\" alt=\"\"></p>").arg(i);
        if (i == pictureCount / 2)
            html += table();
    }
    while (html.size() < letterBytes)
        html += paragraph;
    draft.draft.body.html = html + QStringLiteral("<p>Last paragraph.</p>");
    return draft;
}

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// What the thread of the window has used of the processor; the clock on the wall counts other programs, too.
double ownMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Lives through events until @p moment; true if it came in time.
void liveUntil(Clock::time_point moment)
{
    while (Clock::now() < moment) {
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(200us);
    }
}

void type(QTextEdit *text, const char *where, int position)
{
    constexpr int keys = 200;
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(position);
    text->setTextCursor(cursor);
    liveUntil(Clock::now() + 1s);
    std::vector<double> times;
    std::vector<double> own;
    Clock::time_point due = Clock::now() + 100ms;
    for (int i = 0; i < keys; ++i) {
        liveUntil(due);
        const QChar c = i % 6 == 5 ? u' ' : QChar(u'a' + i % 26);
        const double before = ownMilliseconds();
        QKeyEvent press(QEvent::KeyPress, c == u' ' ? Qt::Key_Space : Qt::Key_A, Qt::NoModifier, c);
        QCoreApplication::sendEvent(text, &press);
        QCoreApplication::processEvents(); // paints
        times.push_back(milliseconds(Clock::now() - due));
        own.push_back(ownMilliseconds() - before);
        due += i % 20 == 19 ? 900ms : i % 6 == 5 ? 350ms : 70ms;
        due = std::max(due, Clock::now());
    }
    std::sort(times.begin(), times.end());
    std::sort(own.begin(), own.end());
    std::printf(
        "key to paint, %-16s p50 %6.1f ms   p99 %6.1f ms   worst %6.1f ms   processor p50 %.1f p99 %.1f\n",
        where, times[keys / 2], times[keys * 99 / 100 - 1], times.back(), own[keys / 2],
        own[keys * 99 / 100 - 1]);
    std::fflush(stdout);
}

int tablePosition(const QTextDocument *document)
{
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        if (auto *found = qobject_cast<QTextTable *>(frame))
            return found->cellAt(rowCount / 2, 1).lastPosition();
    }
    return 0;
}

long residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLong() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication program(argc, argv);
    const core::delivery::SavedDraft draft = letter();
    const long before = residentMegabytes();
    ComposeWindow window;
    window.resize(1120, 760);
    window.show();
    QCoreApplication::processEvents();
    // As the controller does it: a letter of this length is saved at a rest, or after ten seconds without
    // one.
    QTimer save;
    save.setSingleShot(true);
    QElapsedTimer unsaved;
    QObject::connect(&window, &ComposeWindow::changed, &save, [&save, &unsaved] {
        if (!save.isActive())
            unsaved.start();
        if (!save.isActive() || !unsaved.hasExpired(10'000))
            save.start(1200ms);
    });
    std::vector<double> saves;
    QObject::connect(&save, &QTimer::timeout, &window, [&window, &saves] {
        const auto start = Clock::now();
        if (!window.isBlank())
            window.takeSaved([](const core::delivery::SavedDraft &) {});
        saves.push_back(milliseconds(Clock::now() - start));
    });

    auto *text = window.findChild<QTextEdit *>(QStringLiteral("bodyText"));
    text->setFocus();
    type(text, "in an empty one", 0); // what the machine itself takes
    const auto start = Clock::now();
    const double ownStart = ownMilliseconds();
    window.setSaved(draft);
    const auto shown = Clock::now();
    QCoreApplication::processEvents();
    std::printf("letter: %lld characters of HTML, %d pictures, a table of %d rows\n",
                static_cast<long long>(draft.draft.body.html.size()), pictureCount, rowCount);
    std::printf("opened in %.0f ms, painted after %.0f ms, processor %.0f ms\n", milliseconds(shown - start),
                milliseconds(Clock::now() - start), ownMilliseconds() - ownStart);
    liveUntil(Clock::now() + 4s);
    std::printf("memory: %ld MB, of them %ld MB the window and the letter\n", residentMegabytes(),
                residentMegabytes() - before);

    if (!text->isVisible()) {
        std::puts("the letter was not opened for rich editing");
        return 1;
    }
    text->setFocus();
    const int last = text->document()->characterCount() - 1;
    const QString only = QCoreApplication::arguments().value(1); // "table": there alone
    const auto at = [&](const char *where, int position) {
        if (only.isEmpty() || QString::fromLatin1(where).endsWith(only))
            type(text, where, position);
    };
    at("at the start", 16);
    at("in the middle", text->document()->findBlock(last / 4).position() + 20);
    at("inside the table", tablePosition(text->document()));
    at("at the end", text->document()->characterCount() - 1);
    if (!saves.empty()) {
        std::sort(saves.begin(), saves.end());
        std::printf("taking the letter to save it: %zu times, median %.0f ms\n", saves.size(),
                    saves[saves.size() / 2]);
    }
    std::printf("memory: %ld MB\n", residentMegabytes());
    return 0;
}
