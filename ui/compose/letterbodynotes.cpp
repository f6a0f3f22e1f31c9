// The bars above a letter's body: what rich editing would lose, what was converted, what plain text leaves
// out.

#include "core/html/subset.h"
#include "ui/compose/letterbody.h"
#include "ui/widgets/inlinebar.h"
#include "ui/wording/sourcewording.h"

#include <QBoxLayout>
#include <QEvent>

namespace ui::compose
{

void LetterBody::showNote(Note note)
{
    m_note = note;
    if (m_bar) {
        m_bar->hide();
        m_bar->deleteLater(); // it may be its own button that was pressed
        m_bar = nullptr;
    }
    if (note == Note::None)
        return;
    m_bar = new InlineBar(InlineBar::Shape::Card, note == Note::Converted ? Tone::Neutral : Tone::Warning,
                          this);
    m_bar->setEnabled(!m_isReadOnly);
    auto *frame = new QVBoxLayout; // as the cards above the letter have it
    frame->setContentsMargins(16, 12, 16, 4);
    frame->addWidget(m_bar);
    m_notes->addLayout(frame);
    connect(m_bar, &QObject::destroyed, frame, &QObject::deleteLater);
    const auto add = [this](Button::Look look, const QString &name, const QString &text, auto &&does) {
        connect(m_bar->addButton(look, name, text), &QPushButton::clicked, this, does);
    };
    switch (note) {
    case Note::None:
        break;
    case Note::Losses:
        m_bar->setObjectName(QStringLiteral("richLosses"));
        m_bar->setTitle(tr("Shown as HTML source"));
        m_bar->setText(wording::lossSentence(core::html::losses(html())));
        add(Button::Look::Primary, QStringLiteral("editSource"), tr("Edit source"), [this] {
            showNote(Note::None);
            focusTarget()->setFocus(Qt::OtherFocusReason);
        });
        add(Button::Look::Secondary, QStringLiteral("editAsRich"),
            m_converted.isEmpty() ? tr("Edit as rich text") : tr("Back to the edited text"),
            [this] { convert(); });
        break;
    case Note::Converted:
        m_bar->setObjectName(QStringLiteral("converted"));
        m_bar->setTitle(tr("Made over for rich editing"));
        m_bar->setText(tr("The original is kept while this window is open."));
        add(Button::Look::Secondary, QStringLiteral("backToOriginal"), tr("Back to the original"),
            [this] { restoreOriginal(); });
        break;
    case Note::PlainOnly: {
        m_bar->setObjectName(QStringLiteral("plainOnlyNote"));
        m_bar->setTitle(tr("Plain text only"));
        const int pictures = int(core::html::referredContentIds(html()).size());
        m_bar->setText(
            pictures == 0 ? tr("Plain text leaves out all formatting.")
                          : tr("Plain text leaves out all formatting and %n picture(s).", nullptr, pictures));
        add(Button::Look::Primary, QStringLiteral("makePlainOnly"), tr("Send as plain text"),
            [this] { makePlainOnly(); });
        add(Button::Look::Secondary, QStringLiteral("keepFormatting"), tr("Keep the formatting"),
            [this] { showNote(Note::None); });
        break;
    }
    }
    m_bar->setClosable(note != Note::Converted);
    connect(m_bar, &InlineBar::closed, this, [this] { showNote(Note::None); });
    m_bar->show();
}

void LetterBody::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showNote(m_note);
    QWidget::changeEvent(event);
}

} // namespace ui::compose
