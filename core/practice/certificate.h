#pragma once

#include "core/practice/scenario.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace core::practice
{

/// A certificate for "localhost" and 127.0.0.1 with its key, both PEM.
struct Certificate {
    QByteArray certificate;
    QByteArray key;
};

/// The certificate kept in @p folder (cert.pem, key.pem with mode 0600). Made anew, valid for ten years,
/// when there is none, when it is damaged, has expired or does not fit its key. The error is technical.
Result<Certificate, QString> keptCertificate(const QString &folder);

/// One like it with @p flaw, made anew each time. Nobody trusts it, and nobody should.
Result<Certificate, QString> flawedCertificate(Scenario::Flaw flaw);

} // namespace core::practice
