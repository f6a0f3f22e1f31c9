#include "ui/contacts/contactform.h"

#include "ui/widgets/chipfield.h"
#include "ui/widgets/fieldframe.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui::contacts
{

using core::contacts::PeopleGroup;
using core::contacts::Person;
using core::mail::AddressList;
using core::mail::Mailbox;

ContactForm::ContactForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_addresses(new ChipField(this))
    , m_addressesFrame(new FieldFrame(this))
    , m_note(new QPlainTextEdit(this))
{
    m_form->setContentsMargins(24, 16, 24, 16);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(12);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addLine("contactName");
    addRow(m_nameLabel, m_name);

    m_addressesFrame->layout()->addWidget(m_addresses);
    m_addresses->setObjectName(QStringLiteral("contactAddresses"));
    m_addresses->edit()->setObjectName(QStringLiteral("contactAddressesEdit"));
    m_addresses->setMaximumLines(10);
    addRow(m_addressesLabel, m_addressesFrame);
    m_addressesLabel->setBuddy(m_addresses->edit());

    m_nickname = addLine("contactNickname");
    addRow(m_nicknameLabel, m_nickname);
    m_organisation = addLine("contactOrganisation");
    addRow(m_organisationLabel, m_organisation);
    m_note->setObjectName(QStringLiteral("contactNote"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().height() * 6);
    addRow(m_noteLabel, m_note);

    for (QLineEdit *line : {m_name, m_nickname, m_organisation})
        connect(line, &QLineEdit::editingFinished, this, &ContactForm::edited);
    connect(m_addresses, &ChipField::changed, this, &ContactForm::edited);
    m_note->installEventFilter(this);
    setTabOrder(m_name, m_addresses->edit());
    setTabOrder(m_addresses->edit(), m_nickname);
    setTabOrder(m_nickname, m_organisation);
    setTabOrder(m_organisation, m_note);
    retranslate();
    showParts();
}

QLineEdit *ContactForm::addLine(const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(500);
    return line;
}

void ContactForm::addRow(QLabel *&label, QWidget *field)
{
    label = new QLabel(this);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

void ContactForm::setPerson(const Person &person)
{
    if (!m_isGroup && (person == m_person || (person.id == m_person.id && isInUse())))
        return;
    leave(person.id);
    m_isFilling = true;
    m_isGroup = false;
    m_person = person;
    m_name->setText(person.name);
    m_nickname->setText(person.nickname);
    m_organisation->setText(person.organisation);
    if (m_note->toPlainText() != person.note)
        m_note->setPlainText(person.note);
    AddressList list;
    for (const auto &address : person.addresses)
        list += Mailbox{{}, address};
    m_addresses->setAddresses(list);
    m_addresses->setUnfinishedText({});
    showParts();
    m_isFilling = false;
}

void ContactForm::setGroup(const PeopleGroup &group)
{
    if (m_isGroup && (group == m_group || (group.id == m_group.id && isInUse())))
        return;
    leave(group.id);
    m_isFilling = true;
    m_isGroup = true;
    m_group = group;
    m_name->setText(group.name);
    m_addresses->setAddresses(AddressList(group.members.cbegin(), group.members.cend()));
    m_addresses->setUnfinishedText({});
    showParts();
    m_isFilling = false;
}

/// What is no address yet goes with whom it was typed for, but not unsaid.
void ContactForm::leave(const QString &nextId)
{
    const QString rest = m_addresses->unfinishedText().trimmed();
    if (nextId != id() && !rest.isEmpty())
        emit leftOut(rest);
}

void ContactForm::setSuggestions(const SuggestionsPtr &suggestions)
{
    auto quiet = std::make_shared<Suggestions>();
    // Here one looks at the contacts: nobody is a stranger.
    if (suggestions)
        quiet->complete = [this, suggestions](const QString &typed, int limit, const QSet<QString> &except) {
            return m_isGroup ? suggestions->complete(typed, limit, except)
                             : QList<core::contacts::Completion>();
        };
    m_addresses->setSuggestions(quiet);
}

QString ContactForm::id() const
{
    return m_isGroup ? m_group.id : m_person.id;
}

void ContactForm::finish()
{
    m_addresses->commit();
    edited();
}

void ContactForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ContactForm::edited()
{
    if (m_isFilling)
        return;
    const QList<Mailbox> mailboxes = core::mail::mailboxes(m_addresses->addresses());
    if (m_isGroup) {
        PeopleGroup group{m_group.id, m_name->text().simplified(), mailboxes};
        if (group == m_group)
            return;
        m_group = group;
        emit groupEdited(group);
        return;
    }
    Person person = m_person;
    person.name = m_name->text().simplified();
    person.nickname = m_nickname->text().simplified();
    person.organisation = m_organisation->text().simplified();
    person.note = m_note->toPlainText();
    person.addresses.clear();
    for (const Mailbox &mailbox : mailboxes) {
        person.addresses.append(mailbox.address);
        if (person.name.isEmpty())
            person.name = mailbox.name;
    }
    if (person == m_person)
        return;
    m_person = person;
    emit personEdited(person);
}

void ContactForm::showParts()
{
    for (QWidget *part : QList<QWidget *>{m_nicknameLabel, m_nickname, m_organisationLabel, m_organisation,
                                          m_noteLabel, m_note})
        part->setVisible(!m_isGroup);
    m_addressesLabel->setText(m_isGroup ? tr("&People") : tr("E-mail &addresses"));
    m_addresses->setTitle(m_isGroup ? tr("People") : tr("E-mail addresses"));
}

void ContactForm::retranslate()
{
    m_nameLabel->setText(tr("&Name"));
    m_nicknameLabel->setText(tr("N&ickname"));
    m_organisationLabel->setText(tr("&Organisation"));
    m_noteLabel->setText(tr("No&te"));
    m_note->setAccessibleName(tr("Note"));
    showParts();
}

/// What is being typed is newer than what comes back from the disk.
bool ContactForm::isInUse() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

bool ContactForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        edited();
    return QWidget::eventFilter(watched, event);
}

void ContactForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::contacts
