#include "ui/account/findingcard.h"

#include "ui/wording/doctorwording.h"

#include <QEvent>
#include <QLocale>

namespace ui::account
{

using core::doctor::Finding;

namespace
{

Tone toneOf(Finding::Grade grade)
{
    switch (grade) {
    case Finding::Grade::Good:
        return Tone::Positive;
    case Finding::Grade::Advice:
        return Tone::Warning;
    case Finding::Grade::Problem:
        break;
    }
    return Tone::Negative;
}

/// "9F 3A …", as other programs print it too, so that two people can compare over the telephone.
QString fingerprint(const QByteArray &sha256)
{
    return QString::fromLatin1(QByteArray::fromHex(sha256).toHex(' ').toUpper());
}

} // namespace

FindingCard::FindingCard(Finding finding, QWidget *parent)
    : InlineBar(Shape::Card, toneOf(finding.grade), parent)
    , m_finding(std::move(finding))
{
    setObjectName(QStringLiteral("finding"));
    if (remedy() != Remedy::None) {
        m_button = addButton(Button::Look::Secondary, QStringLiteral("remedy"), {});
        connect(m_button, &QPushButton::clicked, this, &FindingCard::remedyChosen);
    }
    retranslate();
}

FindingCard::Remedy FindingCard::remedy() const
{
    using Kind = Finding::Kind;
    switch (m_finding.kind) {
    case Kind::WrongUserForm:
        return m_finding.proposal.isEmpty() ? Remedy::None : Remedy::UseUserName;
    case Kind::PasswordRefused:
        return Remedy::TypeSecret;
    case Kind::SelfSigned:
    case Kind::UnknownIssuer:
        return m_finding.certificate && !m_finding.certificate->pem.isEmpty() ? Remedy::TrustCertificate
                                                                              : Remedy::None;
    default:
        return m_finding.other ? Remedy::UseOther : Remedy::None;
    }
}

/// The server's own, and the fingerprint of a certificate that one is asked to trust.
QString FindingCard::words() const
{
    QStringList lines;
    if (m_finding.reply.code > 0)
        lines.append(m_finding.reply.toString());
    if (remedy() == Remedy::TrustCertificate) {
        const QString day
            = QLocale().toString(m_finding.certificate->notAfter.toLocalTime().date(), QLocale::ShortFormat);
        lines.append(tr("SHA-256: %1").arg(fingerprint(m_finding.certificate->sha256)));
        lines.append(tr("For %1, issued by %2, valid until %3")
                         .arg(m_finding.certificate->subject, m_finding.certificate->issuer, day));
    }
    return lines.join(u'\n');
}

void FindingCard::retranslate()
{
    const wording::DoctorText text = wording::doctorText(m_finding);
    setTitle(text.title);
    setText(text.text);
    setServerWords(words());
    setNote(m_finding.grade == Finding::Grade::Good ? QString()
                                                    : wording::certaintyWords(m_finding.certainty));
    if (!m_button)
        return;
    m_button->setText(!text.action.isEmpty()                     ? text.action
                          : remedy() == Remedy::UseOther         ? tr("Use this one")
                          : remedy() == Remedy::UseUserName      ? tr("Use this user name")
                          : remedy() == Remedy::TrustCertificate ? tr("Trust this certificate")
                                                                 : tr("Type it again"));
    m_button->setAccessibleName(m_button->text());
}

QString FindingCard::report() const
{
    const wording::DoctorText text = wording::doctorText(m_finding);
    QStringList lines{text.title, text.text, words(), wording::certaintyWords(m_finding.certainty)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void FindingCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    InlineBar::changeEvent(event);
}

} // namespace ui::account
