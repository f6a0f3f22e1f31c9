#include "ui/stationery/paperview.h"

#include "core/html/html.h"
#include "ui/editor/fieldtext.h"
#include "ui/source/sealedbrowser.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inbackground.h"
#include "ui/widgets/windowsize.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QTextBlock>

#include <memory>

namespace ui::stationery
{

using core::mail::AddressList;
using core::mail::Attachment;
using core::stationery::Paper;
using core::stationery::PaperTitle;

namespace
{

constexpr qsizetype mostRecipients = 6;

QString namesOf(const AddressList &list)
{
    QStringList names;
    const QList<core::mail::Mailbox> all = core::mail::mailboxes(list);
    for (const core::mail::Mailbox &mailbox : all.mid(0, mostRecipients))
        names.append(mailbox.name.isEmpty() ? mailbox.address.toString() : mailbox.name);
    if (all.size() > mostRecipients)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

/// Escaped, with a ground behind the fields.
QString markedUp(const QString &line, const QColor &ground)
{
    QString html;
    int done = 0;
    for (const editor::FieldSpan &span : editor::fieldSpans(line)) {
        html += line.mid(done, span.start - done).toHtmlEscaped();
        html += QStringLiteral("<span style=\"background-color:%1\">%2</span>")
                    .arg(ground.name(), line.mid(span.start, span.length).toHtmlEscaped());
        done = span.start + span.length;
    }
    return html + line.mid(done).toHtmlEscaped();
}

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent)
    , m_name(makeLabel("paperTitle"))
    , m_subject(makeLabel("paperSubject"))
    , m_facts(makeLabel("paperFacts"))
    , m_shortRow(new QWidget(this))
    , m_shortLabel(new QLabel(m_shortRow))
    , m_short(new QLineEdit(m_shortRow))
    , m_body(new source::SealedBrowser(this))
{
    m_name->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    m_subject->setTextFormat(Qt::RichText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_short->setObjectName(QStringLiteral("abbreviation"));
    m_short->setMaxLength(40);
    m_short->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\S*")), this));
    m_short->setMaximumWidth(columnsWidth(fontMetrics(), 22));
    m_shortLabel->setBuddy(m_short);
    auto *shortRow = new QHBoxLayout(m_shortRow);
    shortRow->setContentsMargins(0, 4, 0, 0);
    shortRow->setSpacing(8);
    shortRow->addWidget(m_shortLabel);
    shortRow->addWidget(m_short, 1);
    shortRow->addStretch(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 16, 24, 12);
    head->setSpacing(4);
    for (QWidget *part : QList<QWidget *>{m_name, m_subject, m_facts, m_shortRow})
        head->addWidget(part);
    m_body->setObjectName(QStringLiteral("paperBody"));
    m_body->document()->setDocumentMargin(24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_body, 1);
    connect(m_short, &QLineEdit::editingFinished, this, &PaperView::finish);
    connect(m_body->document(), &QTextDocument::contentsChanged, this, &PaperView::markFields);
    retranslate();
}

QLabel *PaperView::makeLabel(const char *name)
{
    auto *label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

void PaperView::setTitle(const PaperTitle &title)
{
    if (title.id != m_title.id) {
        m_paper = {};
        ++m_asked;
        m_body->clear();
    }
    m_title = title;
    showFacts();
}

void PaperView::setPaper(const Paper &paper)
{
    m_paper = paper;
    showFacts();
    showBody();
}

void PaperView::showFacts()
{
    const bool isSnippet = m_title.kind == Paper::Kind::Snippet;
    m_name->setText(m_title.name);
    m_subject->setVisible(!isSnippet);
    m_subject->setText(m_title.subject.isEmpty() ? tr("No subject")
                                                 : markedUp(m_title.subject, editor::fieldGround(palette())));
    m_shortRow->setVisible(isSnippet);
    if (!m_short->hasFocus() || m_short->text().isEmpty())
        m_short->setText(m_title.abbreviation);
    QStringList facts;
    const auto add = [&](const QString &words, const AddressList &list) {
        if (!list.empty())
            facts.append(words.arg(namesOf(list)));
    };
    add(tr("To: %1"), m_paper.letter.to);
    add(tr("Cc: %1"), m_paper.letter.cc);
    add(tr("Bcc: %1"), m_paper.letter.bcc);
    const auto attached = std::count_if(
        m_paper.letter.attachments.cbegin(), m_paper.letter.attachments.cend(),
        [](const Attachment &attachment) { return attachment.role == Attachment::Role::Attached; });
    if (attached > 0)
        facts.append(tr("%n attachment(s)", nullptr, int(attached)));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_facts->setPalette(quiet);
    m_shortLabel->setPalette(quiet);
}

/// Cleaned on another thread: somebody else may have written it, and made it long.
void PaperView::showBody()
{
    m_body->setPictures(m_paper.letter.attachments);
    const core::mail::Body &body = m_paper.letter.body;
    const int asked = ++m_asked;
    if (body.html.isEmpty())
        return m_body->showText(body.text);
    inBackground(
        this, [html = body.html] { return core::html::cleanedForPreview(html); },
        [this, asked](const QString &html) {
            if (asked == m_asked)
                m_body->showHtml(html);
        });
}

void PaperView::markFields()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = m_body->document()->begin(); block.isValid(); block = block.next()) {
        for (const editor::FieldSpan &span : editor::fieldSpans(block.text())) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + span.start);
            cursor.setPosition(block.position() + span.start + span.length, QTextCursor::KeepAnchor);
            QTextCharFormat look;
            look.setBackground(editor::fieldGround(m_body->palette()));
            marks.append({cursor, look});
        }
    }
    m_body->setExtraSelections(marks);
}

void PaperView::finish()
{
    const QString typed = m_short->text();
    if (m_title.kind == Paper::Kind::Snippet && !m_title.id.isEmpty() && typed != m_title.abbreviation)
        emit abbreviationTyped(typed);
}

void PaperView::retranslate()
{
    m_shortLabel->setText(tr("&Abbreviation"));
    m_short->setPlaceholderText(tr("Typed before Tab"));
    m_short->setAccessibleName(tr("Abbreviation"));
    m_body->setAccessibleName(tr("How it reads"));
    showFacts();
}

void PaperView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showFacts();
}

} // namespace ui::stationery
