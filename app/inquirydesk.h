#pragma once

#include "app/services.h"

#include <memory>

namespace app
{

class BounceDesk;
class ConsoleDesk;
class DomainDesk;

/// The windows for whoever wants to know: what a bounce says, what a domain publishes, what a server answers.
/// Each is made when it is opened for the first time.
class InquiryDesk : public QObject
{
    Q_OBJECT

public:
    explicit InquiryDesk(Services &services, QObject *parent = nullptr);
    ~InquiryDesk() override;

public slots:
    void explainBounce();
    void explainBounceFile(const QString &path);
    void checkDomain(const QString &domain); ///< Asks nobody before the person does.
    void openConsole(const QString &accountId);

signals:
    void openRequested(const QString &path); ///< An .eml to be opened in the composer.

private:
    BounceDesk &bounces();

    Services &m_services;
    std::unique_ptr<BounceDesk> m_bounces;
    std::unique_ptr<DomainDesk> m_domains;
    std::unique_ptr<ConsoleDesk> m_console;
};

} // namespace app
