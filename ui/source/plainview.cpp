#include "ui/source/plainview.h"

#include "ui/editor/fieldtext.h"
#include "ui/source/findbar.h"
#include "ui/source/replacing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace ui::source
{

PlainView::PlainView(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_follow(new Button(Button::Look::Secondary, this))
    , m_only(new Button(Button::Look::Flat, this))
    , m_formatted(new Button(Button::Look::Secondary, this))
    , m_links(new QComboBox(this))
    , m_editor(new QPlainTextEdit(this))
    , m_flow(new FlowArea(8, this))
    , m_find(new FindBar(m_editor, this))
{
    setObjectName(QStringLiteral("plainView"));
    m_state->setObjectName(QStringLiteral("plainState"));
    m_follow->setObjectName(QStringLiteral("followAgain"));
    m_only->setObjectName(QStringLiteral("plainOnly"));
    m_formatted->setObjectName(QStringLiteral("backToFormatted"));
    m_links->setObjectName(QStringLiteral("plainLinks"));
    m_editor->setObjectName(QStringLiteral("plainText"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setTabChangesFocus(true); // as in formatted text, so that the keyboard alone gets everywhere
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->document()->setDocumentMargin(16);
    for (int i = 0; i < 3; ++i)
        m_links->addItem({});
    m_flow->setFlowMargins({16, 4, 12, 4});
    m_flow->setMaximumLines(3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_flow);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_editor, 1);
    column->addWidget(m_find);
    connect(m_find, &FindBar::found, this, [this](const QList<core::Span> &places) {
        m_found = places;
        updateMarks();
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_found.clear(); // their places are those of the text before
        updateMarks();
        if (!m_isFilling)
            emit edited();
    });
    connect(m_follow, &QPushButton::clicked, this, &PlainView::followRequested);
    connect(m_only, &QPushButton::clicked, this, &PlainView::onlyRequested);
    connect(m_formatted, &QPushButton::clicked, this, &PlainView::formattedRequested);
    connect(m_links, &QComboBox::activated, this, [this](int index) { emit linksChosen(Links(index)); });
    retranslate();
    setRole(Role::Follows);
}

void PlainView::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_isFilling = true;
    m_editor->setPlainText(text);
    m_isFilling = false;
}

void PlainView::replaceText(const QString &text)
{
    m_isFilling = true;
    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    m_isFilling = false;
}

void PlainView::replaceText(const core::Span &span, const QString &text)
{
    m_isFilling = true;
    replacePart(*m_editor, span, text);
    m_isFilling = false;
}

QString PlainView::text() const
{
    QString text = m_editor->document()->toRawText();
    return text.replace(QChar(QChar::ParagraphSeparator), u'\n');
}

void PlainView::updateMarks()
{
    QList<QTextEdit::ExtraSelection> marks = editor::fieldMarks(m_editor->document(), palette());
    for (const core::Span &span : std::as_const(m_found)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor->document());
        mark.cursor.setPosition(int(span.start));
        mark.cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
        mark.format.setBackground(mixed(palette().color(QPalette::Base), accentColour(palette()), 0.3));
        marks.append(mark);
    }
    m_editor->setExtraSelections(marks);
}

void PlainView::zoom(int steps)
{
    QFont sized = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (steps != 0)
        sized.setPointSizeF(std::clamp(m_editor->font().pointSizeF() + steps, 6.0, 40.0));
    m_editor->setFont(sized);
}

void PlainView::setRole(Role role)
{
    m_role = role;
    m_follow->setVisible(role == Role::Own);
    m_formatted->setVisible(role == Role::Only);
    m_only->setVisible(role != Role::Only);
    m_links->setVisible(role == Role::Follows);
    QList<QWidget *> shown{m_state};
    for (QWidget *control : QList<QWidget *>{m_follow, m_formatted, m_links, m_only}) {
        if (!control->isHidden())
            shown.append(control);
    }
    m_flow->setFlow(shown);
    retranslate();
}

void PlainView::setLinks(Links links)
{
    m_links->setCurrentIndex(int(links));
}

void PlainView::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    for (QWidget *control : QList<QWidget *>{m_follow, m_only, m_formatted, m_links})
        control->setEnabled(!readOnly);
}

void PlainView::retranslate()
{
    switch (m_role) {
    case Role::Follows:
        m_state->setText(tr("Plain text, made of the letter"));
        break;
    case Role::Own:
        m_state->setText(tr("No longer follows the letter"));
        break;
    case Role::Only:
        m_state->setText(tr("Plain text only, without formatting"));
        break;
    }
    const auto name = [](Button *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    name(m_follow, tr("Follow again"), tr("Make the plain text of the letter anew; can be undone"));
    name(m_only, tr("Plain text only…"), tr("Send no formatting at all"));
    name(m_formatted, tr("Back to formatted text"), tr("Send the letter with its formatting"));
    m_links->setItemText(int(Links::Automatic), tr("Links as they fit"));
    m_links->setItemText(int(Links::Inline), tr("Links in the text"));
    m_links->setItemText(int(Links::Footnotes), tr("Links as footnotes"));
    m_links->setAccessibleName(tr("Where the addresses of links go"));
    m_editor->setAccessibleName(tr("The letter as plain text"));
}

void PlainView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateMarks();
    QWidget::changeEvent(event);
}

} // namespace ui::source
