#pragma once

#include "core/account/catalogue.h"

#include <QWidget>

class QLabel;

namespace ui
{
class Button;
}

namespace ui::account
{

/// What a provider lets one send and what is peculiar about it, folded away until it is asked for. Hidden
/// where nothing is known.
class GoodToKnow : public QWidget
{
    Q_OBJECT

public:
    explicit GoodToKnow(QWidget *parent = nullptr);

    void setProvider(const core::account::Provider &provider);

protected:
    void changeEvent(QEvent *event) override;

private:
    QStringList facts() const;
    void retranslate();

    core::account::Provider m_provider;
    Button *m_fold;
    QLabel *m_facts;
};

} // namespace ui::account
