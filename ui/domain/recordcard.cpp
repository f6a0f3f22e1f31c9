#include "ui/domain/recordcard.h"

#include "ui/wording/domainwording.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QLayout>

namespace ui::domain
{

using core::domain::ProposedRecord;

RecordCard::RecordCard(ProposedRecord record, QWidget *parent)
    : InlineBar(Shape::Card, Tone::Neutral, parent)
    , m_record(std::move(record))
{
    setObjectName(QStringLiteral("record"));
    if (!m_record.type.isEmpty()) {
        addCopier(QStringLiteral("copyValue"), m_record.value);
        addCopier(QStringLiteral("copyName"), m_record.name);
        addCopier(QStringLiteral("copyType"), m_record.type);
    }
    if (!m_record.url.isEmpty()) {
        m_help = addButton(Button::Look::Secondary, QStringLiteral("recordHelp"), {});
        connect(m_help, &QPushButton::clicked, this, [this] { emit helpRequested(m_record.url); });
    }
    retranslate();
}

void RecordCard::addCopier(const QString &name, const QByteArray &text)
{
    Button *button = addButton(m_copiers.isEmpty() ? Button::Look::Secondary : Button::Look::Quiet, name, {});
    connect(button, &QPushButton::clicked, this, [this, button, text] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        retranslate(); // so that one button at most says that it was the last
        button->setText(tr("Copied"));
        button->setIconName(QStringLiteral("check"));
    });
    m_copiers.append(button);
}

void RecordCard::retranslate()
{
    setTitle(m_record.type.isEmpty()                              ? tr("Made elsewhere")
                 : m_record.kind == ProposedRecord::Kind::Reverse ? tr("Name to ask for")
                                                                  : tr("Record to publish"));
    setText(wording::proposalReason(m_record));
    if (!m_copiers.isEmpty()) {
        setServerWords(tr("Name: %1\nType: %2\nValue: %3")
                           .arg(QString::fromUtf8(m_record.name), QString::fromUtf8(m_record.type),
                                QString::fromUtf8(m_record.value)));
        const QString labels[] = {tr("Copy value"), tr("Copy name"), tr("Copy type")};
        for (qsizetype i = 0; i < m_copiers.size(); ++i) {
            m_copiers.at(i)->setText(labels[i]);
            m_copiers.at(i)->setIconName(QStringLiteral("copy"));
            m_copiers.at(i)->setAccessibleName(
                tr("%1 of the record %2").arg(labels[i], QString::fromUtf8(m_record.name)));
        }
    }
    if (m_help) {
        m_help->setText(tr("Open the provider’s page"));
        m_help->setToolTip(m_record.url);
        m_help->setAccessibleName(m_help->text());
    }
}

QString RecordCard::report() const
{
    QStringList lines{wording::proposalReason(m_record)};
    if (!m_record.type.isEmpty())
        lines.append(tr("Name: %1\nType: %2\nValue: %3")
                         .arg(QString::fromUtf8(m_record.name), QString::fromUtf8(m_record.type),
                              QString::fromUtf8(m_record.value)));
    if (!m_record.url.isEmpty())
        lines.append(m_record.url);
    return lines.join(u'\n');
}

/// A card whose text wraps gets its height after its width. Without buttons nothing else would make its
/// layout look at that again.
void RecordCard::resizeEvent(QResizeEvent *event)
{
    InlineBar::resizeEvent(event);
    layout()->invalidate();
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void RecordCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    InlineBar::changeEvent(event);
}

} // namespace ui::domain
