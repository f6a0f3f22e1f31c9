#include "ui/compose/fieldbar.h"

#include "ui/compose/labellededit.h"
#include "ui/widgets/flowarea.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace ui::compose
{

using core::stationery::Field;
using core::stationery::Occasion;

FieldBar::FieldBar(QWidget *parent)
    : InlineBar(Shape::Card, Tone::Neutral, parent)
    , m_flow(new FlowArea(12, this))
    , m_fill(addButton(Button::Look::Primary, QStringLiteral("fillIn"), {}))
    , m_leave(addButton(Button::Look::Secondary, QStringLiteral("leaveFields"), {}))
{
    setObjectName(QStringLiteral("fieldBar"));
    m_flow->setMaximumLines(3);
    addWidget(m_flow);
    connect(m_fill, &QPushButton::clicked, this, &FieldBar::fill);
    connect(m_leave, &QPushButton::clicked, this, &FieldBar::left);
    retranslate();
}

FieldBar::Line FieldBar::makeLine(const Field &field)
{
    Line line{field, new LabelledEdit(m_flow), false};
    QLineEdit *edit = line.edit->edit();
    edit->setObjectName(QStringLiteral("field:") + field.name);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this, name = field.name] {
        for (Line &known : m_lines) {
            if (known.field.name == name)
                known.isTyped = true;
        }
    });
    connect(edit, &QLineEdit::returnPressed, this, [this, cell = line.edit] { next(cell); });
    return line;
}

void FieldBar::setFields(const QList<Field> &fields)
{
    const auto isSame = [](const Line &line, const Field &field) { return line.field == field; };
    if (std::equal(m_lines.cbegin(), m_lines.cend(), fields.cbegin(), fields.cend(), isSame))
        return;
    QList<Line> before = std::exchange(m_lines, {});
    QList<QWidget *> cells;
    QWidget *previous = nullptr;
    for (const Field &field : fields) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const Line &line) { return line.field.name == field.name; });
        Line line = known == before.end() ? makeLine(field) : *known;
        if (known != before.end())
            before.erase(known);
        line.field = field;
        line.edit->setLabel(field.name);
        line.edit->edit()->setPlaceholderText(field.fallback);
        suggest(line);
        m_lines.append(line);
        cells.append(line.edit);
    }
    m_flow->setFlow(cells);
    for (const Line &line : std::as_const(m_lines)) {
        if (previous)
            setTabOrder(previous, line.edit->edit());
        previous = line.edit->edit();
    }
    if (previous)
        setTabOrder(previous, m_fill);
    setTabOrder(m_fill, m_leave);
    for (const Line &line : std::as_const(before)) {
        line.edit->hide();
        line.edit->deleteLater();
    }
}

void FieldBar::setOccasion(const Occasion &occasion)
{
    m_occasion = occasion;
    for (const Line &line : std::as_const(m_lines))
        suggest(line);
}

void FieldBar::suggest(const Line &line) const
{
    const QString likely = core::stationery::suggestionFor(line.field.name, m_occasion);
    if (!line.isTyped && line.edit->edit()->text() != likely)
        line.edit->edit()->setText(likely);
}

void FieldBar::focusFirst()
{
    const auto isEmpty = [](const Line &line) { return line.edit->edit()->text().isEmpty(); };
    const auto first = std::find_if(m_lines.cbegin(), m_lines.cend(), isEmpty);
    if (!m_lines.isEmpty())
        (first == m_lines.cend() ? m_lines.first() : *first).edit->edit()->setFocus(Qt::OtherFocusReason);
}

void FieldBar::next(const LabelledEdit *after)
{
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                 [after](const Line &line) { return line.edit == after; });
    if (at == m_lines.cend() || at + 1 == m_lines.cend())
        return fill();
    QLineEdit *edit = (at + 1)->edit->edit();
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
}

void FieldBar::fill()
{
    QMap<QString, QString> values;
    for (const Line &line : std::as_const(m_lines)) {
        const QString value = line.edit->edit()->text();
        if (!value.trimmed().isEmpty())
            values.insert(line.field.name, value);
    }
    emit filled(values);
}

bool FieldBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_flow->ensureWidgetVisible(static_cast<QWidget *>(watched)->parentWidget(), 0, 4);
    return InlineBar::eventFilter(watched, event);
}

void FieldBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        InlineBar::keyPressEvent(event);
}

void FieldBar::retranslate()
{
    setTitle(tr("Fill in the fields of this letter"));
    m_fill->setText(tr("Fill in"));
    m_leave->setText(tr("Leave them"));
    setNote(tr("A field left empty takes its default, or stays."));
}

void FieldBar::changeEvent(QEvent *event)
{
    InlineBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui::compose
