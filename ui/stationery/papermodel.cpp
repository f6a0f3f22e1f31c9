#include "ui/stationery/papermodel.h"

#include "ui/widgets/twolinelist.h"

#include <QCollator>

#include <algorithm>

namespace ui::stationery
{

using core::stationery::Paper;
using core::stationery::PaperTitle;

namespace
{

bool hasEveryWord(const PaperTitle &title, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return title.name.contains(word, Qt::CaseInsensitive)
            || title.abbreviation.contains(word, Qt::CaseInsensitive)
            || title.subject.contains(word, Qt::CaseInsensitive);
    });
}

const PaperTitle *found(const QList<PaperTitle> &titles, auto &&fits)
{
    const auto at = std::find_if(titles.cbegin(), titles.cend(), fits);
    return at == titles.cend() ? nullptr : &*at;
}

} // namespace

void PaperModel::setTitles(const QList<PaperTitle> &titles)
{
    m_titles = titles;
    fill();
}

void PaperModel::show(Kind kind, const QString &search)
{
    if (kind == m_kind && search == m_search)
        return;
    m_kind = kind;
    m_search = search;
    fill();
}

void PaperModel::fill()
{
    beginResetModel();
    m_rows.clear();
    const QStringList words = m_search.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const PaperTitle &title : std::as_const(m_titles)) {
        if (title.kind == m_kind && hasEveryWord(title, words))
            m_rows.append(title);
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const PaperTitle &one, const PaperTitle &other) {
        return collator.compare(one.name, other.name) < 0;
    });
    endResetModel();
}

int PaperModel::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return int(row);
    }
    return -1;
}

qsizetype PaperModel::count(Kind kind) const
{
    return std::count_if(m_titles.cbegin(), m_titles.cend(),
                         [kind](const PaperTitle &title) { return title.kind == kind; });
}

int PaperModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaperModel::data(const QModelIndex &index, int role) const
{
    const PaperTitle &title = m_rows.at(index.row());
    const bool isSnippet = title.kind == Paper::Kind::Snippet;
    //: The second line of a snippet: %1 is its abbreviation, which is typed before the Tab key.
    const QString typed
        = title.abbreviation.isEmpty() ? tr("No abbreviation") : tr("%1 and Tab").arg(title.abbreviation);
    const QString detail = isSnippet ? typed : title.subject.isEmpty() ? tr("No subject") : title.subject;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return title.name;
    case Qt::AccessibleTextRole:
        return detail.isEmpty() ? title.name : title.name + QStringLiteral(", ") + detail;
    case TwoLineList::DetailRole:
        return detail;
    default:
        return {};
    }
}

bool PaperModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified().left(longestName);
    const PaperTitle title = m_rows.at(index.row());
    if (role != Qt::EditRole || name.isEmpty() || name == title.name)
        return false;
    emit nameTyped(title, name);
    return true;
}

Qt::ItemFlags PaperModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = QAbstractListModel::flags(index);
    return m_isRenamable ? all | Qt::ItemIsEditable : all;
}

const PaperTitle *findName(const QList<PaperTitle> &titles, Paper::Kind kind, const QString &name,
                           const QString &exceptId)
{
    return found(titles, [&](const PaperTitle &title) {
        return title.kind == kind && title.id != exceptId
            && title.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
}

const PaperTitle *findAbbreviation(const QList<PaperTitle> &titles, const QString &abbreviation,
                                   const QString &exceptId)
{
    return found(titles, [&](const PaperTitle &title) {
        return title.kind == Paper::Kind::Snippet && title.id != exceptId && !title.abbreviation.isEmpty()
            && title.abbreviation == abbreviation;
    });
}

} // namespace ui::stationery
