#pragma once

#include "core/account/account.h"
#include "core/secrets/types.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace ui
{
class Button;
class InlineBar;
} // namespace ui

namespace ui::account
{

/// Where the secret of an account is kept. With a key store running that is where, in one line that can be
/// opened; without one the person is told and chooses. A file that is not encrypted counts only once it is
/// understood what that means.
class SecretPlaceBox : public QWidget
{
    Q_OBJECT

public:
    explicit SecretPlaceBox(QWidget *parent = nullptr);

    void setKeyring(const core::secrets::KeyringState &keyring);
    /// None stands for "not chosen yet": the key store where there is one, else nothing.
    void setSource(const core::account::SecretSource &source);
    /// Kind::None while nothing is chosen, of which mistake() tells.
    core::account::SecretSource source() const;
    /// A token of a sign-in in the browser is renewed by itself; it cannot come from a variable.
    void setPurpose(core::secrets::Purpose purpose);
    /// What is wrong, and the control to put right; empty while nothing is.
    QString mistake(QWidget **where) const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Kind = core::account::SecretSource::Kind;
    QRadioButton *addChoice(Kind kind, const QString &name);
    void layOut();
    void choose(Kind kind);
    void chooseByItself();
    bool isChosen(Kind kind) const;
    void showChosen();
    void retranslate();

    core::secrets::KeyringState m_keyring;
    core::secrets::Purpose m_purpose = core::secrets::Purpose::Password;
    QString m_file; ///< The path that the account has already.
    bool m_isOpen = false; ///< All choices are shown.
    bool m_isTouched = false; ///< A source was set or chosen; a key store that comes later changes nothing.
    QWidget *m_summary;
    QLabel *m_summaryText;
    Button *m_open;
    InlineBar *m_notice;
    QWidget *m_choices;
    QButtonGroup *m_group;
    QRadioButton *m_inKeyring;
    QRadioButton *m_inSession;
    QRadioButton *m_inVariable;
    QRadioButton *m_inFile;
    QWidget *m_variableBox;
    QLineEdit *m_variable;
    QLabel *m_variableWord;
    QLabel *m_variableHint;
    InlineBar *m_fileWarning;
    QCheckBox *m_understood;
};

} // namespace ui::account
