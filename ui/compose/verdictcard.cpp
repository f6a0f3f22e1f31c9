#include "ui/compose/verdictcard.h"

#include "ui/wording/wording.h"

#include <QEvent>
#include <QMetaEnum>

namespace ui::compose
{

using core::delivery::Record;
using core::delivery::State;
using core::smtp::Error;
using core::smtp::Stage;

namespace
{

Tone toneOf(const Record &record)
{
    switch (record.state) {
    case State::Unknown:
    case State::PartlySent:
        return Tone::Warning;
    case State::Cancelled:
        return Tone::Neutral;
    default:
        return Tone::Negative;
    }
}

QString objectNameOf(VerdictCard::Step step)
{
    static const QStringList names{
        QStringLiteral("tryAgain"),     QStringLiteral("sendToRefused"),  QStringLiteral("editRecipients"),
        QStringLiteral("openAccounts"), QStringLiteral("testConnection"), QStringLiteral("lookAtAttachments"),
        QStringLiteral("showDetails"),  QStringLiteral("copyReport"),     QStringLiteral("sendAgainAnyway")};
    return names.at(int(step));
}

} // namespace

VerdictCard::VerdictCard(Record record, QString host, QWidget *parent)
    : InlineBar(Shape::Card, toneOf(record), parent)
    , m_record(std::move(record))
    , m_host(std::move(host))
{
    setObjectName(QStringLiteral("verdict"));
    for (const Step step : steps()) {
        const auto look = m_buttons.isEmpty() ? Button::Look::Primary : Button::Look::Secondary;
        Button *button = addButton(look, objectNameOf(step), stepText(step));
        connect(button, &QPushButton::clicked, this, [this, step] { emit chosen(step); });
        m_buttons.append({step, button});
    }
    retranslate();
}

Stage VerdictCard::stage() const
{
    if (m_record.error)
        return m_record.error->stage;
    return m_record.state == State::PartlySent ? Stage::Recipients : Stage::Data;
}

/// The one step that is most likely to help, by what went wrong.
VerdictCard::Step VerdictCard::firstStep() const
{
    if (m_record.hindrance) {
        const auto kind = m_record.hindrance->kind;
        const bool isAboutFile = kind == core::delivery::Hindrance::Kind::UnreadableFile
            || kind == core::delivery::Hindrance::Kind::ChangedFile;
        return isAboutFile ? Step::LookAtAttachments : Step::TryAgain;
    }
    if (!m_record.error)
        return Step::TryAgain;
    switch (m_record.error->kind) {
    case Error::Kind::NameNotFound:
    case Error::Kind::Refused:
    case Error::Kind::TlsHandshake:
    case Error::Kind::Certificate:
    case Error::Kind::TlsRequired:
    case Error::Kind::NoMechanism:
    case Error::Kind::ServerNotAuthentic:
    case Error::Kind::ProxyFailed:
        return Step::OpenAccounts;
    case Error::Kind::TooLarge:
    case Error::Kind::Unreadable:
        return Step::LookAtAttachments;
    case Error::Kind::Rejected:
        break;
    default:
        return Step::TryAgain;
    }
    if (m_record.error->reply.isTransientFailure())
        return Step::TryAgain;
    switch (m_record.error->stage) {
    case Stage::Auth:
    case Stage::Sender:
        return Step::OpenAccounts;
    case Stage::Recipients:
        return Step::EditRecipients;
    default:
        return Step::TryAgain;
    }
}

QList<VerdictCard::Step> VerdictCard::steps() const
{
    if (m_record.state == State::Unknown)
        return {Step::ShowDetails, Step::SendAgainAnyway, Step::CopyReport};
    if (m_record.state == State::PartlySent)
        return {Step::SendToRefused, Step::ShowDetails, Step::CopyReport};
    if (m_record.state == State::Cancelled)
        return {Step::TryAgain, Step::ShowDetails};
    const Step first = firstStep();
    QList<Step> list{first};
    if (first != Step::TryAgain)
        list += Step::TryAgain;
    // Up to the sender it is about the account, and the connection doctor can look closer.
    if (m_record.error && m_record.error->stage <= Stage::Sender)
        list += Step::TestConnection;
    return list + QList<Step>{Step::ShowDetails, Step::CopyReport};
}

QString VerdictCard::stepText(Step step) const
{
    switch (step) {
    case Step::TryAgain:
        return tr("Try again");
    case Step::SendToRefused:
        return tr("Send to the refused ones again");
    case Step::EditRecipients:
        return tr("Edit recipients");
    case Step::OpenAccounts:
        return tr("Account settings…");
    case Step::TestConnection:
        return tr("Test the connection…");
    case Step::LookAtAttachments:
        return tr("Look at the attachments");
    case Step::ShowDetails:
        return tr("Details");
    case Step::CopyReport:
        return tr("Copy report");
    case Step::SendAgainAnyway:
        return tr("Send again anyway");
    }
    return {};
}

void VerdictCard::focusFirst()
{
    m_buttons.first().second->setFocus(Qt::OtherFocusReason);
}

QString VerdictCard::report() const
{
    return wording::plainText(wording::explain(m_record, m_host));
}

void VerdictCard::retranslate()
{
    const wording::Explanation explanation = wording::explain(m_record, m_host);
    setTitle(explanation.title);
    setText(explanation.text);
    setServerWords(explanation.serverWords);
    //: Who has to act and where it happened: "Who can act: You · Stage: signing in".
    const QString both = tr("Who can act: %1 · %2").arg(explanation.whoActs, explanation.stage);
    setNote(explanation.whoActs.isEmpty() ? explanation.stage : both);
    for (const auto &[step, button] : std::as_const(m_buttons)) {
        button->setText(stepText(step));
        button->setAccessibleName(stepText(step));
    }
}

void VerdictCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    InlineBar::changeEvent(event);
}

} // namespace ui::compose
