#pragma once

#include "core/stationery/paper.h"

#include <QAbstractListModel>

namespace ui::stationery
{

/// What of the drawer is shown: of one kind, with every word of a search in it, sorted by name. Two lines
/// each, see TwoLineList.
class PaperModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Kind = core::stationery::Paper::Kind;
    using QAbstractListModel::QAbstractListModel;

    void setTitles(const QList<core::stationery::PaperTitle> &titles);
    const QList<core::stationery::PaperTitle> &titles() const { return m_titles; }
    void show(Kind kind, const QString &search);
    void setRenamable(bool isRenamable) { m_isRenamable = isRenamable; } ///< In place; it is not otherwise.

    const core::stationery::PaperTitle &titleAt(int row) const { return m_rows.at(row); }
    int rowOf(const QString &id) const; ///< -1 where it is not shown.
    qsizetype count(Kind kind) const; ///< Shown or not.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Typed in place. The row shows it when setTitles() brings it.
    void nameTyped(const core::stationery::PaperTitle &title, const QString &name);

private:
    void fill();

    QList<core::stationery::PaperTitle> m_titles;
    QList<core::stationery::PaperTitle> m_rows;
    Kind m_kind = Kind::Template;
    QString m_search;
    bool m_isRenamable = false;
};

/// Whether a paper other than @p exceptId has this name already, whatever the case.
const core::stationery::PaperTitle *findName(const QList<core::stationery::PaperTitle> &titles,
                                             core::stationery::Paper::Kind kind, const QString &name,
                                             const QString &exceptId = {});
/// The snippet with this abbreviation; null where none has it.
const core::stationery::PaperTitle *findAbbreviation(const QList<core::stationery::PaperTitle> &titles,
                                                     const QString &abbreviation,
                                                     const QString &exceptId = {});

constexpr int longestName = 120;

} // namespace ui::stationery
