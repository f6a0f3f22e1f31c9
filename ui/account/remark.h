#pragma once

#include "ui/widgets/icon.h"

#include <QWidget>

class QLabel;

namespace ui::account
{

/// A sentence right below the field it is about, with a sign in its tone: a mistake, or a warning. Hidden
/// while there is nothing to say.
class Remark : public QWidget
{
    Q_OBJECT

public:
    explicit Remark(Tone tone, QWidget *parent = nullptr);

    /// A screen reader reads it out. An empty text hides the remark.
    void say(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Tone m_tone;
    QLabel *m_sign;
    QLabel *m_text;
};

} // namespace ui::account
