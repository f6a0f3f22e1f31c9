#include "ui/domain/topicview.h"

#include "ui/account/fold.h"
#include "ui/account/formparts.h"
#include "ui/domain/recordcard.h"
#include "ui/widgets/pill.h"
#include "ui/wording/domainwording.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::domain
{

using core::domain::Finding;
using core::domain::Report;
using core::domain::Topic;
using Grade = Finding::Grade;

namespace
{

Tone toneOf(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return Tone::Positive;
    case Grade::Advice:
        return Tone::Warning;
    case Grade::Problem:
        return Tone::Negative;
    case Grade::Note:
    case Grade::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString signOf(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return QStringLiteral("success");
    case Grade::Advice:
        return QStringLiteral("warning");
    case Grade::Problem:
        return QStringLiteral("error");
    case Grade::Note:
    case Grade::Unknown:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

TopicView::TopicView(Report report, Topic topic, QWidget *parent)
    : QWidget(parent)
    , m_report(std::move(report))
    , m_topic(topic)
    , m_column(new QVBoxLayout(this))
    , m_name(account::makeHeading(this))
    , m_state(new Pill(this))
    , m_fold(new account::Fold(QStringLiteral("topicDetails"), this))
    , m_details(account::makeQuiet(m_fold->content()))
{
    setObjectName(QStringLiteral("topic"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_name, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    m_column->addLayout(head);
    for (const Finding &finding : m_report.findings) {
        if (finding.topic == m_topic)
            addFinding(finding);
    }
    addRecords();
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fold->column()->addWidget(m_details);
    m_column->addWidget(m_fold);
    retranslate();
    tint();
}

void TopicView::addFinding(const Finding &finding)
{
    const Line line{finding, new QLabel(this), account::makeSentence(this), account::makeQuiet(this)};
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(2);
    sentences->addWidget(line.title);
    sentences->addWidget(line.text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(line.sign, 0, Qt::AlignTop);
    row->addLayout(sentences, 1);
    m_column->addLayout(row);
    m_lines.append(line);
}

void TopicView::addRecords()
{
    for (const auto &record : m_report.proposals) {
        if (record.topic != m_topic)
            continue;
        auto *card = new RecordCard(record, this);
        connect(card, &RecordCard::helpRequested, this, &TopicView::helpRequested);
        m_column->addWidget(card);
        m_records.append(card);
    }
}

void TopicView::retranslate()
{
    m_name->setText(wording::topicName(m_topic));
    const Grade grade = m_report.gradeOf(m_topic).value_or(Grade::Note);
    m_state->setState(toneOf(grade), wording::gradeName(grade));
    for (const Line &line : std::as_const(m_lines)) {
        const wording::DomainText words = wording::domainText(line.finding);
        line.title->setText(words.title);
        account::say(line.text, words.text);
        // The sign says by its shape what the state says in words; read out, it is the word.
        line.sign->setAccessibleName(wording::gradeName(line.finding.grade));
        line.sign->setToolTip(wording::gradeName(line.finding.grade));
    }
    const QString details = wording::topicDetails(m_report, m_topic);
    m_details->setText(details);
    m_fold->setTitle(m_topic == Topic::Spf ? tr("Records and how they were evaluated") : tr("What DNS says"));
    m_fold->setVisible(!details.isEmpty());
}

void TopicView::tint()
{
    const int size = fontMetrics().height();
    for (const Line &line : std::as_const(m_lines))
        line.sign->setPixmap(
            icon(signOf(line.finding.grade), toneColour(toneOf(line.finding.grade), palette()))
                .pixmap(QSize(size, size), devicePixelRatioF()));
}

QString TopicView::report() const
{
    QStringList lines{m_name->text()};
    for (const Line &line : m_lines)
        lines.append(
            {QStringLiteral("- %1: %2").arg(wording::gradeName(line.finding.grade), line.title->text()),
             line.text->text()});
    for (const RecordCard *card : m_records)
        lines.append(card->report());
    lines.append(m_details->text());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void TopicView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

} // namespace ui::domain
