#pragma once

#include "core/stationery/fields.h"
#include "core/stationery/occasion.h"
#include "ui/widgets/inlinebar.h"

namespace ui
{
class FlowArea;
}

namespace ui::compose
{

class LabelledEdit;

/// Asks what the fields of a letter are to be filled with: a line for each, in order of place, with what is
/// likely in it. Enter goes to the next, and after the last fills them in; Escape leaves.
class FieldBar : public InlineBar
{
    Q_OBJECT

public:
    explicit FieldBar(QWidget *parent);

    /// What was typed for fields that are still there stays.
    void setFields(const QList<core::stationery::Field> &fields);
    /// Whom the letter is to and from; lines that nobody changed follow it.
    void setOccasion(const core::stationery::Occasion &occasion);
    void focusFirst();

signals:
    /// Nothing is given for a field that was left empty.
    void filled(const QMap<QString, QString> &values);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        core::stationery::Field field;
        LabelledEdit *edit = nullptr;
        bool isTyped = false;
    };
    Line makeLine(const core::stationery::Field &field);
    void suggest(const Line &line) const;
    void next(const LabelledEdit *after);
    void fill();
    void retranslate();

    QList<Line> m_lines;
    FlowArea *m_flow;
    Button *m_fill;
    Button *m_leave;
    core::stationery::Occasion m_occasion;
};

} // namespace ui::compose
