#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui::compose
{

/// A line to type in with its name above it, as wide as names and dates are.
class LabelledEdit : public QWidget
{
    Q_OBJECT

public:
    explicit LabelledEdit(QWidget *parent = nullptr);

    void setLabel(const QString &text); ///< As it is: nothing of it is markup or a key. The accessible name.
    QLineEdit *edit() const { return m_edit; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void followFont();
    void updateLook();

    QLabel *m_label;
    QLineEdit *m_edit;
};

} // namespace ui::compose
