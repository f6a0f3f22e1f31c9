#include "ui/verdict/verdictcard.h"

#include "ui/verdict/outcomelist.h"
#include "ui/wording/letterwording.h"

#include <QEvent>
#include <QMetaEnum>

#include <algorithm>

namespace ui::verdict
{

using core::delivery::Hindrance;
using core::delivery::State;
using core::diagnosis::Remedy;
using core::diagnosis::Verdict;
using core::smtp::Stage;
using Kind = Remedy::Kind;

namespace
{

/// More than that is no help any more.
constexpr qsizetype mostRemedies = 3;

/// "openAccountSettings": what tests and style sheets know the button by.
QString nameOf(Kind kind)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind)));
    name[0] = name[0].toLower();
    return name;
}

bool goesAgain(Kind kind)
{
    return kind == Kind::RetryNow || kind == Kind::WaitAndRetry || kind == Kind::WaitForQuota
        || kind == Kind::SlowDown || kind == Kind::SendToRefused || kind == Kind::SendAnyway;
}

} // namespace

bool canBeChosen(const Remedy &remedy)
{
    switch (remedy.kind) {
    case Kind::WaitAndRetry:
    case Kind::WaitForQuota:
    case Kind::SlowDown:
        return remedy.after || remedy.at.isValid();
    case Kind::SetClock:
    case Kind::TryOtherNetwork:
    case Kind::AskRecipient:
    case Kind::LookIntoSentFolder:
        return false;
    default:
        return true;
    }
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Unknown:
    case State::PartlySent:
        return Tone::Warning;
    case State::Cancelled:
        return Tone::Neutral;
    case State::Sent:
        return Tone::Positive;
    default:
        return Tone::Negative;
    }
}

VerdictCard::VerdictCard(LetterCase letter, Place place, QWidget *parent)
    : InlineBar(Shape::Card, toneOf(letter.record.state), parent)
    , m_letter(std::move(letter))
    , m_place(place)
{
    setObjectName(QStringLiteral("verdict"));
    m_letter.record.transcript.clear(); // may be long, and the log has it
    const auto &outcomes = m_letter.judgement.outcomes;
    if (m_letter.judgement.isDifferentForSome()) {
        m_outcomes = new OutcomeList(this);
        m_outcomes->setOutcomes(outcomes, m_letter.context);
        addWidget(m_outcomes);
        connect(m_outcomes, &OutcomeList::chosen, this, [this] {
            rebuildButtons();
            retranslate();
        });
    }
    rebuildButtons();
    retranslate();
}

Stage VerdictCard::stage() const
{
    if (const Verdict *verdict = shown())
        return verdict->stage;
    return m_letter.record.error ? m_letter.record.error->stage : Stage::Data;
}

const Verdict *VerdictCard::shown() const
{
    if (const auto *outcome = m_outcomes ? m_outcomes->current() : nullptr; outcome && outcome->verdict)
        return &*outcome->verdict;
    return m_letter.judgement.verdict ? &*m_letter.judgement.verdict : nullptr;
}

/// What is offered for a letter that nobody accepted.
QList<Remedy> VerdictCard::failureOffers() const
{
    QList<Remedy> offers;
    if (const auto &hindrance = m_letter.record.hindrance) {
        const bool isAboutFile = hindrance->kind == Hindrance::Kind::UnreadableFile
            || hindrance->kind == Hindrance::Kind::ChangedFile;
        if (isAboutFile)
            offers.append({.kind = Kind::RemoveAttachments});
        // The same again would fail in the same way.
        if (hindrance->kind == Hindrance::Kind::NoRecipients)
            return {{.kind = Kind::EditRecipients}};
        if (hindrance->kind == Hindrance::Kind::NoSender)
            return {{.kind = Kind::OpenAccountSettings}};
    } else if (const Verdict *verdict = shown()) {
        offers = verdict->remedies;
    }
    offers.removeIf([](const Remedy &remedy) { return !canBeChosen(remedy); });
    offers = offers.mid(0, mostRemedies);
    const bool canGoAgain
        = std::any_of(offers.begin(), offers.end(), [](const Remedy &r) { return goesAgain(r.kind); });
    if (!canGoAgain)
        offers.append({.kind = Kind::RetryNow});
    return offers;
}

