#include "ui/account/findpage.h"

#include "ui/account/candidatecard.h"
#include "ui/account/choice.h"
#include "ui/account/fold.h"
#include "ui/account/formparts.h"
#include "ui/account/steplist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui::account
{

using core::discovery::Candidate;
using core::discovery::Step;
using core::mail::AddrSpec;

FindPage::FindPage(QWidget *parent)
    : QWidget(parent)
{
    layOut();
    connect(m_find, &QPushButton::clicked, this, &FindPage::search);
    connect(m_continue, &QPushButton::clicked, this, &FindPage::takeChosen);
    connect(m_manual, &QPushButton::clicked, this, [this] { emit manualRequested(m_address->toString()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        emit searchCancelled();
        enter(m_cards.isEmpty() ? State::Asking : State::Found);
        (m_cards.isEmpty() ? m_find : m_continue)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_back, &QPushButton::clicked, this, &FindPage::abandoned);
    enter(State::Asking);
}

void FindPage::layOut()
{
    auto *content = new QWidget(this);
    m_title = makeTitle(content);
    m_intro = makeSentence(content);
    m_whoLearns = new Fold(QStringLiteral("whoLearns"), content);
    m_asked = makeQuiet(m_whoLearns->content());
    m_asked->setObjectName(QStringLiteral("whoIsAsked"));
    m_whoLearns->column()->addWidget(m_asked);
    m_whoLearns->setOpen(true);
    m_asksIspdb = new CheckChoice(content);
    m_ispdbHint = makeQuiet(content);
    m_probes = new CheckChoice(content);
    m_probesHint = makeQuiet(content);
    m_steps = new StepList(content);
    m_result = makeHeading(content);
    m_cardColumn = new QVBoxLayout;
    m_group = new QButtonGroup(this);
    m_find = new Button(Button::Look::Primary, content);
    m_continue = new Button(Button::Look::Primary, content);
    m_manual = new Button(Button::Look::Secondary, content);
    m_cancel = new Button(Button::Look::Secondary, content);
    m_back = new Button(Button::Look::Secondary, content);
    m_title->setObjectName(QStringLiteral("title"));
    m_asksIspdb->setObjectName(QStringLiteral("asksIspdb"));
    m_probes->setObjectName(QStringLiteral("probes"));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_result->setObjectName(QStringLiteral("result"));
    m_find->setObjectName(QStringLiteral("findSettings"));
    m_continue->setObjectName(QStringLiteral("continueWithFound"));
    m_manual->setObjectName(QStringLiteral("byHand"));
    m_cancel->setObjectName(QStringLiteral("cancelSearch"));
    m_back->setObjectName(QStringLiteral("back"));
    const core::discovery::Options usual;
    m_asksIspdb->setChecked(usual.asksIspdb);
    m_probes->setChecked(usual.probes);
    m_cardColumn->setSpacing(8);

    auto *buttons = new FlowArea(8, content);
    buttons->setFlow({m_back, m_find, m_continue, m_cancel, m_manual});
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(m_whoLearns);
    for (const auto &[box, hint] : {std::pair(m_asksIspdb, m_ispdbHint), std::pair(m_probes, m_probesHint)}) {
        hint->setIndent(24);
        auto *pair = new QVBoxLayout; // a check box does not wrap its text
        pair->setSpacing(2);
        pair->addWidget(box);
        pair->addWidget(hint);
        column->addLayout(pair);
    }
    column->addWidget(m_steps);
    column->addWidget(m_result);
    column->addLayout(m_cardColumn);
    column->addWidget(buttons);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makeScrolling(content, this));
}

void FindPage::start(const AddrSpec &address)
{
    m_address = address;
    m_steps->clear();
    clearCards();
    enter(State::Asking);
    m_find->setFocus(Qt::OtherFocusReason);
}

void FindPage::stop()
{
    if (m_state == State::Searching)
        emit searchCancelled();
    enter(m_cards.isEmpty() ? State::Asking : State::Found);
}

void FindPage::search()
{
    m_steps->clear();
    clearCards();
    enter(State::Searching);
    m_cancel->setFocus(Qt::OtherFocusReason);
    core::discovery::Options options;
    options.asksIspdb = m_asksIspdb->isChecked();
    options.probes = m_probes->isChecked();
    emit settingsWanted(*m_address, options);
}

void FindPage::showStep(const Step &step)
{
    m_steps->tell(step);
}

void FindPage::showCandidates(const QList<Candidate> &candidates, bool isFinished)
{
    const CandidateCard *before = chosenCard();
    const auto kept = before ? std::optional(before->candidate()) : std::nullopt;
    clearCards();
    for (const Candidate &candidate : candidates) {
        auto *card = new CandidateCard(candidate, domain(), m_cardColumn->parentWidget());
        m_group->addButton(card->button());
        m_cardColumn->addWidget(card);
        card->show();
        m_cards.append(card);
    }
    orderTabsAsShown(m_title->parentWidget());
    // The best comes first; what the person chose meanwhile stays chosen.
    const auto same = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                   [&kept](const CandidateCard *card) { return card->candidate() == kept; });
    if (!m_cards.isEmpty())
        (same == m_cards.cend() ? m_cards.first() : *same)->button()->setChecked(true);
    enter(!isFinished ? State::Searching : m_cards.isEmpty() ? State::Nothing : State::Found);
    if (isFinished)
        (m_cards.isEmpty() ? m_manual : m_continue)->setFocus(Qt::OtherFocusReason);
}

void FindPage::clearCards()
{
    for (CandidateCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
        m_group->removeButton(card->button());
    }
    m_cards.clear();
}

CandidateCard *FindPage::chosenCard() const
{
    const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                    [](const CandidateCard *card) { return card->button()->isChecked(); });
    return found == m_cards.cend() ? nullptr : *found;
}

