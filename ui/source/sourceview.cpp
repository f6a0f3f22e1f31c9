#include "ui/source/sourceview.h"

#include "core/html/html.h"
#include "core/html/indentation.h"
#include "ui/source/findbar.h"
#include "ui/source/sealedbrowser.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/weightlook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/inbackground.h"
#include "ui/wording/sourcewording.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBlock>

namespace ui::source
{

using namespace std::chrono_literals;
using core::html::Problem;

namespace
{

constexpr int narrow = 720; // below, the preview goes under the source

} // namespace

SourceView::SourceView(QWidget *parent)
    : QWidget(parent)
    , m_editor(new SourceEditor(this))
    , m_find(new FindBar(m_editor, this))
    , m_browser(new SealedBrowser(this))
    , m_note(new QLabel(this))
    , m_splitter(new QSplitter(this))
    , m_previewSide(new QWidget(this))
    , m_lineAbove(new Hairline(Qt::Horizontal, m_previewSide))
    , m_lineBeside(new Hairline(Qt::Vertical, m_previewSide))
    , m_list(new QListWidget(this))
    , m_footer(new QWidget(this))
    , m_count(new Button(Button::Look::Flat, m_footer))
    , m_tidy(new Button(Button::Look::Flat, m_footer))
    , m_wrap(new Button(Button::Look::Flat, m_footer))
    , m_preview(new Button(Button::Look::Flat, m_footer))
{
    setObjectName(QStringLiteral("sourceView"));
    m_editor->setObjectName(QStringLiteral("sourceText"));
    m_browser->setObjectName(QStringLiteral("sourcePreview"));
    m_list->setObjectName(QStringLiteral("problemList"));
    m_note->setContentsMargins(16, 4, 16, 4);
    m_note->setWordWrap(true);
    auto *side = new QGridLayout(m_previewSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_lineAbove, 0, 1);
    side->addWidget(m_lineBeside, 0, 0, 3, 1);
    side->addWidget(m_browser, 1, 1);
    side->addWidget(m_note, 2, 1);
    side->setRowStretch(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(m_previewSide);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_editor->setMinimumSize(fontMetrics().height() * 8, fontMetrics().height() * 4);
    m_browser->setMinimumSize(fontMetrics().height() * 6, fontMetrics().height() * 4);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setFixedHeight(fontMetrics().height() * 6);
    m_list->hide();
    createFooter();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_splitter, 1);
    column->addWidget(m_find); // where the other views have it
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_list);
    column->addWidget(m_footer);
    createKeys();

    m_timer.setSingleShot(true);
    m_timer.setInterval(300ms);
    connect(&m_timer, &QTimer::timeout, this, &SourceView::look);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        // New colours are told as a change, too.
        const QString text = m_editor->source();
        if (m_isFilling || text == m_lastText)
            return;
        m_lastText = text;
        m_timer.start();
        emit edited();
    });
    retranslate();
}

void SourceView::createFooter()
{
    m_count->setObjectName(QStringLiteral("problemCount"));
    m_tidy->setObjectName(QStringLiteral("tidySource"));
    m_wrap->setObjectName(QStringLiteral("wrapSource"));
    m_preview->setObjectName(QStringLiteral("previewSource"));
    for (Button *button : {m_count, m_wrap, m_preview})
        button->setCheckable(true);
    m_wrap->setChecked(true);
    m_preview->setChecked(true);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(4);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_tidy);
    row->addWidget(m_wrap);
    row->addWidget(m_preview);
    connect(m_count, &QPushButton::toggled, m_list, &QWidget::setVisible);
    connect(m_tidy, &QPushButton::clicked, this, &SourceView::tidy);
    connect(m_wrap, &QPushButton::toggled, this, [this](bool wraps) {
        m_editor->setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    });
    connect(m_preview, &QPushButton::toggled, this, &SourceView::arrange);
    const auto go = [this](const QListWidgetItem *item) {
        const qsizetype index = m_list->row(item);
        if (index < 0 || index >= m_problems.size())
            return;
        m_editor->select(m_problems[index].span);
        m_editor->setFocus(Qt::OtherFocusReason);
    };
    connect(m_list, &QListWidget::itemClicked, this, go);
    connect(m_list, &QListWidget::itemActivated, this, go);
}

/// Those for searching and zooming are the window's, for whichever view is shown.
void SourceView::createKeys()
{
    auto *jump = new QAction(this);
    jump->setShortcut(Qt::CTRL | Qt::Key_J);
    jump->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(jump);
    connect(jump, &QAction::triggered, m_editor, &SourceEditor::jumpToPartner);
    connect(m_find, &FindBar::found, m_editor, &SourceEditor::setFound);
}

