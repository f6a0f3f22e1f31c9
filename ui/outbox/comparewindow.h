#pragma once

#include "core/delivery/types.h"

#include <QMainWindow>

class QComboBox;
class QLabel;
class QTextBrowser;

namespace ui::outbox
{

/// Two sends side by side: "worked yesterday, fails today: what changed". Shows values, decides nothing.
class CompareWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit CompareWindow(QWidget *parent = nullptr);

    /// What can be chosen; without transcripts and timelines will do.
    void setRecords(const QList<core::delivery::Record> &records);
    /// The whole records, as compareRequested() asks for them.
    void setComparison(const core::delivery::Record &before, const core::delivery::Record &after);

signals:
    void compareRequested(const QString &before, const QString &after); ///< Other ones were chosen.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill(QComboBox *box, const QString &id);
    void rebuild();
    void ask();

    QList<core::delivery::Record> m_records;
    core::delivery::Record m_before;
    core::delivery::Record m_after;
    QLabel *m_beforeLabel;
    QLabel *m_afterLabel;
    QComboBox *m_beforeBox;
    QComboBox *m_afterBox;
    QTextBrowser *m_text;
};

} // namespace ui::outbox
