#include "ui/practice/practicewindow.h"

#include "ui/practice/letterlist.h"
#include "ui/practice/letterpane.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::practice
{

class PracticeWindow::Private
{
public:
    explicit Private(PracticeWindow *window);

    QWidget *createBar();
    QToolButton *createButton(QAction *action, const QString &name);
    void createActions();
    void createBody();
    void retranslate();
    void tint();
    void explainScenario();
    void select(const QString &path);

    PracticeWindow *q;
    QAction *openInComposer = new QAction(q);
    QAction *remove = new QAction(q);
    QAction *find = new QAction(q);
    QAction *close = new QAction(q);
    QWidget *central = new QWidget(q);
    QLabel *should = new QLabel(central);
    QComboBox *scenario = new QComboBox(central);
    QLabel *explanation = new QLabel(central);
    QSplitter *splitter = new QSplitter(Qt::Horizontal, central);
    LetterList *list = new LetterList(splitter);
    LetterPane *pane = new LetterPane(splitter);
    QList<ScenarioChoice> scenarios;
    QString selected;
};

PracticeWindow::Private::Private(PracticeWindow *window)
    : q(window)
{
    createActions();
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(new Hairline(Qt::Horizontal, central));
    createBody();
    layout->addWidget(splitter, 1);
    q->setCentralWidget(central);
    openAt(q, QSize(1100, 760));
    retranslate();
    tint();
}

void PracticeWindow::Private::createActions()
{
    remove->setShortcut(QKeySequence::Delete);
    // The list hears Delete by itself; elsewhere the key may mean something else.
    remove->setShortcutContext(Qt::WidgetShortcut);
    openInComposer->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    find->setShortcut(QKeySequence::Find);
    close->setShortcut(QKeySequence::Close);
    q->addActions({openInComposer, find, close});
    connect(remove, &QAction::triggered, q, [this] { emit q->deleteRequested(selected); });
    connect(openInComposer, &QAction::triggered, q, [this] { emit q->openInComposerRequested(selected); });
    connect(find, &QAction::triggered, list, &LetterList::focusSearch);
    connect(close, &QAction::triggered, q, &QWidget::close);
}

QToolButton *PracticeWindow::Private::createButton(QAction *action, const QString &name)
{
    auto *button = new QToolButton(central);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *PracticeWindow::Private::createBar()
{
    auto *bar = new QWidget(central);
    scenario->setObjectName(QStringLiteral("scenario"));
    scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    scenario->setMinimumContentsLength(16);
    explanation->setObjectName(QStringLiteral("scenarioExplanation"));
    explanation->setWordWrap(true);
    should->setBuddy(scenario);
    connect(scenario, &QComboBox::activated, q, [this] {
        explainScenario();
        emit q->scenarioChosen(q->scenario());
    });
    connect(scenario, &QComboBox::currentIndexChanged, q, [this] { explainScenario(); });

    const int space = q->fontMetrics().height() / 2;
    auto *first = new QHBoxLayout;
    first->setSpacing(space);
    first->addWidget(should);
    first->addWidget(scenario, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(space);
    second->addWidget(explanation, 1);
    QToolButton *open = createButton(openInComposer, QStringLiteral("openInComposer"));
    QToolButton *removing = createButton(remove, QStringLiteral("deleteLetter"));
    second->addWidget(open);
    second->addWidget(removing);

    QWidget::setTabOrder(scenario, open);
    QWidget::setTabOrder(open, removing);

    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(space, space, space, space / 2);
    layout->setSpacing(space / 2);
    layout->addLayout(first);
    layout->addLayout(second);
    return bar;
}

void PracticeWindow::Private::createBody()
{
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    const int line = q->fontMetrics().height();
    list->setMinimumWidth(line * 9);
    pane->setMinimumWidth(line * 12);
    splitter->setSizes({line * 20, line * 40});
    connect(list, &LetterList::letterSelected, q, [this](const QString &path) { select(path); });
    connect(list, &LetterList::deleteRequested, q, &PracticeWindow::deleteRequested);
    connect(list, &LetterList::openRequested, q, [this] { pane->setFocus(); });
    connect(pane, &LetterPane::linkOpenRequested, q, &PracticeWindow::linkOpenRequested);
    connect(pane, &LetterPane::openAttachmentRequested, q,
            [this](int index) { emit q->openAttachmentRequested(selected, index); });
    connect(pane, &LetterPane::saveAttachmentRequested, q, [this](int index, const QString &target) {
        emit q->saveAttachmentRequested(selected, index, target);
    });
    openInComposer->setEnabled(false);
    remove->setEnabled(false);
    pane->hide();
}

void PracticeWindow::Private::select(const QString &path)
{
    selected = path;
    openInComposer->setEnabled(!path.isEmpty());
    remove->setEnabled(!path.isEmpty());
    pane->clear();
    pane->setVisible(!path.isEmpty());
    emit q->letterSelected(path);
}

void PracticeWindow::Private::explainScenario()
{
    const int index = scenario->currentIndex();
    explanation->setText(index >= 0 ? scenarios.at(index).explanation : QString());
}

void PracticeWindow::Private::retranslate()
{
    q->setWindowTitle(PracticeWindow::tr("Practice mailbox"));
    should->setText(PracticeWindow::tr("The practice server s&hould:"));
    scenario->setAccessibleName(PracticeWindow::tr("The practice server should"));
    openInComposer->setText(PracticeWindow::tr("&Open in composer"));
    remove->setText(PracticeWindow::tr("&Delete"));
    find->setText(PracticeWindow::tr("Find"));
    close->setText(PracticeWindow::tr("Close"));
}

void PracticeWindow::Private::tint()
{
    openInComposer->setIcon(icon(QStringLiteral("edit")));
    remove->setIcon(icon(QStringLiteral("trash")));
    QPalette quiet = q->palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(q->palette()));
    explanation->setPalette(quiet);
}

PracticeWindow::PracticeWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this))
{
}

PracticeWindow::~PracticeWindow() = default;

void PracticeWindow::setLetters(const QList<Letter> &letters)
{
    d->list->setLetters(letters);
}

QString PracticeWindow::selectedLetter() const
{
    return d->selected;
}

void PracticeWindow::showLetter(const LetterView &view)
{
    if (view.letter.path == d->selected)
        d->pane->showLetter(view);
}

void PracticeWindow::setScenarios(const QList<ScenarioChoice> &scenarios)
{
    const QString before = scenario();
    d->scenarios = scenarios;
    d->scenario->clear();
    for (const ScenarioChoice &choice : scenarios)
        d->scenario->addItem(choice.title, choice.id);
    setScenario(before);
    d->explainScenario();
}

void PracticeWindow::setScenario(const QString &id)
{
    const int index = d->scenario->findData(id);
    d->scenario->setCurrentIndex(index >= 0 ? index : std::min(0, d->scenario->count() - 1));
}

QString PracticeWindow::scenario() const
{
    return d->scenario->currentData().toString();
}

void PracticeWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!d)
        return; // Still in the constructor.
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    if (event->type() == QEvent::PaletteChange)
        d->tint();
}

} // namespace ui::practice
