#include "ui/account/formparts.h"

#include "ui/widgets/windowsize.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

namespace ui::account
{

namespace
{

void collect(const QLayout *layout, QList<QWidget *> &focusable);

void collect(QWidget *widget, QList<QWidget *> &focusable)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        focusable.append(widget);
    if (widget->layout())
        return collect(widget->layout(), focusable);
    for (auto *button : widget->findChildren<QAbstractButton *>()) { // of an area that places them itself
        if (button->focusPolicy() & Qt::TabFocus)
            focusable.append(button);
    }
}

void collect(const QLayout *layout, QList<QWidget *> &focusable)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), focusable);
        else if (item->layout())
            collect(item->layout(), focusable);
    }
}

} // namespace

QLabel *makeSentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QLabel *makeQuiet(QWidget *parent)
{
    QLabel *label = makeSentence(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *makeTitle(QWidget *parent)
{
    QLabel *label = makeSentence(parent);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    label->setFont(large);
    return label;
}

QLabel *makeHeading(QWidget *parent)
{
    QLabel *label = makeSentence(parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QLabel *addLabelled(QBoxLayout *column, QWidget *field)
{
    auto *word = new QLabel(field->parentWidget());
    word->setBuddy(field);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(word);
    pair->addWidget(field);
    column->addLayout(pair);
    return word;
}

QString withoutMnemonic(const QString &word)
{
    return QString(word).replace(u'&', QStringLiteral("&&"));
}

QString inSentence(const QString &word)
{
    const bool isAbbreviation = word.size() > 1 && !word.at(1).isLower();
    return isAbbreviation || word.isEmpty() ? word : word.at(0).toLower() + word.mid(1);
}

QWidget *makeColumn(QWidget *content, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(24, 0, 24, 0);
    centred->addStretch(1);
    centred->addWidget(content, 20);
    centred->addStretch(1);
    content->setMaximumWidth(columnsWidth(content->fontMetrics(), 76));
    return page;
}

QScrollArea *makeScrolling(QWidget *content, QWidget *parent)
{
    QWidget *page = makeColumn(content, parent);
    page->layout()->setContentsMargins(24, 32, 24, 24);
    auto *area = new QScrollArea(parent);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

namespace
{

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore(); // so that it goes on to what scrolls
        return true;
    }
};

} // namespace

void leaveWheelAlone(QWidget *control)
{
    control->installEventFilter(new WheelGuard(control));
}

void orderTabsAsShown(QWidget *content)
{
    QList<QWidget *> focusable;
    collect(content->layout(), focusable);
    for (qsizetype i = 1; i < focusable.size(); ++i)
        QWidget::setTabOrder(focusable.at(i - 1), focusable.at(i));
}

} // namespace ui::account
