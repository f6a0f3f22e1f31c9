#include "ui/account/choosepage.h"

#include "ui/account/tile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/windowsize.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Provider;

ChoosePage::ChoosePage(core::account::Catalogue catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_continue(new Button(Button::Look::Primary, this))
    , m_back(new Button(Button::Look::Secondary, this))
    , m_grid(new QGridLayout)
    , m_practice(new Tile(QStringLiteral("✎"), QColor(0x2a, 0x9d, 0x8f), this))
    , m_footer(new QLabel(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_subtitle, m_footer})
        label->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setMinimumHeight(m_address->sizeHint().height() * 3 / 2);
    m_address->setTextMargins(8, 0, 8, 0);
    m_continue->setMinimumHeight(m_address->minimumHeight());
    m_continue->setObjectName(QStringLiteral("continueWithAddress"));
    m_practice->setObjectName(QStringLiteral("practiceAccount"));
    m_practice->setWide(true);
    m_grid->setSpacing(12);

    auto *line = new QHBoxLayout;
    line->addWidget(m_address, 1);
    line->addWidget(m_continue);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addLayout(line);
    column->addWidget(m_practice);
    column->addLayout(m_grid);
    column->addWidget(m_footer);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins(24, 32, 24, 24);
    centred->addStretch(1);
    auto *content = new QWidget(this);
    content->setLayout(column);
    content->setMaximumWidth(columnsWidth(fontMetrics(), 116));
    centred->addWidget(content, 20);
    centred->addStretch(1);

    addTile(QStringLiteral("Q"), QStringLiteral("#1d9bf0"), QStringLiteral("qq"));
    addTile(QStringLiteral("163"), QStringLiteral("#d9362b"), QStringLiteral("netease-163"));
    addTile(QStringLiteral("G"), QStringLiteral("#ea4335"), QStringLiteral("gmail"));
    addTile(QStringLiteral("i"), QStringLiteral("#555555"), QStringLiteral("icloud"));
    addTile(QStringLiteral("企"), QStringLiteral("#3b7cf5"), QStringLiteral("tencent-exmail"));
    addTile(QStringLiteral("阿"), QStringLiteral("#e8690b"), QStringLiteral("aliyun-qiye"));
    addTile(QStringLiteral("Z"), QStringLiteral("#7e57c2"), QStringLiteral("zoho"));
    addTile(QStringLiteral("@"), QStringLiteral("#6b7078"), QString());

    connect(m_address, &QLineEdit::returnPressed, this, &ChoosePage::takeAddress);
    connect(m_continue, &QPushButton::clicked, this, &ChoosePage::takeAddress);
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_continue->setEnabled(text.contains(u'@')); });
    connect(m_practice, &Tile::clicked, this, &ChoosePage::practiceChosen);
    m_continue->setEnabled(false);
    m_back->setObjectName(QStringLiteral("backToList"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &ChoosePage::abandoned);
    setFocusProxy(m_address);
    retranslate();
    arrange();
}

void ChoosePage::addTile(const QString &badge, const QString &colour, const QString &providerId)
{
    if (!providerId.isEmpty() && !m_catalogue.byId(providerId))
        return;
    auto *tile = new Tile(badge, QColor(colour), this);
    tile->setObjectName(QStringLiteral("provider-")
                        + (providerId.isEmpty() ? QStringLiteral("own") : providerId));
    connect(tile, &Tile::clicked, this,
            [this, providerId] { emit chosen(providerId, m_address->text().trimmed()); });
    m_tiles.append({tile, providerId});
}

/// As many columns as fit, so that the page also works in a narrow window.
void ChoosePage::arrange()
{
    const int columns = qBound(1, width() / columnsWidth(fontMetrics(), 22), 4);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_tiles.size()); ++i)
        m_grid->addWidget(m_tiles.at(i).tile, i / columns, i % columns);
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void ChoosePage::retranslate()
{
    m_title->setText(tr("Which address do you write from?"));
    m_subtitle->setText(tr("Type it, or choose your provider. Hongyan tells you which password it wants "
                           "before anything can go wrong."));
    m_address->setPlaceholderText(QStringLiteral("name@example.com"));
    m_address->setAccessibleName(tr("Your mail address"));
    m_continue->setText(tr("Continue"));
    m_back->setText(tr("Back"));
    m_practice->setTexts(tr("Practice account"),
                         tr("Try everything right now. Letters go to a mailbox inside this program; nothing "
                            "leaves this computer."));
    m_footer->setText(tr("Nothing is looked up before you ask for it."));
    const QString language = locale().name();
    for (const Entry &entry : std::as_const(m_tiles)) {
        const Provider *provider = m_catalogue.byId(entry.providerId);
        if (provider)
            entry.tile->setTexts(provider->name.forLanguage(language),
                                 provider->credential().label.forLanguage(language));
        else
            entry.tile->setTexts(tr("Own server, other"), tr("You know its name and port"));
    }
}

void ChoosePage::setReturnable(bool isReturnable)
{
    m_back->setVisible(isReturnable);
}

void ChoosePage::takeAddress()
{
    const QString address = m_address->text().trimmed();
    const Provider *provider = m_catalogue.forDomain(address.section(u'@', -1));
    emit chosen(provider ? provider->id : QString(), address);
}

void ChoosePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChoosePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui::account
