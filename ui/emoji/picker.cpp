#include "ui/emoji/picker.h"

#include "ui/emoji/catalogue.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScreen>

namespace ui::emoji
{

namespace
{

constexpr int recentId = 0; // the groups follow
constexpr int groupCount = int(Group::Flags) + 1;
const QString groupSigns[] = {
    QStringLiteral("🕘"), QStringLiteral("😀"), QStringLiteral("👋"), QStringLiteral("🐻"), QStringLiteral("🍎"),
    QStringLiteral("🚗"), QStringLiteral("⚽"), QStringLiteral("💡"), QStringLiteral("🔣"), QStringLiteral("🏁"),
};

QString toneSign(int tone)
{
    const int place = indexOf(QStringLiteral("✋"));
    return place < 0 ? QString() : catalogue()[place].withTone(tone);
}

} // namespace

Picker::Picker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_tone(new Button(Button::Look::Flat, this))
    , m_tones(new QMenu(this))
    , m_groups(new QButtonGroup(this))
    , m_grid(new Grid(this))
    , m_name(new QLabel(this))
{
    setObjectName(QStringLiteral("emojiPicker"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    createTop();
    createGroups();
    m_grid->setObjectName(QStringLiteral("emojiGrid"));
    layout->addWidget(m_grid, 1);
    m_name->setObjectName(QStringLiteral("emojiName"));
    m_name->setContentsMargins(4, 2, 4, 0);
    // One line, whatever is written in it, so that the window keeps its size.
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(m_name);
    connect(m_grid, &Grid::taken, this, &Picker::take);
    connect(m_grid, &Grid::currentMoved, this, &Picker::tell);
    connect(m_grid, &Grid::leftAbove, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_grid, &Grid::typed, m_search, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        text.isEmpty() ? m_search->backspace() : m_search->insert(text);
    });
    retranslate();
}

void Picker::createTop()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    m_search->setObjectName(QStringLiteral("emojiSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &Picker::find);
    top->addWidget(m_search, 1);
    m_tone->setObjectName(QStringLiteral("emojiTone"));
    m_tone->setMenu(m_tones);
    auto *group = new QActionGroup(m_tones);
    for (int tone = 0; tone <= 5; ++tone) {
        QAction *action = group->addAction(m_tones->addAction(QString()));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, tone] {
            setTone(tone);
            emit toneChosen(tone);
        });
    }
    top->addWidget(m_tone);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
}

void Picker::createGroups()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (int id = 0; id <= groupCount; ++id) {
        auto *button = new Button(Button::Look::Flat, this);
        button->setObjectName(QStringLiteral("emojiGroup%1").arg(id));
        button->setText(groupSigns[id]);
        button->setCheckable(true);
        m_groups->addButton(button, id);
        row->addWidget(button, 1);
    }
    connect(m_groups, &QButtonGroup::idClicked, this, &Picker::showGroup);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void Picker::retranslate()
{
    m_search->setPlaceholderText(tr("Search emoji"));
    m_search->setAccessibleName(tr("Search emoji"));
    m_grid->setAccessibleName(tr("Emoji"));
    const QString names[] = {tr("Recently used"),   tr("Smileys and feelings"),
                             tr("People and body"), tr("Animals and nature"),
                             tr("Food and drink"),  tr("Travel and places"),
                             tr("Activities"),      tr("Objects"),
                             tr("Symbols"),         tr("Flags")};
    for (int id = 0; id <= groupCount; ++id) {
        m_groups->button(id)->setAccessibleName(names[id]);
        m_groups->button(id)->setToolTip(names[id]);
    }
    m_tone->setToolTip(tr("Skin tone"));
    m_tone->setAccessibleName(tr("Skin tone"));
    const QString tones[]
        = {tr("No skin tone"), tr("Light"), tr("Medium light"), tr("Medium"), tr("Medium dark"), tr("Dark")};
    for (int tone = 0; tone <= 5; ++tone)
        m_tones->actions().at(tone)->setText(toneSign(tone) + u' ' + tones[tone]);
}

void Picker::setRecent(const QStringList &emoji)
{
    m_recent = emoji;
}

void Picker::setTone(int tone)
{
    m_tone->setText(toneSign(tone));
    m_tones->actions().at(tone)->setChecked(true);
    m_grid->setTone(tone);
}

void Picker::openAt(const QRect &place)
{
    QSize size = sizeHint();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    size = size.boundedTo(screen.size());
    int x = std::clamp(place.left(), screen.left(), std::max(screen.left(), screen.right() - size.width()));
    int y = place.bottom() + 4;
    if (y + size.height() > screen.bottom())
        y = std::max(screen.top(), place.top() - size.height() - 4);
    setGeometry(QRect(QPoint(x, y), size));
    m_search->clear();
    const int id = m_recent.isEmpty() ? 1 : recentId;
    m_groups->button(id)->setChecked(true);
    m_groups->button(recentId)->setEnabled(!m_recent.isEmpty());
    showGroup(id);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void Picker::showGroup(int id)
{
    if (!m_search->text().isEmpty()) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    QStringList shown = m_recent;
    if (id != recentId) {
        shown.clear();
        for (const Emoji &emoji : catalogue()) {
            if (int(emoji.group) == id - 1)
                shown.append(emoji.text);
        }
    }
    m_grid->show(shown);
}

void Picker::stepGroup(int direction)
{
    int id = m_groups->checkedId();
    do
        id = (id + direction + groupCount + 1) % (groupCount + 1);
    while (!m_groups->button(id)->isEnabled());
    m_groups->button(id)->setChecked(true);
    showGroup(id);
}

void Picker::find(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return showGroup(m_groups->checkedId());
    QStringList found;
    for (const int place : search(typed))
        found.append(catalogue()[place].text);
    m_grid->show(found);
}

void Picker::take(const QString &emoji, Grid::Then then)
{
    if (emoji.isEmpty())
        return;
    emit picked(emoji);
    if (then == Grid::Then::Close)
        close();
}

void Picker::tell(const QString &emoji)
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    m_name->setPalette(quiet);
    m_name->setText(emoji.isEmpty() ? tr("No emoji has this name") : Grid::nameOf(emoji));
}

void Picker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(hairlineColour(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Picker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

void Picker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool Picker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        m_grid->setFocus(Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        stepGroup(key->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_grid->current(), key->modifiers() & Qt::ShiftModifier ? Grid::Then::Stay : Grid::Then::Close);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace ui::emoji
