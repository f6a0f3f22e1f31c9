#include "ui/contacts/importpreview.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSet>
#include <QTreeWidget>

namespace ui::contacts
{

using core::contacts::ImportPlan;
using core::contacts::PeopleGroup;
using core::contacts::Person;
using core::contacts::Reject;

namespace
{

/// More would not be read by anybody; the summary counts all.
constexpr qsizetype mostRows = 2000;

QString addressesOf(const Person &person)
{
    QStringList addresses;
    for (const auto &address : person.addresses)
        addresses += address.toString();
    return addresses.join(QStringLiteral(", "));
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_rows(new QTreeWidget(this))
    , m_accept(new Button(Button::Look::Primary, this))
    , m_cancel(new Button(Button::Look::Secondary, this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setColumnCount(3);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_accept->setObjectName(QStringLiteral("acceptImport"));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_rows, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit accepted(m_plan); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportPreview::cancelled);
}

void ImportPreview::setPlan(const ImportPlan &plan, const QString &fileName)
{
    m_plan = plan;
    m_fileName = fileName;
    show();
    (plan.isEmpty() ? m_cancel : m_accept)->setFocus(Qt::OtherFocusReason);
}

void ImportPreview::show()
{
    m_title->setText(tr("Import from %1").arg(m_fileName));
    QStringList facts;
    const auto fact = [&facts](int count, const QString &text) {
        if (count > 0)
            facts += text;
    };
    fact(int(m_plan.added.size()), tr("%n new contacts", nullptr, int(m_plan.added.size())));
    fact(int(m_plan.changed.size()), tr("%n get something new", nullptr, int(m_plan.changed.size())));
    fact(int(m_plan.groups.size()), tr("%n groups", nullptr, int(m_plan.groups.size())));
    fact(m_plan.merged, tr("%n doubles merged", nullptr, m_plan.merged));
    const int sharing = int(m_plan.sharing.size());
    fact(sharing, tr("%n share an address with somebody else", nullptr, sharing));
    fact(m_plan.known, tr("%n known already", nullptr, m_plan.known));
    fact(int(m_plan.rejects.size()), tr("%n cannot be imported", nullptr, int(m_plan.rejects.size())));
    fact(m_plan.dropped, tr("%n texts are too long for a note", nullptr, m_plan.dropped));
    m_summary->setText(facts.isEmpty() ? tr("There are no contacts in this file.")
                                       : facts.join(QStringLiteral(" · ")));
    m_rows->setAccessibleName(tr("What will be imported"));
    m_rows->setHeaderLabels({tr("What happens"), tr("Name"), tr("Addresses")});
    addRows();
    m_accept->setText(tr("Import"));
    m_accept->setEnabled(!m_plan.isEmpty());
    m_cancel->setText(tr("Cancel"));
}

void ImportPreview::addRows()
{
    m_rows->clear();
    QList<QTreeWidgetItem *> items;
    const QColor quiet = quietTextColour(palette());
    const auto row
        = [&items](const QIcon &sign, const QString &what, const QString &name, const QString &rest) {
              if (items.size() >= mostRows)
                  return;
              items += new QTreeWidgetItem({what, name, rest});
              items.last()->setIcon(0, sign);
          };
    // What will not come is what one has to know first.
    const QIcon warning = icon(QStringLiteral("warning"), toneColour(Tone::Warning, palette()));
    for (const Reject &reject : std::as_const(m_plan.rejects)) {
        const QString why = reject.reason == Reject::Reason::NoAddress
            ? tr("no address, line %1").arg(reject.line)
            : reject.reason == Reject::Reason::BadAddress
            ? tr("not an address, line %1").arg(reject.line)
            : tr("the file ends within it, line %1").arg(reject.line);
        row(warning, tr("Left out"), reject.text, why);
    }
    const QIcon people = icon(QStringLiteral("people"), quiet);
    for (const PeopleGroup &group : std::as_const(m_plan.groups))
        row(people, tr("Group"), group.name, tr("%n people", "in a group", int(group.members.size())));
    const QIcon completed = icon(QStringLiteral("edit"), quiet);
    for (const Person &person : std::as_const(m_plan.changed))
        row(completed, tr("Completed"), person.name, addressesOf(person));
    const QIcon fresh = icon(QStringLiteral("add"), quiet);
    const QIcon shared = icon(QStringLiteral("info"), toneColour(Tone::Warning, palette()));
    const QSet<QString> sharing(m_plan.sharing.cbegin(), m_plan.sharing.cend());
    for (const Person &person : std::as_const(m_plan.added)) {
        if (sharing.contains(person.id))
            row(shared, tr("New, shares an address"), person.name, addressesOf(person));
        else
            row(fresh, tr("New"), person.name, addressesOf(person));
    }
    m_rows->addTopLevelItems(items);
}

void ImportPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    if (event->type() == QEvent::PaletteChange)
        addRows();
    QWidget::changeEvent(event);
}

void ImportPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui::contacts
