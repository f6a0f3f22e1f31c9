#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui
{
class Button;
}

namespace ui::account
{

/// A line that opens to more below it.
class Fold : public QWidget
{
    Q_OBJECT

public:
    /// @p name is the object name of the line.
    explicit Fold(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOpen(bool isOpen);
    bool isOpen() const { return m_isOpen; }
    QWidget *content() { return m_content; }
    QVBoxLayout *column() { return m_column; } ///< Of the content.

protected:
    void changeEvent(QEvent *event) override;

private:
    Button *m_line;
    QWidget *m_content;
    QVBoxLayout *m_column;
    bool m_isOpen = false;
    QString m_title;
    void showState();
};

} // namespace ui::account
