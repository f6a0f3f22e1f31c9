#pragma once

#include "core/domain/types.h"

#include <QString>

namespace ui::wording
{

/// One finding of the domain doctor as a person who owns a domain reads it.
struct DomainText {
    QString title; ///< One line, without a full stop.
    QString text; ///< What it means, and what to do; may be empty.

    bool operator==(const DomainText &) const = default;
};

DomainText domainText(const core::domain::Finding &finding);
/// "SPF: who may send": the heading of a topic.
QString topicName(core::domain::Topic topic);
/// "In order", "Needs a change"
QString gradeName(core::domain::Finding::Grade grade);
/// Why a record is proposed, and where it goes.
QString proposalReason(const core::domain::ProposedRecord &record);
/// What is being asked at the moment: "Asking for the SPF record …"
QString topicProgress(core::domain::Topic topic);
/// The whole report in a sentence or two.
QString domainSummary(const core::domain::Report &report);

/// "2/10  include:_spf.google.com: does not apply": one step of the evaluation of SPF.
QString spfStepWords(const core::domain::SpfStep &step);
QString spfResultName(core::domain::SpfResult result); ///< "pass", "fail (-all)": as receivers write it.
/// The records that were read, and how they were evaluated, line by line; "" where there is nothing.
QString topicDetails(const core::domain::Report &report, core::domain::Topic topic);

/// What somebody with a server of their own has to know beside DNS: a fixed address, port 25, how much at
/// first.
QStringList ownServerAdvice();

} // namespace ui::wording
