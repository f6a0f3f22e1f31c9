#include "ui/preview/alterationlist.h"

#include "ui/widgets/icon.h"
#include "ui/wording/alterationwording.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace ui::preview
{

namespace
{

QLabel *label(const QString &text, QWidget *parent)
{
    auto *shown = new QLabel(text, parent);
    shown->setWordWrap(true);
    shown->setTextFormat(Qt::PlainText);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setFocusPolicy(Qt::ClickFocus);
    return shown;
}

} // namespace

AlterationList::AlterationList(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_rows(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("alterations"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setSpacing(12);
    setWidget(m_content);
}

void AlterationList::setAlterations(core::html::MailClient client,
                                    const QList<core::html::Alteration> &alterations)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_texts.clear();
    QLabel *caveat = label(wording::simulationCaveat(client), m_content);
    QPalette quiet = caveat->palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    caveat->setPalette(quiet);
    m_rows->addWidget(caveat);
    if (alterations.isEmpty())
        m_rows->addWidget(label(wording::nothingAltered(client), m_content));
    for (qsizetype i = 0; i < alterations.size(); ++i)
        addRow(int(i) + 1, wording::alteration(alterations[i]), wording::reason(alterations[i], client));
    m_rows->addStretch(1);
    fit();
}

/// A scroll area does not ask how high its content is in its width, and would squeeze the lines of the words.
void AlterationList::fit()
{
    m_content->setMinimumHeight(std::max(0, m_rows->heightForWidth(viewport()->width())));
}

void AlterationList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void AlterationList::addRow(int number, const QString &what, const QString &why)
{
    auto *row = new QWidget(m_content);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    auto *sign = new QLabel(QString::number(number), row);
    sign->setAlignment(Qt::AlignRight | Qt::AlignTop);
    sign->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00")));
    QPalette colour = sign->palette();
    colour.setColor(QPalette::WindowText, toneColour(Tone::Warning, palette()));
    sign->setPalette(colour);
    QFont bold = sign->font();
    bold.setBold(true);
    sign->setFont(bold);
    columns->addWidget(sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(what, row));
    QLabel *reason = label(why, row);
    QPalette quiet = reason->palette();
    quiet.setColor(QPalette::WindowText, quietTextColour(palette()));
    reason->setPalette(quiet);
    words->addWidget(reason);
    columns->addLayout(words, 1);
    row->setAccessibleName(QStringLiteral("%1. %2 %3").arg(number).arg(what, why));
    m_rows->addWidget(row);
    m_texts.append(what + u' ' + why);
}

QStringList AlterationList::texts() const
{
    return m_texts;
}

} // namespace ui::preview
