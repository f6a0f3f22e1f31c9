#pragma once

#include "app/domaincommand.h"
#include "app/services.h"

#include <QTextStream>

#include <memory>

namespace core::domain
{
class Examination;
}

namespace app
{

/// "hongyan domain NAME" at work: the domain doctor on a terminal. Ends with QCoreApplication::exit().
class DomainCli : public QObject
{
    Q_OBJECT

public:
    DomainCli(DomainCommand command, Services &services, QObject *parent = nullptr);
    ~DomainCli() override;

public slots:
    void start();
    void cancel();

private:
    void show(const core::domain::Report &report);
    void showTopic(const core::domain::Report &report, core::domain::Topic topic);
    void showProposals(const core::domain::Report &report);

    DomainCommand m_command;
    Services &m_services;
    QTextStream m_out;
    std::unique_ptr<core::domain::Examination> m_examination;
};

/// The code that the command ends with.
int exitCodeFor(const core::domain::Report &report);

} // namespace app
