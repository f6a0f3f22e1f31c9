#include "ui/account/candidatecard.h"

#include "ui/account/choice.h"
#include "ui/account/formparts.h"
#include "ui/account/remark.h"
#include "ui/wording/discoverywording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>

namespace ui::account
{

using core::account::Account;

namespace
{

/// Who the server belongs to, as well as it can be told without a list of public suffixes: the last two
/// labels, or three below "com.cn" and its like. It is what the eye should meet first.
QString ownerOf(const QString &host)
{
    const QStringList labels = host.split(u'.');
    static const QStringList second{QStringLiteral("com"), QStringLiteral("co"),  QStringLiteral("net"),
                                    QStringLiteral("org"), QStringLiteral("gov"), QStringLiteral("edu"),
                                    QStringLiteral("ac"),  QStringLiteral("ne"),  QStringLiteral("or")};
    const bool isBelowCountry
        = labels.size() > 2 && labels.last().size() == 2 && second.contains(labels.at(labels.size() - 2));
    return labels.mid(qMax(0, labels.size() - (isBelowCountry ? 3 : 2))).join(u'.');
}

} // namespace

CandidateCard::CandidateCard(core::discovery::Candidate candidate, QString addressDomain, QWidget *parent)
    : QFrame(parent)
    , m_candidate(std::move(candidate))
    , m_addressDomain(std::move(addressDomain))
    , m_button(new RadioChoice(this))
    , m_host(new QLabel(this))
    , m_facts(makeSentence(this))
    , m_source(makeQuiet(this))
    , m_warning(new Remark(Tone::Warning, this))
{
    m_button->setObjectName(QStringLiteral("candidate"));
    m_host->setTextFormat(Qt::RichText);
    m_host->setWordWrap(true);
    m_host->setFocusPolicy(Qt::NoFocus);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    for (QWidget *each : std::initializer_list<QWidget *>{m_host, m_facts, m_source, m_warning})
        texts->addWidget(each);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(12);
    line->addWidget(m_button, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    setCursor(Qt::PointingHandCursor);
    connect(m_button, &QRadioButton::toggled, this, [this] { update(); });
    retranslate();
}

void CandidateCard::retranslate()
{
    const QString name = m_candidate.host.isEmpty() ? m_candidate.providerName : m_candidate.host;
    const QString owner = ownerOf(name);
    m_host->setText(QStringLiteral("<span style=\"font-size:large\">%1<b>%2</b></span>")
                        .arg(name.chopped(owner.size()).toHtmlEscaped(), owner.toHtmlEscaped()));
    const QString security = m_candidate.security == Account::Security::ImplicitTls ? tr("TLS")
        : m_candidate.security == Account::Security::StartTls                       ? tr("STARTTLS")
                                                                                    : tr("not encrypted");
    const QString server = tr("Port %1 · %2").arg(QString::number(m_candidate.port), security);
    const QString user = m_candidate.user.isEmpty() ? QString() : tr("User name: %1").arg(m_candidate.user);
    const QString way = m_candidate.takesPassword ? QString() : tr("Sign-in in the browser");
    QStringList facts{m_candidate.host.isEmpty() ? QString() : server, user, way};
    facts.removeAll(QString());
    say(m_facts, facts.join(u'\n'));
    m_source->setText(wording::candidateSource(m_candidate));
    m_warning->say(wording::elsewhereWarning(m_candidate, m_addressDomain));
    m_button->setAccessibleName(name);
    m_button->setAccessibleDescription(
        (facts + QStringList{m_source->text(), m_warning->text()}).join(QStringLiteral(". ")));
}

void CandidateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = m_button->isChecked();
    painter.setPen(QPen(isChosen ? accentColour(palette()) : hairlineColour(palette()), isChosen ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void CandidateCard::mousePressEvent(QMouseEvent *)
{
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

void CandidateCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace ui::account
