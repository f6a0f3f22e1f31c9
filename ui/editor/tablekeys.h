#pragma once

#include <QObject>

class QKeyEvent;

namespace ui::editor
{

class TextArea;

/// The keys inside a table: Tab and Shift+Tab go through its cells, Tab in the last one adds a row; what
/// deletes empties the selected cells, or takes the table where all of it is selected; Enter at the very
/// start of a table that nothing stands above makes a paragraph there.
class TableKeys : public QObject
{
    Q_OBJECT

public:
    explicit TableKeys(TextArea *text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QKeyEvent &key);
    void goOn();
    void goBack();
    void removeSelected();
    void clearSelected();
    void forgetCellFormat();
    bool breakOut();

    TextArea *m_text;
};

} // namespace ui::editor
