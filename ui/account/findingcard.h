#pragma once

#include "core/doctor/types.h"
#include "ui/widgets/inlinebar.h"

namespace ui::account
{

/// What the connection doctor found, with the button that does something about it.
class FindingCard : public InlineBar
{
    Q_OBJECT

public:
    enum class Remedy { None, UseOther, UseUserName, TrustCertificate, TypeSecret };

    explicit FindingCard(core::doctor::Finding finding, QWidget *parent = nullptr);

    const core::doctor::Finding &finding() const { return m_finding; }
    Remedy remedy() const;
    Button *button() const { return m_button; } ///< Null where there is no remedy.
    QString report() const; ///< As plain text.

signals:
    void remedyChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString words() const;

    core::doctor::Finding m_finding;
    Button *m_button = nullptr;
};

} // namespace ui::account
