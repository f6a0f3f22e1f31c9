#include "ui/account/formpage.h"

#include "ui/account/formparts.h"
#include "ui/account/remark.h"
#include "ui/account/signinbox.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Account;

FormPage::FormPage(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
    , m_login(new LoginPart(m_content))
    , m_mistake(new Remark(Tone::Negative, m_content))
    , m_back(new Button(Button::Look::Secondary, m_content))
    , m_save(new Button(Button::Look::Quiet, m_content))
    , m_test(new Button(Button::Look::Primary, m_content))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    m_area = makeScrolling(m_content, this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);

    m_mistake->setObjectName(QStringLiteral("mistake"));
    m_back->setObjectName(QStringLiteral("back"));
    m_save->setObjectName(QStringLiteral("saveUntested"));
    m_test->setObjectName(QStringLiteral("testAndSave"));
    connect(m_back, &QPushButton::clicked, this, &FormPage::abandoned);
    connect(m_test, &QPushButton::clicked, this, [this] { submit(Wanted::Testing); });
    connect(m_save, &QPushButton::clicked, this, [this] { submit(Wanted::Saving); });
    connect(m_login, &LoginPart::returnPressed, this, [this] { submit(Wanted::Testing); });
    connect(m_login, &LoginPart::changed, this, &FormPage::updateButtons);
    connectSignIn();
}

void FormPage::connectSignIn()
{
    SignInBox *box = m_login->signInBox();
    connect(box, &SignInBox::requested, this, [this](bool withDeviceCode) {
        QWidget *where = nullptr;
        const QString text = mistake(&where);
        showMistake(text, where);
        if (text.isEmpty())
            emit signInRequested(account(), withDeviceCode);
    });
    connect(box, &SignInBox::cancelled, this, &FormPage::signInCancelled);
    connect(box, &SignInBox::clientEntered, this, [this](const QString &id, const QString &secret) {
        emit clientEntered(account().oauthServer, id, secret);
    });
    connect(box, &SignInBox::pageRequested, this, &FormPage::helpRequested);
    connect(box, &SignInBox::addressTaken, this, [this](const QString &address) { takeAddress(address); });
}

void FormPage::addEnding()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *actions = new FlowArea(8, m_content);
    actions->setFlow({m_back, m_test, m_save});
    buttons->addWidget(actions, 1);
    m_column->addWidget(m_mistake);
    m_column->addSpacing(8);
    m_column->addLayout(buttons);
    m_column->addStretch();
    orderTabsAsShown(m_content);
    retranslateEnding();
}

void FormPage::submit(Wanted wanted)
{
    QWidget *where = nullptr;
    QString text = mistake(&where);
    if (text.isEmpty())
        text = m_login->mistake(wanted, &where);
    showMistake(text, where);
    if (!text.isEmpty())
        return;
    if (wanted == Wanted::Testing)
        emit testRequested(account());
    else
        emit saveRequested(account(), m_login->secret());
}

/// Puts the words right below the field, into whichever column that stands in.
void FormPage::showMistake(const QString &text, QWidget *where)
{
    m_mistake->say(text);
    if (!where)
        return;
    for (auto *column : m_content->findChildren<QVBoxLayout *>()) {
        if (const int index = column->indexOf(where); index >= 0) {
            column->insertWidget(index + 1, m_mistake);
            break;
        }
    }
    m_mistake->setVisible(!text.isEmpty());
    where->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(where);
    if (auto *line = qobject_cast<QLineEdit *>(where))
        connect(
            line, &QLineEdit::textEdited, m_mistake, [this] { m_mistake->say({}); },
            Qt::SingleShotConnection);
}

void FormPage::showSecretMistake(const QString &text)
{
    showMistake(text, m_login->firstControl());
    if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        line->selectAll(); // the next key begins anew
}

void FormPage::showSignedIn(const QString &address)
{
    m_login->signInBox()->showSignedIn(address);
    // The button that had the focus is gone.
    QWidget *where = nullptr;
    const bool isReady = mistake(&where).isEmpty() && m_login->mistake(Wanted::Testing, &where).isEmpty();
    (isReady || !where ? m_test : where)->setFocus(Qt::OtherFocusReason);
}

void FormPage::forget()
{
    m_mistake->say({});
    m_login->forget();
}

void FormPage::updateButtons()
{
    // Until somebody signed in, the sign-in is the one thing to do.
    m_test->setLook(m_login->isReady() ? Button::Look::Primary : Button::Look::Secondary);
    m_save->setVisible(m_login->way() != LoginPart::Way::SignIn || m_login->isReady());
}

void FormPage::retranslateEnding()
{
    m_back->setText(tr("Back"));
    m_test->setText(tr("Test and save"));
    m_save->setText(tr("Save without testing"));
}

void FormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateEnding();
    QWidget::changeEvent(event);
}

void FormPage::showFromTop()
{
    QTimer::singleShot(0, this, [this] { m_area->verticalScrollBar()->setValue(0); });
}

} // namespace ui::account
