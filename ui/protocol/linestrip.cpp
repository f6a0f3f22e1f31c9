#include "ui/protocol/linestrip.h"

#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"

#include <QAccessible>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::protocol
{

LineStrip::LineStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("lineStrip"));
    m_words->setObjectName(QStringLiteral("explainedLine"));
    m_text->setObjectName(QStringLiteral("lineExplanation"));
    m_close->setObjectName(QStringLiteral("closeExplanation"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_words->setFont(fixed);
    for (QLabel *label : {m_words, m_text}) {
        label->setTextFormat(Qt::PlainText); // Server words are never markup.
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QToolButton::clicked, this, &LineStrip::closeRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_words);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addLayout(row);
    retranslate();
    tint();
}

void LineStrip::setExplanation(const LineExplanation &explanation)
{
    m_explanation = explanation;
    retranslate();
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

void LineStrip::retranslate()
{
    // A word that is longer than the strip is wide could not be wrapped otherwise.
    QString words = m_explanation.words;
    for (qsizetype i = 40; i < words.size(); i += 41) {
        if (!QStringView(words).mid(i - 40, 40).contains(u' '))
            words.insert(i, QChar(0x200b));
    }
    m_words->setText(words);
    m_text->setText(m_explanation.text.isEmpty() ? tr("Nothing more is known about this line.")
                                                 : m_explanation.text);
    m_words->setAccessibleName(tr("Line of the transcript"));
    m_text->setAccessibleName(tr("Explanation of the line"));
    m_close->setAccessibleName(tr("Close the explanation"));
    m_close->setToolTip(tr("Close (Esc)"));
    setAccessibleName(m_text->text());
}

void LineStrip::tint()
{
    m_close->setIcon(icon(QStringLiteral("close")));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_words->setPalette(quiet);
}

void LineStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void LineStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui::protocol
