#include "ui/compose/keepbar.h"

#include "ui/compose/labellededit.h"
#include "ui/stationery/papermodel.h"
#include "ui/widgets/flowarea.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace ui::compose
{

using core::stationery::Paper;
using core::stationery::PaperTitle;
using stationery::findAbbreviation;
using stationery::findName;

namespace
{

constexpr int longestAbbreviation = 40;

} // namespace

KeepBar::KeepBar(Paper::Kind kind, QWidget *parent)
    : InlineBar(Shape::Card, Tone::Neutral, parent)
    , m_kind(kind)
    , m_name(new LabelledEdit(this))
    , m_abbreviation(new LabelledEdit(this))
    , m_keep(addButton(Button::Look::Primary, QStringLiteral("keepPaper"), {}))
    , m_leave(addButton(Button::Look::Secondary, QStringLiteral("leavePaper"), {}))
{
    setObjectName(QStringLiteral("keepBar"));
    m_name->edit()->setObjectName(QStringLiteral("paperName"));
    m_name->edit()->setMaxLength(stationery::longestName);
    m_name->setMinimumWidth(0);
    m_name->setMaximumWidth(QWIDGETSIZE_MAX);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_abbreviation->edit()->setObjectName(QStringLiteral("paperAbbreviation"));
    m_abbreviation->edit()->setMaxLength(longestAbbreviation);
    m_abbreviation->edit()->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\S*")), this));
    auto *flow = new FlowArea(12, this);
    const bool isSnippet = kind == Paper::Kind::Snippet;
    m_abbreviation->setVisible(isSnippet);
    flow->setFlow(isSnippet ? QList<QWidget *>{m_name, m_abbreviation} : QList<QWidget *>{m_name});
    addWidget(flow);
    setTabOrder(m_name->edit(), m_abbreviation->edit());
    setTabOrder(m_abbreviation->edit(), m_keep);
    setTabOrder(m_keep, m_leave);
    for (const LabelledEdit *line : {m_name, m_abbreviation}) {
        connect(line->edit(), &QLineEdit::textChanged, this, &KeepBar::judge);
        connect(line->edit(), &QLineEdit::returnPressed, this, &KeepBar::enter);
    }
    connect(m_keep, &QPushButton::clicked, this, &KeepBar::keep);
    connect(m_leave, &QPushButton::clicked, this, &KeepBar::left);
    retranslate();
}

void KeepBar::setTitles(const QList<PaperTitle> &titles)
{
    m_titles = titles;
    judge();
}

void KeepBar::setName(const QString &name)
{
    m_name->edit()->setText(name.simplified().left(stationery::longestName));
}

void KeepBar::setAbbreviation(const QString &abbreviation)
{
    m_abbreviation->edit()->setText(abbreviation);
}

void KeepBar::focusName()
{
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    m_name->edit()->selectAll();
}

QString KeepBar::name() const
{
    return m_name->edit()->text().simplified();
}

QString KeepBar::abbreviation() const
{
    return m_kind == Paper::Kind::Snippet ? m_abbreviation->edit()->text() : QString();
}

void KeepBar::judge()
{
    const PaperTitle *taken = findName(m_titles, m_kind, name());
    const PaperTitle *other = findAbbreviation(m_titles, abbreviation(), taken ? taken->id : QString());
    if (other)
        setText(tr("“%1” stands for “%2” already.").arg(abbreviation(), other->name));
    else if (taken && m_kind == Paper::Kind::Template)
        setText(tr("There is a template “%1”. It will be replaced.").arg(taken->name));
    else if (taken)
        setText(tr("There is a snippet “%1”. It will be replaced.").arg(taken->name));
    else
        setText({});
    setTone(taken || other ? Tone::Warning : Tone::Neutral);
    m_keep->setText(taken ? tr("Replace") : tr("Save"));
    m_keep->setEnabled(!name().isEmpty() && !other);
}

/// What replaces something is not done by the key that ends a name.
void KeepBar::enter()
{
    if (findName(m_titles, m_kind, name()))
        m_keep->setFocus(Qt::TabFocusReason);
    else if (m_keep->isEnabled())
        keep();
}

void KeepBar::keep()
{
    const PaperTitle *taken = findName(m_titles, m_kind, name());
    emit wanted(taken ? taken->id : QString(), name(), abbreviation());
}

void KeepBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        InlineBar::keyPressEvent(event);
}

void KeepBar::retranslate()
{
    const bool isSnippet = m_kind == Paper::Kind::Snippet;
    setTitle(isSnippet ? tr("Save as snippet") : tr("Save as template"));
    m_name->setLabel(tr("Name"));
    m_abbreviation->setLabel(tr("Abbreviation"));
    m_abbreviation->edit()->setPlaceholderText(tr("Typed before Tab"));
    m_leave->setText(tr("Cancel"));
    judge();
}

void KeepBar::changeEvent(QEvent *event)
{
    InlineBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui::compose
