#include "ui/editor/colourdialog.h"

#include "ui/editor/colourfield.h"
#include "ui/editor/readability.h"
#include "ui/editor/structure.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace ui::editor
{

namespace
{

/// How the colour will look to those who read on white and to those who read on dark.
class Samples : public QWidget
{
public:
    Samples(ColourMenu::Kind kind, const QString &words, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
        , m_words(words)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setColours(const QColor &colour, const QColor &ground)
    {
        m_colour = colour;
        m_ground = ground;
        update();
    }

    QSize sizeHint() const override { return {160, fontMetrics().height() + 20}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QRect left(0, 0, width() / 2, height());
        const QRect right(width() / 2, 0, width() - width() / 2, height());
        QPainter painter(this);
        paintOn(painter, left, Qt::white);
        paintOn(painter, right, QColor(0x1f, 0x1f, 0x1f));
        painter.setPen(hairlineColour(palette()));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    void paintOn(QPainter &painter, const QRect &area, const QColor &page) const
    {
        painter.fillRect(area, page);
        const bool isText = m_kind == ColourMenu::Kind::Text;
        const bool isGround = m_kind == ColourMenu::Kind::Highlight || m_kind == ColourMenu::Kind::Cell;
        const QColor ground = isGround ? m_colour : m_ground;
        const QColor own = ground.isValid() ? textColourOn(ground) : textColourOn(page);
        const QRect words = fontMetrics().boundingRect(area, Qt::AlignCenter, m_words);
        if (ground.isValid())
            painter.fillRect(words.adjusted(-4, -1, 4, 1), ground);
        if (m_kind == ColourMenu::Kind::Line && m_colour.isValid()) {
            painter.setPen(QPen(m_colour, 2));
            painter.drawRect(words.adjusted(-8, -3, 8, 3));
        }
        painter.setPen(isText && m_colour.isValid() ? m_colour : own);
        painter.drawText(area, Qt::AlignCenter, m_words);
    }

    ColourMenu::Kind m_kind;
    QString m_words;
    QColor m_colour;
    QColor m_ground;
};

} // namespace

QColor typedColour(const QString &typed)
{
    const QString text = typed.trimmed();
    QString digits = text.startsWith(u'#') ? text.mid(1) : text;
    const bool isNumber = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
    if (isNumber && (digits.size() == 3 || digits.size() == 6))
        return QColor(u'#' + digits);
    // Names, but not "transparent" and no number of another length with transparency in it.
    const QColor named = text.startsWith(u'#') ? QColor() : QColor(text);
    return named.alpha() == 255 ? named : QColor();
}

QString ColourDialog::titleOf(ColourMenu::Kind kind)
{
    switch (kind) {
    case ColourMenu::Kind::Text:
        return tr("Text colour");
    case ColourMenu::Kind::Highlight:
        return tr("Highlight");
    case ColourMenu::Kind::Cell:
        return tr("Cell colour");
    case ColourMenu::Kind::Line:
        return tr("Border colour");
    }
    return {};
}

ColourDialog::ColourDialog(ColourMenu::Kind kind, const QColor &colour, const QColor &ground, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_colour(colour)
    , m_ground(ground)
    , m_field(new ColourField(this))
    , m_number(new QLineEdit(this))
    , m_samples(new Samples(kind, tr("Text"), this))
    , m_note(new QLabel(this))
    , m_fix(new Button(Button::Look::Link, this))
{
    setObjectName(QStringLiteral("colourDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(kind));
    m_field->setObjectName(QStringLiteral("colourField"));
    m_field->setAccessibleName(tr("Colours"));
    m_number->setObjectName(QStringLiteral("colourNumber"));
    m_number->setPlaceholderText(QStringLiteral("#2F6FDE"));
    m_number->setClearButtonEnabled(false);
    m_note->setObjectName(QStringLiteral("colourDialogNote"));
    m_note->setWordWrap(true);
    m_fix->setObjectName(QStringLiteral("colourFix"));
    m_fix->setText(tr("Nearest readable colour"));

    auto *number = new QHBoxLayout;
    number->setSpacing(8);
    auto *label = new QLabel(tr("&Number"), this);
    label->setBuddy(m_number);
    number->addWidget(label);
    number->addWidget(m_number, 1);
    auto *advice = new QHBoxLayout;
    advice->addWidget(m_note, 1);
    advice->addWidget(m_fix);
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Use this colour"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("colourApply"));
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("colourCancel"));
    cancel->setIcon(QIcon());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(m_field);
    layout->addLayout(number);
    layout->addWidget(m_samples);
    layout->addLayout(advice);
    layout->addWidget(buttons);
    connect(m_field, &ColourField::picked, this, &ColourDialog::show);
    connect(m_number, &QLineEdit::textEdited, this, &ColourDialog::take);
    connect(m_fix, &QPushButton::clicked, this, [this] { show(nearestLegible(m_colour, m_ground)); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_colour);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    show(colour);
    m_number->setFocus();
}

void ColourDialog::show(const QColor &colour)
{
    m_colour = colour;
    m_number->setText(colour.isValid() ? colour.name().toUpper() : QString());
    m_field->setColour(colour);
    followColour();
}

void ColourDialog::take(const QString &typed)
{
    m_colour = typedColour(typed);
    m_field->setColour(m_colour);
    followColour();
}

void ColourDialog::followColour()
{
    static_cast<Samples *>(m_samples)->setColours(m_colour, m_ground);
    m_apply->setEnabled(m_colour.isValid());
    const bool isWrong = !m_colour.isValid() && !m_number->text().trimmed().isEmpty();
    QString note = isWrong ? tr("This is not a colour. Six digits from 0 to F name one.") : QString();
    const bool isHard
        = m_kind == ColourMenu::Kind::Text && legibility(m_colour, m_ground) != Legibility::Good;
    if (isHard)
        note = legibilityText(m_colour, m_ground);
    QPalette look = palette();
    look.setColor(QPalette::WindowText, toneColour(isWrong ? Tone::Negative : Tone::Warning, palette()));
    m_note->setPalette(look);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_fix->setVisible(isHard);
}

} // namespace ui::editor
