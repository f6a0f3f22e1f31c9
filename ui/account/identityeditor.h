#pragma once

#include "core/account/catalogue.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui::account
{

class AddressesField;
class ColourRow;
class Remark;
class SignatureField;

/// Which addresses a provider lets one write from.
struct SenderRule {
    core::account::Provider::FromRule rule = core::account::Provider::FromRule::Unknown;
    QString provider; ///< Its name, for people.
    std::optional<core::mail::AddrSpec> own; ///< The address of the account itself.

    bool operator==(const SenderRule &) const = default;
};

/// A person or role that letters are written as: a form.
class IdentityEditor : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityEditor(QWidget *parent = nullptr);

    void setIdentity(const core::account::Identity &identity);
    core::account::Identity identity() const; ///< Keeps the id.
    /// An address that the provider will probably refuse is warned of, and never forbidden.
    void setRule(const SenderRule &rule);
    /// Says what is wrong beside its field, which gets the focus. True while nothing is.
    bool check();
    bool hasRest() const; ///< Addresses half typed, which identity() knows nothing of.
    void startTyping(); ///< The focus goes where one begins.

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void warn();
    QString warning() const;
    void retranslate();

    core::account::Identity m_base;
    SenderRule m_rule;
    QLineEdit *m_name;
    QLineEdit *m_address;
    Remark *m_mistake; ///< About the address.
    Remark *m_warning;
    AddressesField *m_replyTo;
    AddressesField *m_cc;
    AddressesField *m_bcc;
    SignatureField *m_signature;
    ColourRow *m_colour;
    QLabel *m_nameWord;
    QLabel *m_addressWord;
    QLabel *m_signatureWord;
    QLabel *m_colourWord;
};

} // namespace ui::account
