#pragma once

#include "core/stationery/paper.h"

#include <QFrame>

class QLineEdit;

namespace ui
{
class Button;
class TwoLineList;
} // namespace ui

namespace ui::stationery
{

class PaperModel;

/// A small window over the letter to choose a snippet from, by typing some of its name or abbreviation and
/// Enter. Escape or a click elsewhere puts it away.
class SnippetPicker : public QFrame
{
    Q_OBJECT

public:
    explicit SnippetPicker(QWidget *parent);

    void setTitles(const QList<core::stationery::PaperTitle> &titles);
    /// Under @p place (global), or above it where the screen ends.
    void openAt(const QRect &place);

signals:
    void picked(const QString &id);
    void allWanted(); ///< The window of all of them.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void find(const QString &typed);
    void take();

    PaperModel *m_model;
    QLineEdit *m_search;
    TwoLineList *m_list;
    Button *m_all;
};

} // namespace ui::stationery
