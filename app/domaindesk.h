#pragma once

#include "app/services.h"

#include <memory>

namespace core::domain
{
class Examination;
struct Question;
} // namespace core::domain
namespace ui::domain
{
class DomainWindow;
}

namespace app
{

/// Joins the domain window to the domain doctor.
class DomainDesk : public QObject
{
    Q_OBJECT

public:
    explicit DomainDesk(Services &services, QObject *parent = nullptr);
    ~DomainDesk() override;

    /// Opens the window for @p domainOrAddress, which may be empty: then it is for the first address of
    /// the accounts at a domain of somebody's own. Asks nobody anything.
    void show(const QString &domainOrAddress);

private:
    ui::domain::DomainWindow *window();
    void check(const core::domain::Question &question);
    void cancel();

    Services &m_services;
    std::unique_ptr<ui::domain::DomainWindow> m_window;
    std::unique_ptr<core::domain::Examination> m_examination;
};

} // namespace app
