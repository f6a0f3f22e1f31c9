#include "core/contacts/index.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipfield.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>

/// Five thousand recipients in a field, and twenty thousand contacts asked at every key.
namespace
{

using core::contacts::Book;
using core::contacts::Index;
using core::mail::AddrSpec;

template<typename Action>
double millisecondsOf(Action action)
{
    QElapsedTimer clock;
    clock.start();
    action();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

void key(QWidget *widget, int code, const QString &text = {}, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent press(QEvent::KeyPress, code, modifiers, text);
    QApplication::sendEvent(widget, &press);
}

Book people(int count)
{
    const QString surnames = QString::fromUtf8("李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗");
    const QString given = QString::fromUtf8("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉建国志红");
    Book book;
    for (int i = 0; i < count; ++i) {
        core::contacts::Person person;
        person.id = QString::number(i);
        person.name = i % 2 ? QStringLiteral("Person %1 Family%2").arg(i).arg(i % 977)
                            : QString(surnames[i % surnames.size()]) + given[(i / 7) % given.size()]
                + given[(i / 3) % given.size()];
        person.addresses = {*AddrSpec::parse(QStringLiteral("person%1@firm%2.example").arg(i).arg(i % 311))};
        book.people.append(person);
    }
    return book;
}

void benchCompletion()
{
    std::unique_ptr<Index> index;
    const Book book = people(20'000);
    std::printf("index of 20,000 people made              %8.1f ms\n",
                millisecondsOf([&] { index = std::make_unique<Index>(book, QDateTime()); }));
    double longest = 0;
    for (const char *typed :
         {"p", "pe", "person1", "family12", "l", "lw", "liwei", "w", "zhang", "firm3", "xq"}) {
        for (int i = 0; i < 5; ++i)
            longest
                = std::max(longest, millisecondsOf([&] { index->complete(QString::fromLatin1(typed), 8); }));
    }
    std::printf("completion, the slowest of 55            %8.1f ms\n", longest);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    benchCompletion();

    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new ui::ChipField(&window);
    layout->addWidget(field);
    layout->addStretch(1);
    window.resize(900, 600);
    window.show();
    window.activateWindow();
    field->edit()->setFocus();
    QCoreApplication::processEvents();

    QStringList list;
    for (int i = 0; i < 5000; ++i)
        list += QStringLiteral("Person %1 <person%1@example%2.com>").arg(i).arg(i % 400);
    QApplication::clipboard()->setText(list.join(u'\n'));
    std::printf("paste of 5,000                           %8.1f ms\n",
                millisecondsOf([&] { key(field->edit(), Qt::Key_V, {}, Qt::ControlModifier); }));
    std::printf("chips that are widgets                   %8d\n",
                int(field->findChildren<ui::Chip *>().size()));

    double longest = 0;
    for (const QChar c : QStringLiteral("somebody@x.example"))
        longest = std::max(longest, millisecondsOf([&] { key(field->edit(), 0, c); }));
    std::printf("a key while typing, the slowest          %8.1f ms\n", longest);
    std::printf("Enter                                    %8.1f ms\n",
                millisecondsOf([&] { key(field->edit(), Qt::Key_Return); }));
    longest = 0;
    for (int i = 0; i < 20; ++i)
        longest = std::max(longest, millisecondsOf([&] {
                               QWidget *at = QApplication::focusWidget();
                               key(at ? at : field->edit(), Qt::Key_Backspace);
                           }));
    std::printf("Backspace, the slowest of 20             %8.1f ms\n", longest);
    std::printf("addresses() and setAddresses()           %8.1f ms\n", millisecondsOf([&] {
                    const auto all = field->addresses();
                    field->setAddresses({});
                    field->setAddresses(all);
                }));
    std::printf("resize                                   %8.1f ms\n",
                millisecondsOf([&] { window.resize(500, 600); }));
    std::printf("recipients at the end                    %8d\n", field->count());
    return 0;
}
