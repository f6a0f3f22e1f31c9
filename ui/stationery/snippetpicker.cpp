#include "ui/stationery/snippetpicker.h"

#include "ui/stationery/papermodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/twolinelist.h"
#include "ui/widgets/windowsize.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>

namespace ui::stationery
{

using core::stationery::Paper;

SnippetPicker::SnippetPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new PaperModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new TwoLineList(this))
    , m_all(new Button(Button::Look::Flat, this))
{
    setObjectName(QStringLiteral("snippetPicker"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_search->setObjectName(QStringLiteral("snippetSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("snippetList"));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->installEventFilter(this);
    m_all->setObjectName(QStringLiteral("allSnippets"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    foot->addWidget(m_all);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, &SnippetPicker::find);
    connect(m_list, &QAbstractItemView::clicked, this, &SnippetPicker::take);
    connect(m_all, &QPushButton::clicked, this, [this] {
        close();
        emit allWanted();
    });
    find({});
    retranslate();
}

void SnippetPicker::setTitles(const QList<core::stationery::PaperTitle> &titles)
{
    m_model->setTitles(titles);
    find(m_search->text());
}

void SnippetPicker::retranslate()
{
    m_search->setPlaceholderText(tr("Search snippets"));
    m_search->setAccessibleName(tr("Search snippets"));
    m_list->setAccessibleName(tr("Snippets"));
    m_all->setText(tr("Templates and snippets…"));
    find(m_search->text());
}

void SnippetPicker::find(const QString &typed)
{
    m_model->show(Paper::Kind::Snippet, typed);
    const bool isSearched = !typed.trimmed().isEmpty();
    m_list->setEmptyText(isSearched ? tr("No snippet has these words.")
                                    : tr("No snippets yet. Select some text in a letter, then choose “Save "
                                         "selection as snippet…” under Format › Insert."));
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void SnippetPicker::openAt(const QRect &place)
{
    const int line = fontMetrics().height();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int rows = std::clamp(m_model->rowCount(), 2, 6);
    QSize size(columnsWidth(fontMetrics(), 40),
               rows * (line * 2 + 18) + m_search->sizeHint().height() + m_all->sizeHint().height() + 28);
    size = size.boundedTo(screen.size());
    m_search->clear();
    const int x
        = std::clamp(place.left(), screen.left(), std::max(screen.left(), screen.right() - size.width()));
    int y = place.bottom() + 4;
    if (y + size.height() > screen.bottom())
        y = std::max(screen.top(), place.top() - size.height() - 4);
    setGeometry(QRect(QPoint(x, y), size));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void SnippetPicker::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QString id = m_model->titleAt(index.row()).id;
    close();
    emit picked(id);
}

bool SnippetPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (watched != m_search)
            break;
        QCoreApplication::sendEvent(m_list, event); // one goes on typing meanwhile
        return true;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void SnippetPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(hairlineColour(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SnippetPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

void SnippetPicker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui::stationery
