#pragma once

#include "core/stationery/paper.h"
#include "ui/widgets/inlinebar.h"

namespace ui::compose
{

class LabelledEdit;

/// Asks for the name that a template or a snippet is kept under, and for a snippet's abbreviation. Where the
/// name is taken it says so, and what the button does is called Replace. Enter saves, Escape leaves.
class KeepBar : public InlineBar
{
    Q_OBJECT

public:
    KeepBar(core::stationery::Paper::Kind kind, QWidget *parent);

    void setTitles(const QList<core::stationery::PaperTitle> &titles);
    void setName(const QString &name);
    void setAbbreviation(const QString &abbreviation);
    void focusName();

signals:
    /// @p id is of the one to be replaced; empty: a new one.
    void wanted(const QString &id, const QString &name, const QString &abbreviation);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString name() const;
    QString abbreviation() const;
    void judge();
    void enter();
    void keep();
    void retranslate();

    core::stationery::Paper::Kind m_kind;
    QList<core::stationery::PaperTitle> m_titles;
    LabelledEdit *m_name;
    LabelledEdit *m_abbreviation;
    Button *m_keep;
    Button *m_leave;
};

} // namespace ui::compose
