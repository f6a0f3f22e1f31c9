#include "ui/account/goodtoknow.h"

#include "ui/account/formparts.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui::account
{

GoodToKnow::GoodToKnow(QWidget *parent)
    : QWidget(parent)
    , m_fold(new Button(Button::Look::Flat, this))
    , m_facts(makeSentence(this))
{
    m_fold->setObjectName(QStringLiteral("goodToKnow"));
    m_fold->setCheckable(true);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_facts);
    connect(m_fold, &QPushButton::toggled, this, [this](bool isOpen) {
        m_facts->setVisible(isOpen);
        retranslate();
    });
    retranslate();
}

void GoodToKnow::setProvider(const core::account::Provider &provider)
{
    m_provider = provider;
    retranslate();
}

QStringList GoodToKnow::facts() const
{
    const core::account::Limits &limits = m_provider.limits;
    const QString language = locale().name();
    QStringList facts;
    if (limits.messageBytes)
        facts += tr("A message may have up to %1.").arg(locale().formattedDataSize(*limits.messageBytes, 0));
    if (limits.recipientsPerMessage)
        facts += tr("A message may go to %n recipient(s).", nullptr, *limits.recipientsPerMessage);
    if (limits.messagesPerDay)
        facts += tr("%n message(s) may be sent a day.", nullptr, *limits.messagesPerDay);
    if (limits.recipientsPerDay)
        facts += tr("%n recipient(s) may be written to a day.", nullptr, *limits.recipientsPerDay);
    if (limits.messagesPerMinute)
        facts += tr("%n message(s) may be sent a minute.", nullptr, *limits.messagesPerMinute);
    facts += limits.note.forLanguage(language);
    for (const core::account::LocalText &quirk : m_provider.quirks)
        facts += quirk.forLanguage(language);
    facts.removeAll(QString());
    return facts;
}

void GoodToKnow::retranslate()
{
    QStringList lines;
    for (const QString &fact : facts())
        lines += QStringLiteral("• ") + fact;
    m_facts->setText(lines.join(u'\n'));
    m_fold->setText(tr("Good to know about %1").arg(m_provider.name.forLanguage(locale().name())));
    m_fold->setIconName(m_fold->isChecked() ? QStringLiteral("chevron-down")
                                            : QStringLiteral("chevron-right"));
    setVisible(!lines.isEmpty());
}

void GoodToKnow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
