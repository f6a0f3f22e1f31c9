#include "ui/bounce/bouncecard.h"

#include "ui/wording/bouncewording.h"
#include "ui/wording/verdictwording.h"

#include <QEvent>

namespace ui::bounce
{

using core::bounce::Action;
using core::diagnosis::Remedy;
using core::diagnosis::Verdict;

namespace
{

constexpr qsizetype shownWords = 2000;

Tone toneOf(Action action)
{
    switch (action) {
    case Action::Failed:
        return Tone::Negative;
    case Action::Delayed:
        return Tone::Warning;
    default:
        return Tone::Positive;
    }
}

} // namespace

BounceCard::BounceCard(const core::bounce::Bounce &bounce, core::bounce::Recipient recipient, Verdict verdict,
                       QWidget *parent)
    : InlineBar(Shape::Card, toneOf(recipient.action), parent)
    , m_recipient(std::move(recipient))
    , m_verdict(std::move(verdict))
    , m_from(bounce.original.from)
    , m_host(bounce.reportingServer)
    , m_isFailure(bounce.kind == core::bounce::Kind::Failure)
{
    setObjectName(QStringLiteral("bounceCard"));
    for (const Remedy &remedy : std::as_const(m_verdict.remedies)) {
        const auto look = m_buttons.isEmpty() ? Button::Look::Primary : Button::Look::Secondary;
        Button *button = addButton(look, QStringLiteral("remedy%1").arg(m_buttons.size()), {});
        connect(button, &QPushButton::clicked, this, [this, remedy] { emit remedyChosen(remedy); });
        m_buttons.append(button);
    }
    m_copy = addButton(Button::Look::Secondary, QStringLiteral("copyReport"), {});
    connect(m_copy, &QPushButton::clicked, this, &BounceCard::reportRequested);
    retranslate();
}

/// The whole reason of the report, which may say more than the reply in it.
QString BounceCard::words() const
{
    QString words = m_recipient.words.trimmed();
    if (words.isEmpty())
        words = QString::fromLatin1(m_recipient.status);
    const QString &server = m_recipient.remoteServer;
    if (!server.isEmpty() && !words.contains(server, Qt::CaseInsensitive))
        words.prepend(server + QStringLiteral(": "));
    if (words.size() > shownWords)
        words = words.left(shownWords) + u'…';
    return wording::harmless(words);
}

void BounceCard::retranslate()
{
    const wording::VerdictContext context{
        .host = m_host, .provider = {}, .secretWord = {}, .from = m_from, .user = {}};
    const wording::Explanation explanation = wording::explain(m_verdict, context);
    const bool hasArrived = m_recipient.action != Action::Failed && m_recipient.action != Action::Delayed;
    const QString who = wording::harmless(m_recipient.address);
    //: An address and what became of it: "li@example.com: did not get it".
    const QString what = who.isEmpty() ? tr("The message came back")
                                       : tr("%1: %2").arg(who, wording::actionText(m_recipient.action));
    const bool isExplained = !hasArrived && !explanation.title.isEmpty();
    setTitle(isExplained ? wording::harmless(explanation.title) : what);
    QString text = isExplained ? wording::harmless(explanation.text) : QString();
    // Of a mere delay the summary says it.
    if (m_recipient.action == Action::Delayed && m_isFailure)
        text = (text + u' ' + tr("Nothing has to be done yet: the server goes on trying.")).trimmed();
    setText(text);
    setServerWords(words());
    QStringList notes;
    if (isExplained && !explanation.certainty.isEmpty())
        notes.append(explanation.certainty);
    if (isExplained && !explanation.whoActs.isEmpty())
        notes.append(tr("Who can act: %1").arg(explanation.whoActs));
    setNote(notes.join(QStringLiteral(" · ")));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QString label = wording::remedyText(m_verdict.remedies[i], context);
        m_buttons[i]->setAccessibleName(label);
        m_buttons[i]->setText(label.replace(u'&', QStringLiteral("&&")));
    }
    m_copy->setText(tr("Copy report"));
    m_copy->setAccessibleName(tr("Copy report"));
}

QString BounceCard::report() const
{
    QStringList lines{wording::harmless(m_recipient.address) + u' ' + QString::fromLatin1(m_recipient.status),
                      title(), text(), words()};
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines.join(u'\n');
}

void BounceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    InlineBar::changeEvent(event);
}

} // namespace ui::bounce
