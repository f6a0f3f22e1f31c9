#include "ui/account/addressesfield.h"

#include "ui/account/formparts.h"
#include "ui/account/remark.h"
#include "ui/widgets/chipfield.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

namespace ui::account
{

using core::mail::AddressList;
using core::mail::Mailbox;

AddressesField::AddressesField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_word(new QLabel(this))
    , m_field(new ChipField(this))
    , m_hint(makeQuiet(this))
    , m_mistake(new Remark(Tone::Negative, this))
{
    m_field->setObjectName(name);
    m_field->edit()->setObjectName(name + QStringLiteral("Edit"));
    m_field->edit()->installEventFilter(this);
    m_word->setBuddy(m_field->edit());
    m_mistake->setObjectName(name + QStringLiteral("Mistake"));
    const int around = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this) + 1;
    m_field->setFlowMargins(QMargins(around + 2, around, around + 2, around));
    m_field->setMaximumLines(4);
    setFocusProxy(m_field);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_word);
    column->addWidget(m_field);
    column->addWidget(m_mistake);
    column->addWidget(m_hint);
    connect(m_field, &ChipField::changed, this, [this] {
        m_mistake->say({});
        emit changed();
    });
}

void AddressesField::setTexts(const QString &title, const QString &hint)
{
    m_word->setText(withoutMnemonic(title));
    m_field->setTitle(title);
    say(m_hint, hint);
}

void AddressesField::setAddresses(const QList<Mailbox> &addresses)
{
    m_field->setAddresses(AddressList(addresses.cbegin(), addresses.cend()));
    m_field->setUnfinishedText({});
    m_mistake->say({});
}

QList<Mailbox> AddressesField::addresses() const
{
    return core::mail::mailboxes(m_field->addresses());
}

bool AddressesField::hasRest() const
{
    return !m_field->unfinishedText().isEmpty();
}

bool AddressesField::commit()
{
    if (m_field->commit())
        return true;
    m_mistake->say(tr("“%1” is not an e-mail address. Correct or remove it.").arg(m_field->unfinishedText()));
    m_field->edit()->setFocus(Qt::OtherFocusReason);
    return false;
}

/// As the style draws a line to type in.
void AddressesField::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.rect = m_field->geometry();
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    option.state |= QStyle::State_Sunken;
    option.state.setFlag(QStyle::State_HasFocus, m_field->edit()->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

bool AddressesField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::account