QList<Remedy> VerdictCard::offers() const
{
    QList<Remedy> offers;
    switch (m_letter.record.state) {
    case State::Unknown:
        if (m_place == Place::History)
            return {{.kind = Kind::CopyReport}, {.kind = Kind::SendAnyway}};
        offers = {{.kind = Kind::ShowDetails}, {.kind = Kind::SendAnyway}};
        break;
    case State::PartlySent: {
        // Where nobody was refused the conversation broke off before the others were named.
        using Outcome = core::diagnosis::Outcome;
        const auto &judgement = m_letter.judgement;
        const bool hasRefused
            = judgement.count(Outcome::State::Refused) + judgement.count(Outcome::State::Deferred) > 0;
        offers = {{.kind = hasRefused ? Kind::SendToRefused : Kind::SendToOthers}};
        const Verdict *verdict = shown();
        const auto wait = verdict ? verdict->remedies : QList<Remedy>();
        for (const Remedy &remedy : wait) {
            if (canBeChosen(remedy) && !goesAgain(remedy.kind) && remedy.kind != Kind::SendToOthers)
                offers.append(remedy);
        }
        // What was mistyped is mended before it is sent again.
        const auto edit = std::find_if(offers.begin(), offers.end(),
                                       [](const Remedy &r) { return r.kind == Kind::EditRecipients; });
        if (edit != offers.end() && verdict->retry != core::diagnosis::Retry::Later)
            std::rotate(offers.begin(), edit, edit + 1);
        offers = offers.mid(0, mostRemedies);
        break;
    }
    case State::Cancelled:
        offers = {{.kind = Kind::RetryNow}};
        break;
    case State::Sent: // what everybody has is not offered to be sent again
        return {{.kind = Kind::CopyReport}};
    default:
        offers = failureOffers();
        break;
    }
    if (m_place == Place::Composer && m_letter.record.state != State::Unknown)
        offers.append({.kind = Kind::ShowDetails});
    offers.append({.kind = Kind::CopyReport});
    return offers;
}

void VerdictCard::rebuildButtons()
{
    clearButtons();
    m_buttons.clear();
    const QList<Remedy> remedies = offers();
    for (const Remedy &remedy : remedies) {
        const auto look = m_buttons.isEmpty() ? Button::Look::Primary : Button::Look::Secondary;
        Button *button = addButton(look, nameOf(remedy.kind), wording::remedyText(remedy, m_letter.context));
        connect(button, &QPushButton::clicked, this, [this, remedy] { emit chosen(remedy); });
        m_buttons.append({remedy, button});
    }
}

void VerdictCard::focusFirst()
{
    m_buttons.first().second->setFocus(Qt::OtherFocusReason);
}

wording::Explanation VerdictCard::words() const
{
    if (const auto *outcome = m_outcomes ? m_outcomes->current() : nullptr; outcome && outcome->verdict)
        return wording::explain(*outcome->verdict, m_letter.context);
    return wording::explain(m_letter.record, m_letter.judgement, m_letter.context);
}

QString VerdictCard::report() const
{
    QStringList lines{
        wording::plainText(wording::explain(m_letter.record, m_letter.judgement, m_letter.context))};
    if (const auto &verdict = m_letter.judgement.verdict)
        lines << QStringLiteral("%1 (%2), %3")
                     .arg(core::diagnosis::causeId(verdict->cause), verdict->evidence.rule,
                          wording::retryText(*verdict));
    if (!m_letter.context.host.isEmpty())
        lines << m_letter.context.host;
    lines << QStringLiteral("Hongyan %1, Qt %2, %3")
                 .arg(QStringLiteral(HONGYAN_VERSION), QString::fromLatin1(qVersion()),
                      QSysInfo::prettyProductName());
    return lines.join(u'\n');
}

void VerdictCard::retranslate()
{
    const wording::Explanation explanation = words();
    setTitle(explanation.title);
    setText(explanation.text);
    setServerWords(explanation.serverWords);
    QStringList notes;
    if (!explanation.certainty.isEmpty())
        notes << explanation.certainty;
    if (!explanation.whoActs.isEmpty())
        notes << tr("Who can act: %1").arg(explanation.whoActs);
    notes << explanation.stage;
    notes.removeAll(QString());
    setNote(notes.join(QStringLiteral(" · ")));
    for (const auto &[remedy, button] : std::as_const(m_buttons)) {
        const QString text = wording::remedyText(remedy, m_letter.context);
        button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(text);
        button->setToolTip(wording::remedyHint(remedy, m_letter.context));
    }
}

void VerdictCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    InlineBar::changeEvent(event);
}

} // namespace ui::verdict
