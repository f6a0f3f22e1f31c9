#pragma once

#include "core/domain/types.h"

namespace core::domain
{

/// The record for SPF that would put things right, tried against DNS before it is offered: it can be read,
/// keeps within the limits of RFC 7208 §4.6.4, and lets everybody pass who is known to send. Nothing where it
/// would not, where something could not be asked, or where it could turn mail away that arrives today.
std::optional<ProposedRecord> proposeSpf(const Request &request, const Survey &survey, const Lookup &lookup);

/// @p existing records for SPF, put together to one that also has @p missing words ("include:…", "ip4:…"),
/// and without @p unwanted ones. The mildest end of them is kept, and "~all" stands in for "+all" or none.
QByteArray mergedSpf(const QList<QByteArray> &existing, const QList<QByteArray> &missing,
                     const QList<QByteArray> &unwanted);

/// DNS as it would be if @p domain had @p record as its only one for SPF.
Lookup withSpf(const Lookup &lookup, const QByteArray &domain, const QByteArray &record);

/// What a receiver asks about mail from @p address.
SpfQuestion spfQuestion(const Request &request, const QHostAddress &address);

/// Whether a walk comes by one of @p includes, and what is said there about its servers is that they pass.
bool lets(const SpfEvaluation &walk, const QList<QByteArray> &includes);

} // namespace core::domain
