#pragma once

#include "core/domain/types.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui::account
{
class Fold;
class Remark;
} // namespace ui::account

namespace ui::domain
{

/// What is asked about a domain, and in words whom that would be asked of. Asks nobody.
class DomainForm : public QWidget
{
    Q_OBJECT

public:
    explicit DomainForm(QWidget *parent = nullptr);

    void setQuestion(const core::domain::Question &question);
    core::domain::Question question() const;
    void showMistake(core::domain::Question::Field field); ///< Below the field, which gets the focus.
    void focusDomain();

signals:
    void submitted(); ///< Enter in a field.

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLineEdit *edit;
        QLabel *word;
        account::Remark *remark;
    };

    Row addRow(QVBoxLayout *column, const QString &name);
    void forgetMistake();
    void showAsked();
    void retranslate();
    const Row &rowOf(core::domain::Question::Field field) const;

    Row m_domain;
    Row m_server;
    account::Fold *m_more;
    Row m_selectors;
    Row m_helo;
    Row m_nameserver;
    QCheckBox *m_triesPort25;
    Row m_port25Host;
    QLabel *m_port25Hint;
    QLabel *m_asked;
    QString m_from;
    std::optional<core::domain::Question::Field> m_mistake;
};

} // namespace ui::domain
