#include "ui/editor/picturedialog.h"

#include "ui/editor/formatting.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace ui::editor
{

namespace
{

constexpr int mostPixels = 4096;

QSpinBox *numberField(const QString &name, const QString &accessibleName, int most, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setRange(1, most);
    field->setKeyboardTracking(false);
    return field;
}

void quieten(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

PictureDialog::PictureDialog(const PictureChoice &choice, const QSize &natural, QWidget *parent)
    : QDialog(parent)
    , m_natural(natural.isEmpty() ? choice.size : natural)
    , m_proportion(qreal(std::max(choice.size.height(), 1)) / std::max(choice.size.width(), 1))
    , m_description(new QLineEdit(choice.description, this))
    , m_width(numberField(QStringLiteral("pictureWidth"), tr("Width in pixels"), mostPixels, this))
    , m_height(numberField(QStringLiteral("pictureHeight"), tr("Height in pixels"), mostPixels, this))
    , m_percent(numberField(QStringLiteral("picturePercent"), tr("Percent of its own size"), 1000, this))
    , m_keepsProportion(new QCheckBox(tr("Keep &proportions"), this))
    , m_link(new QLineEdit(choice.link, this))
    , m_alignment(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("pictureProperties"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Picture"));
    m_description->setObjectName(QStringLiteral("pictureDescription"));
    m_description->setMinimumWidth(columnsWidth(fontMetrics(), 36));
    m_keepsProportion->setObjectName(QStringLiteral("pictureProportions"));
    m_keepsProportion->setChecked(true);
    m_percent->setSuffix(tr(" %"));
    m_link->setObjectName(QStringLiteral("pictureLink"));
    m_link->setPlaceholderText(tr("example.com or name@example.com"));
    m_alignment->setObjectName(QStringLiteral("pictureAlignment"));
    m_alignment->addItem(tr("With the text"), 0);
    m_alignment->addItem(tr("Left"), int(Qt::AlignLeft));
    m_alignment->addItem(tr("Centered"), int(Qt::AlignHCenter));
    m_alignment->addItem(tr("Right"), int(Qt::AlignRight));
    m_alignment->setCurrentIndex(
        std::max(0, m_alignment->findData(int(choice.alignment & Qt::AlignHorizontal_Mask))));
    m_hint->setObjectName(QStringLiteral("pictureHint"));
    m_hint->setWordWrap(true);
    quieten(m_hint, toneColour(Tone::Negative, palette()));
    m_hint->hide();

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addRow(tr("&Description"), m_description);
    auto *why
        = new QLabel(tr("For people who do not see the picture. Leave it empty if it only decorates."), this);
    why->setWordWrap(true);
    quieten(why, quietTextColour(palette()));
    layout->addRow(QString(), why);
    auto *sizes = new QHBoxLayout;
    sizes->setSpacing(8);
    sizes->addWidget(m_width);
    sizes->addWidget(new QLabel(QStringLiteral("×"), this));
    sizes->addWidget(m_height);
    sizes->addSpacing(8);
    sizes->addWidget(m_percent);
    sizes->addStretch(1);
    auto *sizeLabel = new QLabel(tr("&Size"), this);
    sizeLabel->setBuddy(m_width);
    layout->addRow(sizeLabel, sizes);
    layout->addRow(QString(), m_keepsProportion);
    layout->addRow(tr("&Link"), m_link);
    layout->addRow(QString(), m_hint);
    layout->addRow(tr("&Alignment"), m_alignment);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *ok = buttons->addButton(tr("Change picture"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("pictureApply"));
    ok->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setIcon(QIcon());
    layout->addRow(buttons);

    show(choice.size);
    connect(m_width, &QSpinBox::valueChanged, this, &PictureDialog::followWidth);
    connect(m_height, &QSpinBox::valueChanged, this, &PictureDialog::followHeight);
    connect(m_percent, &QSpinBox::valueChanged, this, &PictureDialog::followPercent);
    connect(m_link, &QLineEdit::textEdited, m_hint, &QWidget::hide);
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_description->setFocus();
    m_description->selectAll();
}

void PictureDialog::show(const QSize &size)
{
    const QSignalBlocker width(m_width);
    const QSignalBlocker height(m_height);
    const QSignalBlocker percent(m_percent);
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    m_percent->setValue(qRound(100.0 * size.width() / std::max(m_natural.width(), 1)));
}

void PictureDialog::followWidth(int width)
{
    show({width, m_keepsProportion->isChecked() ? qRound(width * m_proportion) : m_height->value()});
}

void PictureDialog::followHeight(int height)
{
    show({m_keepsProportion->isChecked() ? qRound(height / m_proportion) : m_width->value(), height});
}

void PictureDialog::followPercent(int percent)
{
    const QSize size = (QSizeF(m_natural) * percent / 100.0).toSize().boundedTo({mostPixels, mostPixels});
    m_proportion = qreal(std::max(m_natural.height(), 1)) / std::max(m_natural.width(), 1);
    show(size);
}

void PictureDialog::apply()
{
    const QString typed = m_link->text().trimmed();
    const QString link = typed.isEmpty() ? QString() : linkAddress(typed);
    if (!typed.isEmpty() && link.isEmpty()) {
        m_hint->setText(tr("This is not an address that a link can go to. Web and mail addresses work."));
        m_hint->show();
        resize(width(), std::max(height(), layout()->heightForWidth(width())));
        m_link->setFocus();
        return;
    }
    emit chosen({m_description->text().simplified(),
                 {m_width->value(), m_height->value()},
                 link,
                 Qt::Alignment(m_alignment->currentData().toInt())});
    accept();
}

} // namespace ui::editor
