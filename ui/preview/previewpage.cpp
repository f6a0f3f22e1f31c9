#include "ui/preview/previewpage.h"

#include "core/html/html.h"
#include "core/mime/flowed.h"
#include "ui/preview/alterationlist.h"
#include "ui/preview/letterview.h"
#include "ui/preview/pageview.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>

namespace ui::preview
{

using namespace std::chrono_literals;
using core::html::DarkMode;

namespace
{

QPlainTextEdit *makeText(const QString &name, QWidget *parent)
{
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->document()->setDocumentMargin(16);
    return text;
}

} // namespace

PreviewPage::PreviewPage(QWidget *parent)
    : QWidget(parent)
    , m_bar(new PreviewBar(this))
    , m_sides(new QStackedWidget(this))
    , m_letter(new QSplitter(Qt::Horizontal, this))
    , m_views(new QStackedWidget(m_letter))
    , m_browser(new LetterView(m_views))
    , m_page(new PageView(m_views))
    , m_alterations(new AlterationList(m_letter))
    , m_text(makeText(QStringLiteral("previewText"), this))
    , m_source(makeText(QStringLiteral("previewMessage"), this))
{
    setObjectName(QStringLiteral("previewPage"));
    m_browser->setObjectName(QStringLiteral("previewBrowser"));
    m_page->setObjectName(QStringLiteral("previewDrawn"));
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_views->addWidget(m_browser);
    m_views->addWidget(m_page);
    m_letter->addWidget(m_views);
    m_letter->addWidget(m_alterations);
    m_letter->setStretchFactor(0, 1);
    m_letter->setChildrenCollapsible(false);
    m_letter->setHandleWidth(1);
    m_alterations->hide();
    m_sides->addWidget(m_letter);
    m_sides->addWidget(m_text);
    m_sides->addWidget(m_source);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_sides, 1);
    m_resized.setSingleShot(true);
    m_resized.setInterval(150ms);
    connect(&m_resized, &QTimer::timeout, this, &PreviewPage::follow);
    connect(m_bar, &PreviewBar::changed, this, &PreviewPage::follow);
    retranslate();
}

PreviewPage::~PreviewPage() = default;

void PreviewPage::setRenderer(Renderer *renderer)
{
    m_renderer = renderer;
    m_shown = {};
    follow();
}

void PreviewPage::showDraft(const core::mail::Draft &draft)
{
    m_isSourceCurrent = m_isSourceCurrent && draft == m_draft;
    m_draft = draft;
    follow();
}

void PreviewPage::setSource(const QString &message)
{
    m_source->setPlainText(message);
}

void PreviewPage::follow()
{
    m_sides->setCurrentIndex(int(look().side));
    if (!isVisible())
        return;
    m_bar->setNote({});
    switch (look().side) {
    case Look::Side::Letter:
        return showLetter();
    case Look::Side::PlainText:
        return showText();
    case Look::Side::Source:
        if (!std::exchange(m_isSourceCurrent, true))
            emit sourceRequested(m_draft);
        return;
    }
}

/// As it arrives: in lines, which not every reader joins again.
void PreviewPage::showText()
{
    QString text = core::mime::flowedText(m_draft.body.text);
    text.remove(u'\r');
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void PreviewPage::showLetter()
{
    QString html = m_draft.body.html;
    const bool isPlain = html.isEmpty();
    if (isPlain)
        html = core::html::fromPlainText(m_draft.body.text);
    layOut();
    if (look().client) {
        auto simulation = core::html::simulated(html, *look().client, core::html::Marks::Numbers);
        html = std::move(simulation.html);
        m_alterations->setAlterations(*look().client, simulation.alterations);
    }
    if (look().arePicturesBlocked) {
        int blocked = 0;
        html = core::html::withoutPictures(html, &blocked);
        m_bar->setNote(tr("%n picture(s) wait for the reader to allow them", nullptr, blocked));
    }
    m_renderer ? draw(html) : drawWithQt(html);
}

/// The list beside the letter, or below it where it is narrow.
void PreviewPage::layOut()
{
    const auto orientation = width() < 720 ? Qt::Vertical : Qt::Horizontal;
    const bool isListed = look().client.has_value();
    if (m_alterations->isHidden() == !isListed && m_letter->orientation() == orientation)
        return;
    m_letter->setOrientation(orientation);
    m_alterations->setVisible(isListed);
    const bool isBeside = orientation == Qt::Horizontal;
    const int list = isBeside ? std::clamp(width() / 3, 260, 420) : height() * 2 / 5;
    m_letter->setSizes({(isBeside ? width() : height()) - list, list});
}

int PreviewPage::columnWidth() const
{
    const int room = std::max(240, m_views->width() - 16);
    switch (look().screen) {
    case Look::Screen::Desktop:
        return std::min(room, 1000);
    case Look::Screen::Tablet:
        return 768;
    case Look::Screen::Phone:
        return 375;
    }
    return room;
}

void PreviewPage::draw(const QString &html)
{
    Page page;
    page.html = html;
    for (const core::mail::Attachment &attachment : m_draft.attachments) {
        if (!attachment.contentId.isEmpty())
            page.pictures.append(attachment);
    }
    page.width = columnWidth();
    page.scale = devicePixelRatioF();
    if (look().isDark) {
        const DarkMode mode = look().client ? core::html::darkModeOf(*look().client) : DarkMode::Honours;
        page.darkness = mode == DarkMode::Honours ? Darkness::Honoured : Darkness::Inverted;
    }
    if (page == m_shown)
        return;
    m_shown = page;
    if (m_page->widget() && m_views->currentWidget() != m_page)
        drawWithQt(html); // until it is drawn
    m_renderer->render(page, [this, page](const QImage &image) {
        if (!(page == m_shown))
            return;
        if (image.isNull())
            return drawWithQt(page.html);
        m_page->setDark(page.darkness != Darkness::Light);
        m_page->setPage(image);
        m_page->setDescription(tr("Picture of the letter: %1").arg(m_draft.body.text.left(2000)));
        m_views->setCurrentWidget(m_page);
    });
}

void PreviewPage::drawWithQt(const QString &html)
{
    m_views->setCurrentWidget(m_browser);
    m_browser->setDark(look().isDark);
    m_browser->setColumn(look().screen == Look::Screen::Desktop ? 0 : columnWidth());
    m_browser->setPictures(m_draft.attachments);
    int blocked = 0;
    m_browser->showHtml(core::html::cleanedForPreview(html, &blocked));
    if (blocked > 0)
        m_bar->setNote(tr("%n thing(s) from elsewhere are not shown", nullptr, blocked));
}

void PreviewPage::retranslate()
{
    m_browser->setAccessibleName(tr("The message as its recipient sees it"));
    m_text->setAccessibleName(tr("The message as plain text"));
    m_source->setAccessibleName(tr("The message as it is sent"));
    m_alterations->setAccessibleName(tr("What this program changes"));
    follow();
}

void PreviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_resized.start();
}

void PreviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

} // namespace ui::preview
