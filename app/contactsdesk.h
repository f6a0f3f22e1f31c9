#pragma once

#include "app/services.h"
#include "core/contacts/keeper.h"
#include "ui/contacts/contactswindow.h"

#include <QPointer>

#include <memory>

namespace ui::compose
{
class ComposeWindow;
}

namespace app
{

/// Joins the contacts to the windows: offers people where one types addresses, learns from letters that were
/// sent, and keeps what the contacts' window changes.
class ContactsDesk : public QObject
{
    Q_OBJECT

public:
    ContactsDesk(Services &services, Settings &settings, QObject *parent = nullptr);
    ~ContactsDesk() override;

    void open(); ///< Reads the contacts; people are offered as soon as they are there.
    /// Offers people in @p window as long as it lives.
    void serve(ui::compose::ComposeWindow *window);

public slots:
    void show();

signals:
    /// No letter is open that could take them.
    void letterRequested(const core::mail::AddressList &recipients);

private:
    void createWindow();
    ui::SuggestionsPtr suggestions();
    void learn(const core::delivery::Record &record);
    void import(const QString &path);
    void exportTo(const QString &path, const QList<core::contacts::Person> &people,
                  const QList<core::contacts::PeopleGroup> &groups);
    void address(ui::contacts::ContactsWindow::Recipients row, const core::mail::AddressList &list);
    void tell();

    Services &m_services;
    Settings &m_settings;
    core::contacts::Keeper m_keeper;
    std::unique_ptr<ui::contacts::ContactsWindow> m_window;
    QList<QPointer<ui::compose::ComposeWindow>> m_letters; ///< The one used last at the end.
    QSet<QString> m_learned; ///< Records, each of which is learned from once.
    QString m_problem; ///< To be told when the window is there.
};

} // namespace app
