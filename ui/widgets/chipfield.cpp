#include "ui/widgets/chipfield.h"

#include "ui/widgets/addresscompleter.h"
#include "ui/widgets/addresstext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>

namespace ui
{

using core::mail::Addressee;
using core::mail::AddressList;
using core::mail::AddrSpec;
using core::mail::Mailbox;

namespace
{

bool hasSeparator(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return QStringView(u",;，；、\n\r\t ").contains(c); });
}

} // namespace

ChipField::ChipField(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_edit(new QLineEdit(viewport()))
    , m_errorSign(m_edit->addAction(QIcon(), QLineEdit::TrailingPosition))
    , m_more(new Button(Button::Look::Link, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_edit->setFrame(false);
    m_edit->setAcceptDrops(false); // chips and lists dropped here are the field's
    m_edit->installEventFilter(this);
    m_errorSign->setVisible(false);
    setFocusProxy(m_edit);
    viewport()->setAcceptDrops(true); // a scroll area hears of drags through its viewport only
    m_more->setObjectName(QStringLiteral("moreRecipients"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_edit, &QLineEdit::textEdited, this, &ChipField::textEdited);
    retranslate();
    relayout();
}

ChipField::~ChipField() = default;

void ChipField::setTitle(const QString &title)
{
    m_title = title;
    retranslate();
}

void ChipField::retranslate()
{
    m_edit->setAccessibleName(m_title.isEmpty() ? tr("Add an address")
                                                : tr("%1: add an address").arg(m_title));
    setAccessibleName(m_title);
    m_more->setAccessibleName(tr("Show %n more", "recipients", 0));
    m_errorSign->setIcon(icon(QStringLiteral("error"), toneColour(Tone::Negative, palette())));
}

void ChipField::setAddresses(const AddressList &list)
{
    if (list == addresses())
        return;
    for (ChipEntry &entry : m_entries)
        drop(entry);
    m_entries = ChipEntries();
    m_entries.insert(0, list);
    m_editAt = qsizetype(m_entries.size());
    m_anchor = 0;
    updateFold();
    relayout();
}

void ChipField::setUnfinishedText(const QString &text)
{
    m_edit->setText(text);
    m_textBefore = text;
    showError({});
}

QString ChipField::unfinishedText() const
{
    return m_edit->text().trimmed();
}

bool ChipField::isEmpty() const
{
    return m_entries.isEmpty() && unfinishedText().isEmpty();
}

bool ChipField::commit()
{
    return unfinishedText().isEmpty() || absorb(m_edit->text());
}

/// Makes chips of what can be one; the rest goes back into the line. True if there is no rest.
bool ChipField::absorb(const QString &text)
{
    const AddressPieces pieces = takenApart(text);
    const QString rest = pieces.rejected.join(QStringLiteral(", "));
    const bool hadText = m_edit->text() != rest;
    m_edit->setText(rest);
    m_textBefore = rest;
    QStringList elsewhere;
    const bool isNew = add(withoutThoseOfSiblings(pieces.addresses, elsewhere)) > 0;
    if (rest.isEmpty())
        m_editAt = qsizetype(m_entries.size());
    relayout();
    showError(pieces.rejected);
    if (m_edit->hasFocus())
        scrollTo(m_edit->geometry());
    if (isNew || hadText)
        emit changed();
    tellElsewhere(elsewhere);
    return rest.isEmpty();
}

/// How many were new.
qsizetype ChipField::add(const AddressList &list)
{
    const auto added = qsizetype(m_entries.insert(size_t(m_editAt), list));
    m_editAt += added;
    return added;
}

/// Nobody gets a letter twice because of being in two rows; who is in another one stays there.
AddressList ChipField::withoutThoseOfSiblings(const AddressList &list, QStringList &left) const
{
    AddressList kept;
    for (const Addressee &addressee : list) {
        const auto *mailbox = std::get_if<Mailbox>(&addressee);
        const auto there = std::find_if(m_siblings.begin(), m_siblings.end(), [&](const auto &sibling) {
            return mailbox && sibling && sibling->m_entries.contains(addressee);
        });
        if (there == m_siblings.end())
            kept.append(addressee);
        else
            left.append(tr("%1 is in %2 already").arg(mailbox->address.toString(), (*there)->title()));
    }
    return kept;
}

/// Takes what was chosen among the suggestions, in the place of what was typed.
void ChipField::offer(const Addressee &addressee)
{
    m_edit->clear();
    m_textBefore.clear();
    showError({});
    addAddresses({addressee});
    scrollTo(m_edit->geometry());
}

void ChipField::addAddresses(const AddressList &list)
{
    QStringList elsewhere;
    add(withoutThoseOfSiblings(list, elsewhere));
    m_editAt = count();
    relayout();
    emit changed();
    tellElsewhere(elsewhere);
}

void ChipField::tellElsewhere(const QStringList &sentences)
{
    if (sentences.size() == 1)
        emit noted(sentences.first());
    else if (!sentences.isEmpty())
        emit noted(tr("%n of them are recipients already", nullptr, int(sentences.size())));
}

QStringList ChipField::misspelt() const
{
    QStringList addresses;
    for (const ChipEntry &entry : m_entries) {
        if (!entry.meantDomain.isEmpty())
            addresses += entry.mailbox()->address.toString();
    }
    return addresses;
}

bool ChipField::focusChip(const QString &address)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const auto *mailbox = m_entries[i].mailbox();
        if (!mailbox || mailbox->address.toString().compare(address, Qt::CaseInsensitive) != 0)
            continue;
        setFolded(false);
        takeFocus(qsizetype(i), Qt::NoModifier);
        return true;
    }
    return false;
}

void ChipField::markRefused(const QHash<AddrSpec, QString> &words)
{
    for (ChipEntry &entry : m_entries) {
        const auto *mailbox = entry.mailbox();
        const QString refusal = mailbox ? words.value(mailbox->address) : QString();
        if (refusal == entry.refusal)
            continue;
        entry.refusal = refusal;
        entry.width = 0;
        if (entry.chip)
            entry.chip->setRefusal(refusal);
    }
    relayout();
}

void ChipField::setReadOnly(bool readOnly)
{
    if (readOnly == m_isReadOnly)
        return;
    m_isReadOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    viewport()->setAcceptDrops(!readOnly);
    for (ChipEntry &entry : m_entries) {
        entry.width = 0;
        if (entry.chip)
            entry.chip->setReadOnly(readOnly);
    }
    relayout();
}

void ChipField::setSuggestions(const SuggestionsPtr &suggestions)
{
    m_suggestions = suggestions;
    if (!m_completer) {
        m_completer = new AddressCompleter(m_edit, this);
        connect(m_completer, &AddressCompleter::chosen, this, &ChipField::offer);
    }
    m_completer->setSuggestions(suggestions);
    m_completer->setPresent([this] {
        QSet<QString> present;
        for (const Mailbox &mailbox : core::mail::mailboxes(addresses()))
            present.insert(core::contacts::sameMailbox(mailbox.address));
        return present;
    });
    for (size_t i = 0; i < m_entries.size(); ++i)
        dress(i);
}

void ChipField::setSiblings(const QList<ChipField *> &siblings)
{
    m_siblings.clear();
    for (ChipField *sibling : siblings) {
        if (sibling != this)
            m_siblings.append(sibling);
    }
}

void ChipField::setHomeDomain(const QString &domain)
{
    if (domain == m_homeDomain)
        return;
    m_homeDomain = domain;
    for (size_t i = 0; i < m_entries.size(); ++i)
        dress(i);
}

void ChipField::showError(const QStringList &rejected)
{
    if (!m_hasError && rejected.isEmpty())
        return;
    m_hasError = !rejected.isEmpty();
    m_errorSign->setVisible(m_hasError);
    QPalette colours = palette();
    if (m_hasError)
        colours.setColor(QPalette::Text, toneColour(Tone::Negative, palette()));
    m_edit->setPalette(m_hasError ? colours : QPalette());
    const QString help
        = m_hasError ? tr("Not an e-mail address: %1").arg(rejected.join(QStringLiteral(", "))) : QString();
    m_edit->setToolTip(help);
    m_edit->setAccessibleDescription(help);
    m_errorSign->setText(help);
}

/// Typing a separator ends an address; many characters at once are a list from elsewhere (the menu's
/// Paste, a middle click, an input method).
void ChipField::textEdited(const QString &text)
{
    const qsizetype grown = text.size() - m_textBefore.size();
    m_textBefore = text;
    showError({});
    const bool isList = grown > 1 && text.contains(u'@') && hasSeparator(text.trimmed());
    const QChar last = text.isEmpty() ? QChar() : text.back();
    bool isEnded = grown == 1 && QStringView(u",;，；").contains(last);
    if (isEnded) {
        const AddressPieces pieces = takenApart(text);
        isEnded = pieces.rejected.isEmpty() && !pieces.addresses.isEmpty();
    }
    if (isList || isEnded)
        absorb(text);
    else
        emit changed();
}

void ChipField::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        for (ChipEntry &entry : m_entries)
            entry.width = 0;
        relayout();
    }
}

void ChipField::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    QAbstractScrollArea::mousePressEvent(event);
}

} // namespace ui
