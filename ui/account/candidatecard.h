#pragma once

#include "core/discovery/types.h"

#include <QFrame>

class QLabel;
class QRadioButton;

namespace ui::account
{

class Remark;

/// A server that was found, to choose: where it is, how one signs in, and who says so. Warns when it belongs
/// to somebody else than the address.
class CandidateCard : public QFrame
{
    Q_OBJECT

public:
    CandidateCard(core::discovery::Candidate candidate, QString addressDomain, QWidget *parent = nullptr);

    const core::discovery::Candidate &candidate() const { return m_candidate; }
    QRadioButton *button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    core::discovery::Candidate m_candidate;
    QString m_addressDomain;
    QRadioButton *m_button;
    QLabel *m_host;
    QLabel *m_facts;
    QLabel *m_source;
    Remark *m_warning;
};

} // namespace ui::account
