#pragma once

#include "core/contacts/contactfile.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace ui
{
class Button;
} // namespace ui

namespace ui::contacts
{

/// What taking in a file would do, before it is done: who is new, who gets another address, and what cannot
/// be a contact.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void setPlan(const core::contacts::ImportPlan &plan, const QString &fileName);

signals:
    void accepted(const core::contacts::ImportPlan &plan);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show();
    void addRows();

    core::contacts::ImportPlan m_plan;
    QString m_fileName;
    QLabel *m_title;
    QLabel *m_summary;
    QTreeWidget *m_rows;
    Button *m_accept;
    Button *m_cancel;
};

} // namespace ui::contacts
