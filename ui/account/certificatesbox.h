#pragma once

#include "core/account/account.h"

#include <QWidget>

class QLabel;

namespace ui
{
class Button;
}

namespace ui::account
{

/// The certificates that an account trusts although nobody known vouches for them, and a way to stop that.
class CertificatesBox : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatesBox(QWidget *parent = nullptr);

    void setAccount(const core::account::Account &account);
    void applyTo(core::account::Account &account) const;
    bool isEmpty() const { return m_count == 0; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_count = 0;
    bool m_isTrusting = true;
    QLabel *m_text;
    Button *m_distrust;
};

} // namespace ui::account
