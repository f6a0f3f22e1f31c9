#include "ui/compose/previewpage.h"

#include "core/html/html.h"
#include "ui/source/sealedbrowser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace ui::compose
{

using source::SealedBrowser;

PreviewPage::PreviewPage(QWidget *parent)
    : QWidget(parent)
    , m_rendered(new Button(Button::Look::Flat, this))
    , m_plain(new Button(Button::Look::Flat, this))
    , m_note(new QLabel(this))
    , m_sides(new QStackedWidget(this))
    , m_browser(new SealedBrowser(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("previewPage"));
    m_rendered->setObjectName(QStringLiteral("previewRendered"));
    m_plain->setObjectName(QStringLiteral("previewPlain"));
    m_browser->setObjectName(QStringLiteral("previewBrowser"));
    m_text->setObjectName(QStringLiteral("previewText"));
    for (Button *side : {m_rendered, m_plain}) {
        side->setCheckable(true);
        side->setAutoExclusive(true);
    }
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->document()->setDocumentMargin(16);
    m_sides->addWidget(m_browser);
    m_sides->addWidget(m_text);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->addWidget(m_rendered);
    head->addWidget(m_plain);
    head->addStretch(1);
    head->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_sides, 1);
    connect(m_rendered, &QPushButton::clicked, this, [this] { showSide(0); });
    connect(m_plain, &QPushButton::clicked, this, [this] { showSide(1); });
    m_rendered->setChecked(true);
    retranslate();
}

void PreviewPage::showSide(int index)
{
    m_sides->setCurrentIndex(index);
}

void PreviewPage::showDraft(const core::mail::Draft &draft)
{
    m_blocked = 0;
    m_browser->setPictures(draft.attachments);
    if (draft.body.html.isEmpty())
        m_browser->showText(draft.body.text);
    else
        m_browser->showHtml(core::html::cleanedForPreview(draft.body.html, &m_blocked));
    m_text->setPlainText(draft.body.text);
    retranslate();
}

void PreviewPage::retranslate()
{
    m_rendered->setText(tr("Rendered"));
    m_plain->setText(tr("Plain text"));
    m_rendered->setAccessibleName(m_rendered->text());
    m_plain->setAccessibleName(m_plain->text());
    m_browser->setAccessibleName(tr("The message as its recipient sees it"));
    m_text->setAccessibleName(tr("The message as plain text"));
    m_note->setText(m_blocked > 0 ? tr("%n thing(s) from elsewhere are not shown", nullptr, m_blocked)
                                  : QString());
}

void PreviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::compose
