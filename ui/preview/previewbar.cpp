#include "ui/preview/previewbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowarea.h"
#include "ui/widgets/icon.h"
#include "ui/wording/alterationwording.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>

namespace ui::preview
{

using core::html::MailClient;

namespace
{

constexpr std::array clients{MailClient::Gmail, MailClient::Outlook, MailClient::AppleMail,
                             MailClient::QqMail};

} // namespace

PreviewBar::PreviewBar(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowArea(2, this))
    , m_client(new Button(Button::Look::Flat, this))
    , m_clients(new QMenu(this))
    , m_clientGroup(new QActionGroup(this))
    , m_note(new QLabel(this))
{
    m_client->setObjectName(QStringLiteral("previewClient"));
    m_client->setMenu(m_clients);
    for (int i = -1; i < int(clients.size()); ++i) {
        QAction *action = m_clients->addAction(QString());
        action->setObjectName(QStringLiteral("previewClient%1").arg(i));
        action->setCheckable(true);
        m_clientGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            choose([i](Look &look) {
                look.client = i < 0 ? std::nullopt : std::optional(clients[size_t(i)]);
                look.side = Look::Side::Letter;
            });
        });
    }
    m_clients->insertSeparator(m_clients->actions().at(1));

    for (const auto side : {Look::Side::Letter, Look::Side::PlainText, Look::Side::Source}) {
        static constexpr std::array names{"previewRendered", "previewPlain", "previewSource"};
        m_sides.append(makeToggle(QString::fromLatin1(names[size_t(side)]), {}));
        connect(m_sides.last(), &QPushButton::clicked, this,
                [this, side] { choose([side](Look &look) { look.side = side; }); });
    }
    for (const auto screen : {Look::Screen::Desktop, Look::Screen::Tablet, Look::Screen::Phone}) {
        static constexpr std::array icons{"desktop", "tablet", "phone"};
        const QString icon = QString::fromLatin1(icons[size_t(screen)]);
        m_screens.append(makeToggle(QStringLiteral("preview-") + icon, icon));
        connect(m_screens.last(), &QPushButton::clicked, this,
                [this, screen] { choose([screen](Look &look) { look.screen = screen; }); });
    }
    m_dark = makeToggle(QStringLiteral("previewDark"), QStringLiteral("moon"));
    connect(m_dark, &QPushButton::clicked, this,
            [this](bool on) { choose([on](Look &look) { look.isDark = on; }); });
    m_pictures = makeToggle(QStringLiteral("previewBlocked"), QStringLiteral("picture-off"));
    connect(m_pictures, &QPushButton::clicked, this,
            [this](bool on) { choose([on](Look &look) { look.arePicturesBlocked = on; }); });

    QPalette quiet = m_note->palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_note->setPalette(quiet);
    m_note->setContentsMargins(8, 0, 0, 0);
    m_flow->setFlowMargins({8, 4, 12, 4});
    QList<QWidget *> row{m_client};
    for (Button *button : std::as_const(m_screens))
        row.append(button);
    row << m_dark << m_pictures;
    for (Button *button : std::as_const(m_sides))
        row.append(button);
    row.append(m_note);
    m_flow->setFlow(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_flow);
    retranslate();
}

Button *PreviewBar::makeToggle(const QString &name, const QString &icon)
{
    auto *button = new Button(Button::Look::Flat, this);
    button->setObjectName(name);
    button->setCheckable(true);
    if (!icon.isEmpty()) {
        button->setIconName(icon);
        button->setCompact(true);
    }
    return button;
}

void PreviewBar::choose(const std::function<void(Look &)> &change)
{
    const Look before = m_look;
    change(m_look);
    follow();
    if (!(before == m_look))
        emit changed();
}

void PreviewBar::setLook(const Look &look)
{
    choose([&](Look &own) { own = look; });
}

void PreviewBar::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PreviewBar::follow()
{
    const bool isLetter = m_look.side == Look::Side::Letter;
    for (qsizetype i = 0; i < m_sides.size(); ++i)
        m_sides[i]->setChecked(i == qsizetype(m_look.side));
    for (qsizetype i = 0; i < m_screens.size(); ++i) {
        m_screens[i]->setChecked(i == qsizetype(m_look.screen));
        m_screens[i]->setEnabled(isLetter);
    }
    m_dark->setChecked(m_look.isDark);
    m_pictures->setChecked(m_look.arePicturesBlocked);
    m_dark->setEnabled(isLetter);
    m_pictures->setEnabled(isLetter);
    const QList<QAction *> choices = m_clientGroup->actions();
    const auto at = m_look.client ? 1 + qsizetype(*m_look.client) : 0;
    choices.at(at)->setChecked(true);
    m_client->setText(choices.at(at)->text());
    m_client->setAccessibleName(tr("Seen in %1").arg(m_client->text()));
}

void PreviewBar::retranslate()
{
    m_clientGroup->actions().at(0)->setText(tr("As written"));
    for (size_t i = 0; i < clients.size(); ++i)
        m_clientGroup->actions().at(qsizetype(i) + 1)->setText(wording::mailClientName(clients[i]));
    m_client->setToolTip(tr("Whose mail program shows it: what it would strip or change is marked"));
    const auto name = [](Button *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    name(m_sides[0], tr("Letter"), tr("The letter as it is shown"));
    name(m_sides[1], tr("Plain text"), tr("What programs without HTML show"));
    name(m_sides[2], tr("Source"), tr("The message as it is sent"));
    name(m_screens[0], tr("Desktop"), tr("As wide as on a desktop"));
    name(m_screens[1], tr("Tablet"), tr("As wide as on a tablet: 768 pixels"));
    name(m_screens[2], tr("Phone"), tr("As wide as on a phone: 375 pixels"));
    name(m_dark, tr("Dark mode"), tr("In dark mode"));
    name(m_pictures, tr("Pictures blocked"), tr("Before the reader allows pictures"));
    follow();
}

void PreviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_note) {
        QPalette quiet = m_note->palette();
        quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
        if (quiet != m_note->palette())
            m_note->setPalette(quiet);
    }
    QWidget::changeEvent(event);
}

} // namespace ui::preview
