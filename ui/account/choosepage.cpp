#include "ui/account/choosepage.h"

#include "ui/account/credentialwords.h"
#include "ui/account/formparts.h"
#include "ui/account/remark.h"
#include "ui/account/tile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/domainhint.h"
#include "ui/widgets/windowsize.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace ui::account
{

using core::account::Provider;
using core::mail::AddrSpec;

namespace
{

constexpr int maximumFound = 11; ///< With the own server three rows; more letters narrow it down.

/// The same for the same provider, dark enough for white letters.
QColor colourOf(const QString &providerId)
{
    return QColor::fromHsl(int(qHash(providerId, 0) % 360), 110, 95);
}

QString domainOf(const QString &address)
{
    return address.section(u'@', -1);
}

/// As the name of the server where one address stands for the provider's many.
QString serverName(const Provider &provider, const QString &domain)
{
    const auto *server = provider.serverFor(domain);
    return server ? server->host : QString();
}

} // namespace

ChoosePage::ChoosePage(core::account::Catalogue catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_title(makeTitle(this))
    , m_subtitle(makeQuiet(this))
    , m_line(new QLineEdit(this))
    , m_continue(new Button(Button::Look::Primary, this))
    , m_hint(makeSentence(this))
    , m_suggestion(new Button(Button::Look::Link, this))
    , m_refusal(new Remark(Tone::Warning, this))
    , m_back(new Button(Button::Look::Secondary, this))
    , m_grid(new QGridLayout)
    , m_practice(new Tile(QStringLiteral("✎"), QColor(0x2a, 0x9d, 0x8f), this))
    , m_more(makeQuiet(this))
    , m_footer(makeQuiet(this))
{
    m_line->setObjectName(QStringLiteral("address"));
    m_continue->setObjectName(QStringLiteral("continueWithAddress"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_suggestion->setObjectName(QStringLiteral("suggestion"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_practice->setObjectName(QStringLiteral("practiceAccount"));
    m_more->setObjectName(QStringLiteral("moreFound"));
    m_back->setObjectName(QStringLiteral("backToList"));
    m_footer->setObjectName(QStringLiteral("footer"));
    m_line->setMinimumHeight(m_line->sizeHint().height() * 3 / 2);
    m_line->setTextMargins(8, 0, 8, 0);
    m_continue->setMinimumHeight(m_line->minimumHeight());
    m_practice->setWide(true);
    m_back->hide();
    layOut();
    createFirstTiles();

    connect(m_line, &QLineEdit::returnPressed, this, &ChoosePage::proceed);
    connect(m_continue, &QPushButton::clicked, this, &ChoosePage::proceed);
    connect(m_line, &QLineEdit::textChanged, this, &ChoosePage::takeText);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        m_line->setText(address().section(u'@', 0, -2) + u'@' + likelyMeantDomain(domainOf(address())));
        m_line->setFocus(Qt::OtherFocusReason);
    });
    connect(m_practice, &Tile::clicked, this, &ChoosePage::practiceChosen);
    connect(m_back, &QPushButton::clicked, this, &ChoosePage::abandoned);
    setFocusProxy(m_line);
    retranslate();
    takeText({});
}

void ChoosePage::layOut()
{
    m_grid->setSpacing(12);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_line, 1);
    line->addWidget(m_continue);
    auto *hint = new QHBoxLayout;
    hint->setSpacing(8);
    hint->addWidget(m_hint, 1);
    hint->addWidget(m_suggestion, 0, Qt::AlignTop);
    // The tiles do not jump while one types.
    m_hint->setMinimumHeight(m_suggestion->sizeHint().height());

    auto *content = new QWidget(this);
    content->setMaximumWidth(columnsWidth(fontMetrics(), 116));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addLayout(line);
    column->addLayout(hint);
    column->addWidget(m_refusal);
    column->addLayout(m_grid);
    column->addWidget(m_more);
    column->addWidget(m_practice);
    column->addWidget(m_footer);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
    auto *centred = new QHBoxLayout(this);
    centred->setContentsMargins(24, 32, 24, 24);
    centred->addStretch(1);
    centred->addWidget(content, 20);
    centred->addStretch(1);
}

ChoosePage::Entry ChoosePage::makeTile(const QString &badge, const QColor &colour, const QString &providerId)
{
    auto *tile = new Tile(badge, colour, m_grid->parentWidget());
    tile->setObjectName(QStringLiteral("provider-")
                        + (providerId.isEmpty() ? QStringLiteral("own") : providerId));
    tile->hide();
    connect(tile, &Tile::clicked, this, [this, providerId] { choose(providerId); });
    return {tile, providerId};
}

void ChoosePage::createFirstTiles()
{
    static const struct {
        const char16_t *badge;
        QRgb colour;
        const char16_t *providerId;
    } first[] = {
        {u"Q", 0x1d9bf0, u"qq"},           {u"163", 0xd9362b, u"netease-163"},
        {u"G", 0xea4335, u"gmail"},        {u"O", 0x0f6cbd, u"outlook"},
        {u"i", 0x555555, u"icloud"},       {u"企", 0x3b7cf5, u"tencent-exmail"},
        {u"阿", 0xd65d0a, u"aliyun-qiye"}, {u"@", 0x6b7078, u""},
    };
    for (const auto &each : first) {
        const QString id = QString::fromUtf16(each.providerId);
        if (id.isEmpty() || m_catalogue.byId(id))
            m_firstTiles.append(makeTile(QString::fromUtf16(each.badge), QColor(each.colour), id));
    }
    // With nothing typed the practice account is the next thing after the line.
    setTabOrder(m_line, m_continue);
    setTabOrder(m_continue, m_suggestion);
    setTabOrder(m_suggestion, m_practice);
    QWidget *last = m_practice;
    for (const Entry &entry : std::as_const(m_firstTiles)) {
        setTabOrder(last, entry.tile);
        last = entry.tile;
    }
    setTabOrder(last, m_back);
}

void ChoosePage::start()
{
    m_line->clear();
    m_line->setFocus(Qt::OtherFocusReason);
}

QString ChoosePage::address() const
{
    const QString text = m_line->text().trimmed();
    return text.contains(u'@') ? text : QString();
}

void ChoosePage::takeText(const QString &text)
{
    const QString typed = text.trimmed();
    m_suggestion->hide();
    m_refusal->say({});
    m_hint->setText({});
    m_more->hide();
    m_isSearching = !typed.isEmpty() && !typed.contains(u'@');
    if (m_isSearching)
        return searchFor(typed);
    m_continue->setEnabled(false);
    showTiles(m_firstTiles);
    if (!typed.isEmpty())
        recognise(typed);
}

void ChoosePage::recognise(const QString &address)
{
    const QString domain = domainOf(address);
    if (const Provider *provider = m_catalogue.forDomain(domain)) {
        if (provider->status == Provider::Status::NoSmtp)
            return refuse(*provider);
        const QString language = locale().name();
        //: A provider, what it wants, and its server: "QQ Mail · wants: authorization code · smtp.qq.com"
        m_hint->setText(tr("%1 · wants: %2 · %3")
                            .arg(shortName(*provider, language), wishInShort(*provider, language),
                                 serverName(*provider, domain)));
        m_continue->setEnabled(AddrSpec::parse(address).has_value());
        return;
    }
    if (!AddrSpec::parse(address) || !domain.contains(u'.'))
        return;
    m_continue->setEnabled(true);
    const QString meant = likelyMeantDomain(domain);
    m_suggestion->setVisible(!meant.isEmpty());
    m_suggestion->setText(tr("Use %1").arg(meant));
    m_hint->setText(
        meant.isEmpty()
            ? tr("Hongyan does not know %1 yet. Continue to see how its settings can be found.").arg(domain)
            : tr("Did you mean %1?").arg(meant));
}

void ChoosePage::refuse(const Provider &provider)
{
    const QString language = locale().name();
    const auto &steps = provider.credential().steps;
    const QString reason = steps.isEmpty() ? QString() : steps.first().forLanguage(language);
    m_refusal->say(reason.isEmpty() ? tr("%1 offers nothing that a mail program could send through. Choose "
                                         "another account.")
                                          .arg(shortName(provider, language))
                                    : reason);
}

void ChoosePage::searchFor(const QString &text)
{
    for (const Entry &entry : std::as_const(m_found)) {
        entry.tile->hide();
        entry.tile->deleteLater();
    }
    m_found.clear();
    const auto found = m_catalogue.search(text);
    for (const Provider *provider : found.mid(0, maximumFound))
        m_found.append(makeTile(shortName(*provider, locale().name()).left(1).toUpper(),
                                colourOf(provider->id), provider->id));
    m_found.append(makeTile(QStringLiteral("@"), QColor(0x6b7078), {}));
    for (const Entry &entry : std::as_const(m_found))
        nameTile(entry);
    QWidget *last = m_continue;
    for (const Entry &entry : std::as_const(m_found)) {
        setTabOrder(last, entry.tile);
        last = entry.tile;
    }
    showTiles(m_found);
    const int hidden = int(found.size()) - maximumFound;
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%n more; type more letters to find them.", nullptr, qMax(0, hidden)));
    m_continue->setEnabled(!found.isEmpty());
    m_hint->setText(found.isEmpty()
                        ? tr("No provider is called that. Type your whole address instead.")
                        : tr("Enter chooses %1.").arg(shortName(*found.first(), locale().name())));
}

void ChoosePage::choose(const QString &providerId)
{
    if (providerId.isEmpty())
        return emit ownServerChosen(address());
    const Provider *provider = m_catalogue.byId(providerId);
    if (provider->status == Provider::Status::NoSmtp)
        return refuse(*provider);
    emit providerChosen(providerId, address());
}

void ChoosePage::proceed()
{
    if (!m_continue->isEnabled())
        return;
    if (m_isSearching)
        return choose(m_found.first().providerId);
    const auto parsed = AddrSpec::parse(address());
    if (const Provider *provider = m_catalogue.forDomain(domainOf(address())))
        emit providerChosen(provider->id, address());
    else if (parsed)
        emit unknownChosen(*parsed);
}

void ChoosePage::showTiles(const QList<Entry> &tiles)
{
    for (const Entry &entry : m_firstTiles + m_found) {
        m_grid->removeWidget(entry.tile);
        entry.tile->hide();
    }
    m_columns = 0;
    for (const Entry &entry : tiles)
        entry.tile->show();
    arrange();
}

/// As many columns as fit, so that the page also works in a narrow window.
void ChoosePage::arrange()
{
    const int columns = qBound(1, width() / columnsWidth(fontMetrics(), 22), 4);
    if (columns == m_columns)
        return;
    m_columns = columns;
    const QList<Entry> &tiles = m_isSearching ? m_found : m_firstTiles;
    for (int i = 0; i < int(tiles.size()); ++i)
        m_grid->addWidget(tiles.at(i).tile, i / columns, i % columns);
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void ChoosePage::nameTile(const Entry &entry) const
{
    const QString language = locale().name();
    const Provider *provider = m_catalogue.byId(entry.providerId);
    if (!provider)
        return entry.tile->setTexts(tr("Own server, other"),
                                    tr("Found from your address, or entered by hand"));
    const bool isFirst = !m_isSearching;
    const QString name = isFirst && provider->id == u"netease-163" ? tr("NetEase 163 · 126 · yeah")
                                                                   : shortName(*provider, language);
    entry.tile->setTexts(name, wishInShort(*provider, language));
}

void ChoosePage::retranslate()
{
    m_title->setText(tr("Which address do you write from?"));
    m_subtitle->setText(tr("Type it, or the name of your provider. Hongyan tells you which password it wants "
                           "before anything can go wrong."));
    m_line->setPlaceholderText(tr("name@example.com, or a provider's name"));
    m_line->setAccessibleName(tr("Your mail address, or the name of your provider"));
    m_continue->setText(tr("Continue"));
    m_back->setText(tr("Back"));
    m_practice->setTexts(tr("Practice account"),
                         tr("Try everything right now. Letters go to a mailbox inside this program; nothing "
                            "leaves this computer."));
    m_practice->setAction(tr("Start writing"));
    m_footer->setText(m_hasKeyring
                          ? tr("Passwords go to your desktop's key store. Nothing is looked up before "
                               "you ask for it.")
                          : tr("You choose where a password is kept. Nothing is looked up before you "
                               "ask for it."));
    for (const Entry &entry : std::as_const(m_firstTiles))
        nameTile(entry);
    takeText(m_line->text());
}

void ChoosePage::setReturnable(bool isReturnable)
{
    m_back->setVisible(isReturnable);
}

void ChoosePage::setHasKeyring(bool has)
{
    m_hasKeyring = has;
    retranslate();
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
