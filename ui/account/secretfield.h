#pragma once

#include "core/account/catalogue.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui::account
{

class Remark;

/// Where a password or code is typed. It is readable only while a button is held, and called what the
/// provider calls it. Warns, and never forbids, when what was typed does not look like it.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    void setCredential(const core::account::Credential &credential);
    /// Whether an empty field means the secret that is kept already.
    void setKeepsStored(bool keeps);

    bool isEmpty() const;
    QString secret() const; ///< As the server is to get it. It stays in the field.
    QString takeSecret(); ///< The same, and the field is empty afterwards.
    void setSecret(const QString &secret); ///< What was typed on another page.
    void clear();
    QString word() const; ///< What the secret is called here.

signals:
    void changed();
    void returnPressed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeText(const QString &text);
    void reveal(bool isHeld);
    void warn();
    QString shape() const;
    void retranslate();

    core::account::Credential m_credential;
    bool m_keepsStored = false;
    bool m_isFinished = false; ///< What stands there was pasted, or is no longer being typed.
    qsizetype m_length = 0;
    QLabel *m_word;
    QLineEdit *m_secret;
    QToolButton *m_reveal;
    Remark *m_warning;
};

} // namespace ui::account
