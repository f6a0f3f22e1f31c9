#include "ui/account/certificatesbox.h"

#include "ui/account/formparts.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::account
{

CertificatesBox::CertificatesBox(QWidget *parent)
    : QWidget(parent)
    , m_text(makeSentence(this))
    , m_distrust(new Button(Button::Look::Secondary, this))
{
    m_text->setObjectName(QStringLiteral("certificates"));
    m_distrust->setObjectName(QStringLiteral("distrust"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_distrust, 0, Qt::AlignLeading);
    connect(m_distrust, &QPushButton::clicked, this, [this] {
        m_isTrusting = !m_isTrusting;
        retranslate();
        emit changed();
    });
    retranslate();
}

void CertificatesBox::setAccount(const core::account::Account &account)
{
    m_count = int(account.pinnedCertificates.count("-----BEGIN CERTIFICATE-----"));
    m_isTrusting = true;
    retranslate();
}

void CertificatesBox::applyTo(core::account::Account &account) const
{
    if (!m_isTrusting)
        account.pinnedCertificates.clear();
}

void CertificatesBox::retranslate()
{
    m_text->setText(m_isTrusting ? tr("This account trusts %n certificate(s) that nobody known vouches for.",
                                      nullptr, m_count)
                                 : tr("No longer trusted once you save. Letters then leave only if somebody "
                                      "known vouches for the server."));
    m_distrust->setText(m_isTrusting ? tr("Stop trusting them") : tr("Undo"));
}

void CertificatesBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
