#include "ui/account/identityeditor.h"

#include "ui/account/addressesfield.h"
#include "ui/account/colourrow.h"
#include "ui/account/formparts.h"
#include "ui/account/remark.h"
#include "ui/account/signaturefield.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Identity;
using core::mail::AddrSpec;
using Rule = core::account::Provider::FromRule;

IdentityEditor::IdentityEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_mistake(new Remark(Tone::Negative, this))
    , m_warning(new Remark(Tone::Warning, this))
    , m_replyTo(new AddressesField(QStringLiteral("replyTo"), this))
    , m_cc(new AddressesField(QStringLiteral("identityCc"), this))
    , m_bcc(new AddressesField(QStringLiteral("identityBcc"), this))
    , m_signature(new SignatureField(this))
    , m_colour(new ColourRow(this))
{
    m_name->setObjectName(QStringLiteral("identityName"));
    m_address->setObjectName(QStringLiteral("identityAddress"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->setPlaceholderText(QStringLiteral("name@example.com"));
    m_mistake->setObjectName(QStringLiteral("identityMistake"));
    m_warning->setObjectName(QStringLiteral("identityWarning"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_nameWord = addLabelled(column, m_name);
    m_addressWord = addLabelled(column, m_address);
    column->addWidget(m_mistake);
    column->addWidget(m_warning);
    for (AddressesField *field : {m_replyTo, m_cc, m_bcc})
        column->addWidget(field);
    m_signatureWord = addLabelled(column, m_signature);
    m_colourWord = addLabelled(column, m_colour);

    connect(m_name, &QLineEdit::textChanged, this, &IdentityEditor::changed);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_mistake->say({});
        warn();
        emit changed();
    });
    for (AddressesField *field : {m_replyTo, m_cc, m_bcc})
        connect(field, &AddressesField::changed, this, &IdentityEditor::changed);
    connect(m_signature, &SignatureField::changed, this, &IdentityEditor::changed);
    connect(m_colour, &ColourRow::changed, this, &IdentityEditor::changed);
    retranslate();
}

void IdentityEditor::setIdentity(const Identity &identity)
{
    const QSignalBlocker silence(this);
    m_base = identity;
    m_name->setText(identity.name);
    m_address->setText(identity.address ? identity.address->toString() : QString());
    m_replyTo->setAddresses(identity.replyTo);
    m_cc->setAddresses(identity.cc);
    m_bcc->setAddresses(identity.bcc);
    m_signature->show(identity);
    m_colour->setColour(identity.colour);
    m_mistake->say({});
    warn();
}

Identity IdentityEditor::identity() const
{
    Identity identity = m_base;
    identity.name = m_name->text().trimmed();
    identity.address = AddrSpec::parse(m_address->text().trimmed());
    identity.replyTo = m_replyTo->addresses();
    identity.cc = m_cc->addresses();
    identity.bcc = m_bcc->addresses();
    m_signature->store(identity);
    identity.colour = m_colour->colour();
    return identity;
}

void IdentityEditor::setRule(const SenderRule &rule)
{
    m_rule = rule;
    warn();
}

bool IdentityEditor::check()
{
    const bool isWritten = !m_address->text().trimmed().isEmpty();
    if (!AddrSpec::parse(m_address->text().trimmed())) {
        m_mistake->say(isWritten ? tr("This is not a mail address.")
                                 : tr("Letters need an address to be written from."));
        m_address->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return m_replyTo->commit() && m_cc->commit() && m_bcc->commit();
}

bool IdentityEditor::hasRest() const
{
    return m_replyTo->hasRest() || m_cc->hasRest() || m_bcc->hasRest();
}

void IdentityEditor::startTyping()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void IdentityEditor::warn()
{
    m_warning->say(warning());
}

QString IdentityEditor::warning() const
{
    const auto address = AddrSpec::parse(m_address->text().trimmed());
    if (!address || !m_rule.own || *address == *m_rule.own)
        return {};
    const QString own = m_rule.own->toString();
    switch (m_rule.rule) {
    case Rule::Unknown:
        return {};
    case Rule::Account:
        return tr("%1 refuses letters from another address than %2.").arg(m_rule.provider, own);
    case Rule::AccountOrAlias:
        return tr("%1 takes letters from this address only if it is an alias of %2 there.")
            .arg(m_rule.provider, own);
    case Rule::AnyOfDomain:
        return address->asciiDomain().compare(m_rule.own->asciiDomain(), Qt::CaseInsensitive) == 0
            ? QString()
            : tr("%1 refuses letters from addresses outside %2.").arg(m_rule.provider, m_rule.own->domain());
    case Rule::VerifiedSender:
        return tr("%1 takes letters from this address only if you have verified it there.")
            .arg(m_rule.provider);
    }
    return {};
}

void IdentityEditor::retranslate()
{
    m_nameWord->setText(tr("&Name"));
    m_addressWord->setText(tr("A&ddress"));
    m_replyTo->setTexts(tr("Reply-To"), tr("Where answers go, if not to the address above."));
    m_cc->setTexts(tr("Cc"), tr("Put into every new letter, where you can take them out again."));
    m_bcc->setTexts(tr("Bcc"), QString());
    m_signatureWord->setText(tr("Si&gnature"));
    m_colourWord->setText(tr("Colour"));
    warn();
}

void IdentityEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
