#include "ui/domain/domainform.h"

#include "ui/account/choice.h"
#include "ui/account/fold.h"
#include "ui/account/formparts.h"
#include "ui/account/remark.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::domain
{

using core::domain::Question;
using Field = Question::Field;

DomainForm::DomainForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_domain = addRow(column, QStringLiteral("domain"));
    m_server = addRow(column, QStringLiteral("server"));
    m_more = new account::Fold(QStringLiteral("moreQuestions"), this);
    column->addWidget(m_more);
    QVBoxLayout *inside = m_more->column();
    inside->setSpacing(12);
    m_selectors = addRow(inside, QStringLiteral("selectors"));
    m_helo = addRow(inside, QStringLiteral("helo"));
    m_nameserver = addRow(inside, QStringLiteral("nameserver"));
    m_triesPort25 = new account::CheckChoice(m_more->content());
    m_triesPort25->setObjectName(QStringLiteral("triesPort25"));
    m_port25Hint = account::makeQuiet(m_more->content());
    inside->addWidget(m_triesPort25);
    inside->addWidget(m_port25Hint);
    m_port25Host = addRow(inside, QStringLiteral("port25Host"));
    m_asked = account::makeQuiet(this);
    m_asked->setObjectName(QStringLiteral("whoIsAsked"));
    column->addWidget(m_asked);

    connect(m_triesPort25, &QCheckBox::toggled, this, [this] {
        m_port25Host.edit->setEnabled(m_triesPort25->isChecked());
        showAsked();
    });
    m_port25Host.edit->setEnabled(false);
    retranslate();
}

DomainForm::Row DomainForm::addRow(QVBoxLayout *column, const QString &name)
{
    const Row row{new QLineEdit(column->parentWidget()), nullptr,
                  new account::Remark(Tone::Negative, column->parentWidget())};
    row.edit->setObjectName(name);
    auto *field = new QVBoxLayout;
    field->setSpacing(4);
    column->addLayout(field);
    QLabel *word = account::addLabelled(field, row.edit);
    field->addWidget(row.remark);
    connect(row.edit, &QLineEdit::returnPressed, this, &DomainForm::submitted);
    connect(row.edit, &QLineEdit::textEdited, this, [this] {
        forgetMistake();
        showAsked();
    });
    return {row.edit, word, row.remark};
}

void DomainForm::setQuestion(const Question &question)
{
    m_domain.edit->setText(question.domain);
    m_from = question.from;
    m_server.edit->setText(question.server);
    m_selectors.edit->setText(question.selectors.join(u' '));
    m_helo.edit->setText(question.helo);
    m_nameserver.edit->setText(question.nameserver);
    m_triesPort25->setChecked(question.triesPort25);
    m_port25Host.edit->setText(question.port25Host);
    forgetMistake();
    showAsked();
}

Question DomainForm::question() const
{
    Question question;
    question.domain = m_domain.edit->text().trimmed();
    // The address that the window was opened for is not the one of another domain.
    const QString domain = question.domain.section(u'@', -1);
    if (m_from.endsWith(u'@' + domain, Qt::CaseInsensitive))
        question.from = m_from;
    question.server = m_server.edit->text().trimmed();
    question.selectors = m_selectors.edit->text().split(u' ', Qt::SkipEmptyParts);
    question.helo = m_helo.edit->text().trimmed();
    question.nameserver = m_nameserver.edit->text().trimmed();
    question.triesPort25 = m_triesPort25->isChecked();
    question.port25Host = m_port25Host.edit->text().trimmed();
    return question;
}

const DomainForm::Row &DomainForm::rowOf(Field field) const
{
    switch (field) {
    case Field::Domain:
    case Field::From:
        return m_domain;
    case Field::Server:
        return m_server;
    case Field::Selectors:
        return m_selectors;
    case Field::Nameserver:
        return m_nameserver;
    case Field::Port25Host:
        return m_port25Host;
    }
    return m_domain;
}

void DomainForm::showMistake(Field field)
{
    forgetMistake();
    m_mistake = field;
    const Row &row = rowOf(field);
    if (m_more->content()->isAncestorOf(row.edit))
        m_more->setOpen(true);
    retranslate();
    row.edit->setFocus(Qt::OtherFocusReason);
    row.edit->selectAll();
}

void DomainForm::focusDomain()
{
    m_domain.edit->setFocus(Qt::OtherFocusReason);
}

void DomainForm::forgetMistake()
{
    m_mistake.reset();
    for (const Row *row : {&m_domain, &m_server, &m_selectors, &m_nameserver, &m_port25Host})
        row->remark->say({});
}

/// Before anything is asked: whom, and what he learns.
void DomainForm::showAsked()
{
    const Question asked = question();
    const QString domain = asked.domain.isEmpty() ? tr("the domain") : asked.domain.section(u'@', -1);
    QStringList sentences{asked.nameserver.isEmpty()
                              ? tr("“Check” asks the name server of this computer for the MX, SPF, DKIM and "
                                   "DMARC records of %1. It "
                                   "learns that name and the names in its records, nothing else.")
                                    .arg(domain)
                              : tr("“Check” asks the name server %1 for the MX, SPF, DKIM and DMARC records "
                                   "of %2. It learns that name "
                                   "and the names in its records, nothing else.")
                                    .arg(asked.nameserver, domain)};
    if (!asked.server.isEmpty())
        sentences.append(tr("It is also asked for the name and the address of %1.").arg(asked.server));
    if (asked.triesPort25)
        sentences.append(
            asked.port25Host.isEmpty()
                ? tr("It also connects to port 25 of the domain’s own mail server and says goodbye.")
                : tr("It also connects to port 25 of %1 and says goodbye.").arg(asked.port25Host));
    m_asked->setText(sentences.join(u' '));
}

void DomainForm::retranslate()
{
    m_domain.word->setText(tr("&Domain or address"));
    m_domain.edit->setPlaceholderText(QStringLiteral("example.com"));
    m_server.word->setText(tr("&Server of your own, if you run one"));
    m_server.edit->setPlaceholderText(QStringLiteral("mail.example.com, 203.0.113.5"));
    m_more->setTitle(tr("More"));
    m_selectors.word->setText(tr("D&KIM selectors"));
    m_selectors.edit->setPlaceholderText(tr("Those of the provider, else common ones"));
    m_helo.word->setText(tr("&Name the server introduces itself with"));
    m_helo.edit->setPlaceholderText(tr("That of the server"));
    m_nameserver.word->setText(tr("Name server to &ask"));
    m_nameserver.edit->setPlaceholderText(tr("That of this computer"));
    m_triesPort25->setText(tr("&Try port 25 outwards"));
    m_port25Hint->setText(
        tr("For a server of your own on this network: mail to others leaves through port 25, which many "
           "lines block."));
    m_port25Host.word->setText(tr("&Host to try it with"));
    m_port25Host.edit->setPlaceholderText(tr("The domain’s own mail server"));
    showAsked();
    if (!m_mistake)
        return;
    const QString words = *m_mistake == Field::Domain ? tr("This is no domain, such as example.com.")
        : *m_mistake == Field::From                   ? tr("This is no address of the domain.")
        : *m_mistake == Field::Server                 ? tr("Enter the server’s name or its IP addresses.")
        : *m_mistake == Field::Selectors              ? tr("A selector is a word such as s1 or default.")
        : *m_mistake == Field::Nameserver             ? tr("Enter an IP address, such as 9.9.9.9.")
                                                      : tr("This is no host.");
    rowOf(*m_mistake).remark->say(words);
}

void DomainForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::domain
