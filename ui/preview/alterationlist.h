#pragma once

#include "core/html/clients.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ui::preview
{

/// What a program would not show as it was written, each with its number in the page and the reason.
class AlterationList : public QScrollArea
{
    Q_OBJECT

public:
    explicit AlterationList(QWidget *parent = nullptr);

    void setAlterations(core::html::MailClient client, const QList<core::html::Alteration> &alterations);
    QStringList texts() const; ///< As shown, for tests and the clipboard.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void addRow(int number, const QString &what, const QString &why);

    QWidget *m_content;
    QVBoxLayout *m_rows;
    QStringList m_texts;
};

} // namespace ui::preview