void FindPage::takeChosen()
{
    if (const CandidateCard *card = chosenCard()) {
        const Candidate candidate = card->candidate();
        stop();
        emit chosen(*m_address, candidate);
    }
}

void FindPage::enter(State state)
{
    m_state = state;
    const bool isAsking = state == State::Asking;
    for (QWidget *each : std::initializer_list<QWidget *>{m_intro, m_whoLearns, m_asksIspdb, m_ispdbHint,
                                                          m_probes, m_probesHint})
        each->setVisible(isAsking);
    m_steps->setVisible(!isAsking);
    m_find->setVisible(isAsking || state == State::Nothing);
    m_find->setLook(isAsking ? Button::Look::Primary : Button::Look::Secondary);
    m_continue->setVisible(!m_cards.isEmpty() && !isAsking);
    m_cancel->setVisible(state == State::Searching);
    m_manual->setVisible(state != State::Searching);
    m_manual->setLook(state == State::Nothing ? Button::Look::Primary : Button::Look::Secondary);
    retranslate();
}

QString FindPage::domain() const
{
    return m_address ? m_address->domain() : QString();
}

void FindPage::retranslate()
{
    m_title->setText(m_state == State::Searching ? tr("Looking for the settings of %1").arg(domain())
                                                 : tr("Settings of %1").arg(domain()));
    setWindowTitle(m_state == State::Asking ? tr("Find the settings of %1").arg(domain()) : m_title->text());
    m_intro->setText(
        tr("Hongyan does not know this domain. It can look for the settings when you say so. Neither "
           "your password nor your address is sent for that, and pages are read over TLS only."));
    m_whoLearns->setTitle(tr("Who is asked, and what they learn"));
    const QStringList asked{
        tr("The name service: who receives mail for %1, and which server takes it from programs. Whoever "
           "runs "
           "the name service you use learns the domain.")
            .arg(domain()),
        tr("https://autoconfig.%1 and https://%1: whether they describe the settings. Whoever runs them "
           "learns "
           "that somebody at your network address asks.")
            .arg(domain()),
        tr("The same at the company that receives the mail for %1, when it is another one.").arg(domain())};
    QString text;
    for (const QString &line : asked)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("• ") + line;
    m_asked->setText(text);
    m_asksIspdb->setText(tr("Also ask Mozilla's database"));
    m_ispdbHint->setText(tr("It learns the domain, not your address."));
    m_probes->setText(tr("Also try likely names"));
    m_probesHint->setText(
        tr("Such as smtp.%1: Hongyan connects, reads the greeting and leaves.").arg(domain()));
    m_asksIspdb->setAccessibleDescription(m_ispdbHint->text());
    m_probes->setAccessibleDescription(m_probesHint->text());
    say(m_result,
        m_state == State::Nothing
            ? tr("Nothing was found. Ask whoever runs %1 for the “SMTP server”, its port "
                 "and the encryption, and enter them by hand.")
                  .arg(domain())
            : m_cards.isEmpty()   ? QString()
            : m_cards.size() == 1 ? tr("This was found. Go on only if you know who the server belongs to.")
                                  : tr("These were found, the most reliable first. Go on only with one whose "
                                       "owner you know."));
    m_find->setText(m_state == State::Nothing ? tr("Search again") : tr("Find settings"));
    m_continue->setText(tr("Continue"));
    m_manual->setText(tr("Enter by hand"));
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("Back"));
}

void FindPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::account
