#pragma once

#include "core/doctor/types.h"

#include <QString>

namespace ui::wording
{

/// One finding of the connection doctor as a person reads it.
struct DoctorText {
    QString title; ///< One line, without a full stop.
    QString text; ///< Why, and what to do; ends with the server's own words where it said any.
    QString action; ///< The text of the button that does it; empty where no button could.

    bool operator==(const DoctorText &) const = default;
};

DoctorText doctorText(const core::doctor::Finding &finding);
/// "Sure", "Likely"
QString certaintyWords(core::doctor::Finding::Certainty certainty);
/// "AA:BB:… CC:DD:…": in groups that can be compared one by one.
QString fingerprint(const QByteArray &sha256Hex);
/// The whole report in one sentence, or in two where there is something to use instead.
QString summary(const core::doctor::Report &report, const QString &host);

} // namespace ui::wording
