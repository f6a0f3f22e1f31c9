#include "ui/compose/envelopepanel.h"

#include "ui/compose/frombutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/windowsize.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTextLayout>

#include <algorithm>

namespace ui::compose
{

namespace
{

constexpr int columns = 2;

} // namespace

EnvelopePanel::EnvelopePanel(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_from(new FromButton(this))
    , m_cc(new Button(Button::Look::Quiet, this))
    , m_bcc(new Button(Button::Look::Quiet, this))
    , m_subject(new SubjectEdit(this))
    , m_problem(new InlineBar(InlineBar::Shape::Bar, Tone::Negative, this))
    , m_note(new InlineBar(InlineBar::Shape::Bar, Tone::Neutral, this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(1, 1);

    m_fromLabel = makeLabel(QStringLiteral("fromLabel"));
    m_fromLabel->setBuddy(m_from);
    m_grid->addWidget(m_fromLabel, 0, 0);
    auto *first = new QHBoxLayout;
    first->setContentsMargins(0, 0, 8, 0);
    first->setSpacing(0);
    first->addWidget(m_from);
    first->addStretch(1);
    m_cc->setObjectName(QStringLiteral("showCc"));
    m_bcc->setObjectName(QStringLiteral("showBcc"));
    first->addWidget(m_cc);
    first->addWidget(m_bcc);
    m_grid->addLayout(first, 0, 1);
    m_grid->addWidget(new Hairline(Qt::Horizontal, this), 1, 0, 1, columns);

    addRecipients(Row::To, QStringLiteral("to"));
    addRecipients(Row::Cc, QStringLiteral("cc"));
    addRecipients(Row::Bcc, QStringLiteral("bcc"));
    m_problem->setObjectName(QStringLiteral("recipientProblem"));
    m_problem->hide();
    m_note->setObjectName(QStringLiteral("recipientNote"));
    m_note->setClosable(true);
    m_note->hide();
    auto *bars = new QVBoxLayout;
    bars->addWidget(m_problem);
    bars->addWidget(m_note);
    m_grid->addLayout(bars, 8, 0, 1, columns);
    const QList<ChipField *> fields{field(Row::To), field(Row::Cc), field(Row::Bcc)};
    for (ChipField *each : fields)
        each->setSiblings(fields);

    m_subjectLabel = makeLabel(QStringLiteral("subjectLabel"));
    m_subjectLabel->setBuddy(m_subject);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setFrame(false);
    m_grid->addWidget(m_subjectLabel, 9, 0);
    m_grid->addWidget(m_subject, 9, 1);
    m_grid->addWidget(new Hairline(Qt::Horizontal, this), 10, 0, 1, columns);

    connect(m_cc, &QPushButton::clicked, this, [this] { focusRow(Row::Cc); });
    connect(m_bcc, &QPushButton::clicked, this, [this] { focusRow(Row::Bcc); });
    connect(m_subject, &QLineEdit::textChanged, this, &EnvelopePanel::changed);
    // Top to bottom as one reads, which is how the others were made. Lines are not taken out of their fields:
    // a field that comes later than its line would take Tab back to it.
    setTabOrder(field(Row::Bcc)->edit(), m_subject);
    updateRows();
    updateLook();
    retranslate();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // a change event, so only when all parts are there
}

QLabel *EnvelopePanel::makeLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setForegroundRole(QPalette::WindowText); // on a Base ground it would be Text
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return label;
}

void EnvelopePanel::addRecipients(Row row, const QString &name)
{
    RecipientRow &made = m_rows[int(row)];
    const int at = 2 + int(row) * 2;
    made.label = makeLabel(name + QStringLiteral("Label"));
    made.field = new ChipField(this);
    made.field->setObjectName(name);
    made.field->edit()->setObjectName(name + QStringLiteral("Edit"));
    made.label->setBuddy(made.field->edit());
    made.line = new Hairline(Qt::Horizontal, this);
    m_grid->addWidget(made.label, at, 0, Qt::AlignTop);
    m_grid->addWidget(made.field, at, 1);
    m_grid->addWidget(made.line, at + 1, 0, 1, columns);
    connect(made.field, &ChipField::changed, this, [this, row] {
        clearProblem();
        if (field(row)->count() > 0)
            showRow(row); // moved into one that was hidden
        emit changed();
    });
    connect(made.field, &ChipField::noted, this, [this](const QString &text) {
        m_note->setText(text);
        m_note->show();
    });
    connect(made.field, &ChipField::onlyThisRequested, this, &EnvelopePanel::onlyThisRequested);
}

void EnvelopePanel::showRow(Row row)
{
    RecipientRow &shown = m_rows[int(row)];
    for (QWidget *part : QList<QWidget *>{shown.label, shown.field, shown.line})
        part->show();
    if (row != Row::To)
        (row == Row::Cc ? m_cc : m_bcc)->hide();
}

void EnvelopePanel::focusRow(Row row)
{
    showRow(row);
    field(row)->edit()->setFocus(Qt::ShortcutFocusReason);
}

void EnvelopePanel::updateRows()
{
    for (const Row row : {Row::Cc, Row::Bcc}) {
        const RecipientRow &shown = m_rows[int(row)];
        const bool wanted = !shown.field->isEmpty();
        for (QWidget *part : QList<QWidget *>{shown.label, shown.field, shown.line})
            part->setVisible(wanted);
        (row == Row::Cc ? m_cc : m_bcc)->setVisible(!wanted);
    }
}

std::optional<EnvelopePanel::Row> EnvelopePanel::commit()
{
    std::optional<Row> first;
    for (const Row row : {Row::To, Row::Cc, Row::Bcc}) {
        if (!field(row)->commit() && !first)
            first = row;
    }
    return first;
}

void EnvelopePanel::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

void EnvelopePanel::clearProblem()
{
    m_problem->hide();
    m_note->hide();
}

void EnvelopePanel::setSuggestions(const SuggestionsPtr &suggestions)
{
    for (const RecipientRow &row : m_rows)
        row.field->setSuggestions(suggestions);
}

void EnvelopePanel::setHomeDomain(const QString &domain)
{
    for (const RecipientRow &row : m_rows)
        row.field->setHomeDomain(domain);
}

void EnvelopePanel::addRecipients(Row row, const core::mail::AddressList &list)
{
    showRow(row);
    field(row)->addAddresses(list);
}

void EnvelopePanel::setReadOnly(bool readOnly)
{
    m_from->setEnabled(!readOnly);
    m_cc->setEnabled(!readOnly);
    m_bcc->setEnabled(!readOnly);
    m_subject->setReadOnly(readOnly);
    for (const RecipientRow &row : m_rows)
        row.field->setReadOnly(readOnly);
}

void EnvelopePanel::updateLook()
{
    const int line = fontMetrics().height();
    const int row = line + 21;
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    for (QLabel *label : {m_fromLabel, m_rows[0].label, m_rows[1].label, m_rows[2].label, m_subjectLabel}) {
        label->setPalette(quiet);
        label->setMinimumHeight(row);
        label->setContentsMargins(line / 2, 0, line / 2, 0);
    }
    const int around = (row - line - 8) / 2; // a chip is a line and eight pixels high
    for (const RecipientRow &recipients : m_rows)
        recipients.field->setFlowMargins(QMargins(0, around, line / 2, around));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_subject->setFont(bold);
    m_subject->setMinimumHeight(row);
    levelSubject();
    m_grid->setColumnMinimumWidth(0, columnsWidth(fontMetrics(), 9));
}

/// A label stands in the middle with whatever fonts its letters need, as of Chinese ones; the text of a line
/// edit with its own font only. It is moved to where the label's letters stand.
void EnvelopePanel::levelSubject()
{
    QTextLayout words(m_subjectLabel->text(), m_subjectLabel->font());
    words.beginLayout();
    const QTextLine line = words.createLine();
    words.endLayout();
    const QFontMetricsF own(m_subject->font());
    const int lower = qRound(line.ascent() - line.descent() - own.ascent() + own.descent());
    m_subject->setTextMargins(0, std::max(lower, 0), fontMetrics().height() / 2, std::max(-lower, 0));
}

void EnvelopePanel::retranslate()
{
    m_fromLabel->setText(tr("Fro&m"));
    m_rows[0].label->setText(tr("&To"));
    m_rows[1].label->setText(tr("&Cc"));
    m_rows[2].label->setText(tr("&Bcc"));
    m_subjectLabel->setText(tr("S&ubject"));
    levelSubject();
    m_rows[0].field->setTitle(tr("To"));
    m_rows[1].field->setTitle(tr("Cc"));
    m_rows[2].field->setTitle(tr("Bcc"));
    m_subject->setAccessibleName(tr("Subject"));
    m_cc->setText(tr("Cc"));
    m_bcc->setText(tr("Bcc"));
    m_cc->setAccessibleName(tr("Add a Cc row"));
    m_bcc->setAccessibleName(tr("Add a Bcc row"));
    m_cc->setToolTip(tr("Copy to (Ctrl+Shift+C)"));
    m_bcc->setToolTip(tr("Hidden copy to (Ctrl+Shift+B)"));
}

void EnvelopePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
    QWidget::changeEvent(event);
}

} // namespace ui::compose
