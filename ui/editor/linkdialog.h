#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::editor
{

/// Asks what a link says and where it goes. A wrong address is told in place.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { New, Existing };

    LinkDialog(Kind kind, const QString &text, const QString &address, QWidget *parent);

signals:
    void chosen(const QString &text, const QString &address); ///< The address is whole and safe.
    void removed();

private:
    void apply();

    QLineEdit *m_text;
    QLineEdit *m_address;
    QLabel *m_hint;
};

} // namespace ui::editor
