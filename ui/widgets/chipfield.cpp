#include "ui/widgets/chipfield.h"

#include "ui/widgets/addresstext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QMouseEvent>
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
    : FlowArea(6, parent)
    , m_edit(new QLineEdit(this))
    , m_errorSign(m_edit->addAction(QIcon(), QLineEdit::TrailingPosition))
{
    m_edit->setFrame(false);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 16);
    m_edit->setAcceptDrops(false); // chips and lists dropped here are the field's
    m_edit->installEventFilter(this);
    m_errorSign->setVisible(false);
    setFocusProxy(m_edit);
    viewport()->setAcceptDrops(true); // a scroll area hears of drags through its viewport only
    connect(m_edit, &QLineEdit::textEdited, this, &ChipField::textEdited);
    arrange();
    retranslate();
}

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
    m_errorSign->setIcon(icon(QStringLiteral("error"), toneColour(Tone::Negative, palette())));
}

void ChipField::setAddresses(const AddressList &list)
{
    qDeleteAll(std::exchange(m_chips, {}));
    m_editAt = 0;
    add(list);
    arrange();
}

AddressList ChipField::addresses() const
{
    AddressList list;
    for (const Chip *chip : m_chips)
        list += chip->addressee();
    return list;
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
    return m_chips.isEmpty() && unfinishedText().isEmpty();
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
    const bool isNew = add(pieces.addresses);
    if (rest.isEmpty())
        m_editAt = m_chips.size();
    arrange();
    showError(pieces.rejected);
    if (isNew || hadText)
        emit changed();
    return rest.isEmpty();
}

bool ChipField::add(const AddressList &list)
{
    QSet<AddrSpec> known;
    for (const Chip *chip : m_chips) {
        if (const auto *mailbox = std::get_if<Mailbox>(&chip->addressee()))
            known.insert(mailbox->address);
    }
    const qsizetype before = m_chips.size();
    for (const Addressee &addressee : list) {
        if (const auto *mailbox = std::get_if<Mailbox>(&addressee)) {
            if (known.contains(mailbox->address))
                continue;
            known.insert(mailbox->address);
        }
        m_chips.insert(m_editAt++, makeChip(addressee));
    }
    return m_chips.size() != before;
}

Chip *ChipField::makeChip(const Addressee &addressee)
{
    auto *chip = new Chip(addressee, widget());
    chip->setReadOnly(m_isReadOnly);
    chip->installEventFilter(this);
    connect(chip, &Chip::removeRequested, this, [this, chip] { remove({chip}); });
    connect(chip, &Chip::editRequested, this, [this, chip] { editChip(chip); });
    connect(chip, &Chip::dragRequested, this, [this, chip] { drag(chip); });
    connect(chip, &Chip::correctionRequested, this, [this, chip] { correct(chip); });
    connect(chip, &Chip::pressed, this, [this, chip](Qt::KeyboardModifiers keys) { takeFocus(chip, keys); });
    return chip;
}

/// Puts chips, hints and the line in their order, and tells each chip its place.
void ChipField::arrange()
{
    QList<QWidget *> flow;
    flow.reserve(m_chips.size() + 1);
    m_editAt = std::min(m_editAt, m_chips.size());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (i == m_editAt)
            flow += m_edit;
        flow += m_chips[i];
        if (m_chips[i]->hint())
            flow += m_chips[i]->hint();
        m_chips[i]->setPlace(int(i) + 1, int(m_chips.size()));
    }
    if (m_editAt >= m_chips.size())
        flow += m_edit;
    setFlow(flow);
}

QStringList ChipField::misspelt() const
{
    QStringList addresses;
    for (const Chip *chip : m_chips) {
        if (!chip->meantDomain().isEmpty())
            addresses += chip->addressText();
    }
    return addresses;
}

bool ChipField::focusChip(const QString &address)
{
    for (Chip *chip : std::as_const(m_chips)) {
        if (chip->addressText().compare(address, Qt::CaseInsensitive) != 0)
            continue;
        takeFocus(chip, Qt::NoModifier);
        return true;
    }
    return false;
}

void ChipField::markRefused(const QHash<AddrSpec, QString> &words)
{
    for (Chip *chip : std::as_const(m_chips)) {
        const auto *mailbox = std::get_if<Mailbox>(&chip->addressee());
        chip->setRefusal(mailbox ? words.value(mailbox->address) : QString());
    }
}

void ChipField::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    viewport()->setAcceptDrops(!readOnly);
    for (Chip *chip : std::as_const(m_chips))
        chip->setReadOnly(readOnly);
}

void ChipField::showError(const QStringList &rejected)
{
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
    const bool isEnded = grown == 1 && QStringView(u",;，；").contains(last)
        && takenApart(text).rejected.isEmpty() && !takenApart(text).addresses.isEmpty();
    if (isList || isEnded)
        absorb(text);
    else
        emit changed();
}

void ChipField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    FlowArea::changeEvent(event);
}

void ChipField::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    FlowArea::mousePressEvent(event);
}

} // namespace ui