void SourceView::setHtml(const QString &html, const QList<core::mail::Attachment> &pictures)
{
    m_isFilling = true;
    m_given = html;
    m_pictures = pictures;
    m_editor->setPlainText(html);
    m_givenText = m_editor->source();
    m_lastText = m_givenText;
    m_hasCrLf
        = m_given != m_givenText && m_given == QString(m_givenText).replace(u'\n', QStringLiteral("\r\n"));
    m_isFilling = false;
    m_browser->setPictures(pictures);
    look();
}

void SourceView::setPictures(const QList<core::mail::Attachment> &pictures)
{
    if (pictures == m_pictures)
        return;
    m_pictures = pictures;
    m_browser->setPictures(pictures);
    look();
}

QString SourceView::html() const
{
    QString text = m_editor->source();
    if (text == m_givenText)
        return m_given;
    return m_hasCrLf ? text.replace(u'\n', QStringLiteral("\r\n")) : text;
}

bool SourceView::isEdited() const
{
    return m_editor->source() != m_givenText;
}

void SourceView::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    m_tidy->setEnabled(!readOnly);
}

void SourceView::tidy()
{
    const QString before = m_editor->source();
    const QString after = core::html::indented(before);
    if (after != before)
        m_editor->replaceSource(after);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void SourceView::look()
{
    // What is larger would hold up the window while it is laid out.
    constexpr qsizetype longestShown = 400'000;
    m_timer.stop();
    QStringList ids;
    for (const core::mail::Attachment &picture : std::as_const(m_pictures))
        ids.append(QString::fromUtf8(picture.contentId));
    const auto work = [ids, source = m_editor->source()] {
        Findings findings;
        findings.pieces = core::html::markupOf(source);
        findings.partners = core::html::partnersOf(findings.pieces);
        findings.problems = core::html::problemsOf(source, ids);
        if (source.size() <= longestShown)
            findings.preview = core::html::cleanedForPreview(source, &findings.blocked);
        else
            findings.blocked = -1;
        return findings;
    };
    inBackground(this, work, [this, revision = m_editor->document()->revision()](const Findings &findings) {
        if (m_editor->document()->revision() == revision)
            take(findings);
    });
}

void SourceView::take(const Findings &findings)
{
    m_problems = findings.problems;
    m_blocked = findings.blocked;
    m_editor->setPieces(findings.pieces, findings.partners);
    m_editor->setProblems(findings.problems);
    m_browser->showHtml(findings.preview);
    showProblems();
}

void SourceView::showProblems()
{
    m_list->clear();
    for (const Problem &problem : std::as_const(m_problems)) {
        const int line = m_editor->document()->findBlock(int(problem.span.start)).blockNumber() + 1;
        const auto weight = core::html::weightOf(problem.kind);
        new QListWidgetItem(
            icon(signOf(weight), toneColour(toneOf(weight), palette())),
            tr("Line %1: %2").arg(QLocale().toString(line), wording::problemSentence(problem)), m_list);
    }
    m_count->setEnabled(!m_problems.isEmpty());
    if (m_problems.isEmpty())
        m_count->setChecked(false);
    m_count->setText(m_problems.isEmpty() ? tr("No problems")
                                          : tr("%n problem(s)", nullptr, int(m_problems.size())));
    m_count->setAccessibleName(m_count->text());
    m_note->setText(m_blocked < 0       ? tr("The letter is too long to be shown beside its source.")
                        : m_blocked > 0 ? tr("%n thing(s) from elsewhere are not shown", nullptr, m_blocked)
                                        : QString());
    m_note->setVisible(m_blocked != 0);
}

void SourceView::arrange()
{
    m_splitter->setOrientation(width() < narrow ? Qt::Vertical : Qt::Horizontal);
    // One above the other they need a certain height; below that the source is what one came for.
    const bool isRoomy
        = m_splitter->orientation() == Qt::Horizontal || height() >= fontMetrics().height() * 14;
    m_previewSide->setVisible(m_preview->isChecked() && isRoomy);
    m_lineAbove->setVisible(m_splitter->orientation() == Qt::Vertical);
    m_lineBeside->setVisible(m_splitter->orientation() == Qt::Horizontal);
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SourceView::retranslate()
{
    const auto name = [](Button *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    name(m_tidy, tr("Tidy"), tr("Indent the source anew; one step to undo"));
    name(m_wrap, tr("Wrap lines"), tr("Break long lines at the edge of the window"));
    name(m_preview, tr("Preview"), tr("Show the letter beside its source"));
    m_count->setToolTip(tr("Show what mail programs may not take"));
    m_editor->setAccessibleName(tr("HTML source of the letter"));
    m_browser->setAccessibleName(tr("The letter as it reads"));
    m_list->setAccessibleName(tr("Problems in the source"));
    showProblems();
}

void SourceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_list)
        showProblems();
    QWidget::changeEvent(event);
}

} // namespace ui::source
