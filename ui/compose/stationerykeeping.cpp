// A letter, or what is marked in it, on its way into the drawer.

#include "ui/compose/envelopepanel.h"
#include "ui/compose/frombutton.h"
#include "ui/compose/keepbar.h"
#include "ui/compose/letterbody.h"
#include "ui/compose/stationeryactions.h"
#include "ui/compose/stationerytools.h"

#include <QLineEdit>
#include <QMainWindow>

namespace ui::compose
{

using core::mail::Attachment;
using core::mail::Draft;
using core::stationery::Paper;
using core::stationery::PaperTitle;

/// Who writes, when and in answer to what is not part of a template; a snippet is the text alone.
Draft StationeryTools::keptLetter(Paper::Kind kind) const
{
    Draft letter = m_parts.letter().draft;
    if (kind == Paper::Kind::Snippet) {
        Draft piece;
        piece.body = letter.body;
        for (const Attachment &attachment : std::as_const(letter.attachments)) {
            if (attachment.role == Attachment::Role::Inline)
                piece.attachments.append(attachment);
        }
        return piece;
    }
    letter.from.reset();
    letter.sender.reset();
    // Where answers go is the identity's, unless the letter itself says where.
    const core::account::Identity *identity = m_parts.envelope->from()->identity();
    if (identity
        && letter.replyTo == core::mail::AddressList(identity->replyTo.cbegin(), identity->replyTo.cend()))
        letter.replyTo.clear();
    letter.inReplyTo.clear();
    letter.references.clear();
    return letter;
}

KeepBar *StationeryTools::openKeepBar(Paper::Kind kind)
{
    delete m_keepBar;
    m_keepBar = new KeepBar(kind, m_parts.window);
    m_keepBar->setTitles(m_titles);
    connect(m_keepBar, &KeepBar::left, this, [this] {
        m_keepBar->hide();
        m_keepBar->deleteLater();
        m_parts.body->focusTarget()->setFocus(Qt::OtherFocusReason);
    });
    m_parts.show(m_keepBar);
    return m_keepBar;
}

void StationeryTools::keepLetter()
{
    m_parts.envelope->commit();
    const Paper::Kind kind = m_edited ? m_edited->kind : Paper::Kind::Template;
    KeepBar *bar = openKeepBar(kind);
    bar->setName(m_edited ? m_edited->name : m_parts.envelope->subject()->text());
    bar->setAbbreviation(m_edited ? m_edited->abbreviation : QString());
    bar->focusName();
    connect(bar, &KeepBar::wanted, this,
            [this, kind](const QString &id, const QString &name, const QString &abbreviation) {
                keep({id, kind, name, abbreviation, keptLetter(kind)});
            });
}

void StationeryTools::keepSelection()
{
    const Draft piece = m_parts.body->selection();
    if (piece.body == core::mail::Body())
        return;
    KeepBar *bar = openKeepBar(Paper::Kind::Snippet);
    constexpr int longestSuggestion = 40;
    bar->setName(piece.body.text.trimmed().section(u'\n', 0, 0).left(longestSuggestion));
    bar->focusName();
    connect(bar, &KeepBar::wanted, this,
            [this, piece](const QString &id, const QString &name, const QString &abbreviation) {
                keep({id, Paper::Kind::Snippet, name, abbreviation, piece});
            });
}

void StationeryTools::keep(Paper paper)
{
    if (m_keepBar) {
        m_keepBar->hide();
        m_keepBar->deleteLater();
    }
    auto *bar = new InlineBar(InlineBar::Shape::Bar, Tone::Positive, m_parts.window);
    bar->setText(paper.kind == Paper::Kind::Template ? tr("The template “%1” is saved.").arg(paper.name)
                                                     : tr("The snippet “%1” is saved.").arg(paper.name));
    const auto *all = bar->addButton(Button::Look::Link, QStringLiteral("showKept"), tr("Show"));
    connect(all, &QPushButton::clicked, this, [this, kind = paper.kind] { emit stationeryRequested(kind); });
    showNotice(bar, QStringLiteral("kept"));
    m_parts.body->focusTarget()->setFocus(Qt::OtherFocusReason);
    emit keepRequested(paper);
}

void StationeryTools::showNotKept(const QString &name, const QString &detail)
{
    auto *bar = new InlineBar(InlineBar::Shape::Card, Tone::Negative, m_parts.window);
    bar->setTitle(tr("“%1” could not be saved").arg(name));
    bar->setText(detail);
    showNotice(bar, QStringLiteral("notKept"));
}

InlineBar *StationeryTools::showNotice(InlineBar *bar, const QString &name)
{
    if (m_notice) {
        m_notice->hide();
        m_notice->deleteLater();
    }
    m_notice = bar;
    bar->setObjectName(name);
    bar->setClosable(true);
    connect(bar, &InlineBar::closed, bar, &QObject::deleteLater);
    m_parts.show(bar);
    return bar;
}

void StationeryTools::setEdited(const PaperTitle &title)
{
    m_edited = title;
    const bool isTemplate = title.kind == Paper::Kind::Template;
    m_actions->setSaves(isTemplate ? StationeryActions::Saves::Template : StationeryActions::Saves::Snippet);
    showEdited();
}

void StationeryTools::retranslate()
{
    m_actions->retranslate();
    if (m_editedBar)
        showEdited();
}

void StationeryTools::showEdited()
{
    delete m_editedBar;
    m_editedBar = new InlineBar(InlineBar::Shape::Bar, Tone::Neutral, m_parts.window);
    m_editedBar->setObjectName(QStringLiteral("editedPaper"));
    const bool isTemplate = m_edited->kind == Paper::Kind::Template;
    m_editedBar->setText(isTemplate ? tr("This is the template “%1”.").arg(m_edited->name)
                                    : tr("This is the snippet “%1”.").arg(m_edited->name));
    const auto *save = m_editedBar->addButton(Button::Look::Primary, QStringLiteral("saveEdited"),
                                              isTemplate ? tr("Save template") : tr("Save snippet"));
    connect(save, &QPushButton::clicked, this, [this] {
        m_parts.envelope->commit();
        const PaperTitle title = *m_edited;
        keep({title.id, title.kind, title.name, title.abbreviation, keptLetter(title.kind)});
    });
    m_parts.show(m_editedBar);
}

} // namespace ui::compose
